package hexagonia.ui.launch;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.HostServices;
import javafx.stage.Stage;

/// One start of the toolkit. What is written on standard error is held back until the window is shown, since the
/// toolkit writes stack traces when it fails to start.
final class Attempt {
    private final Opening opening;
    private final PrintStream err = System.err;
    private final Curtain curtain = new Curtain(err);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    Attempt(Opening opening) {
        this.opening = opening;
        System.setErr(new PrintStream(curtain, true, err.charset()));
    }

    /// Shows the window; from then on nothing is held back.
    void show(Stage window, HostServices host) throws Exception {
        opening.show(window, host);
        System.setErr(err);
        curtain.lift();
    }

    /// Keeps the first failure.
    void failed(Throwable cause) {
        failure.compareAndSet(null, cause);
    }

    /// Gives standard error back; what went wrong, if anything.
    Optional<StartFailure> end() {
        System.setErr(err);
        String written = curtain.drop(err.charset());
        return Optional.ofNullable(failure.get()).map(cause -> new StartFailure(cause, written));
    }
}
