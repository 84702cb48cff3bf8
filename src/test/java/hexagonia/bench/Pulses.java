package hexagonia.bench;

import hexagonia.bench.Stopwatch.Turn;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;

/// What changes cost a scene: the change itself, then the passes of the next pulse that style and lay out what it
/// touched. The time until the pulse comes is not counted. To be used from another thread than JavaFX's.
final class Pulses {
    private final Scene scene;
    private Optional<CompletableFuture<Turn>> waiting = Optional.empty();
    private Turn began = Turn.now();

    Pulses(Scene scene) {
        this.scene = scene;
        scene.addPreLayoutPulseListener(() -> began = Turn.now());
        scene.addPostLayoutPulseListener(() -> {
            Turn taken = Turn.now().since(began);
            waiting.ifPresent(done -> done.complete(taken));
            waiting = Optional.empty();
        });
    }

    /// What a change and its pulse took.
    Turn of(Runnable change) {
        CompletableFuture<Turn> pulse = new CompletableFuture<>();
        CompletableFuture<Turn> own = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                Turn start = Turn.now();
                change.run();
                own.complete(Turn.now().since(start));
                waiting = Optional.of(pulse);
                scene.getRoot().requestLayout();
                Platform.requestNextPulse();
            } catch (RuntimeException failed) {
                own.completeExceptionally(failed);
            }
        });
        return own.join().and(pulse.join());
    }
}
