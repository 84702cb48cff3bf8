package hexagonia.explore.search;

import hexagonia.explore.Citations;
import hexagonia.explore.Reconciliation;
import hexagonia.explore.Standing;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.search.Hit.Computed;
import hexagonia.explore.search.Hit.Field;
import hexagonia.explore.search.Search.Source;
import hexagonia.explore.search.SearchText.Stretch;
import hexagonia.explore.search.Typed.Range;
import hexagonia.model.Amount;
import hexagonia.model.Claim;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.Perimeter;
import hexagonia.model.Relation;
import hexagonia.model.Section;
import hexagonia.model.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said of records that is no name: sums, other numbers, dated events, and the words of documents. Built once
/// from an index; immutable.
final class Said {
    /// Fewer letters stand in too many quotations to tell anything.
    private static final int TELLING = 3;

    private static final int LINES = 400;

    private static final int RANGED = 6;

    private static final Pattern RAISED = Pattern.compile("\\^\\{([^}]*)\\}");

    private record Quote(String section, String record, String text) {}

    /// What has a figure, and that figure in full where it is found by what screens round it to.
    private record Sum<T>(T of, long euros) {}

    private final StrategyIndex index;
    private final NavigableMap<Long, Set<Sum<Amount>>> amounts = new TreeMap<>();
    private final NavigableMap<Long, Set<Sum<String>>> together = new TreeMap<>();
    private final NavigableMap<BigDecimal, Set<Indicator>> numbers = new TreeMap<>();
    private final NavigableMap<BigDecimal, Set<Amount>> shares = new TreeMap<>();

    private final FactLine line;
    private final Worded worded;

    /// What documents say, as written.
    private final Map<String, Set<Quote>> quotes = new LinkedHashMap<>();

    /// The words of each, a line each, and where each line ends.
    private final String lines;

    private final NavigableMap<Integer, Set<Quote>> ends = new TreeMap<>();

    /// @param computed the sums of records, in euros, that no document writes
    Said(StrategyIndex index, Map<String, Set<Long>> computed, List<Vocabulary> languages) {
        this.index = index;
        this.line = new FactLine(index, languages);
        this.worded = new Worded(index, line);
        var strategy = index.strategy();
        strategy.amounts().forEach(a -> a.euros().ifPresent(euros -> sums(amounts, euros, a)));
        strategy.indicators()
                .forEach(i -> Stream.of(i.value(), i.valueMax())
                        .flatMapToDouble(OptionalDouble::stream)
                        .forEach(v -> put(numbers, BigDecimal.valueOf(v).stripTrailingZeros(), i)));
        strategy.amounts().forEach(this::shares);
        computed.forEach((record, sums) -> sums.forEach(euros -> sums(together, euros, record)));
        for (Reconciliation parted : Reconciliation.all(index)) {
            parted.whole().euros().ifPresent(all -> put(shares, share(parted.known(), all), parted.whole()));
        }
        Standing standing = new Standing(index);
        for (Relation companion : strategy.relations()) {
            if (strategy.meta().companion().filter(r -> r == companion.role()).isPresent()) {
                for (Perimeter perimeter : strategy.perimeters()) {
                    standing.together(companion.from(), perimeter.id())
                            .euros()
                            .ifPresent(euros -> sums(together, euros, companion.from()));
                }
            }
        }
        Stream.of(
                        strategy.amounts(),
                        strategy.indicators(),
                        strategy.relations(),
                        strategy.rosters(),
                        strategy.events(),
                        strategy.mandates())
                .forEach(facts -> facts.forEach(this::quotes));
        StringBuilder all = new StringBuilder();
        quotes.forEach((said, where) -> {
            all.append(words(said)).append('\n');
            ends.put(all.length(), where);
        });
        lines = all.toString();
    }

    /// Under the sum itself and what screens round it to.
    private static <T> void sums(Map<Long, Set<Sum<T>>> all, long euros, T of) {
        Sum<T> sum = new Sum<>(of, euros);
        shown(euros).forEach(found -> put(all, found, sum));
    }

    /// The sum itself and what screens round it to: to tenths of millions, and from a billion on to hundredths.
    private static Stream<Long> shown(long euros) {
        return Stream.concat(
                Stream.of(euros),
                Stream.of(1_000L, 100_000L, 10_000_000L)
                        .filter(step -> euros % step != 0 && euros >= 100 * step)
                        .map(step -> (euros + step / 2) / step * step));
    }

    private static <K, T> void put(Map<K, Set<T>> all, K key, T what) {
        all.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(what);
    }

    private void quotes(Fact fact) {
        String record = Citations.subjects(fact).stream().findFirst().orElse("");
        for (Claim claim : fact.evidence().claims()) {
            claim.asStated()
                    .filter(_ -> index.has(record))
                    .map(said -> RAISED.matcher(said).replaceAll("$1"))
                    .ifPresent(said -> put(quotes, said, new Quote(claim.section(), record, said)));
        }
    }

    private static String words(String text) {
        return ' ' + String.join(" ", SearchText.of(text).words());
    }

    /// What part of its whole an amount is, in per cent, and what it comes to in a year.
    private void shares(Amount a) {
        a.euros().ifPresent(euros -> {
            a.years().ifPresent(years -> sums(amounts, euros / years, a));
            a.partOf()
                    .flatMap(index::maybeAmount)
                    .map(Amount::euros)
                    .ifPresent(whole -> whole.ifPresent(all -> put(shares, share(euros, all), a)));
        });
    }

