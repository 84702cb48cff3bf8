package hexagonia.chart;

import hexagonia.chart.Behind.Value;
import hexagonia.chart.Spending.Bar;
import hexagonia.chart.Spending.Group;
import hexagonia.chart.Spending.Part;
import hexagonia.explore.Findings;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.reach.Dimension;
import hexagonia.figure.Datum;
import hexagonia.figure.Hue;
import hexagonia.model.Amount;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Tier;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Lines over measures: under each lever its axes, its envelope with the measures inside, or its measures.
final class MeasureLines {
    private final Findings findings;
    private final Labels labels;
    private final StrategyIndex index;
    private final Measures measures;
    private final LineWords words;
    private final Hues hues;

    MeasureLines(Findings findings, Labels labels, Measures measures) {
        this.findings = findings;
        this.labels = labels;
        this.index = findings.index();
        this.measures = measures;
        this.words = new LineWords(findings, labels, measures);
        this.hues = new Hues(index);
    }

    /// One group a lever that has lines left.
    List<Group> levers() {
        List<Group> groups = new ArrayList<>();
        List<String> levers = measures.ids(Kind.LEVER);
        for (int position = 0; position < levers.size(); position++) {
            String lever = levers.get(position);
            List<Amount> own = measures.ofLever(lever);
            if (!own.isEmpty()) {
                String heading = labels.messages().get("chart.lever", position + 1, labels.name(lever));
                groups.add(new Group(Words.of(heading), lever(lever, own)));
            }
        }
        return groups;
    }

    /// What lies under a lever or an axis; nothing under any other record.
    List<Group> under(String id) {
        Entity entity = index.entity(id);
        List<Amount> own = switch (entity.kind()) {
            case LEVER -> measures.ofLever(id);
            case AXIS -> measures.ofAxis(id);
            default -> List.of();
        };
        if (own.isEmpty()) {
            return List.of();
        }
        if (entity.kind() == Kind.LEVER && own.stream().anyMatch(m -> m.axis().isPresent())) {
            return List.of(new Group(Words.of(labels.name(id)), axes(id, own)));
        }
        Hue hue = hues.of(id);
        List<Bar> bars = new ArrayList<>(own.stream().map(m -> measure(m, hue)).toList());
        envelope(id).flatMap(whole -> rest(whole, own, hue)).ifPresent(bars::add);
        return List.of(new Group(Words.of(labels.name(id)), bars));
    }

    /// What the measures of a lever leave of its envelope, as a line of its own.
    private Optional<Bar> rest(Amount envelope, List<Amount> own, Hue hue) {
        long inside = own.stream().mapToLong(m -> measures.euros(m).orElse(0)).sum();
        long total = measures.ofLever(envelope.lever().orElseThrow(), own);
        long rest = total - inside;
        if (rest <= 0) {
            return Optional.empty();
        }
        Part part = remainder(envelope, own, total, rest, hue);
        Part box = Part.of(part.datum(), Words.NONE, hue, rest)
                .withSubstance(part.substance())
                .withBehind(part.behind());
        return Optional.of(Bar.of(
                        part.datum(),
                        Words.of(labels.messages().get("chart.remainder.line")),
                        labels.formats().millions(rest),
                        Words.of(labels.messages().get("chart.remainder.computed")),
                        hue,
                        rest)
                .withParts(List.of(box))
                .withBehind(part.behind()));
    }

    private List<Bar> lever(String lever, List<Amount> own) {
        if (own.stream().anyMatch(m -> m.axis().isPresent())) {
            return axes(lever, own);
        }
        Optional<Amount> envelope = envelope(lever);
        return envelope.isPresent() && own.size() > 1
                ? List.of(whole(lever, own, envelope.get()))
                : own.stream().map(m -> measure(m, hues.of(lever))).toList();
    }

    private Optional<Amount> envelope(String lever) {
        return index.ofTier(Tier.ENVELOPE).stream()
                .filter(a -> !a.reference())
                .filter(a -> a.lever().filter(lever::equals).isPresent())
                .findFirst();
    }

