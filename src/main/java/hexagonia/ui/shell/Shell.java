package hexagonia.ui.shell;

import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.ui.chronology.ChronologyPane;
import hexagonia.ui.detail.Inspector;
import hexagonia.ui.facet.FacetPane;
import hexagonia.ui.glossary.Explanations;
import hexagonia.ui.overview.FigureTab;
import hexagonia.ui.overview.OverviewPane;
import hexagonia.ui.reconcile.ReconcilePane;
import hexagonia.ui.sources.SourcesPane;
import hexagonia.ui.state.Session;
import hexagonia.ui.table.TablesPane;
import hexagonia.ui.theme.Looks;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;

/// The whole content of the window in one language and theme. A change of either puts another shell in its place, over
/// the same session.
final class Shell extends BorderPane {
    private static final double WIDE = 1600;

    private final Session session;
    private final Labels labels;
    private final Header header;
    private final StatusBar status;
    private final FacetPane facets;
    private final Inspector inspector;
    private final Tabs tabs;
    private final Subscription subscription;

    Shell(Session session, Looks looks, Consumer<Looks> change) {
        this.session = session;
        labels = new Labels(session.index(), looks.messages());
        header = new Header(session, labels, looks, change, () -> KeysCard.show(this, labels));
        status = new StatusBar(labels);
        facets = new FacetPane(session, labels, looks.palette());
        inspector = new Inspector(session, labels, looks.palette());
        tabs = new Tabs(session, labels, doors(looks));
        setTop(header);
        setLeft(facets);
        setCenter(tabs);
        setRight(inspector);
        setBottom(status);
        widthProperty().subscribe(width -> columns(width.doubleValue()));
        keys();
        Explanations.install(this, labels.terms());
        subscription = session.listen(this::tell);
    }

    /// Stops listening; to be called when another shell takes this one's place.
    void dispose() {
        subscription.unsubscribe();
        facets.dispose();
        inspector.dispose();
        tabs.dispose();
    }

    /// Puts the keyboard on the views rather than in a field.
    void focus() {
        tabs.focus();
    }

    /// The tabs in the order shown.
    private List<Tabs.Door> doors(Looks looks) {
        return List.of(
                new Tabs.Door("overview", () -> overview(looks)),
                new Tabs.Door("tables", this::tables),
                new Tabs.Door("map", () -> figure(FigureTab.map(session, labels, looks.palette()))),
                new Tabs.Door("spending", () -> figure(FigureTab.spending(session, labels, looks.palette()))),
                new Tabs.Door("reconcile", this::reconcile),
                new Tabs.Door("chronology", this::chronology),
                new Tabs.Door("sources", this::sources));
    }

    private static Tabs.Page figure(FigureTab pane) {
        return new Tabs.Page(pane, pane::focus, pane::dispose);
    }

    private Tabs.Page reconcile() {
        ReconcilePane pane = new ReconcilePane(session, labels);
        return new Tabs.Page(pane, pane::focus, pane::dispose);
    }

    private Tabs.Page chronology() {
        ChronologyPane pane = new ChronologyPane(session, labels);
        return new Tabs.Page(pane, pane::focus, pane::dispose);
    }

    private Tabs.Page sources() {
        SourcesPane pane = new SourcesPane(session, labels);
        return new Tabs.Page(pane, pane::focus, pane::dispose);
    }

    private Tabs.Page overview(Looks looks) {
        OverviewPane pane = new OverviewPane(session, labels, looks.palette());
        return new Tabs.Page(pane, pane::focus, pane::dispose);
    }

    private Tabs.Page tables() {
        TablesPane pane = new TablesPane(session, labels);
        return new Tabs.Page(pane, pane::focus, pane::dispose);
    }

    private void tell(Findings findings) {
        header.tell(findings);
        status.tell(findings);
    }

    private void columns(double width) {
        boolean wide = width >= WIDE;
        fix(facets, wide ? 264 : 224);
        fix(inspector, wide ? 376 : 288);
        facets.setVisible(width >= 960);
        facets.setManaged(width >= 960);
        inspector.setVisible(width >= 1120);
        inspector.setManaged(width >= 1120);
    }

    private static void fix(javafx.scene.layout.Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }

    private void keys() {
        addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
            if (Keys.BACK.match(event)) {
                session.back();
            } else if (Keys.FORWARD.match(event)) {
                session.forward();
            } else if (Keys.SEARCH.match(event)) {
                header.search();
            } else if (event.getCode() == KeyCode.F1) {
                KeysCard.show(this, labels);
            } else if (event.getCode() == KeyCode.ESCAPE
                    && !session.exploration().selection().isEmpty()) {
                session.send(new Transition.Select(List.of()));
            } else {
                return;
            }
            event.consume();
        });
    }

    /// The keys that work everywhere.
    private static final class Keys {
        static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
        static final KeyCombination FORWARD = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);
        static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    }
}
