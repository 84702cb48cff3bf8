package hexagonia.map;

import java.util.List;
import java.util.Set;

/// What the map shows: its title and subtitle (said, not drawn: the panel and the page write them), its points, the
/// codes of the regions to outline, whether the strategy reaches overseas, and its words.
public record MapInput(
        String title, String subtitle, List<MapPoint> points, Set<String> outlined, boolean overseas, MapWords words) {
    public MapInput {
        points = List.copyOf(points);
        outlined = Set.copyOf(outlined);
    }
}
