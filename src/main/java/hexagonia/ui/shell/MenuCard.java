package hexagonia.ui.shell;

import hexagonia.text.Messages;
import hexagonia.ui.file.FileDesk;
import hexagonia.ui.keys.Key;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.task.Elsewhere;
import hexagonia.ui.theme.Nodes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The card under the name of the program: what is done with files, the databases opened lately, and help.
final class MenuCard {
    private static final double WIDTH = 340;

    private final Overlay overlay;
    private final Messages words;
    private final VBox rows = new VBox();
    private final VBox recent = new VBox();

    private MenuCard(Overlay overlay, Messages words) {
        this.overlay = overlay;
        this.words = words;
    }

    /// Shows the card; `file` is the path of the database shown, empty for the one that comes with the program.
    static void show(Overlay overlay, Node anchor, Messages words, String file, Doors doors) {
        new MenuCard(overlay, words).show(anchor, file, doors);
    }

    private void show(Node anchor, String file, Doors doors) {
        FileDesk files = doors.files();
        add(row("menu-open", Feather.FOLDER, "command.open-file", Key.FILE.name(words), files::choose));
        if (doors.keeps()) {
            add(row("menu-saved", Feather.BOOKMARK, "command.open", "", doors.saved()));
        }
        add(row("menu-print", Feather.PRINTER, "command.print", Key.PRINT.name(words), doors.paper()::print));
        add(row("menu-dossier", Feather.FOLDER, "command.dossier", "", doors.paper()::dossier));
        add(row("menu-steps", Feather.CLOCK, "command.history", "", doors.steps()));
        add(row("menu-looks", Feather.TYPE, "header.looks", "", doors.looks()));
        add(row("menu-export", Feather.DOWNLOAD, "command.export", Key.EXPORT.name(words), doors.extract()));
        List<Path> known = files.recent();
        if (!file.isEmpty() || !known.isEmpty()) {
            add(Nodes.label(words.get("open.recent"), "facet-title"));
            recent.setId("menu-recent");
            add(recent);
            Elsewhere.run(
                    "recent",
                    () -> known.stream()
                            .collect(Collectors.toMap(Function.identity(), Files::isRegularFile, (a, _) -> a)),
                    there -> recent(files, file, known, there));
        }
        add(Nodes.label(words.get("menu.help"), "facet-title"));
        add(row("menu-guide", Feather.BOOK_OPEN, "command.guide", Key.HELP.name(words), doors.guide()));
        add(row("menu-keys", Feather.HELP_CIRCLE, "command.keys", "", doors.keys()));
        rows.getStyleClass().add("menu-rows");
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        ScrollPane card = new ScrollPane(rows);
        card.setId("menu-card");
        card.setFitToWidth(true);
        card.setPrefWidth(WIDTH);
        card.setFocusTraversable(false);
        card.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        overlay.under(anchor, card, () -> {});
        rows.getChildren().getFirst().requestFocus();
    }

    private void add(Node node) {
        rows.getChildren().add(node);
    }

    /// The databases opened lately; one that is gone is named and cannot be opened, the one shown neither.
    private void recent(FileDesk files, String shown, List<Path> known, Map<Path, Boolean> there) {
        Button bundled = row("menu-bundled", Feather.HOME, "command.bundled", "", files::bundled);
        bundled.setDisable(shown.isEmpty());
        recent.getChildren().setAll(bundled);
        for (Path path : known) {
            boolean gone = !there.get(path);
            Button row = row(
                    "menu-recent-" + known.indexOf(path),
                    Feather.DATABASE,
                    String.valueOf(path.getFileName()),
                    words.get(gone ? "open.gone" : shown.equals(path.toString()) ? "open.shown" : "open.there"),
                    () -> files.open(path),
                    path.toString());
            row.setDisable(gone || shown.equals(path.toString()));
            recent.getChildren().add(row);
        }
        if (!known.isEmpty()) {
            recent.getChildren().add(row("menu-forget", Feather.X, "open.forget", "", files::forget));
        }
        overlay.requestLayout();
    }

    private Button row(String id, Feather icon, String key, String note, Runnable run) {
        String name = words.get(key);
        return row(id, icon, name, note, run, name);
    }

    private Button row(String id, Feather icon, String name, String note, Runnable run, String hint) {
        HBox line = new HBox(8, new FontIcon(icon), Nodes.label(name), Nodes.spring(), Nodes.label(note, "note"));
        Button row = new Button(name, line);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.setId(id);
        row.getStyleClass().addAll("menu-row", "flat");
        row.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(row.widthProperty().subtract(16));
        Nodes.hint(row, hint);
        row.setOnAction(_ -> {
            overlay.close();
            run.run();
        });
        return row;
    }

    private void walk(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<Button> all = rows.lookupAll(".menu-row").stream()
                .map(Button.class::cast)
                .filter(b -> !b.isDisabled())
                .toList();
        int next = all.indexOf(rows.getScene().getFocusOwner()) + by;
        if (by != 0) {
            if (next >= 0 && next < all.size()) {
                all.get(next).requestFocus();
            }
            event.consume();
        }
    }
}
