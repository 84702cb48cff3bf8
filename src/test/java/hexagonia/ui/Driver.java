package hexagonia.ui;

import hexagonia.explore.Explorer;
import hexagonia.figure.Box;
import hexagonia.figure.Mark;
import hexagonia.ui.figure.FigureView;
import hexagonia.ui.shell.MainWindow;
import hexagonia.ui.theme.Looks;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.KeyboardRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A user in five verbs: open the window, click, type, press keys, see. Drives the real window through the robot, by
/// coordinates; everything a test knows of the screen goes through here.
public final class Driver {
    private final FxRobot robot = new FxRobot();
    private final MainWindow window;
    private final Stage stage;

    private Driver(Stage stage, MainWindow window) {
        this.stage = stage;
        this.window = window;
    }

    /// Opens the window over `explorer` at a size, its upper left corner at that of the screen.
    public static Driver open(Explorer explorer, Locale locale, double width, double height) throws Exception {
        return open(stage -> new MainWindow(stage, explorer, new Looks(locale, false)), width, height);
    }

    /// Opens the window that is made on a stage.
    public static Driver open(Function<Stage, MainWindow> make, double width, double height) throws Exception {
        FxToolkit.registerPrimaryStage();
        Driver[] driver = new Driver[1];
        FxToolkit.setupFixture(() -> {
            Stage stage = new Stage();
            MainWindow window = make.apply(stage);
            // Whatever the screen: its free part is not that of the tests.
            stage.setMinWidth(0);
            stage.setMinHeight(0);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            window.show();
            driver[0] = new Driver(stage, window);
        });
        settle();
        return driver[0];
    }

    /// The window itself, for what no user could ask.
    public MainWindow window() {
        return window;
    }

    /// Clicks the middle of a control.
    public Driver click(String selector) {
        Bounds bounds = fx(() -> node(selector).localToScreen(node(selector).getBoundsInLocal()));
        return clickAt(bounds.getCenterX(), bounds.getCenterY());
    }

    /// Clicks the last mark that stands for a record in a figure: of a chart its bar, of a map its symbol.
    public Driver clickMark(String figure, String record) {
        Point2D point = middle(figure, record);
        return clickAt(point.getX(), point.getY());
    }

    /// The same with Control or Shift held, which the robot of a screen that is not there passes over.
    public Driver clickMark(String figure, String record, KeyCode held) {
        Point2D point = middle(figure, record);
        fx(() -> {
            Node view = node(figure);
            Point2D at = view.localToScene(view.screenToLocal(point));
            boolean shift = held == KeyCode.SHIFT;
            boolean control = held == KeyCode.CONTROL;
            view.fireEvent(new MouseEvent(
                    MouseEvent.MOUSE_CLICKED,
                    at.getX(),
                    at.getY(),
                    point.getX(),
                    point.getY(),
                    MouseButton.PRIMARY,
                    1,
                    shift,
                    control,
                    false,
                    false,
                    true,
                    false,
                    false,
                    false,
                    false,
                    true,
                    null));
            return null;
        });
        settle();
        return this;
    }

    private Point2D middle(String figure, String record) {
        return fx(() -> {
            FigureView view = (FigureView) node(figure);
            Mark mark = view.picking().orElseThrow().shapes(record).getLast();
            double left = view.snappedLeftInset();
            double top = view.snappedTopInset();
            return switch (mark) {
                case Mark.Rectangle r -> view.localToScreen(left + r.x() + r.width() / 2, top + r.y() + r.height() / 2);
                case Mark.Disc d -> view.localToScreen(left + d.cx(), top + d.cy());
                default -> throw new AssertionError(record + " is drawn as " + mark);
            };
        });
    }

