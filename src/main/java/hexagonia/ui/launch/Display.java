package hexagonia.ui.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The X display that the environment names: `:0`, `unix:0`, `host:10.0`, or the path of a socket.
final class Display {
    private static final Pattern FORM = Pattern.compile("(?<host>.*):(?<number>\\d+)(?:\\.\\d+)?");
    private static final int FIRST_PORT = 6000;
    private static final String LISTENING = "0A";

    private final Probe machine;

    Display(Probe machine) {
        this.machine = machine;
    }

    /// What is missing of it, found in files alone. A display of another machine is taken at its word, and so is a
    /// form we do not know: the toolkit will tell.
    Optional<Missing> missing() {
        String name = machine.variable("DISPLAY");
        if (name.isEmpty()) {
            return Optional.of(machine.variable("WAYLAND_DISPLAY").isEmpty() ? Missing.DISPLAY : Missing.XWAYLAND);
        }
        return answers(name) ? Optional.empty() : Optional.of(Missing.answer(name));
    }

    private boolean answers(String name) {
        Matcher form = FORM.matcher(name);
        if (!form.matches()) {
            return true;
        }
        String host = form.group("host");
        if (host.startsWith("/")) {
            return machine.isThere(Path.of(name)) || machine.isThere(Path.of(host));
        }
        if (!host.isEmpty() && !host.equals("unix")) {
            return true;
        }
        String socket = "/tmp/.X11-unix/X" + form.group("number");
        return machine.isThere(Path.of(socket))
                || machine.lines(Path.of("/proc/net/unix")).stream().anyMatch(line -> line.endsWith("@" + socket))
                || isServed(form.group("number"));
    }

    /// Whether something listens on the display's port of this machine, where X goes when there is no socket file.
    private boolean isServed(String number) {
        if (number.length() > 5) {
            return false;
        }
        String port = "%04X".formatted(FIRST_PORT + Integer.parseInt(number));
        return List.of("/proc/net/tcp", "/proc/net/tcp6").stream()
                .flatMap(table -> machine.lines(Path.of(table)).stream())
                .map(line -> line.strip().split(" +"))
                .anyMatch(row -> row.length > 3 && row[1].endsWith(":" + port) && row[3].equals(LISTENING));
    }
}
