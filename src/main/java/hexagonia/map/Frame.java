package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.figure.Ink;
import hexagonia.figure.Outline;
import hexagonia.figure.Palette;
import hexagonia.geo.Extent;
import hexagonia.geo.Position;
import hexagonia.geo.Zone;

/// One part of the map: what it shows of which zone, where, and on which plane. Points stand in its `free` part only:
/// one under the name of an inset or at its edge is left to the map around it.
record Frame(Part part, Box box, Box free, Plane plane) {
    Zone zone() {
        return part.zone();
    }

    /// What of the zone it shows.
    Extent extent() {
        return plane.extent(box);
    }

    /// Whether it draws a place.
    boolean shows(Position place) {
        return Zone.of(place).filter(z -> z == zone()).isPresent()
                && plane.extent(free).contains(zone().projection().project(place));
    }

    /// Whether it is the map itself, on which the other frames stand.
    boolean isGround() {
        return part.stand() == Part.Stand.GROUND;
    }

    /// Whether it shows one region among its neighbours, which then are pale.
    boolean isOfRegion() {
        return isInset() && part.region().isPresent();
    }

    /// The ground that most of what it shows has, under names.
    Ink under(Palette palette) {
        return !isInset() ? palette.ground() : isOfRegion() ? palette.aside() : palette.area();
    }

    Outline outline() {
        return Outline.rectangle(box.x(), box.y(), box.width(), box.height());
    }

    boolean isInset() {
        return part.isInset();
    }
}
