package hexagonia.ui.shell;

import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Looks;
import hexagonia.ui.theme.Theme;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The one window: a scene whose content is a [Shell], put anew when language or theme change. Belongs to the JavaFX
/// thread.
public final class MainWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Stage stage;
    private final Session session;
    private final StackPane root = new StackPane();
    private final Scene scene = new Scene(root, WIDTH, HEIGHT);
    private Looks looks;
    private Shell shell;

    public MainWindow(Stage stage, Explorer explorer, Looks looks) {
        this.stage = stage;
        this.looks = looks;
        session = new Session(
                explorer, Exploration.start(explorer.index().defaultPerimeter().id()));
        stage.setScene(scene);
        stage.setMinWidth(720);
        stage.setMinHeight(560);
        wear(looks);
    }

    /// Shows the window.
    public void show() {
        stage.show();
        shell.focus();
    }

    public Session session() {
        return session;
    }

    public Scene scene() {
        return scene;
    }

    public Looks looks() {
        return looks;
    }

    /// Shows the same state in another language or theme.
    public void wear(Looks worn) {
        looks = worn;
        if (shell != null) {
            shell.dispose();
        }
        Theme.dress(scene, looks);
        shell = new Shell(session, looks, this::wear);
        root.getChildren().setAll(shell);
        stage.setTitle(looks.messages()
                .get("app.title", session.index().strategy().meta().shortName().in(looks.locale())));
    }
}
