package hexagonia.map;

import hexagonia.figure.Palette;
import hexagonia.geo.Bounds;
import java.util.Optional;

/// How the map is drawn: its size in points, colours, view, the brushed rectangle, and where it
/// goes.
public record MapOptions(
        double width, double height, Palette palette, MapView view, Optional<Bounds> brush, MapMedium medium) {
    /// The height that shows most, for a width of 1.
    public static final double RATIO = MapLayout.HEIGHT / MapLayout.WIDTH;

    /// The whole of France on a screen.
    public static MapOptions screen(double width, double height, Palette palette) {
        return new MapOptions(width, height, palette, MapView.WHOLE, Optional.empty(), MapMedium.SCREEN);
    }

    /// The whole of France on paper.
    public static MapOptions paper(double width, double height) {
        return new MapOptions(width, height, Palette.PAPER, MapView.WHOLE, Optional.empty(), MapMedium.PAPER);
    }

    /// A small map of the whole of France.
    public static MapOptions mini(double width, double height, Palette palette) {
        return new MapOptions(width, height, palette, MapView.WHOLE, Optional.empty(), MapMedium.MINI);
    }

    /// The same on so much less width.
    MapOptions narrowed(double by) {
        return new MapOptions(Math.max(1, width - by), height, palette, view, brush, medium);
    }

    public MapOptions withView(MapView shown) {
        return new MapOptions(width, height, palette, shown, brush, medium);
    }

    public MapOptions withBrush(Optional<Bounds> brushed) {
        return new MapOptions(width, height, palette, view, brushed, medium);
    }
}
