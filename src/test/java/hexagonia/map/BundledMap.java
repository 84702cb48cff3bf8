package hexagonia.map;

import hexagonia.Looking;
import hexagonia.explore.Transition;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The map of the bundled strategy: its nine clusters, and the other laureates that have a seat.
final class BundledMap {
    static final List<String> CLUSTERS = List.of(
            "prairie-psai",
            "miai-cluster",
            "hi-paris",
            "postgenai-paris",
            "enact",
            "dataia-cluster",
            "aniti-ia-cluster",
            "3ia-cote-d-azur-2030",
            "sequoia");

    private static final Looking FRENCH = Looking.atBundled(Locale.FRENCH);
    private static final Looking ENGLISH = Looking.atBundled(Locale.ENGLISH);

    private BundledMap() {}

    static MapInput french() {
        return french(Set.of());
    }

    /// With records selected, whose regions are outlined.
    static MapInput french(Collection<String> selected) {
        Looking looking = FRENCH.then(new Transition.Select(List.copyOf(selected)));
        return MapContent.of(looking.findings(), looking.labels());
    }

    static MapInput english() {
        return MapContent.of(ENGLISH.findings(), ENGLISH.labels());
    }

    static MapPoint point(String id) {
        return french().points().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
