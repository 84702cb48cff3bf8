package hexagonia.ui.detail;

import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import hexagonia.model.Entity;
import hexagonia.model.Indicator;
import hexagonia.model.Nature;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The figures of a record that are not money, under the heading of the document that gives them.
final class Indicators {
    private static final int FIRST = 10;
    /// Values wider than this stand on a line of their own.
    private static final double NARROW = 118;

    private final Labels labels;
    private final Entity entity;
    private final Consumer<String> read;

    Indicators(Labels labels, Entity entity, Consumer<String> read) {
        this.read = read;
        this.labels = labels;
        this.entity = entity;
    }

    Optional<Node> node() {
        List<Indicator> indicators = labels.index().indicatorsOf(entity.id());
        if (indicators.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Indicator>> bySource = new LinkedHashMap<>();
        indicators.forEach(i -> bySource.computeIfAbsent(Sources.line(i, labels), _ -> new ArrayList<>())
                .add(i));
        List<Supplier<Node>> rows = new ArrayList<>();
        bySource.values().forEach(stated -> {
            boolean[] first = {true};
            stated.forEach(i -> {
                boolean heads = first[0];
                first[0] = false;
                rows.add(() -> heads ? new VBox(3, Sources.heading(i, labels, read), row(i)) : row(i));
            });
        });
        VBox list = new VBox();
        list.getStyleClass().add("indicators");
        Folded.into(list, rows, FIRST, Supplier::get, labels);
        return Optional.of(Inspector.section(labels.messages().get("indicators.figures"), list));
    }

    private Node row(Indicator indicator) {
        Label name = Nodes.wrapped(indicator.label().in(labels.locale()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        String text = value(indicator);
        boolean wide = TextMeasure.bundled().width(text, Letters.semibold(12)) > NARROW;
        Label value = wide ? Nodes.wrapped(text, "semibold") : Nodes.label(text, "semibold");
        if (!wide) {
            value.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox figure = new HBox(4, value);
        Marks.of(indicator.basis(), indicator, labels).ifPresent(figure.getChildren()::add);
        figure.setAlignment(wide ? Pos.TOP_LEFT : Pos.TOP_RIGHT);
        VBox second = new VBox(1, figure);
        second.setAlignment(wide ? Pos.TOP_LEFT : Pos.TOP_RIGHT);
        if (indicator.nature() != Nature.DESCRIPTION) {
            Label nature = Nodes.tag(labels.messages().of("nature", indicator.nature()));
            nature.setMinWidth(Region.USE_PREF_SIZE);
            second.getChildren().add(nature);
            second.setMinWidth(Region.USE_PREF_SIZE);
        }
        VBox box = new VBox(1, wide ? new VBox(1, name, second) : new HBox(8, name, second));
        when(indicator).ifPresent(words -> box.getChildren().add(Nodes.wrapped(words, "note")));
        indicator.note().ifPresent(n -> box.getChildren().add(Nodes.wrapped(n.in(labels.locale()), "note")));
        return box;
    }

    /// The period, base and target date of a figure, where it has them.
    private Optional<String> when(Indicator indicator) {
        List<String> parts = new ArrayList<>();
        indicator.period().ifPresent(p -> parts.add(p.in(labels.locale())));
        indicator
                .basePeriod()
                .ifPresent(p -> parts.add(labels.messages().get("indicators.base", p.in(labels.locale()))));
        indicator
                .targetDate()
                .ifPresent(d -> parts.add(labels.messages()
                        .get("indicators.target", labels.formats().date(d.iso()))));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", parts));
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
        String unit = i.unit().in(labels.locale());
        String figure = labels.qualified(i.qualifier(), number);
        return unit.equals("%") ? labels.messages().get("indicators.percent", figure) : figure + "\u00A0" + unit;
    }
}
