package hexagonia;

import hexagonia.cli.Refusal;
import hexagonia.explore.Explorer;
import hexagonia.explore.History;
import hexagonia.settings.Home;
import hexagonia.settings.Preferences;
import hexagonia.text.Messages;
import hexagonia.ui.history.Keeper;
import hexagonia.ui.launch.Launcher;
import hexagonia.ui.shell.MainWindow;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Looks;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Opens the window over a database, which is read while the toolkit starts.
final class Window {
    private Window() {}

    /// Shows the window, `file` opened in it, and returns when it is closed, with the exit code. A database that cannot
    /// be read is said in
    /// one sentence, and no window opens.
    static int open(Optional<Path> database, Optional<Path> file, Messages messages, PrintWriter err) {
        Keeper keeper = Keeper.in(Home.ofUser());
        Preferences preferences = keeper.preferences();
        Looks looks =
                new Looks(preferences.language().orElse(messages.locale()), preferences.dark(), preferences.textSize());
        FutureTask<Session> reading = new FutureTask<>(() -> session(database, keeper));
        Thread reader = new Thread(reading, "database");
        reader.setDaemon(true);
        reader.start();
        Refusal[] refusal = new Refusal[1];
        int code = Launcher.open((stage, _) -> {
            try {
                MainWindow window = new MainWindow(stage, reading.get(), looks, keeper);
                window.show();
                file.ifPresent(window::open);
                return window::escaped;
            } catch (ExecutionException failed) {
                if (!(failed.getCause() instanceof Refusal known)) {
                    throw failed;
                }
                refusal[0] = known;
                stage.close();
                javafx.application.Platform.exit();
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

    /// The exploration to go on with: the one that was under way the last time, else the start.
    private static Session session(Optional<Path> database, Keeper keeper) throws Refusal {
        Explorer explorer = explorer(database);
        return new Session(explorer, keeper.running(explorer).orElseGet(() -> History.of(MainWindow.start(explorer))));
    }

    static Explorer explorer(Optional<Path> database) throws Refusal {
        return new LocalWorkshop().explorer(database);
    }
}
