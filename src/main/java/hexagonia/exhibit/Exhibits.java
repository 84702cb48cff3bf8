package hexagonia.exhibit;

import hexagonia.exhibit.compare.CompareExhibit;
import hexagonia.exhibit.record.RecordExhibit;
import hexagonia.exhibit.sources.GlossaryExhibit;
import hexagonia.exhibit.sources.SourcesExhibit;
import hexagonia.exhibit.sources.UnsaidExhibit;
import hexagonia.exhibit.table.LaureateExhibit;
import hexagonia.exhibit.table.ReconciliationExhibit;
import hexagonia.exhibit.table.TableExhibit;
import hexagonia.explore.Table;
import hexagonia.explore.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The one list of all that can be seen: tabs, palette, commands, contact sheet, goldens and benchmarks read it.
public final class Exhibits {
    private static final Exhibit SPENDING = new SpendingExhibit();
    private static final Exhibit MAP = new MapExhibit();
    private static final Exhibit LAUREATES = new LaureateExhibit();

    private static final List<Exhibit> ALL = Stream.of(
                    Stream.of(
                            new OverviewExhibit(SPENDING, List.of(MAP, SPENDING), List.of(LAUREATES)),
                            SPENDING,
                            MAP,
                            LAUREATES,
                            new ReconciliationExhibit(),
                            new TimelineExhibit(),
                            new SourcesExhibit(),
                            new UnsaidExhibit(),
                            new RecordExhibit(),
                            new CompareExhibit()),
                    Stream.of(Table.values()).map(TableExhibit::new),
                    Stream.of(new GlossaryExhibit()))
            .<Exhibit>flatMap(some -> some)
            .toList();

    /// The tabs that come before all others, in the order of the window.
    private static final List<String> FIRST =
            List.of("overview", "tables", "map", "spending", "compare", "reconcile", "chronology", "sources");

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

    /// What the tab shown shows, if it shows an exhibit.
    public static Optional<Exhibit> shown(View view) {
        return ALL.stream()
                .filter(e -> e.tab().equals(view.tab()) && e.isShown(view))
                .findFirst();
    }

    /// The tabs that exhibits stand in, in the order of the window.
    public static List<String> tabs() {
        return Stream.concat(FIRST.stream(), ALL.stream().map(Exhibit::tab))
                .filter(tab -> !tab.isEmpty())
                .distinct()
                .toList();
    }
}
