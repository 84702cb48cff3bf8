package hexagonia.chart;

import hexagonia.chart.Spending.Bar;
import hexagonia.chart.Spending.Group;
import hexagonia.chart.Spending.Part;
import hexagonia.chart.Spending.Strip;
import hexagonia.explore.Clause;
import hexagonia.explore.Dimension;
import hexagonia.explore.FacetValue;
import hexagonia.explore.Findings;
import hexagonia.explore.StrategyIndex;
import hexagonia.figure.Datum;
import hexagonia.figure.Hue;
import hexagonia.model.Amount;
import hexagonia.model.Entity;
import hexagonia.model.Indicator;
import hexagonia.model.Kind;
import hexagonia.model.Nature;
import hexagonia.model.Tier;
import hexagonia.wording.Headline;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// What the chart of spending shows of an exploration: under each lever its axes, its envelope with the measures
/// inside,
/// or its measures; one step down, what lies under the record drilled into. All of it follows from the data.
public final class SpendingContent {
    private final Findings findings;
    private final Labels labels;
    private final StrategyIndex index;
    private final List<Amount> measures;
    private final Map<String, FacetValue> byMeasure;
    private final Map<String, FacetValue> selectedByMeasure;

    private SpendingContent(Findings findings, Labels labels) {
        this.findings = findings;
        this.labels = labels;
        this.index = findings.index();
        this.byMeasure = findings.sums(Dimension.MEASURE);
        this.selectedByMeasure = findings.hasSelection() ? findings.highlightedSums(Dimension.MEASURE) : Map.of();
        this.measures = index.ofTier(Tier.MEASURE).stream()
                .filter(a -> byMeasure.containsKey(a.entity()))
                .filter(a -> lines(a) > 0)
                .toList();
    }

    /// The content of the chart for `findings`.
    public static Spending of(Findings findings, Labels labels) {
        return new SpendingContent(findings, labels).spending();
    }

    /// The record that the chart is opened on, if any.
    public static Optional<String> focus(Findings findings) {
        return findings.exploration().clauses().stream()
                .filter(Clause.Under.class::isInstance)
                .flatMap(c -> ((Clause.Under) c).path().stream())
                .reduce((_, last) -> last);
    }

    private Spending spending() {
        Headline headline = Headline.of(findings, labels);
        Optional<String> focus = focus(findings);
        List<Group> groups = !findings.perimeter().adds()
                ? List.of(single())
                : focus.map(this::under).orElseGet(this::levers);
        Optional<Strip> strip = focus.isPresent() ? Optional.empty() : strip(groups);
        return new Spending(
                headline.finding(),
                headline.coverage(),
                headline.finding() + " " + headline.coverage(),
                strip,
                groups,
                findings.hasSelection(),
                new Words(
                        labels.messages().get("amount.undisclosed"),
                        labels.messages().get("amount.undisclosed-brief")),
                List.of(
                        labels.messages().get("chart.column.heading"),
                        labels.messages().get("chart.column.line"),
                        labels.messages().get("chart.column.amount"),
                        labels.messages().get("chart.column.note")));
    }

    private int lines(Amount measure) {
        return byMeasure.get(measure.entity()).lines();
    }

    /// One group a lever that has lines left.
    private List<Group> levers() {
        List<Group> groups = new ArrayList<>();
        List<String> levers = ids(Kind.LEVER);
        for (int position = 0; position < levers.size(); position++) {
            String lever = levers.get(position);
            List<Amount> own = measures.stream()
                    .filter(m -> m.lever().filter(lever::equals).isPresent())
                    .toList();
            if (!own.isEmpty()) {
                String heading = labels.messages().get("chart.lever", position + 1, labels.name(lever));
                groups.add(new Group(Words.of(heading), lever(lever, position, own)));
            }
        }
        return groups;
    }

    private List<Bar> lever(String lever, int position, List<Amount> own) {
        if (own.stream().anyMatch(m -> m.axis().isPresent())) {
            return axes(lever, own);
        }
        Optional<Amount> envelope = envelope(lever);
        return envelope.isPresent() && own.size() > 1
                ? List.of(whole(lever, position, own, envelope.get()))
                : own.stream().map(m -> measure(m, Hue.lever(position))).toList();
    }

    private Optional<Amount> envelope(String lever) {
        return index.ofTier(Tier.ENVELOPE).stream()
                .filter(a -> !a.reference())
                .filter(a -> a.lever().filter(lever::equals).isPresent())
                .findFirst();
    }

