package hexagonia.ui.detail;

import hexagonia.model.Basis;
import hexagonia.model.Completeness;
import hexagonia.model.Entity;
import hexagonia.model.Indicator;
import hexagonia.model.Roster;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The figures of a record that are not money, and the lists the documents give or only count, each with its source.
final class Indicators {
    private final Labels labels;
    private final Entity entity;

    Indicators(Labels labels, Entity entity) {
        this.labels = labels;
        this.entity = entity;
    }

    Optional<Node> node() {
        VBox section = Inspector.section(labels.messages().get("indicators.title"));
        labels.index()
                .indicatorsOf(entity.id())
                .forEach(i -> section.getChildren().add(row(i)));
        labels.index().rostersOf(entity.id()).forEach(r -> section.getChildren().add(row(r)));
        return section.getChildren().size() == 1 ? Optional.empty() : Optional.of(section);
    }

    private Node row(Indicator indicator) {
        Label name = Nodes.wrapped(indicator.label().in(labels.locale()));
        HBox.setHgrow(name, javafx.scene.layout.Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label value = Nodes.label(value(indicator), "semibold");
        value.setMinWidth(Region.USE_PREF_SIZE);
        Label nature = Nodes.tag(labels.messages().of("nature", indicator.nature()));
        nature.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(6, name, value);
        row.setAlignment(Pos.TOP_LEFT);
        if (indicator.basis() == Basis.COMPUTED) {
            row.getChildren().add(Nodes.computed(Claims.line(indicator, labels)));
        }
        HBox second = new HBox(6, nature, Nodes.wrapped(Claims.line(indicator, labels), "note"));
        second.setAlignment(Pos.TOP_LEFT);
        VBox box = new VBox(1, row, second);
        indicator.note().ifPresent(n -> box.getChildren().add(Nodes.wrapped(n.in(labels.locale()), "note")));
        return box;
    }

    private String value(Indicator i) {
        if (i.value().isEmpty()) {
            return i.unit().in(labels.locale());
        }
        String number = labels.formats().number(i.value().getAsDouble());
        if (i.valueMax().isPresent()) {
            number = labels.messages()
                    .get(
                            "indicators.range",
                            number,
                            labels.formats().number(i.valueMax().getAsDouble()));
        }
        return labels.qualified(i.qualifier(), number) + "\u00A0" + i.unit().in(labels.locale());
    }

    private Node row(Roster roster) {
        Label name = Nodes.wrapped(roster.label().in(labels.locale()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, javafx.scene.layout.Priority.ALWAYS);
        HBox row = new HBox(6, name);
        roster.statedCount().ifPresent(count -> {
            Label value = Nodes.label(
                    labels.qualified(roster.qualifier(), labels.formats().number(count)), "semibold");
            value.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(value);
        });
        if (roster.completeness() != Completeness.COMPLETE) {
            Label tag = Nodes.tag(labels.messages().of("completeness", roster.completeness()));
            tag.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(tag);
        }
        return new VBox(1, row, Nodes.wrapped(Claims.line(roster, labels), "note"));
    }
}
