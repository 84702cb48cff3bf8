package hexagonia.ui.detail;

import hexagonia.model.Entity;
import hexagonia.model.Indicator;
import hexagonia.model.Nature;
import hexagonia.ui.glossary.Explanations;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The figures of a record that are not money, under the heading of the document that gives them.
final class Indicators {
    private static final int FIRST = 10;

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
        FoldedList.into(list, rows, FIRST, Supplier::get, labels);
        return Optional.of(Inspector.section(labels.messages().get("indicators.figures"), list));
    }

    private Node row(Indicator indicator) {
        Optional<Label> nature = indicator.nature() == Nature.DESCRIPTION
                ? Optional.empty()
                : Optional.of(Explanations.means(
                        Nodes.tag(labels.messages().of("nature", indicator.nature())), indicator.nature()));
        List<Node> beneath = new ArrayList<>();
        when(indicator).ifPresent(words -> beneath.add(Nodes.wrapped(words, "note")));
        indicator.note().ifPresent(n -> beneath.add(Nodes.wrapped(n.in(labels.locale()), "note")));
        return Counted.entry(
                Counted.line(
                        indicator.label().in(labels.locale()),
                        Optional.of(value(indicator)),
                        Marks.of(indicator.basis(), indicator, labels),
                        nature),
                beneath);
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
