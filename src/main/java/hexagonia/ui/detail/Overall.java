package hexagonia.ui.detail;

import hexagonia.wording.Labels;
import hexagonia.explore.Findings;
import hexagonia.explore.Total;
import hexagonia.ui.theme.Nodes;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What the inspector says while nothing is selected.
final class Overall {
    private final Labels labels;
    private final Findings findings;

    Overall(Labels labels, Findings findings) {
        this.labels = labels;
        this.findings = findings;
    }

    List<Node> sections() {
        Total total = findings.total();
        VBox head = Inspector.section(
                null,
                Nodes.label(findings.perimeter().name().in(labels.locale()), "second"),
                Nodes.wrapped(labels.index().strategy().meta().name().in(labels.locale()), "record-name"));
        if (total.euros().isPresent()) {
            head.getChildren()
                    .addAll(
                            RecordHead.figure(labels.formats().millions(total.euros().getAsLong()), labels),
                            Nodes.wrapped(labels.messages().get("overall.coverage", labels.coverage(total)), "second"));
        } else {
            findings.perimeter()
                    .why()
                    .ifPresent(why -> head.getChildren().add(Nodes.wrapped(why.in(labels.locale()), "second")));
        }
        head.getChildren().add(Nodes.wrapped(labels.index().strategy().meta().paid().in(labels.locale()), "second"));
        VBox what = Inspector.section(
                labels.messages().get("overall.what"),
                Nodes.wrapped(findings.perimeter().description().in(labels.locale()), "second"));
        VBox how = Inspector.section(
                labels.messages().get("overall.how"),
                Nodes.wrapped(labels.messages().get("overall.how.text"), "second"));
        return List.of(head, what, how);
    }
}
