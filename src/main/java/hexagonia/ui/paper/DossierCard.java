package hexagonia.ui.paper;

import hexagonia.explore.saved.Dossier;
import hexagonia.page.DossierPlan;
import hexagonia.page.Leaf;
import hexagonia.page.Pages;
import hexagonia.page.Report;
import hexagonia.text.Messages;
import hexagonia.ui.keys.Key;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
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
    private final TextField title = new TextField();
    private final LeafView preview = new LeafView();
    private final Label where = Nodes.label("", "note");
    private final HBox turning = new HBox(6);
    private final VBox card = new VBox(10);
    private final PaperChoice choice;
    private Sending sending;
    private Optional<Report> whole = Optional.empty();
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
        this.choice = new PaperChoice("dossier", words(), this::refresh);
    }

    private Messages words() {
        return labels.messages();
    }

    void show() {
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
        sending = new Sending(
                "dossier", words(), writer, () -> words().get("dossier.file") + ".pdf", () -> {}, this::leaf);
        sending.add(button("dossier-clear", "dossier.clear", () -> dossiers.change(Dossier.EMPTY)));
        turning.setId("dossier-turning");
        turning.getChildren()
                .setAll(
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
                        new HBox(16, scroll, new VBox(6, turning, preview)),
                        options(),
                        sending);
        card.getChildren().addAll(1, left());
        card.getStyleClass().add("card-content");
        card.setId("dossier-card");
        card.setPrefWidth(LIST + PREVIEW + 56);
        card.addEventHandler(KeyEvent.KEY_PRESSED, this::undo);
        Overlay.leaveUndo(card);
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
        if (Key.UNDO.matches(event) || Key.REDO.matches(event)) {
            dossiers.step(Key.REDO.matches(event) ? 1 : -1);
            event.consume();
        }
    }

    private Node options() {
        CheckBox cover = tick("dossier-cover", "paper.cover", dossiers.current().cover());
        CheckBox annex = tick("dossier-annex", "paper.annex", dossiers.current().annex());
        Runnable change = () -> dossiers.change(dossiers.current().with(cover.isSelected(), annex.isSelected()));
        cover.setOnAction(_ -> change.run());
        annex.setOnAction(_ -> change.run());
        return new HBox(16, cover, annex, choice.sizes(), choice.inks());
    }

    /// What other windows left, to go on with.
    private List<Node> left() {
        List<Node> links = new ArrayList<>();
        dossiers.left().forEach((file, dossier) -> {
            String said =
                    words().get("dossier.left", dossier.title(), dossier.pages().size());
            Hyperlink link = Nodes.link(said, () -> dossiers.goOn(file, dossier));
            link.setId("dossier-left-" + links.size());
            link.addEventHandler(ActionEvent.ACTION, _ -> card.getChildren().remove(link));
            links.add(link);
        });
        return links;
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
        title.setText(dossiers.current().title());
        whole = new DossierPlan(session.explorer(), choice.paper())
                .of(dossiers.current())
                .map(plan -> new Pages(choice.paper(), labels, Instant.now()).of(plan, _ -> {}));
        list.getChildren().setAll(new DossierRows(labels, dossiers, session.explorer(), whole).rows());
        if (list.getChildren().isEmpty()) {
            list.getChildren().add(Nodes.wrapped(words().get("dossier.empty"), "note"));
        }
        sending.offer(whole);
    }

    private void leaf() {
        Optional<Report> report = sending.report();
        preview.setVisible(report.isPresent());
        turning.setVisible(whole.isPresent());
        where.setText(whole.isPresent() && report.isEmpty() ? words().get("print.range.none") : "");
        report.ifPresent(made -> {
            List<Leaf> leaves = made.leaves();
            page = Math.clamp(page, 0, leaves.size() - 1);
            where.setText(words().get("dossier.page", page + 1, leaves.size()));
            preview.show(leaves.get(page), PREVIEW, PREVIEW, 1);
        });
        overlay.requestLayout();
    }
}
