package hexagonia.ui.launch;

import hexagonia.text.Languages;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// Opens the window, or says in one sentence on standard error why it cannot be opened.
///
/// `-Dhexagonia.trace=true` adds what the toolkit wrote and the stack trace of a failed start.
public final class Launcher {
    private static final int FINE = 0;
    private static final int WRONG = 1;

    private final Probe machine;

    private Launcher(Probe machine) {
        this.machine = machine;
    }

    /// Starts the toolkit and has the window shown; returns when the last window is closed. To be called once.
    ///
    /// @return the exit code: 0, or 1 where the window did not open
    public static int open(Opening opening) {
        return new Launcher(new Machine()).start(opening);
    }

    private int start(Opening opening) {
        Surroundings surroundings = new Surroundings(machine);
        Optional<Missing> missing = surroundings.missing();
        if (missing.isPresent()) {
            say(missing.get());
            return WRONG;
        }
        if (surroundings.lacksGraphics() && machine.property("prism.order").isEmpty()) {
            System.setProperty("prism.order", "sw");
        }
        Attempt attempt = new Attempt(opening);
        Hexagonia.run(attempt);
        Optional<StartFailure> failure = attempt.end();
        failure.ifPresent(this::say);
        return failure.isPresent() ? WRONG : FINE;
    }

    private void say(StartFailure failure) {
        failure.missing(machine).ifPresentOrElse(this::say, () -> say("launch.failed", List.of(failure.inWords())));
        if (Boolean.parseBoolean(machine.property("hexagonia.trace"))) {
            System.err.print(failure.written());
            failure.failure().printStackTrace();
        }
    }

    private void say(Missing missing) {
        say(missing.key(), missing.values());
    }

    private void say(String key, List<String> values) {
        System.err.println(sentence(key, values, Locale.getDefault(Locale.Category.DISPLAY)));
    }

    /// In French where the session is French, else in English.
    static String sentence(String key, List<String> values, Locale session) {
        Locale language = Languages.nearest(session);
        String words =
                ResourceBundle.getBundle("hexagonia.text.messages", language).getString(key);
        return new MessageFormat(words, language).format(values.toArray());
    }
}
