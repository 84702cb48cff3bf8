package hexagonia.chart;

import hexagonia.chart.Spending.Bar;
import hexagonia.chart.Spending.Part;
import hexagonia.chart.Spending.Substance;
import hexagonia.explore.Findings;
import hexagonia.explore.Lengths;
import hexagonia.figure.Datum;
import hexagonia.figure.Hue;
import hexagonia.model.Qualifier;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import hexagonia.wording.SumWords;
import java.util.ArrayList;
import java.util.List;

/// The pieces of a bar under clauses: what is kept with a value, what is kept though it lacks one, what is left out.
final class Pieces {
    private final Findings findings;
    private final Labels labels;
    private final SumWords words;

    Pieces(Findings findings, Labels labels) {
        this.findings = findings;
        this.labels = labels;
        this.words = new SumWords(findings, labels);
    }

    /// A bar in one colour, in its pieces where clauses part it; they go without names, `bar` has its note.
    Bar of(Bar bar, Lengths lengths) {
        if (!lengths.isParted()) {
            return bar;
        }
        List<Part> pieces = new ArrayList<>();
        long selected = bar.selected() ? lengths.kept() : bar.selectedEuros();
        if (lengths.valued() > 0) {
            pieces.add(Part.of(bar.datum(), Words.NONE, bar.hue(), lengths.valued())
                    .withSelection(Math.min(selected, lengths.valued()))
                    .withBehind(bar.behind()));
        }
        Qualifier kept = findings.parting().reserve(bar.behind().records());
        rest(bar.datum(), bar.hue(), lengths, Lengths.NOTHING, reserve(bar.behind()), kept).stream()
                .map(Part::nameless)
                .map(p -> p.substance() == Substance.BLANK
                        ? p.withSelection(Math.max(0, selected - lengths.valued()))
                        : p)
                .forEach(pieces::add);
        return bar.withParts(pieces);
    }

    /// How exact what is kept without a value behind a line is.
    Qualifier reserve(Behind behind) {
        return findings.parting().blankReserve(behind.records());
    }

    /// What is kept without a value, with its reserve, and what is left out of something, `undetailed` of each by no
    /// part; `kept` is how exact all that is kept is.
    List<Part> rest(Datum of, Hue hue, Lengths lengths, Lengths undetailed, Qualifier reserve, Qualifier kept) {
        List<Part> pieces = new ArrayList<>();
        if (lengths.blank() > 0) {
            String formula = formula(lengths.kept(), lengths.valued());
            pieces.add(piece(of, hue, lengths.blank(), undetailed.blank(), Substance.BLANK, words.lacking(), reserve)
                    .withBehind(Behind.computed(() -> new Ground(List.of(), formula))));
        }
        if (lengths.outside() > 0) {
            String formula = formula(lengths.whole(), lengths.kept());
            pieces.add(piece(
                            of,
                            hue,
                            lengths.outside(),
                            undetailed.outside(),
                            Substance.OUTSIDE,
                            words.outside(),
                            kept.opposite())
                    .withBehind(Behind.computed(() -> new Ground(List.of(), formula))));
        }
        return pieces;
    }

    private String formula(long whole, long less) {
        return Ground.rest(whole, List.of(less), labels.formats());
    }

    /// `what` says how it is not kept, or what it lacks.
    private Part piece(
            Datum of, Hue hue, long euros, long undetailed, Substance substance, String what, Qualifier reserve) {
        String value = labels.qualified(reserve, labels.formats().millions(euros));
        String name = labels.messages().get("chart.piece", what, value);
        String full = undetailed == 0
                ? name
                : labels.messages()
                        .get("chart.piece.undetailed", name, labels.formats().millions(undetailed));
        boolean blank = substance == Substance.BLANK;
        Datum datum = new Datum(
                of.id() + (blank ? "-blank" : "-outside"),
                labels.messages().get("chart.piece.of", of.label(), what),
                labels.qualified(reserve, labels.formats().inMillionsOfEuros(euros)),
                undetailed == 0 ? labels.messages().get(blank ? "chart.piece.blank" : "chart.piece.outside") : full);
        return Part.of(datum, new Words(full, name), hue, euros)
                .withSubstance(substance)
                .withUndetailed(undetailed);
    }
}
