package hexagonia.explore.search;

import hexagonia.text.FoldedText;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A date as typed, in digits or in words of either language, with its weekday or without. Where the day of a date in
/// digits can only be its second number, the first is the month.
final class TypedDate {
    private static final int LEAST = 3;

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern DIGITS =
            Pattern.compile("(\\d{1,2}) ?[-/.] ?(\\d{1,2}) ?[-/.] ?(\\d{4}|\\d{2})|(\\d{1,2}) ?[-/.] ?(\\d{4})");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2}) ?/ ?(\\d{1,2})");
    private static final Pattern WORDS = Pattern.compile("(?:(?<first>\\d{4}) )?(?:(?<day>\\d{1,2}) (?:of |de )?)?"
            + "(?<month>[a-z]{3,})(?: (?<after>\\d{1,2}))?(?: '?(?<year>\\d{4}|\\d{2}))?");

    private TypedDate() {}

    /// The beginnings that the date may have in ISO, for a text with its letters folded; empty where it is no date.
    static Optional<Pattern> of(String plain) {
        String text = plain.replaceAll("[,;]", " ")
                .replaceAll("(?<=[a-z])\\.", " ")
                .replaceAll("(?<=[a-z])[-/](?=\\d)|(?<=\\d)[-/](?=[a-z])", " ")
                .replaceAll("\\b(?:premier|first)\\b", "1")
                .replaceAll("(?<=\\d)(?:er|st|nd|rd|th)\\b", "")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("^(?:(?:le|en|on|in|au|du|the) )+", "");
        int space = text.indexOf(' ');
        boolean weekday = space >= LEAST
                && named(DayOfWeek.values(), text.substring(0, space), l -> d -> d.getDisplayName(TextStyle.FULL, l))
                        .isPresent();
        return (weekday ? read(text.substring(space + 1).replaceAll("^(?:le|the) ", "")) : Optional.<Pattern>empty())
                .or(() -> read(text));
    }

    private static Optional<Pattern> read(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher compact = COMPACT.matcher(text);
        Matcher digits = DIGITS.matcher(text);
        Matcher two = SHORT.matcher(text);
        if (iso.matches()) {
            return any(iso(iso.group(1), iso.group(2), iso.group(3)));
        }
        if (compact.matches()) {
            return any(iso(compact.group(1), compact.group(2), compact.group(3)));
        }
        if (digits.matches()) {
            return digits.group(1) == null
                    ? any(iso(digits.group(5), digits.group(4), null))
                    : inOrder(digits.group(3), digits.group(2), digits.group(1));
        }
        return two.matches()
                ? inOrder(null, two.group(2), two.group(1)).or(() -> any(iso(two.group(2), two.group(1), null)))
                : words(text);
    }

    /// Day before month, else month before day.
    private static Optional<Pattern> inOrder(String year, String month, String day) {
        return any(iso(year, month, day)).or(() -> any(iso(year, day, month)));
    }

    /// A number of two digits after a month is its day or a year.
    private static Optional<Pattern> words(String text) {
        Matcher words = WORDS.matcher(text);
        if (!words.matches()) {
            return Optional.empty();
        }
        Optional<Month> month =
                named(Month.values(), words.group("month"), l -> m -> m.getDisplayName(TextStyle.FULL, l));
        String year = words.group("year") == null ? words.group("first") : words.group("year");
        String day = words.group("day");
        String after = words.group("after");
        if (month.isEmpty() || day == null && year == null && after == null) {
            return Optional.empty();
        }
        String number = Integer.toString(month.get().getValue());
        if (after == null) {
            return any(iso(year, number, day));
        }
        Stream<String> asDay = day == null ? iso(year, number, after) : Stream.empty();
        Stream<String> asYear = year == null && after.length() == 2 ? iso(after, number, day) : Stream.empty();
        return any(Stream.concat(asDay, asYear));
    }

    /// The beginning of a date, if there can be such a month and day.
    private static Stream<String> iso(String year, String month, String day) {
        String begun = year == null ? "\\d{4}" : year.length() == 2 ? "20" + year : year;
        boolean valid = (month == null || in(month, 12)) && (day == null || in(day, 31));
        return valid ? Stream.of(begun + two(month) + two(day)) : Stream.empty();
    }

    private static boolean in(String number, int most) {
        int value = Integer.parseInt(number);
        return value >= 1 && value <= most;
    }

    private static String two(String digits) {
        return digits == null ? "" : "-%02d".formatted(Integer.parseInt(digits));
    }

    private static Optional<Pattern> any(Stream<String> beginnings) {
        return beginnings.reduce((one, other) -> one + "|" + other).map(Pattern::compile);
    }

    /// The one of some whose name, French or English, begins so.
    private static <T> Optional<T> named(T[] all, String start, Function<Locale, Function<T, String>> name) {
        List<T> found = Arrays.stream(all)
                .filter(one -> Stream.of(Locale.FRENCH, Locale.ENGLISH)
                        .anyMatch(l -> FoldedText.of(name.apply(l).apply(one)).startsWith(start)))
                .toList();
        return found.size() == 1 && start.length() >= LEAST ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
