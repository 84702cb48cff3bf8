package hexagonia.cli;

import hexagonia.cli.Where.Condition;
import hexagonia.cli.Where.Malformed;
import hexagonia.cli.Where.Value;
import hexagonia.explore.Clause;
import hexagonia.explore.Explorer;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.PartialDate;
import hexagonia.text.FoldedText;
import hexagonia.text.Nearest;
import hexagonia.wording.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Conditions of `--where` as clauses. A value is given by its id, by its id without the kind before it
/// (`ile-de-france`), or by its name in the language of the words.
record Conditions(Explorer explorer, Labels labels) {
    private static final String RANGE = "..";
    /// How many values are told in a sentence.
    private static final int FEW = 12;

    private static final Pattern MONEY = Pattern.compile("(\\d+(?:\\.\\d+)?)(k|M|Md|bn)?");

    /// The clauses of a text.
    List<Clause> read(String text) throws Malformed, Refusal {
        List<Clause> clauses = new ArrayList<>();
        for (Condition condition : Where.read(text)) {
            clauses.add(clause(condition));
        }
        return clauses;
    }

    private Clause clause(Condition condition) throws Malformed, Refusal {
        for (Dimension dimension : Dimension.values()) {
            if (condition.name().equals(dimension.name().toLowerCase(Locale.ROOT))) {
                return oneOf(dimension, condition);
            }
        }
        if (condition.excluded() || condition.values().size() != 1) {
            throw new Malformed(known(condition.name()) ? "where.one-value" : "where.unknown-name", condition.name());
        }
        String value = condition.values().getFirst().text();
        return switch (condition.name()) {
            case "amount" ->
                range(value, Conditions::money, (from, to) -> between(from.orElse(0L), to.orElse(Clause.Between.OPEN)));
            case "date" ->
                range(
                        value,
                        Conditions::date,
                        (from, to) ->
                                new Clause.During(from.orElse(Clause.During.BEGINNING), to.orElse(Clause.During.END)));
            case "text" -> new Clause.Matching(value);
            case "under" -> new Clause.Under(way(value));
            default -> throw new Malformed("where.unknown-name", condition.name());
        };
    }

    private static boolean known(String name) {
        return Set.of("amount", "date", "text", "under").contains(name);
    }

    private Clause oneOf(Dimension dimension, Condition condition) throws Refusal {
        List<String> known = values(dimension);
        Set<String> values = new LinkedHashSet<>();
        for (Value value : condition.values()) {
            values.add(
                    value.isNone()
                            ? missing(known, dimension)
                            : find(value.text(), known, v -> names(v, labels.value(dimension, v))));
        }
        return new Clause.OneOf(dimension, values, condition.excluded());
    }

    /// What « none » means: what is not stated, else what has no object, which no amount may have.
    private static String missing(List<String> known, Dimension dimension) {
        return Stream.of(Dimension.UNSTATED, Dimension.WITHOUT_OBJECT)
                .filter(known::contains)
                .findFirst()
                .orElse(dimension.missing());
    }

    /// The values of a dimension: those that amounts have, and where these are records all others of their kinds, which
    /// rows without an amount may have.
    private List<String> values(Dimension dimension) {
        List<String> ofAmounts = explorer.rows().column(dimension).values();
        Set<Kind> kinds = ofAmounts.stream()
                .filter(explorer.index()::has)
                .map(v -> explorer.index().entity(v).kind())
                .collect(Collectors.toSet());
        Stream<String> records = explorer.index().strategy().entities().stream()
                .filter(e -> kinds.contains(e.kind()))
                .map(Entity::id);
        return Stream.concat(ofAmounts.stream(), records).distinct().toList();
    }

    private List<String> way(String path) throws Refusal {
        List<String> way = new ArrayList<>();
        for (String id : path.split("/")) {
            way.add(record(id));
        }
        return way;
    }

