package hexagonia.geo;

import java.util.List;
import java.util.Optional;

/// The parts of France that are drawn apart, each in its official projection, in the order of the codes of their
/// regions: metropolitan France, then overseas.
public enum Zone {
    METROPOLE(Projection.LAMBERT_93, new Bounds(-17, 34, 24, 58)),
    GUADELOUPE(Projection.utm(20, false), new Bounds(-62.4, 15.6, -60.5, 16.8)),
    MARTINIQUE(Projection.utm(20, false), new Bounds(-61.6, 14.1, -60.5, 15.2)),
    GUYANE(Projection.utm(22, false), new Bounds(-58, 0, -50, 8)),
    LA_REUNION(Projection.utm(40, true), new Bounds(54.8, -21.8, 56.2, -20.5)),
    MAYOTTE(Projection.utm(38, true), new Bounds(44.7, -13.4, 45.6, -12.3));

    private static final List<Zone> ALL = List.of(values());

    private final Projection projection;
    private final Bounds around;

    Zone(Projection projection, Bounds around) {
        this.projection = projection;
        this.around = around;
    }

    public Projection projection() {
        return projection;
    }

    /// The zone in whose surroundings a place lies; empty for the rest of the world.
    public static Optional<Zone> of(Position place) {
        for (var zone : ALL) {
            if (zone.around.contains(place)) {
                return Optional.of(zone);
            }
        }
        return Optional.empty();
    }
}