    /// A lever with an amount of its own: one bar, its measures inside, and what is left over as an empty box.
    private Bar whole(String lever, int position, List<Amount> own, Amount envelope) {
        boolean announced = findings.passes(envelope) && envelope.euros().isPresent();
        long inside = own.stream().mapToLong(m -> euros(m).orElse(0)).sum();
        long total = announced ? envelope.euros().getAsLong() : inside;
        List<Part> parts = new ArrayList<>(own.stream()
                .filter(m -> euros(m).isPresent())
                .sorted(Comparator.comparingLong(m -> -euros(m).getAsLong()))
                .map(m -> part(m, Hue.lever(position)))
                .toList());
        if (total > inside) {
            parts.add(remainder(envelope, total - inside));
        }
        String name = labels.name(lever);
        Words label = new Words(name, labels.brief(lever));
        String value = labels.formats().millions(total);
        Datum datum = datum(lever, name, total, announced ? "chart.note.envelope" : "chart.note.sum");
        if (total == 0) {
            return Bar.undisclosed(datum, label, names(own), Hue.lever(position));
        }
        long selected = own.stream().mapToLong(this::selected).sum();
        return Bar.of(datum, label, value, Words.NONE, Hue.lever(position), total)
                .withParts(parts)
                .withSelection(selected, isSelected(lever), share(selected));
    }

    private Part part(Amount measure, Hue hue) {
        Entity entity = index.entity(measure.entity());
        long euros = euros(measure).getAsLong();
        String value = labels.formats().millions(euros);
        Datum datum = datum(entity.id(), labels.name(entity), euros, "chart.note.measure");
        return Part.of(datum, Words.of(labels.brief(entity) + "\u00A0" + value), hue, euros)
                .withSelection(selected(measure));
    }

    private Part remainder(Amount envelope, long euros) {
        String value = labels.formats().millions(euros);
        Datum datum = new Datum(
                envelope.entity() + "-remainder",
                labels.messages().get("chart.remainder"),
                labels.formats().inMillionsOfEuros(euros),
                labels.messages().get("chart.remainder.note"));
        Words words = new Words(
                labels.messages().get("chart.remainder.value", value),
                labels.messages().get("chart.remainder.brief", value));
        return Part.of(datum, words, Hue.lever(0), euros).withSubstance(Spending.Substance.REMAINDER);
    }

    /// The axes of a lever that have lines left, then its measures whose axis no document states, as one line.
    private List<Bar> axes(String lever, List<Amount> own) {
        List<Bar> bars = new ArrayList<>();
        List<String> axes = ids(Kind.AXIS);
        for (int position = 0; position < axes.size(); position++) {
            String axis = axes.get(position);
            List<Amount> inside = own.stream()
                    .filter(m -> m.axis().filter(axis::equals).isPresent())
                    .toList();
            if (!inside.isEmpty()) {
                bars.add(line(axis, Words.of(labels.name(axis)), inside, Hue.axis(position)));
            }
        }
        List<Amount> rest = own.stream().filter(m -> m.axis().isEmpty()).toList();
        if (!rest.isEmpty()) {
            String name = labels.messages().get("chart.axis-unstated");
            bars.add(line(lever + "-unstated", Words.of(name), rest, Hue.UNSTATED));
        }
        return bars;
    }

    /// A line over several measures.
    private Bar line(String id, Words label, List<Amount> inside, Hue hue) {
        long total = inside.stream().mapToLong(m -> euros(m).orElse(0)).sum();
        Words note = inside.size() == 1 ? note(inside.getFirst()) : names(inside);
        Datum datum = total == 0 ? unknown(id, label.full(), inside) : datum(id, label.full(), total, "chart.note.sum");
        if (total == 0) {
            return Bar.undisclosed(datum, label, note, hue).withSelection(0, isSelected(id, inside), Words.NONE);
        }
        long selected = inside.stream().mapToLong(this::selected).sum();
        return Bar.of(datum, label, labels.formats().millions(total), note, hue, total)
                .withSelection(selected, isSelected(id, inside), share(selected));
    }

    private Bar measure(Amount measure, Hue hue) {
        Entity entity = index.entity(measure.entity());
        return line(entity.id(), new Words(labels.name(entity), labels.brief(entity)), List.of(measure), hue);
    }

