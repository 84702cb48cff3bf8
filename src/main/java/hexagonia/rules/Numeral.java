package hexagonia.rules;

import hexagonia.model.Qualifier;

/// A number that a text writes between two offsets: in full (`176 milliards` is 176 000 000 000), as printed before the
/// word that follows (176), or as the first bound of a range that shares its scale with the second (`7 et 180
/// milliards`: `shared` is 7 000 000 000). `hedge` is how exactly it is given, by the words before it.
public record Numeral(int start, int end, double value, double printed, double shared, Qualifier hedge) {
    private static final double EQUAL = 1e-9;

    /// Whether this may be the number `expected`.
    public boolean is(double expected) {
        return near(value, expected) || near(shared, expected);
    }

    /// Whether this is a figure, rather than one, which may be an article or an ordinal, or a year.
    boolean isFigure() {
        boolean year = value == printed && value == Math.rint(value) && value >= 1900 && value <= 2100;
        return value > 1 && !year;
    }

    /// Whether two numbers are the same but for the rounding of binary fractions.
    static boolean near(double one, double other) {
        return Math.abs(one - other) <= EQUAL * Math.max(Math.abs(one), Math.abs(other));
    }

    Numeral sharing(double scale) {
        return new Numeral(start, end, value, printed, printed * scale, hedge);
    }

    /// What the number is multiplied by the words after it: one million for `5 millions`.
    double scale() {
        return printed == 0 ? 1 : value / printed;
    }
}