    /// The id of a record.
    String record(String given) throws Refusal {
        List<String> known =
                explorer.index().strategy().entities().stream().map(e -> e.id()).toList();
        return find(given, known, id -> names(id, labels.name(id)));
    }

    /// What a value is called: its label, and where it is a record its names in both languages.
    private Stream<String> names(String value, String label) {
        if (!explorer.index().has(value)) {
            return Stream.of(label);
        }
        Entity record = explorer.index().entity(value);
        return Stream.concat(
                Stream.of(record.name(), record.brief()).flatMap(w -> Stream.of(w.fr(), w.en())),
                record.aliases().stream());
    }

    /// The value that is meant by what was given: its id, one of its names, or the beginning or the end of its id.
    ///
    /// @throws Refusal with the nearest one if it is none of those known
    static String find(String given, List<String> known, Function<String, Stream<String>> names) throws Refusal {
        if (known.contains(given)) {
            return given;
        }
        String folded = FoldedText.of(given);
        List<String> named = known.stream()
                .filter(v -> names.apply(v).anyMatch(n -> FoldedText.of(n).equals(folded)))
                .toList();
        List<String> meant = named.isEmpty() ? find(folded, known) : named;
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        List<String> offered = meant.isEmpty() ? spelled(known, names) : meant;
        throw Nearest.near(given, offered)
                .map(near -> new Refusal("cli.unknown-value.near", given, near))
                .orElseGet(() -> unknown(given, meant.isEmpty() ? known : meant));
    }

    /// What is none of those known, which are told where they are few.
    private static Refusal unknown(String given, List<String> known) {
        return known.size() > FEW
                ? new Refusal("cli.unknown-value", given)
                : new Refusal("cli.unknown-value.these", given, String.join(", ", known));
    }

    /// All that values may be called: ids, what ids end in where one alone does, names.
    private static List<String> spelled(List<String> known, Function<String, Stream<String>> names) {
        Map<String, Long> ends = known.stream()
                .map(v -> v.substring(v.indexOf('-') + 1))
                .collect(Collectors.groupingBy(end -> end, Collectors.counting()));
        Stream<String> alone = ends.entrySet().stream()
                .filter(e -> e.getValue() == 1)
                .map(Map.Entry::getKey)
                .filter(end -> find(end, known).size() == 1);
        return Stream.of(known.stream(), alone, known.stream().flatMap(names))
                .flatMap(words -> words)
                .toList();
    }

    /// The ids that begin or end in a word.
    private static List<String> find(String word, List<String> known) {
        return known.stream()
                .filter(v -> v.equals(word) || v.endsWith("-" + word) || v.startsWith(word + "-"))
                .toList();
    }

    private static <T> Clause range(String value, Reader<T> reader, Bounds<T> bounds) throws Refusal {
        int dots = value.indexOf(RANGE);
        String from = dots < 0 ? value : value.substring(0, dots);
        String to = dots < 0 ? value : value.substring(dots + RANGE.length());
        try {
            return bounds.between(
                    from.isBlank() ? Optional.empty() : Optional.of(reader.read(from.strip())),
                    to.isBlank() ? Optional.empty() : Optional.of(reader.read(to.strip())));
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            throw new Refusal("cli.wrong-range", value);
        }
    }

    private interface Reader<T> {
        T read(String text);
    }

    private interface Bounds<T> {
        Clause between(Optional<T> from, Optional<T> to);
    }

    private static Clause between(long least, long most) {
        if (most < least) {
            throw new IllegalArgumentException("ends before it begins: " + least + " to " + most);
        }
        return new Clause.Between(least, most);
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    private static Long money(String text) {
        Matcher written = MONEY.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException(text);
        }
        int zeros = switch (Optional.ofNullable(written.group(2)).orElse("")) {
            case "k" -> 3;
            case "M" -> 6;
            case "Md", "bn" -> 9;
            default -> 0;
        };
        return new BigDecimal(written.group(1)).scaleByPowerOfTen(zeros).longValueExact();
    }
}
