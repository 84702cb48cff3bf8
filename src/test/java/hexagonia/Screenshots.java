package hexagonia;

import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.PartialDate;
import hexagonia.ui.shell.MainWindow;
import hexagonia.ui.theme.Looks;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Dimension2D;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Takes pictures of the window without a screen: `Screenshots OUT [SELECTED [LOOKS [TABS [SIZE]]]]` writes the tabs
/// asked for (the overview otherwise), with SELECTED selected, in the LOOKS asked for: names made of `fr` or `en`,
/// `dark`, and `large` (1920×1080 instead of 1280×800) or a size such as `1366x768`, with the text at SIZE percent.
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
        String tabs = arguments.length > 3 ? arguments[3] : "overview";
        int size = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 100;
        List<Transition> clauses = arguments.length > 5 ? clauses(arguments[5]) : List.of();
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        try {
            for (String look : looks.split(",")) {
                Locale locale = look.contains("en") ? Locale.ENGLISH : Locale.FRENCH;
                var looking = new Looks(locale, look.contains("dark"), size);
                for (String tab : tabs.split(",")) {
                    Path file = out.resolve(tab + "-" + look + (size == 100 ? "" : "-" + size) + ".png");
                    take(file, looking, size(look), selected, tab, clauses);
                }
            }
        } finally {
            Platform.exit();
        }
    }

    private static Dimension2D size(String look) {
        Matcher named = Pattern.compile("(\\d+)x(\\d+)").matcher(look);
        return named.find()
                ? new Dimension2D(Integer.parseInt(named.group(1)), Integer.parseInt(named.group(2)))
                : look.contains("large") ? new Dimension2D(1920, 1080) : new Dimension2D(1280, 800);
    }

    private static void take(
            Path file, Looks looks, Dimension2D size, List<String> selected, String tab, List<Transition> clauses)
            throws Exception {
        var explorer = Window.explorer(Optional.empty());
        MainWindow window = fx(() -> {
            Stage stage = new Stage();
            MainWindow made = new MainWindow(stage, explorer, looks);
            // Whatever the screen: its free part is not that of the tests.
            stage.setMinWidth(0);
            stage.setMinHeight(0);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(size.getWidth());
            stage.setHeight(size.getHeight());
            made.show();
            made.session().send(new Transition.Select(selected));
            clauses.forEach(made.session()::send);
            made.session().send(new Transition.ToTab(tab));
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

    /// Clauses such as `under:lever/measure,during:2024-03/2024-05`, and records to compare: `compare:one/other`, or
    /// what is chosen in a view: `choose:sources-part/glossary`.
    private static List<Transition> clauses(String words) {
        return java.util.stream.Stream.of(words.split(","))
                .filter(w -> !w.isEmpty())
                .map(w -> {
                    List<String> of = List.of(w.substring(w.indexOf(':') + 1).split("/"));
                    if (w.startsWith("choose:")) {
                        return new Transition.Choose(of.get(0), Optional.of(of.get(1)));
                    }
                    if (w.startsWith("compare:")) {
                        return new Transition.Compare(of);
                    }
                    if (w.startsWith("only:") || w.startsWith("not:")) {
                        return new Transition.Filter(new Clause.OneOf(
                                Dimension.valueOf(of.getFirst()),
                                Set.copyOf(of.subList(1, of.size())),
                                w.startsWith("not:")));
                    }
                    return (Transition) new Transition.Filter(
                            w.startsWith("under:")
                                    ? new Clause.Under(of)
                                    : new Clause.During(PartialDate.parse(of.get(0)), PartialDate.parse(of.get(1))));
                })
                .toList();
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
