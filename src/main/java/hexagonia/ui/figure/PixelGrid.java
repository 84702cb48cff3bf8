package hexagonia.ui.figure;

/// The device pixels under a figure: `scale` of them to a point. Edges are moved to whole pixels, so that hairlines and
/// bars are sharp at any scale; nothing that has a width loses its last pixel.
record PixelGrid(double scale) {
    /// The nearest edge between two pixels.
    double edge(double at) {
        return Math.round(at * scale) / scale;
    }

    /// A width of whole pixels, at least one.
    double width(double width) {
        return Math.max(1, Math.round(width * scale)) / scale;
    }

    /// The first edge of a line of that width whose middle is at `middle`.
    double start(double middle, double width) {
        return edge(middle - width / 2);
    }
}
