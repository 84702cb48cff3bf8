package hexagonia.ui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.Hue;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.BoundingBox;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class FigureViewTest {
    private final List<String> made = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @Test
    void theFigureIsMadeForTheSizeOfTheViewAndOnlyWhenItChanges() throws Exception {
        Fx.run(() -> {
            var pane = shown(view());
            pane.requestLayout();
            pane.layout();
            assertEquals(List.of("200.0 × 100.0"), made);
            pane.resize(300, 100);
            pane.layout();
            assertEquals(List.of("200.0 × 100.0", "300.0 × 100.0"), made);
        });
    }

    @Test
    void shownLargerTheFigureIsMadeForItsOwnPointsAndPaintedAtItsFinalSize() throws Exception {
        Fx.run(() -> {
            var view = view();
            view.setManaged(false);
            view.resize(100, 50);
            view.relocate(10.3, 4.7);
            var inner = new StackPane(view);
            inner.getTransforms().setAll(new javafx.scene.transform.Scale(1.5, 1.5));
            shown(inner);
            inner.layout();
            assertEquals(List.of("100.0 × 50.0"), made);
            var canvas =
                    (javafx.scene.canvas.Canvas) view.getChildrenUnmodifiable().getFirst();
            assertEquals(150, canvas.getWidth(), 1e-6, "one pixel of the canvas under each of the screen");
            var corner = canvas.localToScene(0, 0);
            assertEquals(Math.rint(corner.getX()), corner.getX(), 1e-6, "between two pixels all would blur");
            assertEquals(Math.rint(corner.getY()), corner.getY(), 1e-6);
        });
    }

    @Test
    void aHiddenViewMakesNothingUntilItIsSeen() throws Exception {
        Fx.run(() -> {
            var view = view();
            var tab = new StackPane(view);
            tab.setVisible(false);
            var pane = shown(tab);
            assertEquals(List.of(), made);
            tab.setVisible(true);
            pane.layout();
            assertEquals(List.of("200.0 × 100.0"), made);
        });
    }

    @Test
    void hoveringMakesNoFigureAndRingsTheDatum() throws Exception {
        Fx.run(() -> {
            var view = view();
            var pane = shown(view);
            assertEquals(new Hue(1).ink(Palette.LIGHT).rgb(), pixel(pane, 30, 20));
            mouse(view, MouseEvent.MOUSE_MOVED, 30, 20);
            pane.layout();
            assertEquals("a", view.current().orElseThrow().id());
            assertEquals(1, made.size());
            assertEquals(Palette.LIGHT.text().rgb(), pixel(pane, 30, 9), "the ring stands outside the bar");
        });
    }

    @Test
    void aClickPicksTheDatumUnderItAndAMissSaysSo() throws Exception {
        Fx.run(() -> {
            var view = view();
            shown(view);
            view.onPick(
                    (datum, manner) -> told.add(datum.id() + (manner == FigureView.Manner.ALONE ? "" : " " + manner)));
            view.onMiss(() -> told.add("miss"));
            mouse(view, MouseEvent.MOUSE_CLICKED, 30, 20);
            mouse(view, MouseEvent.MOUSE_CLICKED, 190, 90);
            assertEquals(List.of("a", "miss"), told);
        });
    }

    @Test
    void theArrowsWalkTheDataAndEnterPicks() throws Exception {
        Fx.run(() -> {
            var view = view();
            var pane = shown(view);
            var stage = new Stage();
            stage.setScene(pane.getScene());
            stage.show();
            view.onPick(
                    (datum, manner) -> told.add(datum.id() + (manner == FigureView.Manner.ALONE ? "" : " " + manner)));
            view.requestFocus();
            key(view, KeyCode.RIGHT, false);
            key(view, KeyCode.DOWN, false);
            key(view, KeyCode.ENTER, false);
            key(view, KeyCode.HOME, false);
            key(view, KeyCode.LEFT, false);
            key(view, KeyCode.SPACE, true);
            assertEquals(List.of("b", "a ALSO"), told);
            pane.layout();
            assertEquals(Palette.LIGHT.accent().rgb(), pixel(pane, 30, 7), "the focus ring stands 2 points out");
            Node read = (Node) view.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
            assertEquals("Bar a", read.getAccessibleText());
            stage.close();
        });
    }

    @Test
    void everyMarkIsANodeToWhoeverReadsTheScreenOnceThatIsAskedFor() throws Exception {
        Fx.run(() -> {
            var view = view();
            var pane = shown(view);
            int painted = view.getChildrenUnmodifiable().size();
            view.onPick((datum, manner) -> told.add(datum.id()));
            view.spoken(datum ->
                    new FigureView.Voice("read " + datum.id(), datum.id().equals("a")));
            pane.resize(210, 100);
            pane.layout();
            assertEquals(painted, view.getChildrenUnmodifiable().size(), "nobody asked: nothing is made");

            List<?> marks = (List<?>) view.queryAccessibleAttribute(AccessibleAttribute.CHILDREN);
            assertEquals(
                    List.of("read a", "read b"),
                    marks.stream().map(m -> ((Node) m).getAccessibleText()).toList());
            Node first = (Node) marks.getFirst();
            Node second = (Node) marks.getLast();
            assertEquals(AccessibleRole.BUTTON, first.getAccessibleRole());
            assertEquals(AccessibleRole.IMAGE_VIEW, second.getAccessibleRole());
            assertEquals(new BoundingBox(10, 10, 60, 20), first.getBoundsInParent());
            assertTrue(first.isMouseTransparent());

            first.executeAccessibleAction(AccessibleAction.FIRE);
            assertEquals(List.of("a"), told);
        });
    }

    @Test
    void aDragTellsItsRectangleWithinTheFigure() throws Exception {
        Fx.run(() -> {
            var view = view();
            shown(view);
            view.onPick((datum, additive) -> told.add("pick"));
            view.onDrag((box, done) ->
                    told.add("%.0f %.0f %.0f %.0f %s".formatted(box.x(), box.y(), box.width(), box.height(), done)));
            mouse(view, MouseEvent.MOUSE_PRESSED, 150, 80);
            mouse(view, MouseEvent.MOUSE_DRAGGED, 50, 500);
            mouse(view, MouseEvent.MOUSE_RELEASED, 50, 500);
            mouse(view, MouseEvent.MOUSE_CLICKED, 50, 500, false);
            assertEquals(List.of("50 80 100 20 false", "50 80 100 20 true"), told);
        });
    }

    @Test
    void theViewReadsAloudWhatTheFigureSays() throws Exception {
        Fx.run(() -> {
            var view = view();
            shown(view);
            assertEquals("two bars", view.getAccessibleText());
        });
    }

    @Test
    void whatStaysIsPaintedUnderWhatChanges() throws Exception {
        Fx.run(() -> {
            var view = new FigureView();
            var pane = shown(view);
            var land = bar("land", 10);
            int bar = new Hue(1).ink(Palette.LIGHT).rgb();
            int ground = Palette.LIGHT.ground().rgb();
            for (double y : new double[] {40, 70}) {
                view.show(Palette.LIGHT, (width, height) -> figure(List.of(land, bar("b", y)), 1));
                pane.layout();
                assertEquals(bar, pixel(pane, 30, 20), "what stays is there");
                assertEquals(y == 40 ? bar : ground, pixel(pane, 30, 50), "what changes has gone on");
                assertEquals(y == 70 ? bar : ground, pixel(pane, 30, 80));
            }
            view.show(Palette.LIGHT, (width, height) -> figure(List.of(bar("land", 40)), 1));
            pane.layout();
            assertEquals(ground, pixel(pane, 30, 20), "other land takes its place");
            assertEquals(bar, pixel(pane, 30, 50));
            view.show(Palette.LIGHT, (width, height) -> figure(List.of(bar("b", 70)), 0));
            pane.layout();
            assertEquals(ground, pixel(pane, 30, 50), "a figure of which nothing stays covers it");
        });
    }

    private static Figure figure(List<Mark> marks, int still) {
        return new Figure(200, 100, Palette.LIGHT.ground(), marks, "", "", "", Figure.Twin.EMPTY, still);
    }

    @Test
    void aPictureThatCannotBeMadeIsSaidInItsPlaceUntilItCan() throws Exception {
        var view = Fx.call(FigureView::new);
        var label = Fx.call(() -> new Label("no picture"));
        var place = Fx.call(() -> {
            var pane = new SayingPane(view, label);
            new Scene(pane, 200, 100);
            pane.resize(200, 100);
            view.show(Palette.LIGHT, (width, height) -> {
                made.add("tried");
                throw new IllegalStateException("lost");
            });
            pane.layout();
            return pane;
        });
        Fx.run(() -> {
            place.layout();
            place.layout();
            assertTrue(view.getChildrenUnmodifiable().contains(label));
            assertEquals(List.of("tried"), made);
            view.show(
                    Palette.LIGHT,
                    (width, height) -> new Figure(
                            width, height, Palette.LIGHT.ground(), List.of(), "", "", "a picture", Figure.Twin.EMPTY));
            place.layout();
        });
        Fx.run(() -> {
            assertFalse(view.getChildrenUnmodifiable().contains(label));
            assertEquals("a picture", view.getAccessibleText());
        });
    }

    /// A pane that has words for what fails in it.
    private static final class SayingPane extends StackPane implements FailurePlace {
        private final Label words;

        SayingPane(FigureView view, Label words) {
            super(view);
            this.words = words;
        }

        @Override
        public Label note(Throwable thrown) {
            return words;
        }
    }

    private FigureView view() {
        var view = new FigureView();
        view.show(Palette.LIGHT, (width, height) -> {
            made.add(width + " × " + height);
            return new Figure(
                    width,
                    height,
                    Palette.LIGHT.ground(),
                    List.of(bar("a", 10), bar("b", 50)),
                    "",
                    "",
                    "two bars",
                    Figure.Twin.EMPTY);
        });
        return view;
    }

    private static Mark bar(String id, double y) {
        return new Mark.Rectangle(
                10,
                y,
                60,
                20,
                0,
                Optional.of(new Hue(1).ink(Palette.LIGHT)),
                Optional.empty(),
                Optional.of(new Datum(id, "Bar " + id, "", "")));
    }

    private static StackPane shown(javafx.scene.Node node) {
        var pane = new StackPane(node);
        new Scene(pane, 200, 100);
        pane.resize(200, 100);
        pane.layout();
        return pane;
    }

    private static int pixel(StackPane pane, int x, int y) {
        var image = pane.snapshot(null, new WritableImage(200, 100));
        Color color = image.getPixelReader().getColor(x, y);
        return (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }

    private static void key(FigureView view, KeyCode code, boolean control) {
        Event.fireEvent(view, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    private static void mouse(FigureView view, EventType<MouseEvent> type, double x, double y) {
        mouse(view, type, x, y, type != MouseEvent.MOUSE_DRAGGED);
    }

    private static void mouse(FigureView view, EventType<MouseEvent> type, double x, double y, boolean still) {
        Event.fireEvent(
                view,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        still,
                        null));
    }
}