    /// Draws a rectangle on a figure around the mark of a record, `reach` pixels beyond its middle on each side.
    public Driver dragAround(String figure, String record, double reach) {
        settle();
        Point2D middle = middle(figure, record);
        robot.moveTo(middle.getX() - reach, middle.getY() - reach);
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(middle.getX(), middle.getY());
        robot.moveTo(middle.getX() + reach, middle.getY() + reach);
        robot.release(MouseButton.PRIMARY);
        settle();
        return this;
    }

    /// Drags from one point of a figure to another, in its points.
    public Driver drag(String figure, Point2D from, Point2D to) {
        settle();
        Point2D start = fx(() -> node(figure).localToScreen(from));
        Point2D end = fx(() -> node(figure).localToScreen(to));
        robot.moveTo(start);
        robot.press(MouseButton.PRIMARY);
        settle();
        robot.moveTo(end);
        settle();
        robot.release(MouseButton.PRIMARY);
        settle();
        return this;
    }

    /// Clicks a point of a figure, in its points.
    public Driver clickIn(String figure, Point2D at) {
        Point2D point = fx(() -> node(figure).localToScreen(at));
        return clickAt(point.getX(), point.getY());
    }

    /// Where a figure shows a datum, in its points.
    public Box place(String figure, String datum) {
        return fx(() -> {
            FigureView view = (FigureView) node(figure);
            Box box = view.picking().orElseThrow().bounds(datum).orElseThrow();
            return new Box(
                    view.snappedLeftInset() + box.x(), view.snappedTopInset() + box.y(), box.width(), box.height());
        });
    }

    /// Moves the mouse over the middle of a control.
    public Driver hover(String selector) {
        Bounds bounds = fx(() -> node(selector).localToScreen(node(selector).getBoundsInLocal()));
        robot.moveTo(bounds.getCenterX(), bounds.getCenterY());
        settle();
        return this;
    }

