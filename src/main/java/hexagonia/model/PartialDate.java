package hexagonia.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/// A date as precise as a document gives it: `2023`, `2023-06` or `2024-05-22`. Ordered as the ISO text is.
public record PartialDate(String iso) implements Comparable<PartialDate> {
    private static final Pattern SHAPE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    public PartialDate {
        if (!SHAPE.matcher(iso).matches() || !isInTheCalendar(iso)) {
            throw new IllegalArgumentException("not a date such as 2023, 2023-06 or 2024-05-22: " + iso);
        }
    }

    private static boolean isInTheCalendar(String iso) {
        return iso.length() < 10
                || Integer.parseInt(iso.substring(8))
                        <= YearMonth.parse(iso.substring(0, 7)).lengthOfMonth();
    }

    public static PartialDate parse(String iso) {
        return new PartialDate(iso);
    }

    public Precision precision() {
        return switch (iso.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            default -> Precision.DAY;
        };
    }

    /// Whether this date is certainly after `other`: `2023-06` is not after `2023`, which may mean December.
    public boolean isAfter(PartialDate other) {
        int common = Math.min(iso.length(), other.iso.length());
        return iso.substring(0, common).compareTo(other.iso.substring(0, common)) > 0;
    }

    /// The first day it may be.
    public LocalDate first() {
        return switch (precision()) {
            case YEAR -> LocalDate.of(year(), 1, 1);
            case MONTH -> YearMonth.parse(iso).atDay(1);
            case DAY -> LocalDate.parse(iso);
        };
    }

    /// The last day it may be.
    public LocalDate last() {
        return switch (precision()) {
            case YEAR -> LocalDate.of(year(), 12, 31);
            case MONTH -> YearMonth.parse(iso).atEndOfMonth();
            case DAY -> LocalDate.parse(iso);
        };
    }

    public int year() {
        return Integer.parseInt(iso.substring(0, 4));
    }

    @Override
    public int compareTo(PartialDate other) {
        return iso.compareTo(other.iso);
    }

    @Override
    public String toString() {
        return iso;
    }

    /// How precise the date is.
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }
}
