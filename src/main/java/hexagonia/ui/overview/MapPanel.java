package hexagonia.ui.overview;

import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.explore.View;
import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.Palette;
import hexagonia.figure.TextMeasure;
import hexagonia.geo.Bounds;
import hexagonia.geo.Outlines;
import hexagonia.map.DrawnMap;
import hexagonia.map.MapContent;
import hexagonia.map.MapFigure;
import hexagonia.map.MapInput;
import hexagonia.map.MapOptions;
import hexagonia.map.MapView;
import hexagonia.ui.figure.FigureView;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The map of the laureates: click selects, a dragged rectangle filters (or moves the map while the hand is chosen),
/// the
/// wheel and the buttons zoom; all of it by keyboard too.
final class MapPanel extends VBox implements FigurePanel {
    static final double STEP = 1.6;

    private final Session session;
    private final Labels labels;
    private final Palette palette;
    private final MapFigure figures = new MapFigure(Outlines.bundled(), TextMeasure.bundled());
    private final FigureView view = new FigureView();
    private final Label title = Nodes.label("", "panel-title");
    private final Label unit = Nodes.label("", "second");
    private final HBox bar = new HBox();
    private final ToggleButton brush = new ToggleButton(null, new FontIcon(Feather.SQUARE));
    private final Subscription subscription;
    private DrawnMap drawn;
    private MapInput content;
    private Findings findings;
    private Optional<MapView> moving = Optional.empty();
    private Optional<Box> draft = Optional.empty();

    /// @param tab the tab it stands in; it listens while that is shown
    MapPanel(String tab, Session session, Labels labels, Palette palette) {
        this.session = session;
        this.labels = labels;
        this.palette = palette;
        view.setId("map");
        VBox.setVgrow(view, Priority.ALWAYS);
        brush.getStyleClass().addAll("icon-button", "flat");
        brush.setId("brush");
        brush.setSelected(true);
        brush.setAccessibleText(labels.messages().get("map.brush"));
        Nodes.hint(brush, labels.messages().get("map.brush"));
        Button in = Nodes.icon(Feather.PLUS, labels.messages().get("map.zoom-in"), () -> zoom(STEP));
        Button out = Nodes.icon(Feather.MINUS, labels.messages().get("map.zoom-out"), () -> zoom(1 / STEP));
        in.setId("zoom-in");
        out.setId("zoom-out");
        title.setMinWidth(USE_PREF_SIZE);
        unit.setMinWidth(0);
        bar.getChildren().setAll(title, unit, Nodes.spring(), brush, in, out);
        bar.getStyleClass().add("panel-bar");
        getChildren().addAll(bar, view);
        view.onPick(this::pick);
        view.onMiss(() -> session.send(new Transition.Select(List.of())));
        view.onDrag(this::drag);
        view.setOnScroll(event -> {
            if (drawn != null && event.getDeltaY() != 0) {
                look(drawn.geometry().zoomed(event.getDeltaY() > 0 ? STEP : 1 / STEP, event.getX(), event.getY()));
                event.consume();
            }
        });
        new MapHand(this).install();
        new MapKeys(this).install();
        subscription = session.listen(tab, this::tell);
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    @Override
    public VBox node() {
        return this;
    }

    @Override
    public FigureView view() {
        return view;
    }

    @Override
    public HBox bar() {
        return bar;
    }

    /// Whether dragging draws a rectangle rather than moving the map.
    boolean isBrushing() {
        return brush.isSelected();
    }

    Optional<DrawnMap> drawn() {
        return Optional.ofNullable(drawn);
    }

    /// Shows the map from there without a step of the history, as long as a hand moves it.
    void move(MapView shown) {
        moving = Optional.of(shown);
        show();
    }

    /// Makes where the map was moved to the state.
    void settle() {
        moving.ifPresent(view -> {
            moving = Optional.empty();
            look(view);
        });
    }

    /// Shows a rectangle that does not filter yet, in points of the figure; or none.
    void draft(Optional<Box> box) {
        draft = box;
        String said = content.hasSizes() ? labels.messages().get("map.unit") : "";
        unit.setText(box.isPresent() ? labels.messages().get("map.draft") : said);
        show();
    }

    private void tell(Findings told) {
        findings = told;
        content = MapContent.of(findings, labels);
        title.setText(content.title());
        draft(Optional.empty());
    }

    private void show() {
        var shown = content;
        view.show(palette, (width, height) -> {
            MapOptions options =
                    MapOptions.screen(width, height, palette).withView(camera()).withBrush(brushed());
            drawn = figures.draw(shown, options, Optional.ofNullable(drawn).map(DrawnMap::base));
            return drawn.figure();
        });
    }

    private MapView camera() {
        return moving.orElseGet(this::settled);
    }

    private MapView settled() {
        return findings.exploration()
                .view()
                .camera()
                .map(c -> new MapView(c.x(), c.y(), c.zoom()))
                .orElse(MapView.WHOLE);
    }

    private Optional<Bounds> brushed() {
        return draft.filter(_ -> drawn != null).map(this::bounds).or(this::filtered);
    }

    private Bounds bounds(Box box) {
        return drawn.geometry().brush(box.x(), box.y(), box.right(), box.bottom());
    }

    private Optional<Bounds> filtered() {
        return findings.exploration()
                .clause(Clause.Within.class)
                .map(w -> new Bounds(w.west(), w.south(), w.east(), w.north()));
    }

    private void pick(Datum datum, boolean additive) {
        if (session.index().has(datum.id())) {
            List<String> ids = List.of(datum.id());
            session.send(additive ? new Transition.SelectAlso(ids) : new Transition.Select(ids));
        }
    }

    private void drag(Box box, boolean done) {
        if (done && drawn != null && isBrushing()) {
            filter(box);
        }
    }

    /// Filters the laureates to those within a rectangle of the figure.
    void filter(Box box) {
        Bounds held = bounds(box);
        session.send(
                new Transition.Filter(new Clause.Within(held.lonMin(), held.latMin(), held.lonMax(), held.latMax())));
    }

    void zoom(double by) {
        if (drawn != null) {
            look(drawn.geometry().zoomed(by));
        }
    }

    void look(MapView wanted) {
        session.send(new Transition.Look(
                wanted.isWhole()
                        ? Optional.empty()
                        : Optional.of(new View.Camera(wanted.east(), wanted.north(), wanted.factor()))));
    }
}