    /// Clicks the beginning of a row of a table that is in sight.
    public Driver clickRow(String table, int row) {
        Bounds bounds = fx(() -> node(table).lookupAll(".table-row-cell").stream()
                .filter(n -> n instanceof IndexedCell<?> cell && cell.getIndex() == row)
                .map(n -> n.localToScreen(n.getBoundsInLocal()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("row " + row + " is not in sight")));
        return clickAt(bounds.getMinX() + 20, bounds.getCenterY());
    }

    /// Clicks a control with the right button.
    public Driver clickRight(String selector) {
        hover(selector);
        robot.clickOn(MouseButton.SECONDARY);
        settle();
        return this;
    }

    /// Clicks an item of the menu that is open.
    public Driver choose(String item) {
        Bounds bounds = fx(() -> Window.getWindows().stream()
                .map(w -> w.getScene().getRoot())
                .filter(root -> root != window.scene().getRoot())
                .flatMap(root -> root.lookupAll(".label").stream())
                .filter(n -> n instanceof Labeled l && item.equals(l.getText()))
                .map(n -> n.localToScreen(n.getBoundsInLocal()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no menu offers " + item)));
        return clickAt(bounds.getCenterX(), bounds.getCenterY());
    }

    /// Turns the wheel over a pane until a control in it is in sight.
    public Driver wheel(String pane, String control) {
        hover(pane);
        for (int turns = 0; turns < 100; turns++) {
            boolean seen = fx(() -> node(pane)
                    .localToScreen(node(pane).getLayoutBounds())
                    .contains(node(control).localToScreen(node(control).getBoundsInLocal())));
            if (seen) {
                return this;
            }
            robot.scroll(1, VerticalDirection.DOWN);
            settle();
        }
        throw new AssertionError(control + " does not come in sight");
    }

    /// Clicks a visible text.
    public Driver clickText(String text) {
        return clickText(".root", text);
    }

    /// Clicks a text visible in a part of the window: the letters, not the empty room beside them.
    public Driver clickText(String part, String text) {
        Bounds bounds = fx(() -> {
            Node node = labelled(node(part), text);
            Node letters = node.lookup(".text");
            Node clicked = letters == null ? node : letters;
            return clicked.localToScreen(clicked.getBoundsInLocal());
        });
        return clickAt(bounds.getCenterX(), bounds.getCenterY());
    }

    private Driver clickAt(double x, double y) {
        robot.moveTo(x, y);
        robot.clickOn(MouseButton.PRIMARY);
        settle();
        return this;
    }

    /// Types into what has the keyboard.
    public Driver type(String text) {
        settle();
        Scene scene = fx(() -> robot.window(Window::isFocused).getScene());
        for (char letter : text.toCharArray()) {
            KeyCode key = letter == ' ' ? KeyCode.SPACE : KeyCode.UNDEFINED;
            robot.robotContext().getBaseRobot().typeKeyboard(scene, key, String.valueOf(letter));
        }
        settle();
        return this;
    }

    /// Presses keys together.
    public Driver press(KeyCode... keys) {
        KeyboardRobot keyboard = robot.robotContext().getKeyboardRobot();
        keyboard.pressNoWait(keys);
        keyboard.releaseNoWait(List.of(keys).reversed().toArray(KeyCode[]::new));
        settle();
        return this;
    }

    /// The text of a control: its own, or all that stands in it, top to bottom.
    public String see(String selector) {
        return fx(() -> node(selector) instanceof Text words ? words.getText() : text(node(selector)));
    }

    /// The words written in a figure.
    public Set<String> words(String figure) {
        return ask(
                figure,
                FigureView.class,
                v -> v.figure().orElseThrow().marks().stream()
                        .flatMap(Driver::written)
                        .collect(Collectors.toSet()));
    }

    private static Stream<String> written(Mark mark) {
        return switch (mark) {
            case Mark.TextRun run -> Stream.of(run.text());
            case Mark.Group group -> group.marks().stream().flatMap(Driver::written);
            case Mark.Tagged tagged -> tagged.marks().stream().flatMap(Driver::written);
            case Mark.Clip clip -> clip.marks().stream().flatMap(Driver::written);
            default -> Stream.empty();
        };
    }

    /// Something of a node that only its own thread may read.
    public <T, N extends Node> T ask(String selector, Class<N> type, Function<N, T> question) {
        return fx(() -> question.apply(type.cast(node(selector))));
    }

    private Node node(String selector) {
        Node found = window.scene().getRoot().lookup(selector);
        if (found == null) {
            throw new AssertionError("nothing is called " + selector);
        }
        return found;
    }

    private static Node labelled(Node part, String text) {
        return part.lookupAll("*").stream()
                .filter(n -> n instanceof Labeled l && text.equals(l.getText()) && n.isVisible())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nowhere written: " + text));
    }

    private static String text(Node node) {
        return switch (node) {
            case Labeled l when l.getText() != null && !l.getText().isEmpty() -> l.getText();
            case TextInputControl t -> t.getText();
            case javafx.scene.Parent p ->
                p.getChildrenUnmodifiable().stream()
                        .filter(Node::isVisible)
                        .map(Driver::text)
                        .filter(t -> !t.isBlank())
                        .reduce((a, b) -> a + "\n" + b)
                        .orElse("");
            default -> "";
        };
    }

    /// Waits until events, layout and painting are done.
    public static void settle() {
        WaitForAsyncUtils.waitForFxEvents(4);
    }

    public static <T> T fx(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, call);
    }

    /// The rows of a table as the cells' items.
    @SuppressWarnings("unchecked")
    public <T> List<T> rows(String table) {
        return ask(table, javafx.scene.control.TableView.class, t -> List.copyOf((List<T>) t.getItems()));
    }

    /// Lets go of windows that are closed: the headless platform's last robot keeps the one that it was last in, and
    /// the next window keeps that robot.
    public static void forget() {
        new Robot();
    }

    /// Closes the window.
    public void close() throws Exception {
        fx(() -> {
            stage.close();
            forget();
            return null;
        });
        FxToolkit.cleanupStages();
    }
}
