package hexagonia.chart;

import hexagonia.chart.Behind.Value;
import hexagonia.chart.Spending.Bar;
import hexagonia.chart.Spending.Group;
import hexagonia.chart.Spending.Part;
import hexagonia.explore.Findings;
import hexagonia.explore.Lengths;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.rows.Branch;
import hexagonia.figure.Datum;
import hexagonia.figure.Hue;
import hexagonia.model.Amount;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Qualifier;
import hexagonia.model.Tier;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lines over measures: under each lever its axes, its envelope with the measures inside, or its measures. All keep
/// their place under any clauses: what these leave out fades, what they keep without a value is hatched.
final class MeasureLines {
    private final Labels labels;
    private final StrategyIndex index;
    private final Measures measures;
    private final LineWords words;
    private final Pieces pieces;
    private final RestLine rest;
    private final Hues hues;

    MeasureLines(Findings findings, Labels labels, Measures measures) {
        this.labels = labels;
        this.index = findings.index();
        this.measures = measures;
        this.words = new LineWords(findings, labels, measures);
        this.pieces = new Pieces(findings, labels);
        this.rest = new RestLine(findings, labels, measures);
        this.hues = new Hues(index);
    }

    /// One group a lever that has measures.
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
        envelope(id)
                .flatMap(whole -> rest.line(whole, worth(own), left(id, own), hue))
                .ifPresent(bars::add);
        return List.of(new Group(Words.of(labels.name(id)), bars));
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

    /// What a lever holds beside its measures.
    private Lengths left(String lever, List<Amount> own) {
        return measures.ofLever(lever, own).without(measures.lengths(own));
    }

    /// The measures of which money is kept, with how much.
    private Map<Amount, Long> worth(List<Amount> own) {
        Map<Amount, Long> worth = new LinkedHashMap<>();
        own.stream()
                .filter(m -> measures.euros(m).isPresent())
                .forEach(m -> worth.put(m, measures.euros(m).getAsLong()));
        return worth;
    }

    /// A lever with an amount of its own: one bar, its measures inside, what is left over as an empty box, then what is
    /// kept without a value and what is left out.
    private Bar whole(String lever, List<Amount> own, Amount envelope) {
        Hue hue = hues.of(lever);
        Lengths left = left(lever, own);
        Lengths all = measures.lengths(own).and(left);
        boolean announced = envelope.euros().isPresent() && envelope.euros().getAsLong() == all.kept();
        List<Part> parts = new ArrayList<>(own.stream()
                .filter(m -> measures.lengths(m).valued() > 0)
                .sorted(Comparator.comparingLong(m -> -measures.lengths(m).valued()))
                .map(m -> part(m, hue))
                .toList());
        if (left.valued() > 0) {
            parts.add(rest.part(envelope, worth(own), left, hue));
        }
        Words label = new Words(labels.name(lever), labels.brief(lever));
        List<Branch> beside =
                left.kept() > 0 ? List.of(new Branch(envelope, left.kept(), left.kept(), List.of())) : List.of();
        Behind sum = measures.behind(List.of(lever), new Value(Dimension.LEVER, lever), own, beside);
        Behind behind = announced
                ? new Behind(sum.records(), sum.value(), sum.measures(), () -> Ground.stated(List.of(envelope)))
                : sum;
        Bar bar = bar(lever, label, own, all, hue, announced ? "chart.note.envelope" : "chart.note.sum")
                .withBehind(behind);
        parts.addAll(pieces.rest(
                bar.datum(), hue, all, left, pieces.reserve(bar.behind()), measures.reserve(List.of(lever))));
        long selected = own.stream().mapToLong(measures::selected).sum();
        return bar.withParts(parts)
                .withSelection(selected, measures.isSelected(lever, List.of()), words.share(selected))
                .withNote(bar.out() ? bar.note() : Words.NONE);
    }

    /// A measure within its lever; its euros that are kept without a value stand with those of the others.
    private Part part(Amount measure, Hue hue) {
        Entity entity = index.entity(measure.entity());
        Lengths lengths = measures.lengths(measure);
        long euros = lengths.valued();
        Qualifier reserve = euros == measures.euros(measure).orElse(0)
                ? measures.reserve(List.of(measure.entity()))
                : Qualifier.EXACT;
        String value = labels.qualified(reserve, labels.formats().millions(euros));
        Datum datum = words.datum(
                entity.id(),
                labels.name(entity),
                euros,
                reserve,
                measure.tier().goesToOne() ? "chart.note.alone" : "chart.note.measure");
        if (lengths.blank() > 0) {
            datum = new Datum(datum.id(), datum.label(), datum.value(), words.inAll(measure, lengths));
        }
        return Part.of(datum, Words.of(labels.brief(entity) + "\u00A0" + value), hue, euros)
                .withSelection(Math.min(euros, measures.selected(measure)))
                .withBehind(measures.behind(measure))
                .stepped(measures.step(entity.id()));
    }

    /// The axes of a lever, then its measures whose axis no document states, as one line.
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
        Lengths lengths = measures.lengths(inside);
        long selected = inside.stream().mapToLong(measures::selected).sum();
        Bar bar = bar(id, label, inside, lengths, hue, "chart.note.sum")
                .withSelection(
                        selected,
                        measures.isSelected(id, inside),
                        lengths.kept() == 0 ? Words.NONE : words.share(selected))
                .withBehind(behind.with(
                        words.stated(inside.stream().filter(measures::isLeft).toList(), lengths)));
        return pieces.of(bar, lengths);
    }

    /// A line over measures in one piece, with what stands beside it.
    private Bar bar(String id, Words label, List<Amount> inside, Lengths lengths, Hue hue, String hint) {
        List<Amount> left = inside.stream().filter(measures::isLeft).toList();
        if (left.isEmpty()) {
            return Bar.undisclosed(words.out(id, label.full(), lengths), label, words.out(), hue)
                    .leftOut();
        }
        Words note = words.note(left, lengths);
        if (lengths.kept() == 0) {
            return Bar.undisclosed(words.unknown(id, label.full(), left), label, note, hue);
        }
        List<String> records = inside.stream().map(Amount::entity).toList();
        Qualifier reserve = measures.reserve(hint.endsWith("envelope") ? List.of(id) : records);
        Datum datum = words.datum(id, label.full(), lengths.kept(), reserve, hint);
        String value = labels.qualified(reserve, labels.formats().millions(lengths.kept()));
        return Bar.of(datum, label, value, note, hue, lengths.kept());
    }

    private Bar measure(Amount measure, Hue hue) {
        Entity entity = index.entity(measure.entity());
        Words label = new Words(labels.name(entity), labels.brief(entity));
        return line(entity.id(), label, List.of(measure), hue, measures.behind(measure));
    }
}
