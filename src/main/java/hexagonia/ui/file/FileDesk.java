package hexagonia.ui.file;

import hexagonia.explore.saved.SavedExploration;
import hexagonia.text.Messages;
import hexagonia.ui.history.Keeper;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.paper.PaperDesk;
import hexagonia.ui.paper.Saving;
import hexagonia.ui.paper.Whereto;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Opens files, whichever way they come: chosen, dropped on the window, named as the program starts, or opened before.
/// Belongs to the JavaFX thread.
public final class FileDesk {
    private final Messages words;
    private final Keeper keeper;
    private final Overlay overlay;
    private final PaperDesk paper;
    private final Whereto whereto;
    private final Consumer<Optional<Path>> base;

    /// `base` shows another database; files may be dropped on `window`.
    public FileDesk(
            Messages words,
            Keeper keeper,
            Overlay overlay,
            PaperDesk paper,
            Whereto whereto,
            Consumer<Optional<Path>> base,
            Node window) {
        this.words = words;
        this.keeper = keeper;
        this.overlay = overlay;
        this.paper = paper;
        this.whereto = whereto;
        this.base = base;
        window.addEventHandler(DragEvent.DRAG_OVER, FileDesk::over);
        window.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            open(event.getDragboard().getFiles().getFirst().toPath());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    /// Asks for a file and opens it.
    public void choose() {
        whereto.from(words.get("open.whereto"), Openable.endings()).ifPresent(this::open);
    }

    /// Opens a page, a dossier or an exploration over the database shown; anything else is a database.
    public void open(Path file) {
        String name = String.valueOf(file.getFileName());
        if (Openable.isPage(name) || name.endsWith(".json")) {
            paper.open(file);
        } else {
            base.accept(Optional.of(file));
        }
    }

    /// Takes an exploration that is saved under a name to a file.
    public void keep(String name, String text) {
        new Saving(whereto, words, overlay).save(words.get("saved.whereto"), name + SavedExploration.ENDING, text);
    }

    /// Goes back to the database that comes with the program.
    public void bundled() {
        base.accept(Optional.empty());
    }

    /// The databases opened lately, the last first.
    public List<Path> recent() {
        return keeper.current().recent().stream().map(Path::of).toList();
    }

    /// Forgets them; the files stay where they are, and the names can be brought back.
    public void forget() {
        List<String> known = keeper.current().recent();
        keeper.change(now -> now.recently(List.of()));
        overlay.say(
                words.get("open.forgotten"),
                words.get("open.remember"),
                () -> keeper.change(now -> now.recently(known)));
    }
}
