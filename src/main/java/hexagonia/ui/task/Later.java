package hexagonia.ui.task;

import javafx.application.Platform;

/// Work done on the JavaFX thread once the event under way is over: once, however often it was asked for meanwhile.
/// Asked on the JavaFX thread.
public final class Later {
    private final Runnable work;
    private boolean asked;

    public Later(Runnable work) {
        this.work = work;
    }

    /// Has the work done, unless it is about to be.
    public void ask() {
        if (!asked) {
            asked = true;
            run(() -> {
                asked = false;
                work.run();
            });
        }
    }

    /// Does this on the JavaFX thread, later; may be called from any thread.
    public static void run(Runnable work) {
        Platform.runLater(work);
    }
}
