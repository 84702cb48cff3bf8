package hexagonia.figure;

/// The device pixels under a figure: `scale` of them to a point. Edges are moved to whole pixels, so that hairlines and
/// bars are sharp at any scale; nothing that has a width loses its last pixel.
public record PixelGrid(double scale) {
    /// The nearest edge between two pixels.
    public double edge(double at) {
        return Math.round(at * scale) / scale;
    }

    /// A width of whole pixels, at least one.
    public double width(double width) {
        return Math.max(1, Math.round(width * scale)) / scale;
    }

    /// The distance between two edges; at least one pixel where there is any.
    public double between(double start, double end) {
        return start == end ? 0 : Math.max(width(0), edge(end) - edge(start));
    }

    /// The middle of a line of that width, moved so that its edges fall between pixels.
    public double middle(double middle, double width) {
        return edge(middle - width / 2) + width(width) / 2;
    }
}
