package hexagonia.exhibit;

import java.util.List;
import java.util.Optional;

/// The one list of all that can be seen: tabs, palette, commands, contact sheet, goldens and benchmarks read it.
public final class Exhibits {
    private static final Exhibit MAP = new MapExhibit();
    private static final Exhibit SPENDING = new SpendingExhibit();

    private static final List<Exhibit> ALL = List.of(
            new OverviewExhibit(SPENDING, List.of(MAP, SPENDING), List.of()), MAP, SPENDING, new TimelineExhibit());

    private Exhibits() {}

    /// Every exhibit, in the order in which they are offered.
    public static List<Exhibit> all() {
        return ALL;
    }

    /// The exhibit of a name, if there is one.
    public static Optional<Exhibit> find(String id) {
        return ALL.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /// The tabs that exhibits stand in, in order.
    public static List<String> tabs() {
        return ALL.stream()
                .map(Exhibit::tab)
                .filter(tab -> !tab.isEmpty())
                .distinct()
                .toList();
    }
}
