package hexagonia.page;

/// A size of page in points, what is left blank at its sides, how large letters are on it (1 as on A4), the size of its
/// least letters, whether it may be turned where what it shows is too high for it, and whether its colours are greys.
public record Paper(
        double width, double height, double margin, double unit, double least, boolean turns, boolean grey) {
    /// A4 in colour, lying, which may be turned.
    public static final Paper A4 = of(Size.A4, Turn.AUTO, false);

    /// The sizes that are offered.
    public enum Size {
        A4(841.89, 595.28, 1),
        A3(1190.55, 841.89, 1),
        /// Sixteen to nine, for a screen before people: no letter is smaller than twelve points.
        SLIDE(1280, 720, 1.46);

        private static final double LEAST = 12;

        private final double width;
        private final double height;
        private final double unit;

        Size(double width, double height, double unit) {
            this.width = width;
            this.height = height;
            this.unit = unit;
        }

        private double least() {
            return this == SLIDE ? LEAST : 0;
        }
    }

    /// Which way a sheet is held.
    public enum Turn {
        /// Lying, but upright where that shows more.
        AUTO,
        PORTRAIT,
        LANDSCAPE
    }

    private static final double MARGIN = 37;

    public static Paper of(Size size, Turn turn, boolean grey) {
        boolean turns = turn == Turn.AUTO && size != Size.SLIDE;
        Paper lying = new Paper(size.width, size.height, MARGIN * size.unit, size.unit, size.least(), turns, grey);
        return turn == Turn.PORTRAIT ? lying.turned() : lying;
    }

    /// A sheet of any size, with the letters of A4, as it lies.
    public static Paper of(double width, double height) {
        return new Paper(width, height, MARGIN, 1, 0, false, false);
    }

    /// The same sheet the other way round, to stay so.
    public Paper turned() {
        return new Paper(height, width, margin, unit, least, false, grey);
    }

    /// The room between the margins.
    double inner() {
        return width - 2 * margin;
    }
}
