package hexagonia.bench;

import hexagonia.ui.launch.Marks;
import java.io.PrintWriter;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// A window with nothing in it, of the size of ours: what the start of the program is held against. Prints the same
/// marks, and ends.
public final class EmptyWindow extends Application {
    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        Marks marks = Marks.printedTo(new PrintWriter(System.out, true));
        marks.reached("toolkit");
        stage.setScene(new Scene(new Pane(), 1280, 800));
        stage.show();
        Marks.atFirstFrame(() -> {
            marks.reached("first frame");
            Platform.exit();
        });
    }
}
