package hexagonia.geo;

import java.util.List;

/// A region, a department or a neighbouring country: code (INSEE; empty for a neighbour), name, code of its region
/// (its own for a region, empty for a neighbour), zone, INSEE code of its capital (may be empty), a point inside, its
/// outline on the projection of the zone, filled even-odd, and what lies around it.
public record Territory(
        String code,
        String name,
        String region,
        Zone zone,
        String capital,
        Position inside,
        List<Line> rings,
        Extent extent) {
    public Territory {
        rings = List.copyOf(rings);
    }
}
