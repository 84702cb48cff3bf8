package hexagonia.ui.launch;

import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// What JavaFX makes and starts; desktops know the window by the name of this class.
public final class Hexagonia extends Application {
    /// JavaFX makes this object itself, with no arguments: what it shows is handed over here, and taken at once.
    private static final AtomicReference<Attempt> HANDED_OVER = new AtomicReference<>();

    /// A desktop gives a maximised window its size some frames after it stands there, and what it uncovers then stays
    /// black until a frame is drawn over it.
    private static final int SETTLING = 6;

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
            Marks.atFirstFrame(() -> after(window.isMaximized() ? SETTLING : 0, () -> {
                if (window.isShowing()) {
                    fill(window);
                }
            }));
        } else {
            fill(window);
        }
    }

    /// Waits for so many frames.
    private static void after(int frames, Runnable then) {
        if (frames == 0) {
            then.run();
            return;
        }
        new AnimationTimer() {
            private int left = frames;

            @Override
            public void handle(long now) {
                if (--left == 0) {
                    stop();
                    then.run();
                }
            }
        }.start();
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
