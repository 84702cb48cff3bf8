package hexagonia.page;

/// A size of page in points, what is left blank at its sides, how large letters are on it (1 as on A4), and whether it
/// may be turned where what it shows is too high for it.
public record Paper(double width, double height, double margin, double unit, boolean turns) {
    /// A4, lying.
    public static final Paper A4 = new Paper(841.89, 595.28, 37, 1, true);

    /// A sheet of any size, with the letters of A4, as it lies.
    public static Paper of(double width, double height) {
        return new Paper(width, height, A4.margin, A4.unit, false);
    }

    /// The same sheet the other way round, to stay so.
    public Paper turned() {
        return new Paper(height, width, margin, unit, false);
    }

    /// The room between the margins.
    double inner() {
        return width - 2 * margin;
    }
}
