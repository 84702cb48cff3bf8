package hexagonia.exhibit;

import hexagonia.exhibit.compare.CompareExhibit;
import hexagonia.exhibit.record.RecordExhibit;
import hexagonia.exhibit.sources.SourcesExhibit;
import hexagonia.exhibit.sources.UnsaidExhibit;
import hexagonia.exhibit.table.LaureateExhibit;
import hexagonia.exhibit.table.ReconciliationExhibit;
import hexagonia.exhibit.table.TableExhibit;
import hexagonia.explore.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The one list of all that can be seen: tabs, palette, commands, contact sheet, goldens and benchmarks read it.
public final class Exhibits {
    private static final Exhibit MAP = new MapExhibit();
    private static final Exhibit SPENDING = new SpendingExhibit();
    private static final Exhibit LAUREATES = new LaureateExhibit();

    private static final List<Exhibit> ALL = Stream.of(
                    Stream.of(new OverviewExhibit(SPENDING, List.of(MAP, SPENDING), List.of(LAUREATES))),
                    Stream.of(Table.values()).map(TableExhibit::new),
                    Stream.of(
                            MAP,
                            SPENDING,
                            LAUREATES,
                            new CompareExhibit(),
                            new ReconciliationExhibit(),
                            new TimelineExhibit(),
                            new SourcesExhibit(),
                            new UnsaidExhibit(),
                            new RecordExhibit()))
            .<Exhibit>flatMap(some -> some)
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

    /// The first exhibit of a tab.
    public static Exhibit in(String tab) {
        return ALL.stream().filter(e -> e.tab().equals(tab)).findFirst().orElseThrow();
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
