package hexagonia.ui.launch;

import java.util.function.Consumer;
import javafx.application.HostServices;
import javafx.stage.Stage;

/// What fills the first window and shows it.
@FunctionalInterface
public interface Opening {
    /// Called once, on the JavaFX thread, when the toolkit has started. What it throws ends the program.
    ///
    /// @param host opens files with the programs of the desktop
    /// @return told, on any thread, whatever is thrown from then on and caught by nothing
    Consumer<Throwable> show(Stage window, HostServices host) throws Exception;
}
