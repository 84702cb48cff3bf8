package hexagonia.ui.shell;

import hexagonia.ui.paper.SaveDialog;
import hexagonia.ui.paper.Whereto;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.stage.Stage;

/// What a window has to do with files: where they go, and the bytes of the database it shows, where these can be had.
public record Outside(Whereto whereto, Optional<Callable<byte[]>> database) {
    /// Files go where the user says in the dialogue of the system.
    public static Outside asked(Stage stage) {
        return new Outside(new SaveDialog(stage), Optional.empty());
    }

    public Outside over(Callable<byte[]> bytes) {
        return new Outside(whereto, Optional.of(bytes));
    }
}
