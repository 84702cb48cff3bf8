package hexagonia.ui.exhibit;

import hexagonia.exhibit.MapPlate;
import hexagonia.exhibit.Plate;
import hexagonia.exhibit.ShownMap;
import hexagonia.explore.Transition;
import hexagonia.explore.View;
import hexagonia.figure.Box;
import hexagonia.map.MapGeometry;
import hexagonia.map.MapView;
import hexagonia.ui.figure.FigureView;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What only a map can do, attached to its panel: a dragged rectangle filters, or the hand moves the map; the wheel and
/// the buttons at its lower right zoom; all of it by keyboard too.
final class MapTools {
    static final double STEP = 1.6;
    private static final double GAP = 4;

    private final PlatePanel panel;
    private final Session session;
    private final Labels labels;
    private final Button hand;
    private boolean moves;
    private Optional<MapView> moving = Optional.empty();

    MapTools(PlatePanel panel, Session session, Labels labels) {
        this.panel = panel;
        this.session = session;
        this.labels = labels;
        hand = button("hand", Feather.MOVE, "map.hand", this::turn);
        VBox buttons = new VBox(
                GAP,
                hand,
                button("zoom-in", Feather.PLUS, "map.zoom-in", () -> zoom(STEP)),
                button("zoom-out", Feather.MINUS, "map.zoom-out", () -> zoom(1 / STEP)),
                button("zoom-all", Feather.MAXIMIZE, "map.zoom-all", () -> look(MapView.WHOLE)));
        buttons.getStyleClass().add("map-buttons");
        panel.over(buttons);
        view().onDrag((box, done) -> {
            if (done && isBrushing()) {
                filter(box);
            }
        });
        view().setOnScroll(event -> geometry()
                .filter(_ -> event.getDeltaY() != 0)
                .ifPresent(g -> {
                    look(g.zoomed(event.getDeltaY() > 0 ? STEP : 1 / STEP, event.getX(), event.getY()));
                    event.consume();
                }));
        new MapHand(this).install();
        new MapKeys(this).install();
    }

    private Button button(String id, Feather icon, String name, Runnable deed) {
        Button button = Nodes.icon(icon, labels.messages().get(name), deed);
        button.setId(id);
        return button;
    }

    /// Has dragging do the other of the two; the button says what it is for next.
    private void turn() {
        moves = !moves;
        String name = labels.messages().get(moves ? "map.brush" : "map.hand");
        hand.setGraphic(new FontIcon(moves ? Feather.SQUARE : Feather.MOVE));
        hand.setAccessibleText(name);
        Nodes.hint(hand, name);
    }

    FigureView view() {
        return panel.view();
    }

    /// The map as it is to be drawn now: where a hand moves it, else as the state has it.
    Plate plate() {
        MapPlate settled = (MapPlate) panel.plate();
        return moving.map(settled::looking).orElse(settled);
    }

    /// Whether dragging draws a rectangle rather than moving the map.
    boolean isBrushing() {
        return !moves;
    }

    private Optional<ShownMap> shown() {
        return panel.drawn().map(ShownMap.class::cast);
    }

    /// The map as the state has it, drawn first where it is not yet: keys and wheels are faster than frames, and each
    /// goes on from where the one before led.
    Optional<MapGeometry> geometry() {
        view().layout();
        return shown().map(s -> s.map().geometry());
    }

    /// Shows the map from there without a step of the history, as long as a hand moves it.
    void move(MapView shown) {
        moving = Optional.of(shown);
        panel.draw(plate());
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
        panel.bar().say(box.isPresent() ? labels.messages().get("map.draft") : "");
        panel.draw(plate().drafting(box.flatMap(b -> shown().map(s -> s.within(b)))));
    }

    /// Filters the laureates to those within a rectangle of the figure.
    void filter(Box box) {
        shown().ifPresent(s -> session.send(new Transition.Filter(s.within(box))));
    }

    void zoom(double by) {
        geometry().ifPresent(g -> look(g.zoomed(by)));
    }

    void look(MapView wanted) {
        session.send(new Transition.Look(
                wanted.isWhole()
                        ? Optional.empty()
                        : Optional.of(new View.Camera(wanted.east(), wanted.north(), wanted.factor()))));
    }
}
