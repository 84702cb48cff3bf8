package hexagonia.ui.launch;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.util.Duration;

/// A program of its own that opens a window with one word in it and closes it. As argument, `fail` makes the opening
/// fail, `early` has something thrown on another thread before the window is up, `late` has something thrown on the
/// JavaFX thread, then on another, once it is up.
final class EmptyWindow {
    private EmptyWindow() {}

    static void main(String[] words) {
        String what = words.length == 0 ? "" : words[0];
        System.exit(Launcher.open(window -> {
            switch (what) {
                case "fail" -> throw new IllegalStateException("the data cannot be read");
                case "early" -> elsewhere("something was lost early");
                default -> {}
            }
            window.setScene(new Scene(new Label("Évreux"), 300, 200));
            window.setTitle("Hexagonia");
            window.show();
            System.out.println("shown");
            var pause = new PauseTransition(Duration.millis(Integer.getInteger("shown.ms", 1)));
            pause.setOnFinished(_ -> end(what, window));
            pause.play();
            return Optional.<Consumer<Throwable>>of(thrown -> System.out.println("told " + thrown.getMessage()));
        }));
    }

    private static void end(String what, Stage window) {
        window.close();
        if (what.equals("late")) {
            elsewhere("something was lost elsewhere");
            throw new IllegalStateException("something was lost here");
        }
    }

    private static void elsewhere(String lost) {
        Thread thread = new Thread(() -> {
            throw new IllegalStateException(lost);
        });
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
