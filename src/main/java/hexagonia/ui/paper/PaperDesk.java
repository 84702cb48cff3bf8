package hexagonia.ui.paper;

import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.saved.Dossier;
import hexagonia.explore.saved.DossierFile;
import hexagonia.figure.Palette;
import hexagonia.page.Figures;
import hexagonia.page.Standalone;
import hexagonia.settings.Home;
import hexagonia.text.Messages;
import hexagonia.ui.figure.CanvasPainter;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.state.Session;
import hexagonia.ui.task.Elsewhere;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

/// All that leads from what is looked at to paper and back: printing, the dossier, pictures for the clipboard, files
/// that are reopened. Belongs to the JavaFX thread.
public final class PaperDesk {
    private static final long LARGEST = 8L << 20;
    private static final double WIDTH = 560;
    private static final int SAID = 12;
    private static final double PICTURE = 2;

    private final Session session;
    private final Labels labels;
    private final Overlay overlay;
    private final Dossiers dossiers;
    private final Whereto whereto;
    private final PageWriter writer;
    private final Reopening reopening;
    private final Saving saving;
    private final Node window;

    /// `window` is all that is seen; something in it has the keyboard.
    public PaperDesk(Session session, Labels labels, Overlay overlay, Dossiers dossiers, Whereto whereto, Node window) {
        this.session = session;
        this.labels = labels;
        this.overlay = overlay;
        this.dossiers = dossiers;
        this.whereto = whereto;
        this.writer = new PageWriter(whereto, labels.messages(), overlay);
        this.reopening = new Reopening(session, labels.messages(), overlay);
        this.saving = new Saving(whereto, labels.messages(), overlay);
        this.window = window;
    }

    private Messages words() {
        return labels.messages();
    }

    /// Offers to print what has the keyboard, else what the tab shows; of a view that a card lies upon, too.
    public void print() {
        Optional<Exhibit> record = new LookedAt(session).record(focused());
        overlay.close();
        Optional<Exhibit> looked = record.or(this::looked);
        if (looked.isEmpty()) {
            overlay.say(words().get("paper.no-page"));
            return;
        }
        List<Exhibit> offered = offered(looked.get());
        new PrintCard(session, labels, overlay, writer, offered, looked.get(), this::gather)
                .show(window.lookup(window.lookup("#print").isVisible() ? "#print" : "#menu"));
    }

    /// Adds what has the keyboard, else what the tab shows, to the dossier.
    public void gather() {
        looked().ifPresentOrElse(this::gather, () -> overlay.say(words().get("paper.no-page")));
    }

    private void gather(Exhibit exhibit) {
        Content content = exhibit.of(session.findings(), labels);
        dossiers.change(dossiers.current()
                .adding(new Dossier.Page(
                        exhibit.id(),
                        session.exploration(),
                        "",
                        "",
                        Optional.empty(),
                        false,
                        new Figures(session.explorer(), labels).of(content))));
        String added = words().get(
                        "dossier.added",
                        content.head().name(),
                        dossiers.current().pages().size());
        String said = Stream.concat(Stream.of(added), dossiers.refusal().map(note -> note.in(words())).stream())
                .collect(Collectors.joining(" "));
        overlay.say(said, words().get("dossier.show"), this::dossier);
    }

    /// Shows the dossier.
    public void dossier() {
        new DossierCard(session, labels, overlay, dossiers, writer, this::choose, this::save).show();
    }

    /// Asks for a file and opens it.
    public void choose() {
        whereto.from(words().get("reopen.whereto"), List.of(".pdf", DossierFile.ENDING))
                .ifPresent(this::open);
    }

    /// Opens a PDF of ours, a dossier or an exploration.
    public void open(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            reopening.open(file);
        } else if (name.endsWith(DossierFile.ENDING)) {
            Elsewhere.run("dossier", () -> read(file), text -> opened(file, text));
        } else {
            Elsewhere.run("exploration", () -> read(file), text -> reopening.state(file, text));
        }
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.size(file) > LARGEST ? Optional.empty() : Home.read(file);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Says what changed since it was made before it is opened.
    private void opened(Path file, Optional<String> text) {
        Optional<DossierFile.Reading> reading = text.flatMap(t -> DossierFile.read(t, session.explorer()));
        if (reading.isEmpty()) {
            overlay.say(words().get("cli.dossier.unreadable", file.getFileName()));
            return;
        }
        Dossier found = reading.get().file().dossier();
        List<String> changes = new Figures(session.explorer(), labels).changes(found);
        if (changes.isEmpty() && reading.get().ignored().isEmpty()) {
            take(found);
            return;
        }
        VBox said = new VBox(4, Nodes.wrapped(words().get("dossier.changes", file.getFileName()), "panel-title"));
        changes.stream().limit(SAID).forEach(line -> said.getChildren().add(Nodes.wrapped(line)));
        if (changes.size() > SAID) {
            said.getChildren().add(Nodes.wrapped(words().get("dossier.more", changes.size() - SAID), "note"));
        }
        reading.get().ignored().stream()
                .limit(SAID)
                .forEach(id -> said.getChildren().add(Nodes.wrapped(words().get("dossier.unknown", id))));
        Button open = new Button(words().get("dossier.open-now"));
        open.setId("dossier-open-now");
        open.setOnAction(_ -> take(found));
        said.getChildren().add(open);
        said.getStyleClass().add("card-content");
        said.setId("dossier-changes");
        said.setPrefWidth(WIDTH);
        overlay.middle(said);
        open.requestFocus();
    }

    private void take(Dossier found) {
        dossiers.change(found);
        dossier();
    }

    private void save() {
        String name = words().get("dossier.file") + DossierFile.ENDING;
        String text = DossierFile.of(dossiers.current(), session.explorer()).text();
        saving.save(words().get("dossier.whereto"), name, text);
    }

    /// Puts the picture of what has the keyboard, else of what the tab shows, on the clipboard, on white.
    public void copyPicture() {
        Optional<Exhibit> looked = looked();
        if (looked.isEmpty()) {
            overlay.say(words().get("paper.no-page"));
            return;
        }
        var figure = new Standalone(labels, Palette.PAPER, Standalone.WIDTH, 0)
                .of(looked.get(), session.findings())
                .scaled(PICTURE);
        Canvas canvas = new Canvas(figure.width(), figure.height());
        new CanvasPainter(canvas.getGraphicsContext2D(), 1).paint(figure);
        ClipboardContent content = new ClipboardContent();
        content.putImage(canvas.snapshot(new SnapshotParameters(), null));
        Clipboard.getSystemClipboard().setContent(content);
        overlay.say(words().get("paper.copied"));
    }

    private Optional<Exhibit> looked() {
        return new LookedAt(session).exhibit(focused());
    }

    private Optional<Node> focused() {
        return Optional.ofNullable(window.getScene().getFocusOwner());
    }

    private static List<Exhibit> inTab(String tab) {
        return Exhibits.all().stream().filter(e -> e.tab().equals(tab)).toList();
    }

    /// What may be printed instead: the whole view and its parts.
    private List<Exhibit> offered(Exhibit looked) {
        String tab = session.exploration().view().tab();
        List<Exhibit> all = switch (tab) {
            case "tables" -> List.of(looked);
            case "overview" ->
                List.of("overview", "map", "spending", "laureates").stream()
                        .flatMap(id -> Exhibits.find(id).stream())
                        .toList();
            default -> inTab(tab);
        };
        return all.contains(looked)
                ? all
                : Stream.concat(Stream.of(looked), all.stream()).toList();
    }
}
