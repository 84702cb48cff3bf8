package hexagonia;

import hexagonia.cli.Refusal;
import hexagonia.explore.Explorer;
import hexagonia.explore.History;
import hexagonia.settings.Home;
import hexagonia.settings.Preferences;
import hexagonia.text.Messages;
import hexagonia.ui.history.Keeper;
import hexagonia.ui.launch.Launcher;
import hexagonia.ui.launch.Marks;
import hexagonia.ui.launch.Opening;
import hexagonia.ui.paper.SaveDialog;
import hexagonia.ui.shell.MainWindow;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Looks;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.stage.Stage;

/// Opens the window over a database, which is read while the toolkit starts.
final class Window {
    private Window() {}

    /// Shows the window and returns when it is closed, with the exit code. A database that cannot be read is said in
    /// one sentence, and no window opens. `marks` are told the steps of the start, `drawn`
    /// the window when its first frame stands.
    static int open(
            Optional<Path> database,
            Home home,
            Messages messages,
            PrintWriter err,
            Marks marks,
            Consumer<MainWindow> drawn) {
        marks.reached("java");
        Keeper keeper = Keeper.in(home);
        Preferences preferences = keeper.preferences();
        Looks looks = Looks.of(preferences, messages.locale());
        FutureTask<Session> reading = new FutureTask<>(() -> {
            Session session = session(database, keeper);
            marks.reached("data");
            return session;
        });
        Thread reader = new Thread(reading, "database");
        reader.setDaemon(true);
        reader.start();
        Start start = new Start(reading, looks, keeper, database, marks, drawn);
        int code = Launcher.open(start);
        keeper.close();
        if (start.refusal != null) {
            err.println(start.refusal.in(messages));
            return 1;
        }
        return code;
    }

    /// Fills the first window once the database is read. Belongs to the JavaFX thread until the last window is closed.
    private static final class Start implements Opening {
        private final Future<Session> reading;
        private final Looks looks;
        private final Keeper keeper;
        private final Optional<Path> database;
        private final Marks marks;
        private final Consumer<MainWindow> drawn;
        private Refusal refusal;

        Start(
                Future<Session> reading,
                Looks looks,
                Keeper keeper,
                Optional<Path> database,
                Marks marks,
                Consumer<MainWindow> drawn) {
            this.reading = reading;
            this.looks = looks;
            this.keeper = keeper;
            this.database = database;
            this.marks = marks;
            this.drawn = drawn;
        }

        @Override
        public void ground(Stage stage) {
            marks.reached("toolkit");
            MainWindow.ground(stage, looks.asNow(), keeper);
            marks.reached("ground");
        }

        @Override
        public Optional<Consumer<Throwable>> show(Stage stage) throws Exception {
            try {
                MainWindow window = new MainWindow(
                        stage, reading.get(), looks.asNow(), keeper, new SaveDialog(stage), new LocalBases(keeper));
                window.follow();
                marks.reached("scene");
                Marks.atFirstFrame(() -> {
                    marks.reached("first frame");
                    Marks.atFirstFrame(() -> {
                        marks.reached("whole");
                        drawn.accept(window);
                    });
                });
                window.show();
                marks.reached("shown");
                return Optional.of(window::escaped);
            } catch (ExecutionException | RuntimeException failed) {
                refusal = Window.refusal(failed, database);
                return Optional.empty();
            }
        }
    }

    /// Why the window does not show a database. The bundled one is shown or the program is broken.
    private static Refusal refusal(Exception failed, Optional<Path> database) throws Exception {
        if (failed.getCause() instanceof Refusal known) {
            return known;
        }
        if (failed.getCause() instanceof OutOfMemoryError) {
            return new Refusal("cli.no-memory");
        }
        return new Refusal("store.unshown", database.orElseThrow(() -> failed).toString());
    }

    /// The exploration to go on with: the one that was under way the last time, else the start.
    static Session session(Optional<Path> database, Keeper keeper) throws Refusal {
        Explorer explorer = explorer(database);
        return new Session(explorer, keeper.running(explorer).orElseGet(() -> History.of(MainWindow.start(explorer))));
    }

    static Explorer explorer(Optional<Path> database) throws Refusal {
        return new LocalWorkshop().explorer(database);
    }
}
