package hexagonia.chart;

import hexagonia.chart.Spending.Bar;
import hexagonia.chart.Spending.Group;
import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.explore.Lengths;
import hexagonia.explore.Parting;
import hexagonia.explore.StrategyIndex;
import hexagonia.figure.Datum;
import hexagonia.figure.Hue;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Entity;
import hexagonia.model.Tier;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Lines that are single amounts: the awards of a measure, or amounts that do not add up. Of many under one heading the
/// largest have a line, the others are counted.
final class AmountLines {
    private static final int MOST = 40;

    private final Findings findings;
    private final Labels labels;
    private final StrategyIndex index;
    private final Measures measures;
    private final Pieces pieces;
    private final Hues hues;

    AmountLines(Findings findings, Labels labels, Measures measures) {
        this.findings = findings;
        this.labels = labels;
        this.index = findings.index();
        this.measures = measures;
        this.pieces = new Pieces(findings, labels);
        this.hues = new Hues(index);
    }

    /// The awards of a measure, under its subtotals when it has some: those that pass, then those that do not; then
    /// what they leave of the measure. `path` is the way down to it.
    List<Group> awards(String measure, List<String> path) {
        Map<String, List<Amount>> groups = new LinkedHashMap<>();
        Findings all = findings.unfiltered(findings.perimeter().id()).with(new Clause.Under(path));
        all.amounts().stream()
                .filter(a -> a.tier() == Tier.AWARD || a.entity().equals(measure))
                .filter(a -> a.tier() == Tier.AWARD || index.parts(a.id()).isEmpty())
                .sorted(Comparator.comparing((Amount a) -> !findings.passes(a))
                        .thenComparingLong(a -> -a.euros().orElse(0)))
                .forEach(a -> groups.computeIfAbsent(heading(a), _ -> new ArrayList<>())
                        .add(a));
        List<Group> found = new ArrayList<>(groups.entrySet().stream()
                .map(g -> group(g.getKey(), g.getValue(), this::award))
                .toList());
        index.amountsOf(measure).stream()
                .filter(a -> a.tier() == Tier.MEASURE
                        && a.perimeter().equals(findings.perimeter().id()))
                .filter(a -> a.euros().isPresent() && !index.parts(a.id()).isEmpty())
                .findFirst()
                .flatMap(a ->
                        rest(a, groups.values().stream().flatMap(List::stream).toList()))
                .ifPresent(bar -> found.add(new Group(Words.NONE, List.of(bar))));
        return found;
    }

    /// What the awards leave of their measure.
    private Optional<Bar> rest(Amount measure, List<Amount> awards) {
        Parting parting = findings.parting();
        Map<Amount, Long> worth = new LinkedHashMap<>();
        Lengths inside = Lengths.NOTHING;
        for (Amount award : awards) {
            Lengths lengths = parting.of(award);
            inside = inside.and(lengths);
            if (lengths.kept() > 0) {
                worth.put(award, lengths.kept());
            }
        }
        Lengths left = parting.of(measure).without(inside);
        return new RestLine(findings, labels, measures).line(measure, worth, left, hues.of(measure));
    }

    private Group group(String heading, List<Amount> amounts, Function<Amount, Bar> line) {
        int left = amounts.size() - MOST;
        return new Group(
                Words.of(heading),
                amounts.stream().limit(MOST).map(line).toList(),
                left > 0 ? Words.of(labels.messages().get("chart.more", left)) : Words.NONE);
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
        Hue hue = hues.of(award);
        Behind behind = award.tier() == Tier.MEASURE ? measures.behind(award) : Behind.stated(entity.id(), award);
        boolean selected = findings.highlights(award);
        Datum datum = new Datum(entity.id(), labels.name(entity), labels.amount(award), labels.stage(award));
        Lengths lengths = findings.parting().of(award);
        boolean out = !findings.passes(award) && lengths.kept() == 0;
        if (out || award.euros().isEmpty()) {
            Words said = out ? new LineWords(findings, labels, measures).out() : note;
            Bar bar = Bar.undisclosed(datum, label, said, hue)
                    .withSelection(0, selected, Words.NONE)
                    .withBehind(behind);
            return pieces.of(out ? bar.leftOut() : bar, lengths);
        }
        String value = lengths.outside() == 0
                ? labels.bareAmount(award)
                : measures.value(List.of(entity.id()), lengths.kept());
        Bar bar = Bar.of(datum, label, value, note, hue, lengths.kept())
                .withSelection(selected ? lengths.kept() : 0, selected, Words.NONE)
                .withBehind(behind);
        return pieces.of(bar, lengths);
    }

    /// Amounts that do not add up: one line each, as they stand.
    Group single() {
        List<Amount> known = findings.amounts().stream()
                .filter(a -> a.euros().isPresent())
                .sorted(Comparator.comparingLong((Amount a) -> -a.euros().getAsLong()))
                .toList();
        return group(findings.perimeter().name().in(labels.locale()), known, this::alone);
    }

    private Bar alone(Amount amount) {
        long euros = amount.euros().getAsLong();
        String stage = labels.stage(amount)
                + (amount.basis() == Basis.STATED
                        ? ""
                        : ", " + labels.messages().of("basis", amount.basis()));
        Datum datum = new Datum(amount.id(), amount.label().in(labels.locale()), labels.amount(amount), stage);
        boolean selected = findings.highlights(amount);
        return Bar.of(
                        datum,
                        new Words(amount.label().in(labels.locale()), labels.brief(amount.entity())),
                        labels.amount(amount),
                        Words.of(stage),
                        Hue.NEUTRAL,
                        euros)
                .withSelection(selected ? euros : 0, selected, Words.NONE)
                .withBehind(Behind.stated(amount.entity(), amount));
    }
}