    private static BigDecimal share(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part)
                        .scaleByPowerOfTen(2)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }

    /// The facts that `text` is the sum, the number or the date of, or stands in the words of, for someone who reads
    /// `reader`; at most `most` of each.
    List<Hit> of(String text, Locale reader, int most) {
        List<Hit> found = new ArrayList<>();
        for (Asked reading : Asked.readings(text, line.languages())) {
            figures(reading, reader, most, found);
            found.addAll(worded.of(reading, SearchText.of(text), reader));
        }
        quoted(text, reader, most, found);
        return found.stream().distinct().toList();
    }

    /// The amounts that `text` is the sum of; where it is that of none, the records whose amounts come to it together.
    /// What an amount comes to in a year is no sum.
    Matched summed(String text) {
        Set<Amount> own = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        for (Asked asked : Asked.readings(text, line.languages())) {
            for (Range<Long> euros : asked.typed().euros()) {
                some(amounts, euros)
                        .map(Sum::of)
                        .filter(a -> shown(a.euros().orElseThrow()).anyMatch(euros::has) && says(asked, a))
                        .forEach(own::add);
                some(together, euros)
                        .map(Sum::of)
                        .filter(id -> asked.in(line.of(id)))
                        .forEach(all::add);
            }
        }
        return own.isEmpty() ? Matched.records(all) : Matched.amounts(own);
    }

    /// What lies in a range is told less of, so that the words of documents that write it are not crowded out.
    private void figures(Asked asked, Locale reader, int many, List<Hit> found) {
        int most = asked.typed().isRange() ? Math.max(1, many / RANGED) : many;
        for (Range<Long> euros : asked.typed().euros()) {
            Set<String> stated =
                    some(amounts, euros).map(sum -> sum.of.entity()).collect(Collectors.toSet());
            some(together, euros)
                    .filter(sum -> !stated.contains(sum.of) && asked.in(line.of(sum.of)))
                    .filter(once(sum -> sum.of))
                    .limit(most)
                    .forEach(sum -> found.add(
                            record(sum.of, reader).by(Optional.of(Computed.euros(sum.euros, Computed.Unit.EUROS)))));
            some(amounts, euros)
                    .filter(sum -> says(asked, sum.of))
                    .filter(once(sum -> sum.of))
                    .limit(most)
                    .forEach(sum -> found.add(amount(sum.of, reader).by(yearly(sum))));
        }
        for (Range<BigDecimal> number : asked.typed().numbers()) {
            shares.subMap(number.least(), true, number.most(), true).entrySet().stream()
                    .flatMap(e -> e.getValue().stream().map(a -> Map.entry(a, e.getKey())))
                    .filter(e -> says(asked, e.getKey()))
                    .filter(once(Map.Entry::getKey))
                    .limit(most)
                    .forEach(e -> found.add(amount(e.getKey(), reader)
                            .by(Optional.of(new Computed(e.getValue(), Computed.Unit.PER_CENT)))));
            some(numbers, number)
                    .filter(i -> says(asked, i))
                    .limit(most)
                    .forEach(i -> found.add(figure(Source.INDICATOR, i.id(), List.of(i.entity()), i.label(), reader)));
        }
    }

    /// What an amount comes to in a year, where that was found and not the amount itself.
    private static Optional<Computed> yearly(Sum<Amount> found) {
        boolean written = found.of.euros().stream().anyMatch(euros -> euros == found.euros);
        return written ? Optional.empty() : Optional.of(Computed.euros(found.euros, Computed.Unit.EUROS_A_YEAR));
    }

    /// Lets pass what has a key that has not passed before.
    private static <T, K> Predicate<T> once(Function<T, K> key) {
        Set<K> seen = new HashSet<>();
        return each -> seen.add(key.apply(each));
    }

    private Hit record(String id, Locale reader) {
        return figure(Source.ENTITY, id, List.of(id), index.entity(id).name(), reader);
    }

    private static Hit amount(Amount a, Locale reader) {
        return figure(Source.AMOUNT, a.id(), List.of(a.entity()), a.label(), reader);
    }

    private boolean says(Asked asked, Fact fact) {
        return asked.words().isEmpty() || asked.in(line.of(fact) + line.kind(fact));
    }

    private static <K extends Comparable<? super K>, T> Stream<T> some(NavigableMap<K, Set<T>> all, Range<K> range) {
        return all.subMap(range.least(), true, range.most(), true).values().stream()
                .flatMap(Set::stream)
                .distinct();
    }

    private static Hit figure(Source source, String id, List<String> records, Wording text, Locale reader) {
        return new Hit(source, id, records, Field.FIGURE, reader, text.in(reader), List.of());
    }

    /// The records that the words are said of, then the headings they are said under.
    private void quoted(String text, Locale reader, int most, List<Hit> found) {
        String asked = words(RAISED.matcher(text).replaceAll("$1"));
        if (asked.strip().length() < TELLING) {
            return;
        }
        List<Set<Quote>> matching = new ArrayList<>();
        int at = lines.indexOf(asked);
        while (at >= 0 && matching.size() < LINES) {
            var line = ends.higherEntry(at);
            matching.add(line.getValue());
            at = lines.indexOf(asked, line.getKey());
        }
        List<Quote> all = matching.stream()
                .flatMap(Set::stream)
                .sorted(Comparator.comparingInt(q -> q.text.length()))
                .limit(most)
                .toList();
        for (Quote q : all) {
            List<Stretch> spans = SearchText.of(q.text).spans(SearchText.of(text));
            found.add(new Hit(Source.QUOTE, q.section, List.of(q.record), Field.QUOTE, Locale.FRENCH, q.text, spans));
        }
        all.stream().map(Quote::section).distinct().map(index::section).forEach(s -> found.add(heading(s, reader)));
    }

    private static Hit heading(Section s, Locale reader) {
        String text = s.heading().orElseGet(() -> s.locator().in(reader));
        return new Hit(Source.SECTION, s.id(), List.of(), Field.QUOTE, reader, text, List.of());
    }
}
