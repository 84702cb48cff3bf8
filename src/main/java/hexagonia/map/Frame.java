package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.figure.Outline;
import hexagonia.geo.Extent;
import hexagonia.geo.Position;
import hexagonia.geo.Zone;

/// One part of the map: what it shows of which zone, where, and on which plane. Points stand in its `free` part only:
/// one
/// under the name of an inset or at its edge is left to the map around it.
record Frame(Part part, Zone zone, Box box, Box free, Plane plane) {
    /// The parts, from the ground up.
    enum Part {
        FRANCE,
        OVERSEAS,
        ILE_DE_FRANCE,
        PARIS_SACLAY
    }

    /// What of the zone it shows.
    Extent extent() {
        return plane.extent(box);
    }

    /// Whether it draws a place.
    boolean shows(Position place) {
        return Zone.of(place).filter(z -> z == zone).isPresent()
                && plane.extent(free).contains(zone.projection().project(place));
    }

    Outline outline() {
        return Outline.rectangle(box.x(), box.y(), box.width(), box.height());
    }

    boolean isInset() {
        return part == Part.ILE_DE_FRANCE || part == Part.PARIS_SACLAY;
    }
}
