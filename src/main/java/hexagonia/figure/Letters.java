package hexagonia.figure;

/// Size in points and weight of the bundled font.
public record Letters(double size, Weight weight) {
    /// The four weights that are bundled.
    public enum Weight {
        REGULAR,
        MEDIUM,
        SEMIBOLD,
        BOLD
    }

    public static Letters regular(double size) {
        return new Letters(size, Weight.REGULAR);
    }

    public static Letters medium(double size) {
        return new Letters(size, Weight.MEDIUM);
    }

    public static Letters semibold(double size) {
        return new Letters(size, Weight.SEMIBOLD);
    }

    public static Letters bold(double size) {
        return new Letters(size, Weight.BOLD);
    }
}
