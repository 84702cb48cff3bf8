package hexagonia;

import hexagonia.cli.Commands;
import hexagonia.settings.Home;
import hexagonia.text.Messages;
import hexagonia.ui.launch.Marks;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The door of the program: wires the rooms together and hands over to a command or to the window.
public final class Main {
    private static final String DATABASE = "--db";
    private static final String TRACE = "--trace-start";

    private Main() {}

    /// Runs the program; the process ends with 0 (fine), 1 (the data or the request is wrong) or 2 (bad usage).
    public static void main(String[] arguments) {
        Messages messages = Messages.in(Locale.getDefault(Locale.Category.DISPLAY));
        PrintWriter err = writer(FileDescriptor.err);
        int code = opensWindow(arguments)
                ? Window.open(database(arguments), Home.ofUser(), messages, err, marks(arguments), _ -> {})
                : Commands.run(new LocalWorkshop(), messages, writer(FileDescriptor.out), err, arguments);
        System.exit(code);
    }

    /// Whether the arguments ask for the window: none, or another database and the marks of the start alone. The
    /// command line is not started for it, which would cost a tenth of a second.
    private static boolean opensWindow(String... arguments) {
        List<String> left = new ArrayList<>(List.of(arguments));
        left.remove(TRACE);
        return left.isEmpty() || left.size() == 2 && left.getFirst().equals(DATABASE);
    }

    private static Optional<Path> database(String... arguments) {
        int option = List.of(arguments).indexOf(DATABASE);
        return option < 0 ? Optional.empty() : Optional.of(Path.of(arguments[option + 1]));
    }

    private static Marks marks(String... arguments) {
        return List.of(arguments).contains(TRACE) ? Marks.printedTo(writer(FileDescriptor.out)) : Marks.none();
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
