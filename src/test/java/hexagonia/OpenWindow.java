package hexagonia;

import hexagonia.explore.Transition;
import hexagonia.ui.Driver;
import hexagonia.ui.history.Keeper;
import hexagonia.ui.keys.Key;
import hexagonia.ui.paper.Whereto;
import hexagonia.ui.shell.MainWindow;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Looks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/// The real window over the bundled data, opened for a test and closed after it.
final class OpenWindow implements AutoCloseable {
    private final MainWindow window;

    private OpenWindow(MainWindow window) {
        this.window = window;
    }

    static OpenWindow in(Locale locale, boolean dark) throws Exception {
        return in(new Looks(locale, dark), Keeper.none());
    }

    static OpenWindow in(Looks looks, Keeper keeper) throws Exception {
        return in(looks, keeper, (_, _) -> Optional.empty());
    }

    /// A window of a size.
    static OpenWindow in(Looks looks, Keeper keeper, double width, double height) throws Exception {
        return in(looks, keeper, (_, _) -> Optional.empty(), width, height);
    }

    /// A window whose files go where `whereto` says.
    static OpenWindow in(Looks looks, Keeper keeper, Whereto whereto) throws Exception {
        return in(looks, keeper, whereto, 1280, 800);
    }

    /// A window as the program opens it: its ground first, which is filled once it stands.
    static OpenWindow onItsGround(Looks looks) throws Exception {
        start();
        var explorer = Window.explorer(Optional.empty());
        Stage stage = fx(() -> {
            Stage made = new Stage();
            MainWindow.ground(made, looks, Keeper.none());
            return made;
        });
        pulses(2);
        MainWindow filled = fx(() -> {
            MainWindow made = new MainWindow(stage, explorer, looks);
            made.show();
            return made;
        });
        pulses(4);
        return new OpenWindow(filled);
    }

    private static OpenWindow in(Looks looks, Keeper keeper, Whereto whereto, double width, double height)
            throws Exception {
        start();
        var explorer = Window.explorer(Optional.empty());
        MainWindow made = fx(() -> {
            Stage stage = new Stage();
            Session session = new Session(explorer, MainWindow.start(explorer));
            MainWindow opened = new MainWindow(stage, session, looks, keeper, whereto, new LocalBases(keeper));
            // Whatever the screen: its free part is not that of the tests.
            stage.setMinWidth(0);
            stage.setMinHeight(0);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            opened.show();
            return opened;
        });
        pulses(4);
        return new OpenWindow(made);
    }

    void resize(double width, double height) throws Exception {
        fx(() -> {
            window.scene().getWindow().setWidth(width);
            window.scene().getWindow().setHeight(height);
            return null;
        });
        pulses(4);
    }

    MainWindow window() {
        return window;
    }

    void send(Transition transition) throws Exception {
        fx(() -> {
            window.session().send(transition);
            return null;
        });
    }

    void press(KeyCode... codes) throws Exception {
        strike(codes);
        pulses(1);
    }

    /// Presses keys and asks for no pulse: what shows is what they have shown.
    void strike(KeyCode... codes) throws Exception {
        fx(() -> {
            Robot robot = new Robot();
            for (KeyCode code : codes) {
                robot.keyPress(code);
            }
            for (KeyCode code : codes) {
                robot.keyRelease(code);
            }
            return null;
        });
    }

    /// Presses a key with what it is pressed with, or types its letter.
    void press(Key key) throws Exception {
        if (key.combination().isEmpty()) {
            type(key.name(window.looks().messages()).replace('\u2212', '-').toLowerCase(Locale.ROOT));
            return;
        }
        KeyCodeCombination keys = key.combination().get();
        List<KeyCode> codes = new ArrayList<>();
        var down = KeyCombination.ModifierValue.DOWN;
        if (keys.getShortcut() == down || keys.getControl() == down) {
            codes.add(KeyCode.CONTROL);
        }
        if (keys.getAlt() == down) {
            codes.add(KeyCode.ALT);
        }
        if (keys.getShift() == down) {
            codes.add(KeyCode.SHIFT);
        }
        codes.add(keys.getCode());
        press(codes.toArray(KeyCode[]::new));
    }

    private void type(String letter) throws Exception {
        fx(() -> {
            Node owner = window.scene().getFocusOwner();
            owner.fireEvent(
                    new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
            return null;
        });
        pulses(1);
    }

    Node focused() throws Exception {
        return fx(() -> window.scene().getFocusOwner());
    }

    /// Every node of the window, in the order of drawing.
    List<Node> nodes() throws Exception {
        return fx(() -> {
            List<Node> found = new ArrayList<>();
            collect(window.scene().getRoot(), found);
            return found;
        });
    }

    private static void collect(Node node, List<Node> into) {
        into.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    Optional<Node> find(String id) throws Exception {
        return nodes().stream().filter(n -> id.equals(n.getId())).findFirst();
    }

    @Override
    public void close() {
        try {
            fx(() -> {
                window.scene().getWindow().hide();
                Driver.forget();
                return null;
            });
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    static <T> T fx(Callable<T> call) throws Exception {
        var task = new FutureTask<>(call);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed;
        }
    }

    /// Waits until something is so, ten seconds at most.
    static void until(Callable<Boolean> so) throws Exception {
        boolean found = so.call();
        for (int i = 0; i < 200 && !found; i++) {
            Thread.sleep(50);
            found = so.call();
        }
        if (!found) {
            throw new AssertionError("waited in vain");
        }
    }

    static void pulses(int count) throws Exception {
        CountDownLatch left = new CountDownLatch(count + 1);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                left.countDown();
            }
        };
        Platform.runLater(timer::start);
        left.await();
        Platform.runLater(timer::stop);
    }

    private static void start() {
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException running) {
            // Another test of this JVM has started the toolkit.
        }
        Platform.setImplicitExit(false);
    }
}
