package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.figure.Mark;
import hexagonia.figure.Outline;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import hexagonia.geo.Bounds;
import hexagonia.geo.Position;
import hexagonia.geo.Zone;
import java.util.List;
import java.util.Optional;

/// The brushed bounds on the map, as their meridians and parallels run there, in the closest frame that holds all of
/// them.
record Brush(Bounds bounds, MapLayout layout) {
    private static final int STEPS = 16;

    Optional<Mark> mark(Placement placement, Palette palette) {
        var stroke = Optional.of(Stroke.of(palette.accent(), 1.5));
        return frame().map(frame -> {
            var path = new Mark.Path(edges(frame.plane()), Optional.empty(), stroke, Optional.empty());
            return placement.uncovered(frame, box(path.outline()), new Mark.Clip(frame.outline(), List.of(path)));
        });
    }

    private Optional<Frame> frame() {
        var zone = Zone.of(bounds.centre()).orElse(Zone.METROPOLE);
        var extent = bounds.on(zone.projection());
        return layout.frames().stream()
                .filter(f -> f.zone() == zone)
                .filter(f -> !f.isInset() || f.extent().and(extent).equals(f.extent()))
                .reduce((a, b) -> b);
    }

    private Outline edges(Plane plane) {
        double[] lons = {bounds.lonMin(), bounds.lonMax(), bounds.lonMax(), bounds.lonMin(), bounds.lonMin()};
        double[] lats = {bounds.latMin(), bounds.latMin(), bounds.latMax(), bounds.latMax(), bounds.latMin()};
        var ring = new double[2 * 4 * STEPS];
        for (int i = 0; i < 4 * STEPS; i++) {
            int side = i / STEPS;
            double share = (double) (i % STEPS) / STEPS;
            var place = plane.projection()
                    .project(new Position(
                            lons[side] + (lons[side + 1] - lons[side]) * share,
                            lats[side] + (lats[side + 1] - lats[side]) * share));
            ring[2 * i] = plane.x(place.x());
            ring[2 * i + 1] = plane.y(place.y());
        }
        return new Outline(List.of(ring), true);
    }

    private static Box box(Outline outline) {
        double[] ring = outline.rings().getFirst();
        var box = new Box(ring[0], ring[1], 0, 0);
        for (int i = 2; i < ring.length; i += 2) {
            box = box.and(new Box(ring[i], ring[i + 1], 0, 0));
        }
        return box;
    }
}
