package hexagonia.ui.detail;

import hexagonia.model.Amount;
import hexagonia.model.Entity;
import hexagonia.model.FigureGroup;
import hexagonia.model.Stage;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The same matter as several documents put it: one row per document with its date, stage and value, what each covers,
/// which one is retained and why.
final class FigureGroups {
    private static final double WIDEST = 84;

    private final Labels labels;

    FigureGroups(Labels labels) {
        this.labels = labels;
    }

    List<Node> of(Entity entity) {
        return labels.index().groupsOf(entity.id()).stream().map(this::section).toList();
    }

    private Node section(FigureGroup group) {
        long largest = group.members().stream()
                .mapToLong(m -> euros(m).orElse(0L))
                .max()
                .orElse(0);
        VBox section = Inspector.section(null, Nodes.wrapped(group.title().in(labels.locale()), "section-title"));
        for (FigureGroup.Member member : group.members()) {
            section.getChildren().add(row(group, member, largest));
            section.getChildren().add(Nodes.wrapped(member.covers().in(labels.locale()), "note"));
        }
        section.getChildren().add(Nodes.wrapped(group.why().in(labels.locale()), "note"));
        return section;
    }

    private Node row(FigureGroup group, FigureGroup.Member member, long largest) {
        Label date = Nodes.label(labels.formats().date(member.date().iso()), "medium");
        date.setMinWidth(92);
        HBox row = new HBox(6, date);
        row.setAlignment(Pos.CENTER_LEFT);
        Optional<Long> euros = euros(member);
        if (euros.isPresent() && largest > 0) {
            Region bar = new Region();
            bar.getStyleClass().add("group-bar");
            boolean retained = group.retained().filter(member.fact()::equals).isPresent();
            boolean announced = labels.index().amount(member.fact()).stage() == Stage.ANNOUNCED;
            if (announced) {
                bar.getStyleClass().add("announced");
            } else if (!retained) {
                bar.getStyleClass().add("other");
            }
            bar.setMinWidth(Math.max(2, WIDEST * euros.get() / largest));
            bar.setMaxWidth(bar.getMinWidth());
            row.getChildren().addAll(bar, Nodes.label(labels.formats().millions(euros.get()), "semibold"));
        }
        Label said = Nodes.label(member.label().in(labels.locale()), "second");
        said.setMinWidth(0);
        row.getChildren().add(said);
        Nodes.hint(row, labels.document(member.section()) + ", " + labels.section(member.section()));
        return row;
    }

    private Optional<Long> euros(FigureGroup.Member member) {
        return labels.index()
                .maybeAmount(member.fact())
                .map(Amount::euros)
                .filter(e -> e.isPresent())
                .map(e -> e.getAsLong());
    }
}
