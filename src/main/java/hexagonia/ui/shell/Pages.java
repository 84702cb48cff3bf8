package hexagonia.ui.shell;

import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.figure.Palette;
import hexagonia.ui.card.Inspector;
import hexagonia.ui.compare.ComparePane;
import hexagonia.ui.exhibit.ExhibitPane;
import hexagonia.ui.exhibit.FiguresPane;
import hexagonia.ui.facet.FacetPane;
import hexagonia.ui.facet.Folds;
import hexagonia.ui.failure.Slot.Page;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.overview.OverviewPane;
import hexagonia.ui.sources.SourcesPane;
import hexagonia.ui.state.Session;
import hexagonia.ui.table.TablesPane;
import hexagonia.wording.Labels;
import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;

/// Makes the content of the tabs and of the panels beside them.
///
/// @param taken the height that is taken from the tabs now and then, at their foot
record Pages(Labels labels, Palette palette, Overlay overlay, ReadOnlyDoubleProperty taken) {
    /// The tabs and how the content of each is made.
    List<Tabs.Door> doors() {
        return Exhibits.tabs().stream()
                .map(tab -> new Tabs.Door(tab, part -> page(tab, part)))
                .toList();
    }

    /// What a tab shows: several exhibits in an arrangement of their own, or the one that it is named after.
    private Page page(String tab, Session part) {
        Exhibit exhibit = Exhibits.in(tab);
        return switch (tab) {
            case "overview" -> Page.of(new OverviewPane(part, labels, palette, taken));
            case Exhibits.FIGURES -> Page.of(new FiguresPane(part, labels, palette, taken));
            case "tables" -> Page.of(new TablesPane(part, labels, overlay));
            case "compare" -> Page.of(new ComparePane(Exhibits.find(tab).orElseThrow(), part, labels, palette));
            case "sources" -> Page.of(new SourcesPane(part, labels, palette));
            default -> Page.of(new ExhibitPane(exhibit, part, labels, palette, taken));
        };
    }

    Page facets(Session part, Folds folds) {
        FacetPane pane = new FacetPane(part, labels, palette, folds);
        return new Page(pane, pane::requestFocus, pane::dispose);
    }

    Page inspector(Session part) {
        Inspector pane = new Inspector(part, labels, palette);
        return new Page(pane, pane::requestFocus, pane::dispose);
    }
}
