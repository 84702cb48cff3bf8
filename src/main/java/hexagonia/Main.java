package hexagonia;

import hexagonia.cli.Commands;
import hexagonia.settings.Home;
import hexagonia.text.Messages;
import hexagonia.ui.file.Openable;
import hexagonia.ui.launch.Marks;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The door of the program: wires the rooms together and hands over to a command or to the window.
public final class Main {
    private static final int WRONG = 1;
    private static final String DATABASE = "--db";
    private static final String TRACE = "--trace-start";

    private Main() {}

    /// Runs the program; the process ends with 0 (fine), 1 (the data or the request is wrong) or 2 (bad usage).
    public static void main(String[] arguments) {
        Messages messages = Messages.in(Locale.getDefault(Locale.Category.DISPLAY));
        PrintWriter err = writer(FileDescriptor.err);
        int code;
        if (Stream.of(arguments).anyMatch(Main::isLost)) {
            err.println(messages.get("cli.not-utf8"));
            code = WRONG;
        } else if (opensWindow(arguments)) {
            code = window(messages, err, arguments);
        } else {
            code = Commands.run(new LocalWorkshop(), messages, writer(FileDescriptor.out), err, arguments);
        }
        System.exit(code);
    }

    /// Whether a word holds letters that the encoding of the session has not, and which Java replaced.
    private static boolean isLost(String word) {
        return word.indexOf('\uFFFD') >= 0 && !"UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding"));
    }

    /// Whether the arguments ask for the window: none, or another database and the marks of the start alone. The
    /// command line is not started for it, which would cost a tenth of a second.
    private static boolean opensWindow(String... arguments) {
        List<String> left = new ArrayList<>(List.of(arguments));
        left.remove(TRACE);
        left.removeAll(opened(arguments));
        return left.isEmpty() || left.size() == 2 && left.getFirst().equals(DATABASE);
    }

    /// The word that names a file of ours, where it stands alone: a database, a PDF to reopen, an exploration, or a
    /// dossier.
    private static List<String> opened(String... arguments) {
        return Stream.of(arguments)
                .filter(_ -> arguments.length == 1)
                .filter(Openable::is)
                .toList();
    }

    private static int window(Messages messages, PrintWriter err, String... arguments) {
        List<String> words = List.of(arguments);
        Marks marks = words.contains(TRACE) ? Marks.printedTo(writer(FileDescriptor.out)) : Marks.none();
        Optional<String> database = Optional.of(words.indexOf(DATABASE))
                .filter(option -> option >= 0)
                .map(option -> words.get(option + 1));
        try {
            return Window.open(
                    database.map(Path::of),
                    Home.ofUser(),
                    messages,
                    err,
                    marks,
                    window -> opened(arguments).stream().map(Path::of).forEach(window::open));
        } catch (InvalidPathException impossible) {
            err.println(messages.get("store.unreadable", database.orElseThrow()));
            return WRONG;
        }
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
