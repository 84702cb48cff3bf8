package hexagonia;

import hexagonia.cli.Commands;
import hexagonia.text.Messages;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The door of the program: wires the rooms together and hands over to a command or to the window.
public final class Main {
    private Main() {}

    /// Runs the program; the process ends with 0 (fine), 1 (the data or the request is wrong) or 2 (bad usage).
    public static void main(String[] arguments) {
        Messages messages = Messages.in(Locale.getDefault());
        System.exit(Commands.run(
                new LocalWorkshop(), messages, writer(FileDescriptor.out), writer(FileDescriptor.err), arguments));
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
