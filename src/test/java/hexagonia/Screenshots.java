package hexagonia;

import hexagonia.explore.Transition;
import hexagonia.ui.shell.MainWindow;
import hexagonia.ui.theme.Looks;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Takes pictures of the window without a screen: `Screenshots OUT [SELECTED [LOOKS [TAB]]]` writes the overview or
/// another tab in both languages
/// and
/// themes at the two reference sizes.
final class Screenshots {
    private Screenshots() {}

    public static void main(String[] arguments) throws Exception {
        Path out = Files.createDirectories(Path.of(arguments[0]));
        List<String> selected = arguments.length > 1
                ? java.util.stream.Stream.of(arguments[1].split(","))
                        .filter(s -> !s.isEmpty())
                        .toList()
                : List.of();
        String looks = arguments.length > 2 ? arguments[2] : "fr,en,dark,large";
        String tab = arguments.length > 3 ? arguments[3] : null;
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        for (String look : looks.split(",")) {
            boolean large = look.startsWith("large");
            Locale locale = look.contains("en") ? Locale.ENGLISH : Locale.FRENCH;
            boolean dark = look.contains("dark");
            take(out.resolve(look + ".png"), locale, dark, large ? 1920 : 1280, large ? 1080 : 800, selected, tab);
        }
        Platform.exit();
    }

    private static void take(
            Path file, Locale locale, boolean dark, int width, int height, List<String> selected, String tab)
            throws Exception {
        var explorer = Window.explorer(Optional.empty());
        MainWindow window = fx(() -> {
            Stage stage = new Stage();
            MainWindow made = new MainWindow(stage, explorer, new Looks(locale, dark));
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            made.show();
            made.session().send(new Transition.Select(selected));
            if (tab != null) {
                made.session().send(new Transition.ToTab(tab));
            }
            return made;
        });
        pulses(8);
        WritableImage image = fx(() -> window.scene().snapshot(null));
        BufferedImage picture = SwingFXUtils.fromFXImage(image, null);
        ImageIO.write(picture, "png", file.toFile());
        fx(() -> {
            window.scene().getWindow().hide();
            return null;
        });
    }

    private static <T> T fx(java.util.concurrent.Callable<T> call) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(call.call());
            } catch (Exception failed) {
                result.completeExceptionally(failed);
            }
        });
        return result.get();
    }

    private static void pulses(int count) throws InterruptedException {
        CountDownLatch left = new CountDownLatch(count);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                left.countDown();
            }
        };
        Platform.runLater(timer::start);
        left.await();
        Platform.runLater(timer::stop);
    }
}
