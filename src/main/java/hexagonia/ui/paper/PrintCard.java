package hexagonia.ui.paper;

import hexagonia.exhibit.Exhibit;
import hexagonia.export.Printing;
import hexagonia.page.Pages;
import hexagonia.page.Paper;
import hexagonia.page.Plan;
import hexagonia.page.Report;
import hexagonia.page.Shown;
import hexagonia.text.Messages;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.state.Session;
import hexagonia.ui.task.Elsewhere;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What is looked at, as it would be printed: which part of it, on which paper, on which printer, or as a PDF.
final class PrintCard {
    private static final double WIDTH = 372;
    private static final double PREVIEW = 196;

    private final Session session;
    private final Labels labels;
    private final Overlay overlay;
    private final PageWriter writer;
    private final List<Exhibit> offered;
    private final Consumer<Exhibit> gather;
    private final LeafView preview = new LeafView();
    private final Label count = Nodes.label("", "note");
    private final ComboBox<String> printers = new ComboBox<>();
    private final Button print = new Button();
    private final Label none;
    private Exhibit what;
    private Paper.Size size = Paper.Size.A4;
    private Paper.Turn turn = Paper.Turn.AUTO;
    private boolean grey;
    private Report report;

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
        this.none = Nodes.wrapped(words().get("print.none"), "note");
    }

    private Messages words() {
        return labels.messages();
    }

    void show(Node anchor) {
        print.setText(words().get("print.print"));
        print.setId("print-send");
        print.getStyleClass().add("accent");
        print.setDefaultButton(true);
        print.setDisable(true);
        print.setOnAction(_ -> {
            overlay.close();
            writer.print(report, printers.getValue());
        });
        Button pdf = button("print-pdf", "print.pdf", () -> {
            overlay.close();
            writer.write(report, what.id() + ".pdf");
        });
        Button add = button("print-add", "dossier.add", () -> {
            overlay.close();
            gather.accept(what);
        });
        printers.setId("print-printers");
        printers.setAccessibleText(words().get("print.printer"));
        printers.setMaxWidth(Double.MAX_VALUE);
        printers.setVisible(false);
        printers.setManaged(false);
        print.setMinWidth(Button.USE_PREF_SIZE);
        add.setMaxWidth(Double.MAX_VALUE);
        VBox card = new VBox(
                10,
                new HBox(8, Nodes.label(words().get("print.title"), "panel-title"), Nodes.spring(), count),
                parts(),
                preview,
                sizes(),
                new HBox(12, turns(), inks()),
                printers,
                none,
                new HBox(8, print, pdf),
                add);
        card.getStyleClass().add("card-content");
        card.setId("print-card");
        card.setPrefWidth(WIDTH);
        overlay.under(anchor, card, () -> {});
        refresh();
        pdf.requestFocus();
        Elsewhere.run("printers", Printing::printers, this::tell);
    }

    private Button button(String id, String key, Runnable act) {
        Button button = new Button(words().get(key));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// The printers there are, once they are known.
    private void tell(List<String> found) {
        boolean some = !found.isEmpty();
        printers.getItems().setAll(found);
        printers.getSelectionModel().selectFirst();
        printers.setVisible(some);
        printers.setManaged(some);
        none.setVisible(!some);
        none.setManaged(!some);
        print.setDisable(!some);
        overlay.requestLayout();
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

    private Node sizes() {
        return new Segments<>(
                List.of(Paper.Size.values()),
                size,
                s -> "print-" + lower(s),
                s -> s == Paper.Size.SLIDE ? words().get("print.size.slide") : s.name(),
                s -> {
                    size = s;
                    refresh();
                });
    }

    private Node turns() {
        return new Segments<>(
                List.of(Paper.Turn.values()), turn, t -> "print-" + lower(t), t -> words().of("print.turn", t), t -> {
                    turn = t;
                    refresh();
                });
    }

    private Node inks() {
        return new Segments<>(
                List.of(false, true),
                grey,
                g -> g ? "print-grey" : "print-colour",
                g -> words().get(g ? "print.grey" : "print.colour"),
                g -> {
                    grey = g;
                    refresh();
                });
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void refresh() {
        Plan plan = new Plan("", List.of(Shown.of(what, session.findings())), false, false);
        report = new Pages(Paper.of(size, turn, grey), labels, Instant.now()).of(plan, _ -> {});
        int pages = report.leaves().size();
        count.setText(words().get("paper.pages", pages));
        preview.show(report.leaves().getFirst(), WIDTH - 32, PREVIEW, 1);
    }
}
