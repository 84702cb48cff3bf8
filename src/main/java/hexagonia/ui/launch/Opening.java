package hexagonia.ui.launch;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;

/// What fills the first window and shows it. Called once, on the JavaFX thread.
@FunctionalInterface
public interface Opening {
    /// Called when the toolkit has started: may show the window as it is until it is filled.
    default void ground(Stage window) {}

    /// Called when what [#ground] shows stands on the screen, or at once where it shows nothing. What it throws ends
    /// the program.
    ///
    /// @return told, on any thread, whatever is thrown from then on and caught by nothing; empty ends the program
    Optional<Consumer<Throwable>> show(Stage window) throws Exception;
}
