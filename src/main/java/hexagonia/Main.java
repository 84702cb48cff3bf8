package hexagonia;

import hexagonia.cli.Commands;
import hexagonia.text.Messages;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The door of the program: wires the rooms together and hands over to a command or to the window.
public final class Main {
    private static final int WRONG = 1;

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

    /// Whether the arguments ask for the window: none, or another database alone. The command line is not started for
    /// it, which would cost a tenth of a second.
    private static boolean opensWindow(String... arguments) {
        return arguments.length == 0 || (arguments.length == 2 && arguments[0].equals("--db"));
    }

    private static int window(Messages messages, PrintWriter err, String... arguments) {
        try {
            return Window.open(
                    arguments.length == 0 ? Optional.empty() : Optional.of(Path.of(arguments[1])), messages, err);
        } catch (InvalidPathException impossible) {
            err.println(messages.get("store.unreadable", arguments[1]));
            return WRONG;
        }
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
