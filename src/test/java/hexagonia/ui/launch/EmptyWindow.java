package hexagonia.ui.launch;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.util.Duration;

/// A program of its own that opens a window with one word in it and closes it; `fail` as argument makes it fail.
final class EmptyWindow {
    private EmptyWindow() {}

    static void main(String[] words) {
        System.exit(Launcher.open((window, host) -> {
            if (words.length > 0) {
                throw new IllegalStateException("the data cannot be read");
            }
            window.setScene(new Scene(new Label("Évreux"), 300, 200));
            window.setTitle("Hexagonia");
            window.show();
            System.out.println("shown");
            var pause = new PauseTransition(Duration.millis(Integer.getInteger("shown.ms", 1)));
            pause.setOnFinished(_ -> window.close());
            pause.play();
        }));
    }
}
