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
import hexagonia.ui.shell.MainWindow;
import hexagonia.ui.shell.Outside;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Looks;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.application.Platform;

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
        Refusal[] refusal = new Refusal[1];
        int code = Launcher.open((stage, _) -> {
            marks.reached("toolkit");
            try {
                var system = Platform.getPreferences().colorSchemeProperty();
                Outside outside = Outside.asked(stage).over(() -> new LocalWorkshop().bytes(database));
                MainWindow window = new MainWindow(stage, reading.get(), looks.under(system.get()), keeper, outside);
                window.follow(system);
                marks.reached("scene");
                window.show();
                marks.reached("shown");
                Marks.atFirstFrame(() -> {
                    marks.reached("first frame");
                    drawn.accept(window);
                });
                return window::escaped;
            } catch (ExecutionException | RuntimeException failed) {
                refusal[0] = refusal(failed, database);
                stage.close();
                Platform.exit();
                return _ -> {};
            }
        });
        keeper.close();
        if (refusal[0] != null) {
            err.println(refusal[0].in(messages));
            return 1;
        }
        return code;
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
    private static Session session(Optional<Path> database, Keeper keeper) throws Refusal {
        Explorer explorer = explorer(database);
        return new Session(explorer, keeper.running(explorer).orElseGet(() -> History.of(MainWindow.start(explorer))));
    }

    static Explorer explorer(Optional<Path> database) throws Refusal {
        return new LocalWorkshop().explorer(database);
    }
}
