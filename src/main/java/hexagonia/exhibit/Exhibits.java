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
    /// The tab of the figures, one of which it shows: the one chosen under its name, else the first.
    public static final String FIGURES = "figures";

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
                    Stream.of(
                            new FlowExhibit(),
                            new RankedExhibit(),
                            new RegionsExhibit(),
                            new EvolvedExhibit(),
                            new IndicatorsExhibit(),
                            new TreemapExhibit(),
                            new GlossaryExhibit()))
            .<Exhibit>flatMap(some -> some)
            .toList();

    /// The tabs that come before all others, in the order of the window.
    private static final List<String> FIRST =
            List.of("overview", "tables", "map", "spending", FIGURES, "compare", "reconcile", "chronology", "sources");

    private Exhibits() {}

    /// Every exhibit, in the order in which they are offered.
    public static List<Exhibit> all() {
        return ALL;
    }

    /// The exhibit of a name, if there is one.
    public static Optional<Exhibit> find(String id) {
        return ALL.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /// The exhibit of a table.
    public static Exhibit of(Table table) {
        return ALL.stream()
                .filter(e -> e instanceof TableExhibit(Table shown) && shown == table)
                .findFirst()
                .orElseThrow();
    }

    /// The first exhibit of a tab.
    public static Exhibit in(String tab) {
        return ALL.stream().filter(e -> e.tab().equals(tab)).findFirst().orElseThrow();
    }

    /// What a tab shows by choice and under a name of its own: the figures, the parts of the sources.
    public static List<Exhibit> chosen() {
        return ALL.stream()
                .filter(e -> e.tab().equals(FIGURES) || e.tab().equals(Reading.TAB))
                .toList();
    }

    /// The figures, in order.
    public static List<Exhibit> figures() {
        return ALL.stream().filter(e -> e.tab().equals(FIGURES)).toList();
    }

    /// The figure that a state shows in their tab.
    public static Exhibit figure(View view) {
        return view.choice(FIGURES)
                .flatMap(id -> figures().stream().filter(e -> e.id().equals(id)).findFirst())
                .orElseGet(() -> figures().getFirst());
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
