package hexagonia.ui.paper;

import hexagonia.exhibit.Exhibits;
import hexagonia.explore.saved.Dossier;
import hexagonia.page.DossierPlan;
import hexagonia.page.Leaf;
import hexagonia.page.Pages;
import hexagonia.page.Paper;
import hexagonia.page.Report;
import hexagonia.text.Messages;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The dossier: its pages at the left, to be moved, retitled, annotated, put on a paper of their own and removed; the
/// leaf that is printed in the middle; what goes with them and where they go below.
final class DossierCard {
    private static final double LIST = 340;
    private static final double PREVIEW = 400;

    private final Session session;
    private final Labels labels;
    private final Overlay overlay;
    private final Dossiers dossiers;
    private final PageWriter writer;
    private final Runnable open;
    private final Runnable save;
    private final VBox list = new VBox(6);
    private final LeafView preview = new LeafView();
    private final Label where = Nodes.label("", "note");
    private final Button pdf = new Button();
    private final VBox card = new VBox(10);
    private Optional<Report> report = Optional.empty();
    private Paper.Size size = Paper.Size.A4;
    private boolean grey;
    private int page;

    /// `open` and `save` take the dossier from a file and to one.
    DossierCard(
            Session session,
            Labels labels,
            Overlay overlay,
            Dossiers dossiers,
            PageWriter writer,
            Runnable open,
            Runnable save) {
        this.session = session;
        this.labels = labels;
        this.overlay = overlay;
        this.dossiers = dossiers;
        this.writer = writer;
        this.open = open;
        this.save = save;
    }

    private Messages words() {
        return labels.messages();
    }

    void show() {
        TextField title = new TextField(dossiers.current().title());
        title.setId("dossier-title");
        title.setPromptText(words().get("dossier.title"));
        title.setAccessibleText(words().get("dossier.title"));
        title.setOnAction(
                _ -> dossiers.change(dossiers.current().called(title.getText().strip())));
        HBox.setHgrow(title, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(LIST, PREVIEW);
        list.setId("dossier-pages");
        pdf.setText(words().get("print.pdf"));
        pdf.setId("dossier-pdf");
        pdf.getStyleClass().add("accent");
        pdf.setOnAction(_ -> report.ifPresent(r -> writer.write(r, words().get("dossier.file") + ".pdf")));
        HBox leaf = new HBox(
                6,
                Nodes.icon(Feather.CHEVRON_UP, words().get("dossier.page.before"), () -> turn(-1)),
                Nodes.icon(Feather.CHEVRON_DOWN, words().get("dossier.page.after"), () -> turn(1)),
                where);
        card.getChildren()
                .setAll(
                        new HBox(
                                8,
                                title,
                                button("dossier-open", "dossier.open", open),
                                button("dossier-save", "dossier.save", save)),
                        new HBox(16, scroll, new VBox(6, leaf, preview)),
                        options(),
                        new HBox(
                                8,
                                pdf,
                                button("dossier-clear", "dossier.clear", () -> dossiers.change(Dossier.EMPTY))));
        card.getStyleClass().add("card-content");
        card.setId("dossier-card");
        card.setPrefWidth(LIST + PREVIEW + 56);
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::undo);
        overlay.middle(card);
        dossiers.listen(this::refresh);
        refresh();
        title.requestFocus();
    }

