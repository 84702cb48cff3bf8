package hexagonia.ui.figure;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/// Runs a piece of a test on the JavaFX thread and waits for it; the toolkit is started at the first one.
public final class Fx {
    private Fx() {}

    public static <T> T call(Callable<T> action) throws Exception {
        Started.now();
        var task = new FutureTask<>(action);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    public static void run(Runnable action) throws Exception {
        call(() -> {
            action.run();
            return null;
        });
    }

    private static final class Started {
        static {
            try {
                Platform.startup(() -> {});
            } catch (IllegalStateException e) {
                // Another test of this JVM has started the toolkit.
            }
            Platform.setImplicitExit(false);
        }

        static void now() {}
    }
}
