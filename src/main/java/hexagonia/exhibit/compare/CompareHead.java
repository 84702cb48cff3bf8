package hexagonia.exhibit.compare;

import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Head;
import hexagonia.explore.Findings;
import hexagonia.model.Amount;
import hexagonia.model.Kind;
import hexagonia.model.Stage;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Value;
import hexagonia.text.FirstLetter;
import hexagonia.text.Messages;
import hexagonia.wording.CompanionWords;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a comparison finds: who was awarded how much, or how many rows differ; then which records of how many these
/// are, at which stages, and how the rows are to be read.
record CompareHead(
        Findings findings, Labels labels, List<Card> cards, List<AlignedRow> rows, Scale scale, int reference) {
    /// More names than this make no title.
    private static final int NAMED = 3;

    /// @param all the rows as a screen has them, which the title counts
    /// @param cut whether lists are cut short, which paper says
    Head head(ShownRows shown, Supplier<ShownRows> all, Showing showing, boolean cut) {
        List<String> notes = new CompareNotes(findings, labels, cards, rows, scale, reference).of(shown, showing, cut);
        String filter = labels.clauses(findings.exploration().clauses());
        return new Head(words().get("tab.compare"), finding(all), coverage(), unit(), filter, notes);
    }

    private String unit() {
        return scale.largest() == 0 ? "" : words().get("unit.millions");
    }

    static boolean isNumber(Entry entry) {
        return entry.says() instanceof Says.Quantity q && q.cell().value().orElse(null) instanceof Value.Number;
    }

    private Messages words() {
        return labels.messages();
    }

    private List<Optional<Entry>> amounts() {
        return amounts(rows);
    }

    /// The amounts that stand for the records, in their order; empty where no row has them.
    static List<Optional<Entry>> amounts(List<AlignedRow> rows) {
        return rows.stream()
                .filter(r -> r.key().equals(AlignedRow.AMOUNT))
                .findFirst()
                .map(AlignedRow::entries)
                .orElse(List.of());
    }

    private String finding(Supplier<ShownRows> all) {
        List<Long> euros = euros();
        if (euros.size() == cards.size() && areAlike()) {
            return cards.size() <= NAMED ? named(euros) : ranged(euros);
        }
        ShownRows rows = all.get();
        return words().get("compare.finding.rows", several(cards.size()), rows.differing(), rows.same());
    }

    private List<Long> euros() {
        return amounts().stream()
                .flatMap(e -> e.map(Scale::euros).stream())
                .flatMap(e -> e.stream().boxed())
                .toList();
    }

    private Stream<Says.Quantity> quantities() {
        return amounts().stream().flatMap(Optional::stream).map(e -> (Says.Quantity) e.says());
    }

    /// Whether all the amounts are of one stage, one perimeter and one object.
    private boolean areAlike() {
        return quantities()
                        .map(q -> new Says.Quantity(Cell.EMPTY, stages(q), q.perimeter(), q.object()))
                        .distinct()
                        .count()
                == 1;
    }

    private Optional<Stage> stage() {
        return quantities().findFirst().filter(q -> !stages(q).isEmpty()).flatMap(Says.Quantity::stage);
    }

    /// Sums are listed whatever the stages that they add.
    private static Set<Stage> stages(Says.Quantity quantity) {
        return quantity.object().equals("sum") ? Set.of() : quantity.stages();
    }

    /// « 70 M€ attribués à MIAI, 20 à ANITI et 20 à 3IA Côte d’Azur ».
    private String named(List<Long> euros) {
        List<String> parts = new ArrayList<>();
        String to = stage().filter(s -> s == Stage.AWARDED).isPresent() ? "compare.to" : "compare.for";
        for (int i = 0; i < cards.size(); i++) {
            String amount = sign(i)
                    + (i == 0
                            ? words().get(
                                            "compare.amount",
                                            labels.formats().inMillionsOfEuros(euros.get(i)),
                                            stage().map(s -> words().of("compare.stage", s))
                                                    .orElseGet(() -> words().get("compare.summed")))
                            : labels.formats().millions(euros.get(i)));
            parts.add(words().get(to, amount, labels.brief(cards.get(i).record())));
        }
        return words().get("compare.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }

    private String sign(int record) {
        return amounts()
                .get(record)
                .map(e -> ((Says.Quantity) e.says()).cell().qualifier())
                .orElse("");
    }

    private String ranged(List<Long> euros) {
        long least = euros.stream().mapToLong(e -> e).min().orElse(0);
        long most = euros.stream().mapToLong(e -> e).max().orElse(0);
        String stage = stage().map(s -> words().of("compare.stage", s)).orElseGet(() -> words().get("compare.summed"));
        String each = least == most
                ? words().get("compare.finding.each", labels.formats().inMillionsOfEuros(most), stage)
                : words().get(
                                "compare.finding.range",
                                labels.formats().besideUnit(least),
                                labels.formats().inMillionsOfEuros(most),
                                stage);
        String sum = adds()
                ? words().get(
                                "compare.finding.sum",
                                labels.formats()
                                        .millions(
                                                euros.stream().mapToLong(e -> e).sum()))
                : "";
        return words().get("compare.finding", several(cards.size()), each + sum);
    }

    /// Whether the amounts add up: each is of one record, and the perimeter adds.
    private boolean adds() {
        return findings.perimeter().adds() && stage().isPresent();
    }

    private String several(int count) {
        Kind kind = cards.getFirst().kind().orElseThrow();
        String number = labels.inWords(count);
        return words().get("map.subjects." + kind.name().toLowerCase(Locale.ROOT), FirstLetter.upper(number), count);
    }

    private String coverage() {
        List<String> parts = new ArrayList<>();
        int all = findings.index().ofKind(cards.getFirst().kind().orElseThrow()).size();
        parts.add(
                cards.size() == all
                        ? words().get("compare.all", several(all))
                        : words().get("compare.some", several(cards.size()), labels.inWords(all)) + whole().orElse(""));
        periods().ifPresent(parts::add);
        stages().ifPresent(parts::add);
        parts.add(perimeter());
        parts.add(findings.index().strategy().meta().paid().in(labels.locale()));
        return String.join(" · ", parts);
    }

    /// The perimeter that the title speaks of: that of the amounts it names, else the one looked at.
    private String perimeter() {
        boolean named = euros().size() == cards.size() && areAlike();
        return quantities()
                .findFirst()
                .filter(_ -> named)
                .flatMap(Says.Quantity::perimeter)
                .map(findings.index()::perimeter)
                .orElseGet(findings::perimeter)
                .name()
                .in(labels.locale());
    }

    /// How much of the whole that all amounts are parts of these make.
    private Optional<String> whole() {
        List<Long> euros = euros();
        List<Amount> wholes = amounts().stream()
                .flatMap(e -> e.map(Entry::facts).stream().flatMap(List::stream))
                .filter(Amount.class::isInstance)
                .flatMap(a -> ((Amount) a).partOf().flatMap(findings.index()::maybeAmount).stream())
                .distinct()
                .toList();
        if (euros.size() < cards.size() || wholes.size() != 1 || !areAlike() || !adds()) {
            return Optional.empty();
        }
        OptionalLong whole = wholes.getFirst().euros();
        return whole.isEmpty()
                        || whole.getAsLong() == euros.stream().mapToLong(e -> e).sum()
                ? whole.stream()
                        .mapToObj(e ->
                                words().get("compare.of-all", labels.formats().inMillionsOfEuros(e)))
                        .findFirst()
                : Optional.of(words().get(
                                "compare.of-whole",
                                labels.formats()
                                        .millions(
                                                euros.stream().mapToLong(e -> e).sum()),
                                labels.formats().inMillionsOfEuros(whole.getAsLong())));
    }

    /// The years and the date of the amounts, where they are those of all.
    private Optional<String> periods() {
        List<String> said = rows.stream()
                .filter(r -> r.key().equals("title/period"))
                .flatMap(AlignedRow::said)
                .flatMap(e ->
                        e.says() instanceof Says.Words w ? Stream.of(w.cell().text()) : null)
                .toList();
        return said.size() == cards.size() && said.stream().distinct().count() == 1
                ? said.stream().findFirst()
                : Optional.empty();
    }

    /// That the amounts of companions are at another stage, where they are.
    private Optional<String> stages() {
        List<Stage> own = stages(AlignedRow.AMOUNT);
        List<Stage> companions = stages(AlignedRow.COMPANION);
        return companions.isEmpty() || own.equals(companions)
                ? Optional.empty()
                : Optional.of(words().get(
                                "compare.stages",
                                companions.stream()
                                        .map(s -> words().of("stage", s))
                                        .collect(Collectors.joining(", ")),
                                new CompanionWords(labels).inSentence()));
    }

    private List<Stage> stages(String key) {
        return rows.stream()
                .filter(r -> r.key().equals(key))
                .flatMap(AlignedRow::said)
                .flatMap(e -> e.says() instanceof Says.Quantity q ? q.stage().stream() : null)
                .distinct()
                .toList();
    }
}
