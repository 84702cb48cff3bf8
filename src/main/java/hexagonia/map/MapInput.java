package hexagonia.map;

import hexagonia.figure.Hue;
import hexagonia.geo.Zone;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the map shows: its title and subtitle (said, not drawn: the panel and the page write them), its points, the
/// codes of the regions to outline, whether the strategy reaches overseas, its words, how the money parts, and what
/// the hues of its dots stand for.
public record MapInput(
        String title,
        String subtitle,
        List<MapPoint> points,
        Set<String> outlined,
        boolean overseas,
        MapWords words,
        MapLengths lengths,
        List<Series> series) {
    /// What a hue stands for.
    public record Series(Hue hue, String name) {}

    public MapInput(
            String title,
            String subtitle,
            List<MapPoint> points,
            Set<String> outlined,
            boolean overseas,
            MapWords words) {
        this(title, subtitle, points, outlined, overseas, words, MapLengths.NONE, List.of());
    }

    public MapInput {
        points = List.copyOf(points);
        outlined = Set.copyOf(outlined);
        series = List.copyOf(series);
    }

    /// What has a name on the map alone.
    MapInput named() {
        List<MapPoint> named = points.stream().filter(MapPoint::isNamed).toList();
        return new MapInput(title, subtitle, named, outlined, overseas, words);
    }

    /// What it is about alone, overseas only where some of it is.
    public MapInput subjects() {
        List<MapPoint> subjects = points.stream().filter(MapPoint::isSubject).toList();
        boolean far = subjects.stream().anyMatch(p -> !Zone.of(p.place()).equals(Optional.of(Zone.METROPOLE)));
        return new MapInput(title, subtitle, subjects, outlined, overseas && far, words, lengths, List.of());
    }
}
