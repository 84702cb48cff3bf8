package hexagonia.map;

import hexagonia.figure.Palette;
import hexagonia.geo.Bounds;
import java.util.Optional;

/// How the map is drawn: its size in points, colours, view, the brushed rectangle, whether overseas regions have their
/// column, and where it goes.
public record MapOptions(
        double width,
        double height,
        Palette palette,
        MapView view,
        Optional<Bounds> brush,
        boolean overseas,
        MapMedium medium) {
    /// The whole of France on a screen, overseas included.
    public static MapOptions screen(double width, double height, Palette palette) {
        return new MapOptions(width, height, palette, MapView.WHOLE, Optional.empty(), true, MapMedium.SCREEN);
    }

    /// The whole of France on paper, overseas included.
    public static MapOptions paper(double width, double height) {
        return new MapOptions(width, height, Palette.PAPER, MapView.WHOLE, Optional.empty(), true, MapMedium.PAPER);
    }

    /// A small map of the whole of France.
    public static MapOptions mini(double width, double height, Palette palette) {
        return new MapOptions(width, height, palette, MapView.WHOLE, Optional.empty(), true, MapMedium.MINI);
    }

    public MapOptions withView(MapView shown) {
        return new MapOptions(width, height, palette, shown, brush, overseas, medium);
    }

    public MapOptions withBrush(Optional<Bounds> brushed) {
        return new MapOptions(width, height, palette, view, brushed, overseas, medium);
    }

    public MapOptions withOverseas(boolean shown) {
        return new MapOptions(width, height, palette, view, brush, shown, medium);
    }
}
