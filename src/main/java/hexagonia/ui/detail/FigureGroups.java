package hexagonia.ui.detail;

import hexagonia.model.Amount;
import hexagonia.model.Entity;
import hexagonia.model.FigureGroup;
import hexagonia.model.Indicator;
import hexagonia.model.Nature;
import hexagonia.model.Stage;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The same matter as several documents put it: one row per document with its date, stage and value, what each covers,
/// which one is retained and why.
final class FigureGroups {
    private final Labels labels;

    FigureGroups(Labels labels) {
        this.labels = labels;
    }

    List<Node> of(Entity entity) {
        return labels.index().groupsOf(entity.id()).stream().map(this::section).toList();
    }

    private Node section(FigureGroup group) {
        boolean dated = group.members().stream()
                        .map(FigureGroup.Member::date)
                        .distinct()
                        .count()
                > 1;
        VBox section = Inspector.section(null, Nodes.wrapped(group.title().in(labels.locale()), "section-title"));
        section.getStyleClass().add("figure-group");
        if (!dated) {
            section.getChildren()
                    .add(Nodes.wrapped(
                            labels.dated(labels.index()
                                    .documentOf(group.members().getFirst().section())),
                            "note"));
        }
        long largest = largest(group);
        List<GroupRows.Row> rows = new ArrayList<>();
        boolean marked = false;
        for (FigureGroup.Member member : group.members()) {
            boolean retained =
                    !marked && group.retained().filter(member.fact()::equals).isPresent();
            marked |= retained;
            rows.add(row(member, dated, retained, largest));
        }
        Label why = Nodes.wrapped(group.why().in(labels.locale()), "note");
        section.getChildren().addAll(new GroupRows(rows, labels), why);
        return section;
    }

    private GroupRows.Row row(FigureGroup.Member member, boolean dated, boolean retained, long largest) {
        Optional<GroupRows.Money> money = euros(member)
                .map(e -> new GroupRows.Money(
                        labels.bareAmount(labels.index().amount(member.fact())),
                        (double) e / largest,
                        retained ? Optional.empty() : Optional.of(style(member))));
        return new GroupRows.Row(
                dated ? Optional.of(labels.formats().date(member.date().iso())) : Optional.empty(),
                tag(member),
                money,
                member.label().in(labels.locale()),
                member.covers().in(labels.locale()),
                labels.document(member.section()) + ", " + labels.section(member.section()),
                retained);
    }

    private String style(FigureGroup.Member member) {
        return labels.index().amount(member.fact()).is(Stage.ANNOUNCED) ? "announced" : "other";
    }

    private long largest(FigureGroup group) {
        return group.members().stream()
                .mapToLong(m -> euros(m).orElse(0L))
                .max()
                .orElse(0);
    }

    private Optional<String> tag(FigureGroup.Member member) {
        return labels.index()
                .maybeAmount(member.fact())
                .flatMap(Amount::stage)
                .map(stage -> labels.messages().of("stage", stage))
                .or(() -> labels.index().strategy().indicators().stream()
                        .filter(i -> i.id().equals(member.fact()))
                        .map(Indicator::nature)
                        .filter(n -> n != Nature.DESCRIPTION)
                        .map(n -> labels.messages().of("nature", n))
                        .findFirst());
    }

    private Optional<Long> euros(FigureGroup.Member member) {
        return labels.index()
                .maybeAmount(member.fact())
                .map(Amount::euros)
                .filter(e -> e.isPresent())
                .map(e -> e.getAsLong());
    }
}
