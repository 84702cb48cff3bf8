package hexagonia;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import hexagonia.explore.Explorer;
import hexagonia.settings.Home;
import hexagonia.ui.Driver;
import hexagonia.ui.history.Keeper;
import hexagonia.ui.shell.MainWindow;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Looks;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a start paints before the strategy is read.
class GroundTest {
    @TempDir
    private Path folder;

    /// A scene that is put into a window that was maximised keeps the size it had before.
    @Test
    void isFilledInItsOwnScene() throws Exception {
        Explorer explorer = Window.explorer(Optional.empty());
        Session session = new Session(explorer, MainWindow.start(explorer));
        Keeper keeper = Keeper.in(new Home(folder));
        Looks looks = new Looks(Locale.FRENCH, false);
        AtomicReference<Scene> ground = new AtomicReference<>();
        Driver user = Driver.open(
                stage -> {
                    MainWindow.ground(stage, looks, keeper);
                    ground.set(stage.getScene());
                    return new MainWindow(stage, session, looks, keeper);
                },
                1280,
                800);
        try {
            assertSame(ground.get(), Driver.fx(() -> user.window().scene()));
            assertFalse(user.see(".headline").isBlank());
        } finally {
            user.close();
            keeper.close();
        }
    }
}
