package hexagonia.exhibit;

import java.util.List;
import java.util.Optional;

/// The one list of all that can be seen: tabs, palette, commands, contact sheet, goldens and benchmarks read it.
public final class Exhibits {
    private static final List<Exhibit> ALL = List.of(new SpendingExhibit());

    private Exhibits() {}

    /// Every exhibit, in the order in which they are offered.
    public static List<Exhibit> all() {
        return ALL;
    }

    /// The exhibit of a name, if there is one.
    public static Optional<Exhibit> find(String id) {
        return ALL.stream().filter(e -> e.id().equals(id)).findFirst();
    }
}
