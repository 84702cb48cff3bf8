package hexagonia.exhibit;

import hexagonia.explore.Clause;
import hexagonia.figure.Box;
import hexagonia.figure.Figure;
import hexagonia.geo.Bounds;
import hexagonia.map.DrawnMap;

/// The map as drawn, and what its places mean on earth.
public record ShownMap(DrawnMap map) implements Drawing {
    @Override
    public Figure figure() {
        return map.figure();
    }

    /// The clause that leaves what sits within a box of the figure.
    public Clause.Within within(Box box) {
        Bounds held = map.geometry().brush(box.x(), box.y(), box.right(), box.bottom());
        return new Clause.Within(held.lonMin(), held.latMin(), held.lonMax(), held.latMax());
    }
}
