package hexagonia.chart;

import hexagonia.explore.Findings;
import hexagonia.explore.Lengths;
import hexagonia.figure.Datum;
import hexagonia.model.Amount;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.Kind;
import hexagonia.model.Nature;
import hexagonia.model.Qualifier;
import hexagonia.wording.FactWords;
import hexagonia.wording.Labels;
import hexagonia.wording.SumWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What lines over measures say beside their bar.
public final class LineWords {
    private final Findings findings;
    private final Labels labels;
    private final Measures measures;
    private final SumWords sum;

    public LineWords(Findings findings, Labels labels, Measures measures) {
        this.findings = findings;
        this.labels = labels;
        this.measures = measures;
        this.sum = new SumWords(findings, labels);
    }

    Datum datum(String id, String name, long euros, Qualifier reserve, String note) {
        return new Datum(
                id,
                name,
                labels.qualified(reserve, labels.formats().inMillionsOfEuros(euros)),
                labels.messages().get(note));
    }

    Datum unknown(String id, String name, List<Amount> inside) {
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

    /// What stands beside a line over these measures, those of it that are left.
    Words note(List<Amount> left, Lengths lengths) {
        if (lengths.isParted()) {
            List<String> records = left.stream().map(Amount::entity).toList();
            Qualifier kept = findings.parting().reserve(records);
            return new Words(sum.of(lengths, findings.parting().blankReserve(records), kept), sum.brief(lengths, kept));
        }
        return left.size() == 1 ? note(left.getFirst()) : names(left);
    }

    /// All that is kept of a measure a piece of which lacks a value and stands with those of others.
    String inAll(Amount measure, Lengths lengths) {
        List<String> records = List.of(measure.entity());
        String kept = labels.qualified(
                findings.parting().reserve(records), labels.formats().inMillionsOfEuros(lengths.kept()));
        String blank = labels.qualified(
                findings.parting().blankReserve(records), labels.formats().millions(lengths.blank()));
        return labels.messages().get("chart.note.in-all", kept, blank, sum.lacking());
    }

    /// What stands beside a line of which nothing passes.
    Words out() {
        return new Words(labels.messages().get("chart.out"), labels.messages().get("chart.out.brief"));
    }

    Datum out(String id, String name, Lengths lengths) {
        return new Datum(
                id, name, lengths.outside() == 0 ? "" : sum.outside(lengths.outside(), Qualifier.EXACT), out().full());
    }

    /// What a line with one measure adds to its name: how many laureates, else its first result.
    public Words note(Amount measure) {
        int laureates = laureates(measure);
        if (laureates > 0) {
            return Words.of(labels.messages().get("chart.laureates", laureates));
        }
        return result(measure).map(this::result).orElse(Words.NONE);
    }

    /// How many laureates a measure has.
    int laureates(Amount measure) {
        return measures.lines(measure) - (findings.passes(measure) ? 1 : 0);
    }

    /// What a line over these measures says beside its bar that documents state.
    List<Fact> stated(List<Amount> left, Lengths lengths) {
        return !lengths.isParted() && left.size() == 1 && laureates(left.getFirst()) <= 0
                ? result(left.getFirst()).<Fact>map(i -> i).stream().toList()
                : List.of();
    }

    private Optional<Indicator> result(Amount measure) {
        return findings.index().indicatorsOf(measure.entity()).stream()
                .filter(i -> i.nature() == Nature.RESULT && i.value().isPresent())
                .findFirst();
    }

    private Words result(Indicator indicator) {
        return Words.of(labels.qualified(indicator.qualifier(), new FactWords(labels).value(indicator)));
    }

    /// « dont MIAI 76,4 », « dont 115 avec Inria », nothing when nothing of it is selected.
    Words share(long selected) {
        if (selected == 0) {
            return Words.NONE;
        }
        List<String> ids = List.copyOf(findings.exploration().selection());
        String name = ids.size() == 1
                ? labels.brief(ids.getFirst())
                : labels.messages().get("chart.selection", ids.size());
        return Words.of(labels.messages()
                .get(
                        isPartner(ids) ? "chart.share.with" : "chart.share",
                        name,
                        labels.formats().millions(selected)));
    }

    /// Whether what is selected takes part in what has money, and has none of its own.
    private boolean isPartner(List<String> ids) {
        return ids.size() == 1
                && Set.of(Kind.ORGANISATION, Kind.PERSON)
                        .contains(findings.index().entity(ids.getFirst()).kind());
    }
}
