package hexagonia.ui.detail;

import hexagonia.explore.Findings;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Total;
import hexagonia.model.Amount;
import hexagonia.model.Document;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the inspector says while nothing is selected.
final class Overall {
    private static final int FIRST = 12;

    private final Labels labels;
    private final Findings findings;
    private final Inspector.Opener opener;

    Overall(Labels labels, Findings findings, Inspector.Opener opener) {
        this.labels = labels;
        this.findings = findings;
        this.opener = opener;
    }

    /// The total of what passes, which every filter changes.
    Node head() {
        Total total = findings.total();
        VBox head = Inspector.section(
                null,
                Nodes.label(findings.perimeter().name().in(labels.locale()), "second"),
                Nodes.wrapped(labels.index().strategy().meta().name().in(labels.locale()), "record-name"));
        if (total.euros().isPresent()) {
            head.getChildren()
                    .addAll(
                            new LargeFigure(labels.formats()
                                    .inMillionsOfEuros(total.euros().getAsLong())),
                            Nodes.wrapped(coverage(total), "second"));
        } else {
            findings.perimeter()
                    .why()
                    .ifPresent(why -> head.getChildren().add(Nodes.wrapped(why.in(labels.locale()), "second")));
        }
        head.getChildren()
                .add(Nodes.wrapped(labels.index().strategy().meta().paid().in(labels.locale()), "second"));
        return head;
    }

    private String coverage(Total total) {
        Total whole = findings.whole();
        return whole.euros().isEmpty() || whole.euros().equals(total.euros())
                ? labels.messages().get("overall.coverage", labels.coverage(total))
                : labels.messages()
                        .get(
                                "overall.coverage.filtered",
                                labels.formats().inMillionsOfEuros(whole.euros().getAsLong()),
                                labels.coverage(total));
    }

    /// The head, then what stays while the perimeter does.
    List<Node> sections() {
        VBox what = Inspector.section(
                labels.messages().get("overall.what"),
                Nodes.wrapped(findings.perimeter().description().in(labels.locale()), "second"));
        VBox how = Inspector.section(
                labels.messages().get("overall.how"),
                Nodes.wrapped(labels.messages().get("overall.how.text"), "second"));
        return List.of(head(), scale(), what, documents(), how);
    }

    /// The perimeter's amounts that stand on no other, under the envelopes they are set against.
    private Node scale() {
        VBox rows = new VBox();
        StrategyIndex index = labels.index();
        Total total = findings.whole();
        FoldedList.into(rows, findings.foundation(), FIRST, this::row, labels);
        HBox title = new HBox(
                Nodes.label(labels.messages().get("overall.scale"), "section-title"),
                Nodes.spring(),
                Nodes.label(labels.messages().get("unit.millions"), "note"));
        VBox section = Inspector.section(null, title, rows);
        findings.perimeter()
                .envelope()
                .flatMap(index::maybeAmount)
                .filter(a -> a.euros().isPresent() && total.euros().isPresent())
                .ifPresent(envelope -> {
                    long rest = envelope.euros().getAsLong() - total.euros().getAsLong();
                    String words = labels.messages()
                            .get("chart.strip.rest", labels.formats().millions(rest));
                    section.getChildren().add(Nodes.wrapped(words, "note"));
                });
        return section;
    }

    private Node row(Amount amount) {
        Hyperlink name = Nodes.link(amount.label().in(labels.locale()), () -> opener.open(amount.entity()));
        name.setMinWidth(0);
        Label value = Nodes.label(labels.bareAmount(amount), "medium");
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(name, Nodes.spring(), value);
        row.getStyleClass().add("tree-row");
        return row;
    }

    private Node documents() {
        VBox section = Inspector.section(labels.messages().get("overall.documents"));
        for (Document document : labels.index().strategy().documents()) {
            long claims = labels.index().claims(document.id());
            section.getChildren()
                    .addAll(
                            Nodes.wrapped(labels.dated(document), "medium"),
                            Nodes.wrapped(
                                    labels.messages()
                                            .get(
                                                    "overall.document",
                                                    document.title().in(labels.locale()),
                                                    claims),
                                    "note"));
        }
        return section;
    }
}
