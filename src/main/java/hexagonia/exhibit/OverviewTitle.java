package hexagonia.exhibit;

import hexagonia.explore.Findings;
import hexagonia.explore.Parting;
import hexagonia.explore.Total;
import hexagonia.wording.Labels;
import hexagonia.wording.SumWords;
import java.util.List;

/// The opening sentence: the whole, of how many measures an amount is published; under clauses, how the whole parts.
public record OverviewTitle(Findings findings, Labels labels) {
    public String finding() {
        SumWords sum = new SumWords(findings, labels);
        Parting.Sum found = findings.parting().sum();
        return switch (found) {
            case NO_LINE, UNDISCLOSED, PARTED -> sum.all();
            case NOTHING_ADDS -> {
                long known = findings.amounts().stream()
                        .filter(a -> a.euros().isPresent())
                        .count();
                yield word("overview.stated", sum.none(), known);
            }
            case WHOLE -> {
                Total total = findings.total();
                String known = labels.inWords(total.known(), total.measures());
                String all = labels.inWords(total.measures(), total.known());
                yield labels.envelope(findings.perimeter())
                        .map(envelope -> word(
                                sum.isUnderLevers() ? "overview.finding" : "overview.finding.out-of",
                                sum.sum(),
                                envelope,
                                known,
                                all,
                                total.known()))
                        .orElseGet(() -> word("overview.finding.alone", sum.sum(), known, all, total.known()));
            }
        };
    }

    /// The same in fewer words: the whole and the coverage.
    List<String> briefs() {
        return findings.parting().sum() != Parting.Sum.WHOLE
                ? List.of()
                : labels.envelope(findings.perimeter()).stream()
                        .map(envelope -> word(
                                "overview.brief",
                                new SumWords(findings, labels).sum(),
                                envelope,
                                labels.coverage(findings.total())))
                        .toList();
    }

    private String word(String key, Object... values) {
        return labels.messages().get(key, values);
    }
}
