package hexagonia;

import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.Transition;
import hexagonia.ui.card.Inspector;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Looks;
import hexagonia.ui.theme.Theme;
import hexagonia.wording.Labels;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;

/// Takes pictures of whole records without a screen: `RecordPictures OUT fr|en light|dark WIDTH id,id,…` sets the
/// inspectors of these records side by side, unscrolled; `-` stands for nothing selected.
final class RecordPictures {
    private static final double TALLEST = 2000;

    private RecordPictures() {}

    public static void main(String[] arguments) throws Exception {
        Path out = Path.of(arguments[0]).toAbsolutePath();
        Files.createDirectories(out.getParent());
        Looks looks = new Looks(Locale.of(arguments[1]), arguments[2].equals("dark"));
        double width = Double.parseDouble(arguments[3]);
        var explorer = Window.explorer(Optional.empty());
        var picture = new FutureTask<>(() -> picture(explorer, looks, width, arguments[4].split(",")));
        Platform.startup(picture);
        ImageIO.write(picture.get(), "png", out.toFile());
        Platform.exit();
    }

    private static BufferedImage picture(Explorer explorer, Looks looks, double width, String... ids) {
        Labels labels = new Labels(explorer.index(), looks.messages());
        HBox row = new HBox(24);
        for (String id : ids) {
            Session session = new Session(
                    explorer,
                    Exploration.start(explorer.index().defaultPerimeter().id()));
            session.send(new Transition.Select(id.equals("-") ? List.of() : List.of(id)));
            Inspector inspector = new Inspector(session, labels, looks.palette());
            inspector.setMinWidth(width);
            inspector.setMaxWidth(width);
            inspector.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            row.getChildren().add(inspector);
        }
        Scene scene = new Scene(row, ids.length * (width + 24), TALLEST);
        Theme.dress(scene, looks);
        scene.snapshot(null);
        double tall = row.getChildren().stream()
                .mapToDouble(i -> ((Region) ((ScrollPane) i).getContent()).prefHeight(width))
                .max()
                .orElse(TALLEST);
        scene.snapshot(null);
        BufferedImage all = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        return all.getSubimage(0, 0, all.getWidth(), (int) Math.min(TALLEST, tall + 8));
    }
}
