package hexagonia.chart;

import hexagonia.chart.Behind.Value;
import hexagonia.explore.FacetValue;
import hexagonia.explore.Findings;
import hexagonia.explore.Lengths;
import hexagonia.explore.Parting;
import hexagonia.explore.Reconciliation;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.rows.Branch;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
    private Map<String, List<Branch>> branches;
    private Map<String, Integer> steps;

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

    /// The place of a measure in its lever by all its euros, whatever passes: so its colour stays.
    public int step(String measure) {
        if (steps == null) {
            steps = new HashMap<>();
            Map<String, FacetValue> whole = findings.unfiltered().facet(Dimension.MEASURE);
            Map<Optional<String>, Integer> places = new HashMap<>();
            all.stream()
                    .sorted(Comparator.comparingLong(m -> -Optional.ofNullable(whole.get(m.entity()))
                            .map(v -> v.euros().orElse(0))
                            .orElseGet(() -> m.euros().orElse(0))))
                    .filter(m -> !steps.containsKey(m.entity()))
                    .forEach(m -> steps.put(m.entity(), places.merge(m.lever(), 1, Integer::sum) - 1));
        }
        return steps.getOrDefault(measure, 0);
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

    /// Those under a lever of which anything is kept.
    public List<Amount> leftOf(String lever) {
        return ofLever(lever).stream().filter(this::isLeft).toList();
    }

    /// Those on an axis.
    List<Amount> ofAxis(String axis) {
        return all.stream()
                .filter(m -> m.axis().filter(axis::equals).isPresent())
                .toList();
    }

    /// What is behind a line over measures that stands for these records, and is that value of a dimension.
    Behind behind(List<String> records, Value value, List<Amount> inside) {
        return behind(records, value, inside, List.of());
    }

    /// The same, that holds these beside its measures.
    Behind behind(List<String> records, Value value, List<Amount> inside, List<Branch> beside) {
        List<Amount> left = inside.stream().filter(this::isLeft).toList();
        return new Behind(
                records,
                Optional.of(value),
                (left.isEmpty() ? inside : left).stream().map(Amount::entity).toList(),
                () -> ground(left, beside).placing(value.dimension() == Dimension.MEASURE ? List.of() : left));
    }

    private Ground ground(List<Amount> inside, List<Branch> beside) {
        List<List<Branch>> each = Stream.concat(
                        inside.stream()
                                .sorted(Comparator.comparingLong(m -> -euros(m).orElse(0)))
                                .map(this::kept),
                        Stream.of(beside))
                .toList();
        List<Branch> terms =
                each.stream().flatMap(List::stream).flatMap(Branch::terms).toList();
        if (terms.isEmpty()) {
            return Ground.stated(inside);
        }
        return terms.size() == 1 ? alone(terms.getFirst()) : Ground.sumOf(each, formats);
    }

    /// An amount that is kept whole, else what its parts leave of it.
    private Ground alone(Branch term) {
        Reconciliation parts = Reconciliation.level(findings.index(), term.amount());
        boolean rest = parts.remainder().equals(OptionalLong.of(term.euros()));
        List<Long> less = parts.parts().stream()
                .flatMapToLong(a -> a.euros().stream())
                .boxed()
                .toList();
        String formula = rest ? Ground.rest(term.amount().euros().orElseThrow(), less, formats) : "";
        return new Ground(List.of(term.amount()), formula);
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
        facts.addAll(parts.keySet());
        return new Ground(facts, Ground.rest(total, List.copyOf(parts.values()), formats));
    }

    /// What is kept of a measure: all of it, else what is counted inside it.
    private List<Branch> kept(Amount measure) {
        OptionalLong euros = euros(measure);
        if (euros.isEmpty()) {
            return List.of();
        }
        return euros.equals(measure.euros())
                ? List.of(new Branch(measure, euros.getAsLong(), euros.getAsLong(), List.of()))
                : branches().getOrDefault(measure.entity(), List.of());
    }

    /// What is kept of each measure, by its record.
    private Map<String, List<Branch>> branches() {
        if (branches == null) {
            branches = new HashMap<>();
            findings.passingSums().branches().forEach(this::sort);
        }
        return branches;
    }

    private void sort(Branch branch) {
        Amount amount = branch.amount();
        Optional<String> measure = findings.index().measureOf(amount).map(Amount::entity);
        if (measure.isPresent() || amount.tier().goesToOne()) {
            branches.computeIfAbsent(measure.orElse(amount.entity()), _ -> new ArrayList<>())
                    .add(branch);
        } else {
            branch.parts().forEach(this::sort);
        }
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
