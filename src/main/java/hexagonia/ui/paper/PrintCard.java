package hexagonia.ui.paper;

import hexagonia.exhibit.Exhibit;
import hexagonia.page.Leaf;
import hexagonia.page.Pages;
import hexagonia.page.Plan;
import hexagonia.page.Report;
import hexagonia.page.Shown;
import hexagonia.text.FileName;
import hexagonia.text.Messages;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.overlay.TallScroll;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What is looked at, as it would be printed: which part of it, on which paper, on which printer, or as a PDF.
final class PrintCard {
    private static final double WIDTH = 384;
    private static final double PREVIEW = 196;

    private final Session session;
    private final Labels labels;
    private final Overlay overlay;
    private final PageWriter writer;
    private final List<Exhibit> offered;
    private final Consumer<Exhibit> gather;
    private final LeafView preview = new LeafView();
    private final Label count = Nodes.label("", "note");
    private final PaperChoice choice;
    private Sending sending;
    private Exhibit what;

    /// `offered` are the exhibits to choose from, `what` the one that is chosen first; `gather` adds one to the
    /// dossier.
    PrintCard(
            Session session,
            Labels labels,
            Overlay overlay,
            PageWriter writer,
            List<Exhibit> offered,
            Exhibit what,
            Consumer<Exhibit> gather) {
        this.session = session;
        this.labels = labels;
        this.overlay = overlay;
        this.writer = writer;
        this.offered = offered;
        this.what = what;
        this.gather = gather;
        this.choice = new PaperChoice("print", words(), this::refresh);
    }

    private Messages words() {
        return labels.messages();
    }

    void show(Node anchor) {
        sending = new Sending(
                "print", words(), writer, () -> FileName.of(name(what), ".pdf"), overlay::close, this::preview);
        Button add = new Button(words().get("dossier.add"));
        add.setId("print-add");
        add.setOnAction(_ -> {
            overlay.close();
            gather.accept(what);
        });
        add.setMaxWidth(Double.MAX_VALUE);
        VBox page = new VBox(10, parts(), preview, choice.sizes(), new HBox(12, choice.turns(), choice.inks()));
        // In a low window the page scrolls, and what sends it stays in sight.
        ScrollPane scroll = new TallScroll(page);
        scroll.getStyleClass().add("edge-to-edge");
        VBox card = new VBox(
                10,
                new HBox(8, Nodes.label(words().get("print.title"), "panel-title"), Nodes.spring(), count),
                scroll,
                sending,
                add);
        card.getStyleClass().add("card-content");
        card.setId("print-card");
        card.setPrefWidth(WIDTH);
        overlay.under(anchor, card, () -> {});
        refresh();
        sending.lead();
    }

    private Node parts() {
        return new Segments<>(offered, what, e -> "print-" + e.id(), this::name, chosen -> {
            what = chosen;
            refresh();
        });
    }

    private String name(Exhibit exhibit) {
        return exhibit.of(session.findings(), labels).head().name();
    }

    private void refresh() {
        Plan plan = new Plan("", List.of(Shown.of(what, session.findings())), false, false);
        sending.offer(Optional.of(new Pages(choice.paper(), labels, Instant.now()).of(plan, _ -> {})));
    }

    private void preview() {
        List<Leaf> leaves = sending.report().map(Report::leaves).orElse(List.of());
        count.setText(leaves.isEmpty() ? words().get("print.range.none") : words().get("paper.pages", leaves.size()));
        preview.setVisible(!leaves.isEmpty());
        leaves.stream().findFirst().ifPresent(leaf -> preview.show(leaf, WIDTH - 32, PREVIEW, 1));
        overlay.requestLayout();
    }
}
