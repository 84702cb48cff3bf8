package hexagonia.ui.launch;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javafx.animation.AnimationTimer;

/// Told each step that a start has reached. Called from any thread.
@FunctionalInterface
public interface Marks {
    /// The pulses after which a frame stands on the screen: the first lays it out and hands it to the renderer, the
    /// second begins when that one is drawn.
    int PULSES = 2;

    /// `step` is reached now.
    void reached(String step);

    /// Tells nobody.
    static Marks none() {
        return _ -> {};
    }

    /// Writes a line for each step: its name and the milliseconds since the process began, as the system counts them
    /// (on Linux to ten milliseconds).
    static Marks printedTo(PrintWriter out) {
        Instant began = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        return step -> out.println(String.format(
                Locale.ROOT,
                "%-12s %6d ms",
                step,
                Duration.between(began, Instant.now()).toMillis()));
    }

    /// Runs `then` on the JavaFX thread when the first whole frame of what was just shown stands. To be called on the
    /// JavaFX thread.
    static void atFirstFrame(Runnable then) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == PULSES) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }
}
