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

    /// Whether a place of the same zone lies inside. Outlines are generalised: near a border this says nothing of the
    /// true one.
    public boolean contains(Metres place) {
        if (!extent.contains(place)) {
            return false;
        }
        boolean inside = false;
        for (var each : rings) {
            int[] ring = each.metres();
            for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                double yi = ring[i + 1];
                double yj = ring[j + 1];
                if (yi > place.y() != yj > place.y()
                        && place.x() < (double) (ring[j] - ring[i]) * (place.y() - yi) / (yj - yi) + ring[i]) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }
}
