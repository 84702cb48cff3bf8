package hexagonia.map;

import hexagonia.geo.Bounds;
import hexagonia.geo.Extent;
import hexagonia.geo.Outlines;
import hexagonia.geo.Territory;
import hexagonia.geo.Zone;
import hexagonia.model.Wording;
import java.util.Optional;

/// A part of France that has a frame of its own on the map, as the table of frames states it: what of which zone it
/// shows (a region by its code, bounds, or all of it), how many places it takes to be drawn, which part tells where it
/// is, and where it stands, `width` and `height` points large on the smallest map.
record Part(
        String id,
        Wording name,
        Zone zone,
        Optional<String> region,
        Optional<Bounds> bounds,
        int places,
        Optional<String> parent,
        Stand stand,
        double width,
        double height) {
    /// All over the picture, an inset in an upper corner, or below others in a column.
    enum Stand {
        GROUND,
        LEFT,
        RIGHT,
        COLUMN
    }

    boolean isInset() {
        return stand == Stand.LEFT || stand == Stand.RIGHT;
    }

    /// What it shows, as far as these outlines have it.
    Extent extent(Outlines outlines) {
        return bounds.map(b -> b.on(zone.projection()))
                .or(() -> region.flatMap(outlines::region).map(Territory::extent))
                .orElseGet(() -> outlines.extent(zone));
    }
}
