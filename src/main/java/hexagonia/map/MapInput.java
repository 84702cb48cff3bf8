package hexagonia.map;

import hexagonia.geo.Zone;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the map shows: its title and subtitle (said, not drawn: the panel and the page write them), its points, the
/// codes of the regions to outline, whether the strategy reaches overseas, its words, and how the money parts.
public record MapInput(
        String title,
        String subtitle,
        List<MapPoint> points,
        Set<String> outlined,
        boolean overseas,
        MapWords words,
        MapLengths lengths) {
    public MapInput(
            String title,
            String subtitle,
            List<MapPoint> points,
            Set<String> outlined,
            boolean overseas,
            MapWords words) {
        this(title, subtitle, points, outlined, overseas, words, MapLengths.NONE);
    }

    public MapInput {
        points = List.copyOf(points);
        outlined = Set.copyOf(outlined);
    }

    /// What has a name on the map alone.
    MapInput named() {
        List<MapPoint> about = MapPoint.about(points);
        List<MapPoint> named =
                points.stream().filter(p -> p.isSelected() || about.contains(p)).toList();
        return new MapInput(title, subtitle, named, outlined, overseas, words);
    }

    /// What it is about alone, overseas only where some of it is.
    public MapInput subjects() {
        List<MapPoint> subjects = points.stream().filter(MapPoint::isSubject).toList();
        boolean far = subjects.stream().anyMatch(p -> !Zone.of(p.place()).equals(Optional.of(Zone.METROPOLE)));
        return new MapInput(title, subtitle, subjects, outlined, overseas && far, words, lengths);
    }
}
