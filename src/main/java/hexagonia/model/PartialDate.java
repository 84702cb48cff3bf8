package hexagonia.model;

import java.util.regex.Pattern;

/// A date as precise as a document gives it: `2023`, `2023-06` or `2024-05-22`. Ordered as the ISO text is.
public record PartialDate(String iso) implements Comparable<PartialDate> {
    private static final Pattern SHAPE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    public PartialDate {
        if (!SHAPE.matcher(iso).matches()) {
            throw new IllegalArgumentException("not a date such as 2023, 2023-06 or 2024-05-22: " + iso);
        }
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
