package hexagonia.explore.search;

import hexagonia.text.FoldedText;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a typed text may mean beside its words: sums of money in euros, plain numbers, and a date, as the beginning
/// that an ISO date must have. A figure may mean several things: « 13,600 » is a decimal in French, thousands in
/// English, and without a unit it is millions, as on most screens, or euros. « 10 à 30 M€ » means all that lies
/// between.
record Typed(Set<Range<Long>> euros, Set<Range<BigDecimal>> numbers, Optional<Pattern> date) {
    /// From the least to the most, both included; one value is its own range.
    record Range<K extends Comparable<? super K>>(K least, K most) {
        static <K extends Comparable<? super K>> Range<K> of(K one, K other) {
            return one.compareTo(other) <= 0 ? new Range<>(one, other) : new Range<>(other, one);
        }

        boolean isWide() {
            return !least.equals(most);
        }

        boolean has(K value) {
            return least.compareTo(value) <= 0 && most.compareTo(value) >= 0;
        }
    }

    private static final int LONGEST = 60;
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private static final Pattern RANGE =
            Pattern.compile("(?:entre|between|from|de) (?<from>.+?) (?:et|and|a|to|jusqu'a) (?<to>.+)"
                    + "|(?<one>.+?) ?(?: a | to | ou | or |-|–|—|…|\\.\\.+) ?(?<other>.+)");

    static Typed of(String text) {
        String folded = FoldedText.of(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("\\s+", " ")
                .strip();
        if (folded.length() > LONGEST) {
            return new Typed(Set.of(), Set.of(), Optional.empty());
        }
        String plain = NumberWords.digits(folded);
        Optional<Pattern> date = TypedDate.of(folded).or(() -> TypedDate.of(plain));
        Optional<TypedFigure> figure = TypedFigure.of(plain);
        Set<Range<Long>> euros = new HashSet<>();
        Set<Range<BigDecimal>> numbers = new HashSet<>();
        Matcher range = RANGE.matcher(plain);
        if (figure.isPresent()) {
            add(figure.get(), figure.get(), euros, numbers);
        } else if (date.isEmpty() && range.matches()) {
            boolean named = range.group("from") != null;
            Optional<TypedFigure> most = TypedFigure.of(range.group(named ? "to" : "other"));
            TypedFigure.of(range.group(named ? "from" : "one"))
                    .flatMap(least -> most.map(least::sharing))
                    .ifPresent(least -> add(least, most.orElseThrow(), euros, numbers));
        }
        return new Typed(euros, numbers, date);
    }

    private static void add(
            TypedFigure least, TypedFigure most, Set<Range<Long>> euros, Set<Range<BigDecimal>> numbers) {
        for (BigDecimal from : least.values()) {
            for (BigDecimal to : least == most ? Set.of(from) : most.values()) {
                if (!most.money()) {
                    numbers.add(Range.of(from.stripTrailingZeros(), to.stripTrailingZeros()));
                }
                if (most.bare()) {
                    add(from.multiply(MILLION), to.multiply(MILLION), euros);
                }
                if (!most.percent()) {
                    add(from, to, euros);
                }
            }
        }
    }

    private static void add(BigDecimal from, BigDecimal to, Set<Range<Long>> euros) {
        if (Stream.of(from, to).allMatch(sum -> sum.stripTrailingZeros().scale() <= 0 && sum.compareTo(MOST) <= 0)) {
            euros.add(Range.of(from.longValue(), to.longValue()));
        }
    }

    /// Whether it is a figure or a date at all.
    boolean means() {
        return !euros.isEmpty() || !numbers.isEmpty() || date.isPresent();
    }

    /// Whether it is all that lies between two figures.
    boolean isRange() {
        return euros.stream().anyMatch(Range::isWide) || numbers.stream().anyMatch(Range::isWide);
    }

    boolean means(long amount) {
        return euros.stream().anyMatch(range -> range.has(amount));
    }
}
