package hexagonia.bench;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;

/// What changes cost a scene: the change itself, then the passes of the next pulse that style and lay out what it
/// touched. The time until the pulse comes is not counted. To be used from another thread than JavaFX's.
final class Pulses {
    private final Scene scene;
    private Optional<CompletableFuture<Double>> waiting = Optional.empty();
    private long began;

    Pulses(Scene scene) {
        this.scene = scene;
        scene.addPreLayoutPulseListener(() -> began = System.nanoTime());
        scene.addPostLayoutPulseListener(() -> {
            double millis = (System.nanoTime() - began) / 1e6;
            waiting.ifPresent(done -> done.complete(millis));
            waiting = Optional.empty();
        });
    }

    /// The milliseconds that a change and its pulse took.
    double millis(Runnable change) {
        CompletableFuture<Double> pulse = new CompletableFuture<>();
        CompletableFuture<Double> own = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                long start = System.nanoTime();
                change.run();
                own.complete((System.nanoTime() - start) / 1e6);
                waiting = Optional.of(pulse);
                scene.getRoot().requestLayout();
                Platform.requestNextPulse();
            } catch (RuntimeException failed) {
                own.completeExceptionally(failed);
            }
        });
        return own.join() + pulse.join();
    }
}