    private Button button(String id, String key, Runnable act) {
        Button button = new Button(words().get(key));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// Steps of the dossier are taken back in it, not in the exploration behind.
    private void undo(KeyEvent event) {
        boolean writing = event.getTarget() instanceof javafx.scene.control.TextInputControl;
        if (!writing && event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            dossiers.step(event.isShiftDown() ? 1 : -1);
            event.consume();
        }
    }

    private Node options() {
        CheckBox cover = tick("dossier-cover", "paper.cover", dossiers.current().cover());
        CheckBox annex = tick("dossier-annex", "paper.annex", dossiers.current().annex());
        Runnable change = () -> dossiers.change(dossiers.current().with(cover.isSelected(), annex.isSelected()));
        cover.setOnAction(_ -> change.run());
        annex.setOnAction(_ -> change.run());
        Node sizes = new Segments<>(
                List.of(Paper.Size.values()),
                size,
                s -> "dossier-" + s.name().toLowerCase(Locale.ROOT),
                s -> s == Paper.Size.SLIDE ? words().get("print.size.slide") : s.name(),
                s -> {
                    size = s;
                    refresh();
                });
        Node inks = new Segments<>(
                List.of(false, true),
                grey,
                g -> g ? "dossier-grey" : "dossier-colour",
                g -> words().get(g ? "print.grey" : "print.colour"),
                g -> {
                    grey = g;
                    refresh();
                });
        return new HBox(16, cover, annex, sizes, inks);
    }

    private CheckBox tick(String id, String key, boolean on) {
        CheckBox box = new CheckBox(words().get(key));
        box.setId(id);
        box.setSelected(on);
        box.setMinWidth(CheckBox.USE_PREF_SIZE);
        return box;
    }

    private void turn(int by) {
        page += by;
        leaf();
    }

    private void refresh() {
        Paper paper = Paper.of(size, Paper.Turn.AUTO, grey);
        report = new DossierPlan(session.explorer(), paper)
                .of(dossiers.current())
                .map(plan -> new Pages(paper, labels, Instant.now()).of(plan, _ -> {}));
        List<Node> rows = new ArrayList<>();
        List<Dossier.Page> pages = dossiers.current().pages();
        for (int i = 0; i < pages.size(); i++) {
            rows.add(row(i, pages.get(i)));
        }
        list.getChildren().setAll(rows);
        if (rows.isEmpty()) {
            list.getChildren().add(Nodes.wrapped(words().get("dossier.empty"), "note"));
        }
        pdf.setDisable(report.isEmpty());
        leaf();
        overlay.requestLayout();
    }

    private void leaf() {
        preview.setVisible(report.isPresent());
        where.setText("");
        report.ifPresent(made -> {
            List<Leaf> leaves = made.leaves();
            page = Math.clamp(page, 0, leaves.size() - 1);
            where.setText(words().get("dossier.page", page + 1, leaves.size()));
            preview.show(leaves.get(page), PREVIEW, PREVIEW, 1);
        });
    }

    private Node row(int at, Dossier.Page shown) {
        String name = Exhibits.find(shown.exhibit())
                .map(e -> e.of(session.explorer().findings(shown.state()), labels)
                        .head()
                        .name())
                .orElse(shown.exhibit());
        TextField title = field("dossier-title-" + at, shown.title(), name, text -> shown.titled(text), at);
        TextField note =
                field("dossier-note-" + at, shown.note(), words().get("dossier.note"), text -> shown.noted(text), at);
        HBox keys = new HBox(
                4,
                icon(
                        Feather.ARROW_UP,
                        "dossier.up",
                        name,
                        () -> dossiers.change(dossiers.current().moving(at, at - 1))),
                icon(
                        Feather.ARROW_DOWN,
                        "dossier.down",
                        name,
                        () -> dossiers.change(dossiers.current().moving(at, at + 1))),
                icon(Feather.MAXIMIZE, "dossier.large", name, () -> large(at, shown)),
                Nodes.label(shown.paper().orElse(""), "note"),
                Nodes.spring(),
                icon(
                        Feather.TRASH_2,
                        "dossier.remove",
                        name,
                        () -> dossiers.change(dossiers.current().without(at))));
        VBox row = new VBox(2, title, note, keys);
        row.getStyleClass().add("saved-row");
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean up = event.getCode() == KeyCode.UP;
            if (event.isAltDown() && (up || event.getCode() == KeyCode.DOWN)) {
                dossiers.change(dossiers.current().moving(at, at + (up ? -1 : 1)));
                event.consume();
            }
        });
        return row;
    }

    /// Puts a page on A3, or back on the paper of the whole.
    private void large(int at, Dossier.Page shown) {
        Optional<String> other = shown.paper().isPresent() ? Optional.empty() : Optional.of(Paper.Size.A3.name());
        dossiers.change(dossiers.current().putting(at, shown.on(other)));
    }

    private Button icon(Feather icon, String key, String name, Runnable act) {
        return Nodes.icon(icon, words().get(key, name), act);
    }

    private TextField field(
            String id, String text, String prompt, java.util.function.Function<String, Dossier.Page> with, int at) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        Runnable take = () -> {
            if (at < dossiers.current().pages().size()
                    && !field.getText().strip().equals(text)) {
                dossiers.change(dossiers.current()
                        .putting(at, with.apply(field.getText().strip())));
            }
        };
        field.setOnAction(_ -> take.run());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                take.run();
            }
        });
        return field;
    }
}
