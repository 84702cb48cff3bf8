package hexagonia.chart;

import hexagonia.chart.Spending.Bar;
import hexagonia.chart.Spending.Part;
import hexagonia.chart.Spending.Substance;
import hexagonia.explore.Findings;
import hexagonia.explore.Lengths;
import hexagonia.explore.Reconciliation;
import hexagonia.explore.Reconciliation.Nature;
import hexagonia.figure.Datum;
import hexagonia.figure.Hue;
import hexagonia.model.Amount;
import hexagonia.model.Qualifier;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import hexagonia.wording.SumWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What its parts leave of a whole: a piece of its bar, or a line of its own. `parts` are those of which money is kept,
/// with how much.
final class RestLine {
    private final Findings findings;
    private final Labels labels;
    private final Measures measures;
    private final Pieces pieces;
    private final SumWords words;

    RestLine(Findings findings, Labels labels, Measures measures) {
        this.findings = findings;
        this.labels = labels;
        this.measures = measures;
        this.pieces = new Pieces(findings, labels);
        this.words = new SumWords(findings, labels);
    }

    /// A piece: an empty box.
    Part part(Amount whole, Map<Amount, Long> parts, Lengths rest, Hue hue) {
        String value = labels.formats().millions(rest.valued());
        Words words = new Words(
                labels.messages().get("chart.remainder.value", value),
                labels.messages().get("chart.remainder.brief", value));
        return Part.of(datum(whole, rest.valued(), Qualifier.EXACT, "part"), words, hue, rest.valued())
                .withSubstance(Substance.REMAINDER)
                .withUndetailed(rest.valued())
                .withBehind(behind(whole, parts, rest));
    }

    /// A line, where anything is left.
    Optional<Bar> line(Amount whole, Map<Amount, Long> parts, Lengths rest, Hue hue) {
        if (rest.whole() == 0) {
            return Optional.empty();
        }
        boolean detailed = findings.index().parts(whole.id()).stream()
                .anyMatch(a -> a.euros().isPresent());
        Reconciliation sums = Reconciliation.of(findings.index(), whole);
        boolean rounding = sums.nature().equals(Optional.of(Nature.ROUNDING));
        String name = !detailed ? "whole" : rounding ? "rounding" : "part";
        List<String> records = detailed ? List.of() : List.of(whole.entity());
        Qualifier reserve = detailed ? sums.reserve() : findings.parting().reserve(records);
        Datum datum = datum(whole, rest.kept(), reserve, name);
        Lengths undetailed = detailed && !rounding ? rest : Lengths.NOTHING;
        Behind behind = detailed ? behind(whole, parts, rest) : Behind.computed(() -> Ground.stated(List.of(whole)));
        List<Part> drawn = new ArrayList<>();
        if (rest.valued() > 0) {
            drawn.add(Part.of(datum, Words.NONE, hue, rest.valued())
                    .withSubstance(detailed ? Substance.REMAINDER : Substance.UNDETAILED)
                    .withUndetailed(undetailed.valued())
                    .withBehind(behind));
        }
        Qualifier blank = findings.parting().blankReserve(records);
        pieces.rest(datum, hue, rest, undetailed, blank, reserve).stream()
                .map(Part::nameless)
                .forEach(drawn::add);
        String parted = words.of(rest, blank, reserve);
        String note = parted.isEmpty() && detailed ? labels.messages().get("chart.remainder.computed") : parted;
        String label = labels.messages().get("chart.rest.line." + name);
        if (rest.kept() == 0) {
            return Optional.of(Bar.undisclosed(datum, Words.of(label), Words.of(note), hue)
                    .withParts(drawn)
                    .withBehind(behind)
                    .leftOut());
        }
        String value = labels.qualified(reserve, labels.formats().millions(rest.kept()));
        return Optional.of(Bar.of(datum, Words.of(label), value, Words.of(note), hue, rest.kept())
                .withParts(drawn)
                .withBehind(behind));
    }

    private Behind behind(Amount whole, Map<Amount, Long> parts, Lengths rest) {
        return measures.rest(
                whole,
                parts,
                rest.kept() + parts.values().stream().mapToLong(Long::longValue).sum());
    }

    private Datum datum(Amount whole, long euros, Qualifier reserve, String name) {
        return new Datum(
                whole.entity() + "-remainder",
                labels.messages().get("chart.rest.name." + name),
                labels.qualified(reserve, labels.formats().inMillionsOfEuros(euros)),
                labels.messages().get("chart.rest.note." + name));
    }
}