    /// What lies under a lever, an axis or a measure.
    private List<Group> under(String id) {
        Entity entity = index.entity(id);
        List<String> levers = ids(Kind.LEVER);
        List<Amount> own = switch (entity.kind()) {
            case LEVER ->
                measures.stream()
                        .filter(m -> m.lever().filter(id::equals).isPresent())
                        .toList();
            case AXIS ->
                measures.stream()
                        .filter(m -> m.axis().filter(id::equals).isPresent())
                        .toList();
            default -> List.of();
        };
        if (entity.kind() == Kind.LEVER && own.stream().anyMatch(m -> m.axis().isPresent())) {
            return List.of(new Group(Words.of(labels.name(id)), axes(id, own)));
        }
        if (!own.isEmpty()) {
            Hue hue = entity.kind() == Kind.AXIS
                    ? Hue.axis(ids(Kind.AXIS).indexOf(id))
                    : Hue.lever(ids(Kind.LEVER).indexOf(id));
            List<Bar> bars =
                    new ArrayList<>(own.stream().map(m -> measure(m, hue)).toList());
            return List.of(new Group(Words.of(labels.name(id)), bars));
        }
        return awards(id);
    }

    /// The awards of a measure, under its subtotals when it has some.
    private List<Group> awards(String measure) {
        Map<String, List<Amount>> groups = new LinkedHashMap<>();
        findings.amounts().stream()
                .filter(a -> a.tier() == Tier.AWARD || a.entity().equals(measure))
                .filter(a -> a.tier() == Tier.AWARD || index.parts(a.id()).isEmpty())
                .sorted(Comparator.comparingLong((Amount a) -> -a.euros().orElse(0)))
                .forEach(a -> groups.computeIfAbsent(heading(a), _ -> new ArrayList<>())
                        .add(a));
        return groups.entrySet().stream()
                .map(g -> new Group(
                        Words.of(g.getKey()),
                        g.getValue().stream().map(this::award).toList()))
                .toList();
    }

    private String heading(Amount award) {
        return award.partOf()
                .flatMap(index::maybeAmount)
                .map(whole -> whole.label().in(labels.locale()))
                .orElse("");
    }

    private Bar award(Amount award) {
        Entity entity = index.entity(award.entity());
        Words label = new Words(labels.name(entity), labels.brief(entity));
        Words note = index.carriers(entity.id()).stream()
                .findFirst()
                .map(r -> index.entity(r.to()))
                .map(c -> new Words(labels.name(c), labels.brief(c)))
                .orElse(Words.NONE);
        Hue hue = hue(award);
        boolean selected = findings.highlights(award);
        Datum datum = new Datum(
                entity.id(),
                labels.name(entity),
                labels.amount(award),
                labels.messages().of("stage", award.stage()));
        if (award.euros().isEmpty()) {
            return Bar.undisclosed(datum, label, note, hue).withSelection(0, selected, Words.NONE);
        }
        long euros = award.euros().getAsLong();
        return Bar.of(datum, label, labels.bareAmount(award), note, hue, euros)
                .withSelection(selected ? euros : 0, selected, Words.NONE);
    }

    private Hue hue(Amount amount) {
        Optional<Amount> measure = index.measureOf(amount);
        Optional<String> axis = measure.flatMap(Amount::axis);
        if (axis.isPresent()) {
            return Hue.axis(ids(Kind.AXIS).indexOf(axis.get()));
        }
        return measure.flatMap(Amount::lever)
                .map(l -> Hue.lever(ids(Kind.LEVER).indexOf(l)))
                .orElse(Hue.UNSTATED);
    }

    /// Amounts that do not add up: one line each, as they stand.
    private Group single() {
        List<Bar> bars = findings.amounts().stream()
                .filter(a -> a.euros().isPresent())
                .sorted(Comparator.comparingLong((Amount a) -> -a.euros().getAsLong()))
                .map(this::alone)
                .toList();
        return new Group(Words.of(findings.perimeter().name().in(labels.locale())), bars);
    }

    private Bar alone(Amount amount) {
        long euros = amount.euros().getAsLong();
        String stage = labels.messages().of("stage", amount.stage());
        Datum datum = new Datum(amount.entity(), amount.label().in(labels.locale()), labels.amount(amount), stage);
        boolean selected = findings.highlights(amount);
        return Bar.of(
                        datum,
                        new Words(amount.label().in(labels.locale()), labels.brief(amount.entity())),
                        labels.bareAmount(amount),
                        Words.of(stage),
                        Hue.UNSTATED,
                        euros)
                .withSelection(selected ? euros : 0, selected, Words.NONE);
    }

