package hexagonia.exhibit;

import hexagonia.explore.Clause;
import hexagonia.figure.TextMeasure;
import hexagonia.geo.Bounds;
import hexagonia.geo.Outlines;
import hexagonia.map.BaseMap;
import hexagonia.map.DrawnMap;
import hexagonia.map.MapFigure;
import hexagonia.map.MapInput;
import hexagonia.map.MapMedium;
import hexagonia.map.MapOptions;
import hexagonia.map.MapView;
import java.util.Optional;

/// The map, looking somewhere, with the rectangle that is filtered by or being drawn.
public record MapPlate(MapInput input, MapView view, Optional<Bounds> brush) implements Plate {
    /// Where most names stand beside their places.
    private static final double LEAST = 264;
    /// What its letters may be shrunk to on paper, so that none is smaller than seven points.
    private static final double SMALLEST = 0.88;

    /// The same map looking elsewhere.
    public MapPlate looking(MapView view) {
        return new MapPlate(input, view, brush);
    }

    @Override
    public Optional<Plate> subjects() {
        return Optional.of(new MapPlate(input.subjects(), view, brush));
    }

    @Override
    public double least(double width, Look look) {
        return LEAST * look.unit();
    }

    @Override
    public double wished(double width, Look look) {
        return look.medium() == Look.Medium.PAPER ? width * MapOptions.RATIO : least(width, look);
    }

    @Override
    public Drawing at(double width, double height, Look look) {
        return draw(width, height, look, Optional.empty());
    }

    @Override
    public Drawing again(double width, double height, Look look, Drawing before) {
        return draw(
                width,
                height,
                look,
                before instanceof ShownMap shown ? Optional.of(shown.map().base()) : Optional.empty());
    }

    private Drawing draw(double width, double height, Look look, Optional<BaseMap> before) {
        MapMedium medium = look.medium() == Look.Medium.PAPER ? MapMedium.PAPER : MapMedium.SCREEN;
        double scale = look.medium() == Look.Medium.PAPER ? Math.max(SMALLEST, look.unit() / Look.ON_PAPER) : 1;
        MapOptions options = new MapOptions(width / scale, height / scale, look.palette(), view, brush, medium);
        DrawnMap drawn = new MapFigure(Outlines.bundled(), TextMeasure.bundled()).draw(input, options, before);
        return scale != 1 ? () -> drawn.figure().scaled(scale) : new ShownMap(drawn);
    }

    @Override
    public Plate drafting(Optional<Clause> clause) {
        return clause.map(c -> c instanceof Clause.Within within ? new MapPlate(input, view, bounds(within)) : this)
                .orElse(this);
    }

    static Optional<Bounds> bounds(Clause.Within within) {
        return Optional.of(new Bounds(within.west(), within.south(), within.east(), within.north()));
    }
}