    /// A lever with an amount of its own: one bar, its measures inside, and what is left over as an empty box.
    private Bar whole(String lever, List<Amount> own, Amount envelope) {
        Hue hue = hues.of(lever);
        long kept = measures.ofLever(lever, own);
        boolean announced = envelope.euros().isPresent() && envelope.euros().getAsLong() == kept;
        long inside = own.stream().mapToLong(m -> measures.euros(m).orElse(0)).sum();
        long total = Math.max(kept, inside);
        List<Part> parts = new ArrayList<>(own.stream()
                .filter(m -> measures.euros(m).isPresent())
                .sorted(Comparator.comparingLong(m -> -measures.euros(m).getAsLong()))
                .map(m -> part(m, hue))
                .toList());
        if (total > inside) {
            parts.add(remainder(envelope, own, total, total - inside, hue));
        }
        String name = labels.name(lever);
        Words label = new Words(name, labels.brief(lever));
        String value = labels.formats().millions(total);
        Datum datum = words.datum(lever, name, total, announced ? "chart.note.envelope" : "chart.note.sum");
        Behind sum = measures.behind(List.of(lever), new Value(Dimension.LEVER, lever), own);
        Behind behind = announced
                ? new Behind(sum.records(), sum.value(), sum.measures(), () -> Ground.stated(List.of(envelope)))
                : sum;
        if (total == 0) {
            return Bar.undisclosed(datum, label, words.names(own), hue).withBehind(behind);
        }
        long selected = own.stream().mapToLong(measures::selected).sum();
        return Bar.of(datum, label, value, Words.NONE, hue, total)
                .withParts(parts)
                .withSelection(selected, measures.isSelected(lever, List.of()), words.share(selected))
                .withBehind(behind);
    }

    private Part part(Amount measure, Hue hue) {
        Entity entity = index.entity(measure.entity());
        long euros = measures.euros(measure).getAsLong();
        String value = labels.formats().millions(euros);
        Datum datum = words.datum(entity.id(), labels.name(entity), euros, "chart.note.measure");
        return Part.of(datum, Words.of(labels.brief(entity) + "\u00A0" + value), hue, euros)
                .withSelection(measures.selected(measure))
                .withBehind(measures.behind(measure));
    }

    /// What is left, beside its measures, of what the clauses keep of an envelope.
    private Part remainder(Amount envelope, List<Amount> own, long total, long euros, Hue hue) {
        String value = labels.formats().millions(euros);
        Datum datum = new Datum(
                envelope.entity() + "-remainder",
                labels.messages().get("chart.remainder"),
                labels.formats().inMillionsOfEuros(euros),
                labels.messages().get("chart.remainder.note"));
        Words words = new Words(
                labels.messages().get("chart.remainder.value", value),
                labels.messages().get("chart.remainder.brief", value));
        return Part.of(datum, words, hue, euros)
                .withSubstance(Spending.Substance.REMAINDER)
                .withBehind(measures.rest(envelope, own, total));
    }

    /// The axes of a lever that have lines left, then its measures whose axis no document states, as one line.
    private List<Bar> axes(String lever, List<Amount> own) {
        List<Bar> bars = new ArrayList<>();
        for (String axis : measures.ids(Kind.AXIS)) {
            List<Amount> inside = own.stream()
                    .filter(m -> m.axis().filter(axis::equals).isPresent())
                    .toList();
            if (!inside.isEmpty()) {
                Behind behind = measures.behind(List.of(axis), new Value(Dimension.AXIS, axis), inside);
                bars.add(line(axis, Words.of(labels.name(axis)), inside, hues.of(axis), behind));
            }
        }
        List<Amount> rest = own.stream().filter(m -> m.axis().isEmpty()).toList();
        if (!rest.isEmpty()) {
            String name = labels.messages().get("chart.axis-unstated");
            List<String> records = rest.stream().map(Amount::entity).toList();
            Behind behind = measures.behind(records, new Value(Dimension.AXIS, Dimension.UNSTATED), rest);
            bars.add(line(lever + "-unstated", Words.of(name), rest, Hue.NEUTRAL, behind));
        }
        return bars;
    }

    /// A line over several measures.
    private Bar line(String id, Words label, List<Amount> inside, Hue hue, Behind behind) {
        long total = inside.stream().mapToLong(m -> measures.euros(m).orElse(0)).sum();
        Words note = inside.size() == 1 ? words.note(inside.getFirst()) : words.names(inside);
        Datum datum = total == 0
                ? words.unknown(id, label.full(), inside)
                : words.datum(id, label.full(), total, "chart.note.sum");
        if (total == 0) {
            return Bar.undisclosed(datum, label, note, hue)
                    .withSelection(0, measures.isSelected(id, inside), Words.NONE)
                    .withBehind(behind);
        }
        long selected = inside.stream().mapToLong(measures::selected).sum();
        return Bar.of(datum, label, labels.formats().millions(total), note, hue, total)
                .withSelection(selected, measures.isSelected(id, inside), words.share(selected))
                .withBehind(behind);
    }

    private Bar measure(Amount measure, Hue hue) {
        Entity entity = index.entity(measure.entity());
        Words label = new Words(labels.name(entity), labels.brief(entity));
        return line(entity.id(), label, List.of(measure), hue, measures.behind(measure));
    }
}