    private Optional<Strip> strip(List<Group> groups) {
        Optional<Amount> envelope = findings.perimeter()
                .envelope()
                .flatMap(index::maybeAmount)
                .filter(a -> a.euros().isPresent());
        OptionalLong total = findings.total().euros();
        if (envelope.isEmpty() || total.isEmpty()) {
            return Optional.empty();
        }
        long whole = envelope.get().euros().getAsLong();
        long rest = whole - total.getAsLong();
        List<Part> parts = groups.stream()
                .flatMap(g -> g.bars().stream())
                .filter(b -> b.euros().isPresent())
                .map(b -> Part.of(b.datum(), b.label(), b.hue(), b.euros().getAsLong())
                        .withSelection(b.selectedEuros()))
                .toList();
        String amount = labels.bareAmount(envelope.get());
        String nearly = labels.messages().get("chart.strip.envelope", amount);
        String undetailed = labels.formats().millions(rest);
        return Optional.of(new Strip(
                labels.formats().millions(total.getAsLong()),
                caption(),
                new Words(
                        labels.messages()
                                .get(
                                        "chart.strip.envelope.full",
                                        amount,
                                        envelope.get().label().in(labels.locale())),
                        nearly),
                "",
                new Words(
                        labels.messages().get("chart.strip.rest", undetailed),
                        labels.messages().get("chart.strip.rest.brief", undetailed)),
                new Datum(
                        envelope.get().entity(),
                        envelope.get().label().in(labels.locale()),
                        labels.amount(envelope.get()),
                        labels.messages().get("chart.strip.rest", undetailed)),
                whole,
                parts));
    }

    private Words caption() {
        OptionalLong selected =
                findings.hasSelection() ? findings.selectedWithTraining().euros() : OptionalLong.empty();
        String detailed = labels.messages().get("chart.strip.detailed");
        if (selected.isEmpty()) {
            return Words.of(detailed);
        }
        return Words.of(detailed + ", " + share(selected.getAsLong()).full());
    }

    /// « dont MIAI 76,4 », nothing when nothing of it is selected.
    private Words share(long selected) {
        if (selected == 0) {
            return Words.NONE;
        }
        List<String> ids = List.copyOf(findings.exploration().selection());
        String name = ids.size() == 1
                ? labels.brief(ids.getFirst())
                : labels.messages().get("chart.selection", ids.size());
        return Words.of(
                labels.messages().get("chart.share", name, labels.formats().millions(selected)));
    }

    private boolean isSelected(String id) {
        return findings.exploration().selection().contains(id);
    }

    private boolean isSelected(String id, List<Amount> inside) {
        return isSelected(id)
                || inside.stream()
                        .anyMatch(m -> Optional.ofNullable(selectedByMeasure.get(m.entity()))
                                .map(v -> v.lines() > 0)
                                .orElse(false));
    }

    private OptionalLong euros(Amount measure) {
        return byMeasure.get(measure.entity()).euros();
    }

    private long selected(Amount measure) {
        return Optional.ofNullable(selectedByMeasure.get(measure.entity()))
                .map(v -> v.euros().orElse(0))
                .orElse(0L);
    }

    private Datum datum(String id, String name, long euros, String note) {
        return new Datum(
                id,
                name,
                labels.formats().inMillionsOfEuros(euros),
                labels.messages().get(note));
    }

    private Datum unknown(String id, String name, List<Amount> inside) {
        return new Datum(
                id,
                name,
                labels.messages().get("amount.undisclosed"),
                names(inside).full());
    }

    private Words names(List<Amount> inside) {
        String names = inside.stream().map(m -> labels.brief(m.entity())).collect(Collectors.joining(", "));
        return new Words(names, labels.messages().get("chart.measures", inside.size()));
    }

    /// What a line with one measure adds to its name: how many laureates, else its first result.
    private Words note(Amount measure) {
        int laureates = lines(measure) - (findings.passes(measure) ? 1 : 0);
        if (laureates > 0) {
            return Words.of(labels.messages().get("chart.laureates", laureates));
        }
        return index.indicatorsOf(measure.entity()).stream()
                .filter(i -> i.nature() == Nature.RESULT && i.value().isPresent())
                .findFirst()
                .map(this::result)
                .orElse(Words.NONE);
    }

    private Words result(Indicator indicator) {
        String number = labels.formats().number(indicator.value().getAsDouble());
        return Words.of(labels.qualified(indicator.qualifier(), number) + "\u00A0"
                + indicator.unit().in(labels.locale()));
    }

    private List<String> ids(Kind kind) {
        return index.ofKind(kind).stream().map(Entity::id).toList();
    }
}
