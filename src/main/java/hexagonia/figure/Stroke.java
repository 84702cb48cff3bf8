package hexagonia.figure;

/// A line `width` points wide; `dash` is the length of dashes and gaps, 0 for a solid line.
public record Stroke(Ink ink, double width, double dash) {
    public static Stroke of(Ink ink, double width) {
        return new Stroke(ink, width, 0);
    }

    public static Stroke dashed(Ink ink, double width, double dash) {
        return new Stroke(ink, width, dash);
    }
}
