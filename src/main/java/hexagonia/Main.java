package hexagonia;

import hexagonia.cli.Commands;
import hexagonia.explore.saved.DossierFile;
import hexagonia.text.Messages;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The door of the program: wires the rooms together and hands over to a command or to the window.
public final class Main {
    private Main() {}

    /// Runs the program; the process ends with 0 (fine), 1 (the data or the request is wrong) or 2 (bad usage).
    public static void main(String[] arguments) {
        Messages messages = Messages.in(Locale.getDefault(Locale.Category.DISPLAY));
        PrintWriter err = writer(FileDescriptor.err);
        int code = opensWindow(arguments)
                ? Window.open(database(arguments), opened(arguments), messages, err)
                : Commands.run(new LocalWorkshop(), messages, writer(FileDescriptor.out), err, arguments);
        System.exit(code);
    }

    /// Whether the arguments ask for the window: none, or another database alone. The command line is not started for
    /// it, which would cost a tenth of a second.
    private static boolean opensWindow(String... arguments) {
        return arguments.length == 0
                || opened(arguments).isPresent()
                || (arguments.length == 2 && arguments[0].equals("--db"));
    }

    private static Optional<Path> database(String... arguments) {
        return arguments.length == 2 ? Optional.of(Path.of(arguments[1])) : Optional.empty();
    }

    /// The one argument that is a file of ours: a PDF to reopen, or a dossier.
    private static Optional<Path> opened(String... arguments) {
        return arguments.length == 1 && (arguments[0].endsWith(".pdf") || arguments[0].endsWith(DossierFile.ENDING))
                ? Optional.of(Path.of(arguments[0]))
                : Optional.empty();
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
