package hexagonia.ui.launch;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;

/// One start of the toolkit. What is written on standard error is held back until the window is shown, since the
/// toolkit writes stack traces when it fails to start. What nothing catches ends the start before that, and is the
/// window's to say afterwards.
final class Attempt {
    private final Opening opening;
    private final PrintStream err = System.err;
    private final Curtain curtain = new Curtain(err);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final AtomicReference<Consumer<Throwable>> escaped = new AtomicReference<>(this::ends);

    Attempt(Opening opening) {
        this.opening = opening;
        System.setErr(new PrintStream(curtain, true, err.charset()));
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> escaped.get().accept(thrown));
    }

    /// Shows the window as it is until it is filled.
    void ground(Stage window) {
        opening.ground(window);
    }

    /// Fills and shows the window; from then on nothing is held back.
    void show(Stage window) throws Exception {
        opening.show(window).ifPresentOrElse(escaped::set, Platform::exit);
        System.setErr(err);
        curtain.lift();
    }

    private void ends(Throwable thrown) {
        failed(thrown);
        Platform.exit();
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
