package hexagonia.chart;

import hexagonia.chart.Behind.Value;
import hexagonia.explore.FacetValue;
import hexagonia.explore.Findings;
import hexagonia.explore.Lengths;
import hexagonia.explore.Parting;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.Amount;
import hexagonia.model.Entity;
import hexagonia.model.Fact;
import hexagonia.model.Kind;
import hexagonia.model.Qualifier;
import hexagonia.model.Tier;
import hexagonia.text.Formats;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The measures of the perimeter, with what goes to one record right out of an envelope, as one of them; how what they
/// are worth parts under the clauses, what it rests on, and what of them is selected.
public final class Measures {
    private final Findings findings;
    private final Labels labels;
    private final Formats formats;
    private final List<Amount> all;
    private final Parting parting;
    private final Map<String, FacetValue> values;
    private final Map<String, FacetValue> selected;

    public Measures(Findings findings, Labels labels) {
        this.findings = findings;
        this.labels = labels;
        this.formats = labels.formats();
        this.values = findings.sums(Dimension.MEASURE);
        this.selected = findings.hasSelection() ? findings.selectedSums(Dimension.MEASURE) : Map.of();
        this.parting = findings.parting();
        this.all = Stream.concat(
                        findings.index().ofTier(Tier.MEASURE).stream(), findings.index().besideMeasures().stream())
                .filter(a -> a.perimeter().equals(findings.perimeter().id()))
                .toList();
    }

    /// The measures of which something passes.
    public static List<Amount> passing(Findings findings) {
        Map<String, FacetValue> values = findings.sums(Dimension.MEASURE);
        return findings.index().ofTier(Tier.MEASURE).stream()
                .filter(a -> values.containsKey(a.entity()))
                .filter(a -> values.get(a.entity()).lines() > 0)
                .toList();
    }

    /// Those under a lever.
    List<Amount> ofLever(String lever) {
        return all.stream()
                .filter(m -> m.lever().filter(lever::equals).isPresent())
                .toList();
    }

    /// Those on an axis.
    List<Amount> ofAxis(String axis) {
        return all.stream()
                .filter(m -> m.axis().filter(axis::equals).isPresent())
                .toList();
    }

    /// What is behind a line over measures that stands for these records, and is that value of a dimension.
    Behind behind(List<String> records, Value value, List<Amount> inside) {
        List<Amount> left = inside.stream().filter(this::isLeft).toList();
        return new Behind(
                records,
                Optional.of(value),
                (left.isEmpty() ? inside : left).stream().map(Amount::entity).toList(),
                () -> ground(left));
    }

    private Ground ground(List<Amount> inside) {
        List<Amount> facts = inside.stream().flatMap(m -> facts(m).stream()).toList();
        List<Amount> known = facts.stream().filter(a -> a.euros().isPresent()).toList();
        return new Ground(List.copyOf(facts), known.size() < 2 ? "" : sum(known) + " = " + numbers(known, " + "));
    }

    /// What is behind a line over one measure, which stands for its record.
    public Behind behind(Amount measure) {
        String id = measure.entity();
        return measure.tier().goesToOne()
                ? Behind.stated(id, measure)
                : behind(List.of(id), new Value(Dimension.MEASURE, id), List.of(measure));
    }

    /// What is behind the rest of a whole beside its parts, each worth what stands beside it; `total` of it is kept.
    Behind rest(Amount whole, Map<Amount, Long> parts, long total) {
        return Behind.computed(() -> restGround(whole, parts, total));
    }

    private Ground restGround(Amount whole, Map<Amount, Long> parts, long total) {
        List<Fact> facts = new ArrayList<>(List.of(whole));
        List<Long> inside = new ArrayList<>();
        parts.forEach((part, euros) -> {
            facts.add(part);
            inside.add(euros);
        });
        long rest = total - inside.stream().mapToLong(Long::longValue).sum();
        String formula = inside.stream()
                .map(euros -> " \u2212 " + formats.millions(euros))
                .collect(Collectors.joining("", formats.millions(rest) + " = " + formats.millions(total), ""));
        return new Ground(facts, formula);
    }

