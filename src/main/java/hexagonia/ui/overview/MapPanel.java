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
/// wheel and the buttons zoom.
final class MapPanel extends VBox {
    private static final double STEP = 1.6;

    private final Session session;
    private final Labels labels;
    private final Palette palette;
    private final MapFigure figures = new MapFigure(Outlines.bundled(), TextMeasure.bundled());
    private final FigureView view = new FigureView();
    private final Label title = Nodes.label("", "panel-title");
    private final ToggleButton brush = new ToggleButton(null, new FontIcon(Feather.SQUARE));
    private final Subscription subscription;
    private DrawnMap drawn;
    private Findings findings;

    MapPanel(Session session, Labels labels, Palette palette) {
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
        HBox bar = new HBox(
                title, Nodes.label(labels.messages().get("map.unit"), "second"), Nodes.spring(), brush, in, out);
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
        subscription = session.listen(this::tell);
    }

    void dispose() {
        subscription.unsubscribe();
    }

    private void tell(Findings told) {
        findings = told;
        var content = MapContent.of(findings, labels, palette);
        title.setText(content.title());
        view.show(palette, (width, height) -> {
            MapOptions options =
                    MapOptions.screen(width, height, palette).withView(camera()).withBrush(brushed());
            drawn = figures.draw(content, options, Optional.ofNullable(drawn).map(DrawnMap::base));
            return drawn.figure();
        });
    }

    private MapView camera() {
        return findings.exploration()
                .view()
                .camera()
                .map(c -> new MapView(c.x(), c.y(), c.zoom()))
                .orElse(MapView.WHOLE);
    }

    private Optional<Bounds> brushed() {
        return findings.exploration().clauses().stream()
                .filter(Clause.Within.class::isInstance)
                .map(Clause.Within.class::cast)
                .map(w -> new Bounds(w.west(), w.south(), w.east(), w.north()))
                .findFirst();
    }

    private void pick(Datum datum, boolean additive) {
        if (session.index().has(datum.id())) {
            List<String> ids = List.of(datum.id());
            session.send(additive ? new Transition.SelectAlso(ids) : new Transition.Select(ids));
        }
    }

    private void drag(Box box, boolean done) {
        if (!done || drawn == null) {
            return;
        }
        if (brush.isSelected()) {
            Bounds held = drawn.geometry().brush(box.x(), box.y(), box.right(), box.bottom());
            session.send(new Transition.Filter(
                    new Clause.Within(held.lonMin(), held.latMin(), held.lonMax(), held.latMax())));
        }
    }

    private void zoom(double by) {
        if (drawn != null) {
            look(drawn.geometry().zoomed(by));
        }
    }

    private void look(MapView wanted) {
        session.send(new Transition.Look(
                wanted.isWhole()
                        ? Optional.empty()
                        : Optional.of(new View.Camera(wanted.east(), wanted.north(), wanted.factor()))));
    }

    void focus() {
        view.requestFocus();
    }
}
