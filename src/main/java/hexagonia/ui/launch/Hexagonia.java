package hexagonia.ui.launch;

import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// What JavaFX makes and starts; desktops know the window by the name of this class.
public final class Hexagonia extends Application {
    /// JavaFX makes this object itself, with no arguments: what it shows is handed over here, and taken at once.
    private static final AtomicReference<Attempt> HANDED_OVER = new AtomicReference<>();

    private final Attempt attempt = HANDED_OVER.getAndSet(null);

    /// Returns when the last window is closed, or when the start has failed.
    static void run(Attempt attempt) {
        HANDED_OVER.set(attempt);
        try {
            Application.launch(Hexagonia.class);
        } catch (RuntimeException | LinkageError e) {
            attempt.failed(e);
        }
    }

    @Override
    public void start(Stage window) {
        attempt(() -> attempt.ground(window));
        if (window.isShowing()) {
            Marks.atFirstFrame(() -> {
                if (window.isShowing()) {
                    fill(window);
                }
            });
        } else {
            fill(window);
        }
    }

    private void fill(Stage window) {
        attempt(() -> attempt.show(window));
    }

    private void attempt(Step step) {
        try {
            step.take();
        } catch (Exception | LinkageError e) {
            attempt.failed(e);
            Platform.exit();
        }
    }

    private interface Step {
        void take() throws Exception;
    }
}
