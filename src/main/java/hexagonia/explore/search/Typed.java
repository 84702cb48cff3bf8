package hexagonia.explore.search;

import hexagonia.text.FoldedText;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a typed text may mean beside its words: sums of money in euros, plain numbers, and a date, as the beginning
/// that an ISO date must have. A figure may mean several things: « 13,600 » is a decimal in French, thousands in
/// English, and without a unit it is millions, as on most screens, or euros.
record Typed(Set<Long> euros, Set<BigDecimal> numbers, Optional<Pattern> date) {
    private static final int LONGEST = 60;
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private static final Pattern FIGURE = Pattern.compile("[^\\p{L}\\p{N}]*(?:x ?)?"
            + "(?<number>\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?|\\d[\\d.,]*) ?(?<percent>%|pour 100|percent|per 100)?"
            + "(?<unit>milliards?|mr?ds?|billions?|bn|b|millions?|mio|mln|mn|m|milliers?|thousand|k)?"
            + "(?: ?(?:d'|de |of |en )? ?(?<euros>€|euros?|eur|e))?[^\\p{L}\\p{N}]*");

    private static final Pattern HALF = Pattern.compile("(\\d+) (mil\\w+|bil\\w+) et demie?|(\\d+) and a half (\\w+)");

    private static final Pattern ISO = Pattern.compile("\\d{4}(?:[-/.]\\d{2}(?:[-/.]\\d{2})?)?");
    private static final Pattern DIGITS = Pattern.compile("(?:(\\d{1,2})[-/.])?(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern WORDS =
            Pattern.compile("(?:(?:le|en|on|in) )?(?:(?<day>\\d{1,2})(?:er|st|nd|rd|th)? )?"
                    + "(?<month>[a-z]{3,})\\.?(?: (?<after>\\d{1,2})(?:st|nd|rd|th)?)?(?:,? (?<year>\\d{4}))?");

    static Typed of(String text) {
        String plain = HALF.matcher(NumberWords.digits(FoldedText.of(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .replaceAll("\\s+", " ")
                        .strip()))
                .replaceAll("$1$3,5 $2$4");
        Set<Long> euros = new HashSet<>();
        Set<BigDecimal> numbers = new HashSet<>();
        Matcher figure = FIGURE.matcher(plain);
        if (plain.length() <= LONGEST && figure.matches()) {
            for (BigDecimal number : numbers(figure.group("number").replace(" ", ""))) {
                boolean money = figure.group("euros") != null || plain.contains("€");
                boolean bare = figure.group("unit") == null && !money;
                if (!money) {
                    numbers.add(number.multiply(unit(figure.group("unit"))).stripTrailingZeros());
                }
                if (figure.group("percent") == null) {
                    add(euros, number.multiply(bare ? MILLION : unit(figure.group("unit"))));
                }
                if (bare && figure.group("percent") == null) {
                    add(euros, number);
                }
            }
        }
        return new Typed(euros, numbers, plain.length() <= LONGEST ? date(plain) : Optional.empty());
    }

    /// Whether it is a figure or a date at all.
    boolean means() {
        return !euros.isEmpty() || !numbers.isEmpty() || date.isPresent();
    }

    boolean means(long amount) {
        return euros.contains(amount);
    }

    private static void add(Set<Long> euros, BigDecimal sum) {
        if (sum.stripTrailingZeros().scale() <= 0 && sum.compareTo(MOST) <= 0) {
            euros.add(sum.longValue());
        }
    }

    /// What digits with points or commas may mean: the last of these before decimals, or before three more digits.
    private static List<BigDecimal> numbers(String written) {
        String digits = written.replace(',', '.');
        int last = digits.lastIndexOf('.');
        if (last < 0) {
            return List.of(new BigDecimal(digits));
        }
        String whole = digits.substring(0, last).replace(".", "");
        String part = digits.substring(last + 1);
        BigDecimal decimal = new BigDecimal(whole + '.' + part + '0');
        return part.length() == 3 ? List.of(decimal, new BigDecimal(whole + part)) : List.of(decimal);
    }

    private static BigDecimal unit(String unit) {
        return switch (unit) {
            case null -> BigDecimal.ONE;
            case String u
            when u.startsWith("k") || u.equals("thousand") || u.startsWith("millier") -> BigDecimal.valueOf(1_000);
            case String u
            when u.startsWith("b") || u.startsWith("milliard") || u.matches("mr?ds?") ->
                BigDecimal.valueOf(1_000_000_000);
            default -> MILLION;
        };
    }

    private static Optional<Pattern> date(String plain) {
        Matcher digits = DIGITS.matcher(plain);
        Matcher words = WORDS.matcher(plain);
        if (ISO.matcher(plain).matches()) {
            return begins(plain.replaceAll("[/.]", "-"));
        }
        if (digits.matches()) {
            return begins(
                    digits.group(3) + two(digits.group(2)) + (digits.group(1) == null ? "" : two(digits.group(1))));
        }
        if (!words.matches()) {
            return Optional.empty();
        }
        String day = words.group("day") == null ? words.group("after") : words.group("day");
        String year = words.group("year");
        return day == null && year == null
                ? Optional.empty()
                : month(words.group("month"))
                        .flatMap(m -> begins((year == null ? "...." : year)
                                + two(Integer.toString(m.getValue()))
                                + (day == null ? "" : two(day))));
    }

    private static String two(String digits) {
        return "-%02d".formatted(Integer.parseInt(digits));
    }

    private static Optional<Pattern> begins(String iso) {
        return Optional.of(Pattern.compile(iso));
    }

    /// The one month whose name, French or English, begins so.
    private static Optional<Month> month(String start) {
        Predicate<Month> named = m -> List.of(Locale.FRENCH, Locale.ENGLISH).stream()
                .anyMatch(
                        l -> FoldedText.of(m.getDisplayName(TextStyle.FULL, l)).startsWith(start));
        List<Month> found = Arrays.stream(Month.values()).filter(named).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
