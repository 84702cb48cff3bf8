package hexagonia.ui.paper;

import hexagonia.explore.Transition;
import hexagonia.explore.saved.SavedExploration;
import hexagonia.export.PdfPages;
import hexagonia.text.Messages;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.state.Session;
import hexagonia.ui.task.Elsewhere;
import hexagonia.ui.theme.Nodes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Reopens the pages of a PDF of ours: the one state at once, several as a list to choose from. The file is read
/// elsewhere; all else belongs to the JavaFX thread.
public final class Reopening {
    private static final double WIDTH = 420;
    private static final double HIGHEST = 420;
    private static final int NAMED = 4;

    private final Session session;
    private final Messages words;
    private final Overlay overlay;

    public Reopening(Session session, Messages words, Overlay overlay) {
        this.session = session;
        this.words = words;
        this.overlay = overlay;
    }

    /// What was read of a file: its pages, or nothing.
    private record Read(Optional<List<PdfPages.Page>> pages) {}

    public void open(Path file) {
        Elsewhere.run("reopen", () -> read(file), read -> show(file, read));
    }

    private static Read read(Path file) {
        try {
            return new Read(Optional.of(PdfPages.read(file.toFile())));
        } catch (IOException _) {
            return new Read(Optional.empty());
        }
    }

    private void show(Path file, Read read) {
        String name = String.valueOf(file.getFileName());
        if (read.pages().isEmpty()) {
            overlay.say(words.get("reopen.unreadable", name));
            return;
        }
        List<PdfPages.Page> pages = read.pages().get();
        switch (pages.size()) {
            case 0 -> overlay.say(words.get("reopen.nothing", name));
            case 1 -> open(pages.getFirst());
            default -> choose(name, pages);
        }
    }

    private void choose(String name, List<PdfPages.Page> pages) {
        VBox list = new VBox();
        list.setId("reopen-list");
        for (int i = 0; i < pages.size(); i++) {
            PdfPages.Page page = pages.get(i);
            Hyperlink link = Nodes.link(words.get("reopen.page", i + 1, page.title()), () -> {
                overlay.close();
                open(page);
            });
            list.getChildren().add(link);
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMaxHeight(HIGHEST);
        VBox card = new VBox(8, Nodes.wrapped(words.get("reopen.several", name, pages.size()), "panel-title"), scroll);
        card.getStyleClass().add("card-content");
        card.setId("reopen-card");
        card.setPrefWidth(WIDTH);
        overlay.middle(card);
        list.getChildren().getFirst().requestFocus();
    }

    private void open(PdfPages.Page page) {
        open(page.title(), page.text());
    }

    /// Goes on with the exploration that a file holds as text, which could not be read where there is none.
    void state(Path file, Optional<String> text) {
        open(String.valueOf(file.getFileName()), text.orElse(""));
    }

    private void open(String name, String text) {
        Optional<SavedExploration.Reading> reading = SavedExploration.read(text, session.explorer());
        if (reading.isEmpty()) {
            overlay.say(words.get("reopen.unreadable", name));
            return;
        }
        SavedExploration read = reading.get().exploration();
        session.send(new Transition.Open(read.history().current()));
        List<String> ignored = reading.get().ignored();
        if (!ignored.isEmpty()) {
            String named = String.join(", ", ignored.subList(0, Math.min(NAMED, ignored.size())));
            overlay.say(words.get("keep.ignored", ignored.size(), named));
        } else if (!read.strategy().isEmpty()
                && !read.strategy().equals(session.index().strategy().meta().id())) {
            overlay.say(words.get("saved.other-strategy", name));
        }
    }
}
