package hexagonia.exhibit;

import hexagonia.exhibit.table.LaureateExhibit;
import hexagonia.exhibit.table.ReconciliationExhibit;
import hexagonia.exhibit.table.SourcesExhibit;
import hexagonia.exhibit.table.TableExhibit;
import hexagonia.explore.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The one list of all that can be seen: tabs, palette, commands, contact sheet, goldens and benchmarks read it.
public final class Exhibits {
    private static final List<Exhibit> ALL = Stream.<Exhibit>concat(
                    Stream.of(
                            new SpendingExhibit(),
                            new LaureateExhibit(),
                            new ReconciliationExhibit(),
                            new SourcesExhibit()),
                    Stream.of(Table.values()).map(TableExhibit::new))
            .toList();

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
