package hexagonia;

import hexagonia.cli.Commands;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Transition;
import hexagonia.settings.Home;
import hexagonia.text.Messages;
import hexagonia.ui.launch.Marks;
import hexagonia.ui.shell.MainWindow;
import hexagonia.ui.state.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;

/// Runs the program as a user would, with no screen, and ends: what a start-up archive of Java is made from
/// (`-XX:AOTCacheOutput`). Opens the window over the bundled database, walks the tabs, selects records, then writes a
/// report and a table. Neither reads nor keeps anything of the user's, and leaves no file.
final class Rehearsal {
    private static final int RECORDS = 3;

    private final MainWindow window;
    private final Queue<Transition> left = new ArrayDeque<>();

    private Rehearsal(MainWindow window) {
        this.window = window;
        Session session = window.session();
        Exhibits.tabs().forEach(tab -> left.add(new Transition.ToTab(tab)));
        left.add(new Transition.ToTab(Exhibits.tabs().getFirst()));
        session.index().strategy().amounts().stream()
                .limit(RECORDS)
                .forEach(amount -> left.add(new Transition.Select(List.of(amount.entity()))));
    }

    /// Ends with 0, or with 1 where the window did not open or a file was not written.
    public static void main(String[] arguments) throws IOException {
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream());
        Messages words = Messages.in(Locale.getDefault());
        Path folder = Files.createTempDirectory("hexagonia");
        int window = Window.open(
                Optional.empty(),
                new Home(folder),
                words,
                nowhere,
                Marks.none(),
                (MainWindow shown) -> new Rehearsal(shown).goOn());
        int pages = run(
                words, nowhere, "report", "--out", folder.resolve("report.pdf").toString());
        int rows = run(
                words,
                nowhere,
                "export",
                "amounts",
                "--format",
                "xlsx",
                "--out",
                folder.resolve("amounts.xlsx").toString());
        delete(folder);
        System.exit(Math.max(window, Math.max(pages, rows)));
    }

    private static int run(Messages words, PrintWriter nowhere, String... arguments) {
        return Commands.run(new LocalWorkshop(), words, nowhere, nowhere, arguments);
    }

    /// Takes the next step once the last is drawn; closes the window after the last.
    private void goOn() {
        if (left.isEmpty()) {
            window.close();
        } else {
            window.session().send(left.remove());
            Marks.atFirstFrame(this::goOn);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
