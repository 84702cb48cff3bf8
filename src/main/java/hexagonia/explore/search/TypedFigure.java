package hexagonia.explore.search;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One figure as typed, in one part or several: « 2,5 Md€ », « 2 milliards 500 millions », « 70'000'000 », « ,07 Md€ ».
///
/// @param values what it may be, its units multiplied in: digits with a point or a comma are read in both languages
/// @param unit what its first number is multiplied by
/// @param bare whether no unit follows
record TypedFigure(Set<BigDecimal> values, BigDecimal unit, boolean money, boolean percent, boolean bare) {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private static final String PART = "(?<number>\\d{1,3}(?:[ ']\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d[\\d.,]*|[.,]\\d+)"
            + "(?: ?(?:(?<percent>%|pour 100|percent|per 100)"
            + "|(?<unit>milliards?|mr?ds?|billions?|bn|b|millions?|mio|mln|mn|milliers?|mille|m|thousand|k)"
            + "(?![a-df-z])))?(?<euros> ?(?:d'|de |of |en )? ?(?:€|euros?|eur|e)(?![a-z]))?";

    private static final Pattern FIRST =
            Pattern.compile("[^\\p{L}\\p{N}]*?(?:euros?|eur)?[^\\p{L}\\p{N}]*?(?:x ?)?" + PART);
    private static final Pattern NEXT = Pattern.compile(",? ?(?:et |and )?" + PART);
    private static final Pattern END = Pattern.compile("[^\\p{L}\\p{N}]*");

    /// A figure in a text with its letters folded and its numbers in digits.
    static Optional<TypedFigure> of(String plain) {
        Matcher part = FIRST.matcher(plain);
        if (!part.lookingAt()) {
            return Optional.empty();
        }
        String unit = part.group("unit");
        boolean money = plain.contains("€") || plain.contains("eur") || part.group("euros") != null;
        boolean percent = part.group("percent") != null;
        boolean bare = unit == null && !money && !percent;
        TypedFigure figure = new TypedFigure(values(part), unit(unit), money, percent, bare);
        int end = part.end();
        part = NEXT.matcher(plain).region(end, plain.length());
        while (unit != null && part.lookingAt()) {
            Set<BigDecimal> more = part.group("unit") == null ? under(unit(unit), part) : values(part);
            figure = figure.and(more);
            unit = part.group("unit");
            end = part.end();
            part.region(end, plain.length());
        }
        return END.matcher(plain.substring(end)).matches() ? Optional.of(figure) : Optional.empty();
    }

    private TypedFigure and(Set<BigDecimal> more) {
        Set<BigDecimal> sums = new LinkedHashSet<>();
        values.forEach(value -> more.forEach(other -> sums.add(value.add(other))));
        return new TypedFigure(sums, unit, money, percent, bare);
    }

    /// The first of two bounds, which has the unit of the second where it has none.
    TypedFigure sharing(TypedFigure most) {
        if (!bare || most.bare) {
            return this;
        }
        Set<BigDecimal> multiplied =
                values.stream().map(value -> value.multiply(most.unit)).collect(Collectors.toSet());
        return new TypedFigure(multiplied, most.unit, most.money, most.percent, false);
    }

    private static Set<BigDecimal> values(Matcher part) {
        Set<BigDecimal> values = new LinkedHashSet<>();
        numbers(part).forEach(number -> values.add(number.multiply(unit(part.group("unit")))));
        return values;
    }

    /// What a number without a unit is after one: « 1 milliard 500 » has 500 millions, « 1 million 5 » half a million.
    private static Set<BigDecimal> under(BigDecimal unit, Matcher part) {
        Set<BigDecimal> values = new LinkedHashSet<>();
        for (BigDecimal number : numbers(part)) {
            boolean small = number.compareTo(THOUSAND) < 0;
            values.add(small ? number.multiply(unit).divide(THOUSAND) : number);
            if (number.compareTo(BigDecimal.TEN) < 0) {
                values.add(number.multiply(unit).divide(BigDecimal.TEN));
            }
        }
        return values;
    }

    /// What digits with points or commas may mean: the last of these before decimals, or before three more digits.
    private static List<BigDecimal> numbers(Matcher matched) {
        String digits = matched.group("number").replaceAll("[ ']", "").replace(',', '.');
        int last = digits.lastIndexOf('.');
        if (last < 0) {
            return List.of(new BigDecimal(digits));
        }
        String whole = '0' + digits.substring(0, last).replace(".", "");
        String part = digits.substring(last + 1);
        BigDecimal decimal = new BigDecimal(whole + '.' + part + '0');
        return part.length() == 3 ? List.of(decimal, new BigDecimal(whole + part)) : List.of(decimal);
    }

    private static BigDecimal unit(String unit) {
        return switch (unit) {
            case null -> BigDecimal.ONE;
            case String u
            when u.startsWith("k") || u.equals("thousand") || u.equals("mille") || u.startsWith("millier") -> THOUSAND;
            case String u
            when u.startsWith("b") || u.startsWith("milliard") || u.matches("mr?ds?") ->
                BigDecimal.valueOf(1_000_000_000);
            default -> BigDecimal.valueOf(1_000_000);
        };
    }
}