    /// What a measure is worth rests on: its own amount, or its awards where these are what is kept of it.
    private List<Amount> facts(Amount measure) {
        if (euros(measure).isEmpty() || euros(measure).equals(measure.euros())) {
            return List.of(measure);
        }
        List<Amount> awards = findings.awardsIn(List.of(measure.entity())).stream()
                .filter(a -> a.euros().isPresent())
                .toList();
        long sum = awards.stream().mapToLong(a -> a.euros().getAsLong()).sum();
        return sum == euros(measure).getAsLong() ? awards : List.of(measure);
    }

    /// How a lever parts, its measures and what it holds beside them.
    Lengths ofLever(String lever, List<Amount> own) {
        return Optional.ofNullable(parting.by(Dimension.LEVER).get(lever)).orElseGet(() -> lengths(own));
    }

    /// How some measures part together.
    Lengths lengths(List<Amount> some) {
        return some.stream().map(this::lengths).reduce(Lengths.NOTHING, Lengths::and);
    }

    Lengths lengths(Amount measure) {
        return measure.tier().goesToOne()
                ? parting.of(measure)
                : parting.by(Dimension.MEASURE).getOrDefault(measure.entity(), Lengths.NOTHING);
    }

    /// What is kept of these records, as it stands at the end of a bar: a sum of ours, with its reserve.
    String value(List<String> records, long euros) {
        return labels.qualified(reserve(records), labels.formats().millions(euros));
    }

    /// How exact what is kept of these records is.
    Qualifier reserve(List<String> records) {
        return parting.reserve(records);
    }

    /// Whether any line or euro of a measure is left.
    boolean isLeft(Amount measure) {
        return lines(measure) > 0 || euros(measure).orElse(0) > 0;
    }

    private String sum(List<Amount> known) {
        return formats.millions(
                known.stream().mapToLong(a -> a.euros().getAsLong()).sum());
    }

    private String numbers(List<Amount> known, String sign) {
        return known.stream().map(a -> formats.millions(a.euros().getAsLong())).collect(Collectors.joining(sign));
    }

    /// How many measures and awards pass of a measure.
    int lines(Amount measure) {
        return value(measure).map(FacetValue::lines).orElse(0);
    }

    OptionalLong euros(Amount measure) {
        return value(measure).map(FacetValue::euros).orElse(OptionalLong.empty());
    }

    /// The euros of a measure that are selected.
    long selected(Amount measure) {
        return picked(measure)
                .map(FacetValue::euros)
                .orElse(OptionalLong.empty())
                .orElse(0);
    }

    /// Whether the record is selected, or anything of these measures.
    public boolean isSelected(String id, List<Amount> inside) {
        return findings.exploration().selection().contains(id)
                || inside.stream()
                        .anyMatch(m -> picked(m).map(v -> v.lines() > 0).orElse(false));
    }

    private Optional<FacetValue> value(Amount measure) {
        return measure.tier().goesToOne()
                ? Optional.of(alone(measure, findings.passes(measure)))
                : Optional.ofNullable(values.get(measure.entity()));
    }

    private Optional<FacetValue> picked(Amount measure) {
        return measure.tier().goesToOne()
                ? Optional.of(alone(measure, findings.passes(measure) && findings.picks(measure)))
                : Optional.ofNullable(selected.get(measure.entity()));
    }

    /// What goes to one record as a value of its own.
    private FacetValue alone(Amount award, boolean counts) {
        long kept = counts ? parting.of(award).kept() : 0;
        return new FacetValue(
                award.entity(),
                counts ? 1 : 0,
                counts && award.euros().isPresent() ? 1 : 0,
                kept > 0 ? OptionalLong.of(kept) : OptionalLong.empty(),
                false);
    }

    /// The records of a kind, in the order of the data.
    List<String> ids(Kind kind) {
        return findings.index().ofKind(kind).stream().map(Entity::id).toList();
    }
}
