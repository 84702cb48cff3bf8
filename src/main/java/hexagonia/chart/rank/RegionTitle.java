package hexagonia.chart.rank;

import hexagonia.chart.rank.RegionMoney.Region;
import hexagonia.explore.Findings;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.Kind;
import hexagonia.model.Perimeter;
import hexagonia.text.FirstLetter;
import hexagonia.wording.Labels;
import hexagonia.wording.SumWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What money by region finds: the share of the first among what has a region, and what has none.
final class RegionTitle {
    private final Findings findings;
    private final Labels labels;
    private final RegionMoney money;

    RegionTitle(Findings findings, Labels labels, RegionMoney money) {
        this.findings = findings;
        this.labels = labels;
        this.money = money;
    }

    String finding() {
        Optional<String> absent = new SumWords(findings, labels).absent();
        if (absent.isPresent()) {
            return absent.get();
        }
        long located = money.located();
        String unstated = labels.qualified(
                findings.reserve(Dimension.REGION, Dimension.UNSTATED),
                labels.formats().millions(money.unstated()));
        if (located == 0) {
            return word(
                    "regions.finding.none",
                    labels.qualified(
                            findings.reserve(Dimension.REGION, Dimension.UNSTATED),
                            labels.formats().inMillionsOfEuros(money.unstated())));
        }
        Region first = money.regions().getFirst();
        String without =
                money.unstated() == 0 ? "" : word("regions.finding.without", unstated, labels.sum(findings.total()));
        String where = FirstLetter.upper(labels.inRegion(first.id()));
        String most = labels.formats().millions(first.euros());
        String all = labels.formats().inMillionsOfEuros(located);
        String share =
                word("ranked.share", labels.formats().percent(Math.round(100.0 * first.euros() / located) / 100.0));
        List<Region> tied =
                money.regions().stream().filter(r -> r.euros() == first.euros()).toList();
        if (tied.size() > 1) {
            return word("regions.finding.tied", together(tied), most, all, share, without);
        }
        return first.euros() == located
                ? word("regions.finding.one", where, all, without)
                : word("regions.finding", where, most, all, share, without);
    }

    /// Two by name, more by their number.
    private String together(List<Region> tied) {
        return tied.size() == 2
                ? tied.stream().map(r -> labels.name(r.id())).collect(Collectors.joining(word("ranked.and")))
                : word("regions.finding.count", FirstLetter.upper(labels.inWords(tied.size())));
    }

    /// Perimeter, date, and what of the regions documents write.
    String coverage() {
        Perimeter perimeter = findings.perimeter();
        if (!perimeter.adds()) {
            return "";
        }
        return word(
                "regions.coverage",
                perimeter.name().in(labels.locale())
                        + perimeter.asOf().map(d -> ", " + labels.asOf(d)).orElse(""),
                word(
                        "regions.places",
                        Long.signum(money.written()) + 2 * Long.signum(money.inferred()),
                        labels.formats().inMillionsOfEuros(money.written()),
                        labels.formats().millions(money.inferred())),
                findings.index().strategy().meta().paid().in(labels.locale()));
    }

    String sentence() {
        return findings.perimeter().adds()
                ? word(findings.count() == 0 ? "regions.nothing.kept" : "regions.nothing")
                : new SumWords(findings, labels).reason().orElseGet(() -> word("regions.nothing"));
    }

    /// The regions of the data where no laureate is known to sit; that some laureates count in several.
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        Set<String> shown = money.regions().stream().map(Region::id).collect(Collectors.toSet());
        List<String> others = findings.index().ofKind(Kind.REGION).stream()
                .filter(r -> !shown.contains(r.id()))
                .map(labels::name)
                .toList();
        if (!others.isEmpty() && findings.exploration().clauses().isEmpty()) {
            notes.add(word("regions.others", String.join(", ", others)));
        }
        if (money.several() > 0) {
            notes.add(word("regions.several", money.several(), FirstLetter.upper(labels.inWords(money.several()))));
        }
        return notes;
    }

    private String word(String key, Object... values) {
        return labels.messages().get(key, values);
    }
}
