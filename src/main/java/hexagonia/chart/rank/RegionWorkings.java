package hexagonia.chart.rank;

import hexagonia.chart.rank.RegionMoney.Region;
import hexagonia.explore.Findings;
import hexagonia.explore.Reconciliation;
import hexagonia.explore.rows.Branch;
import hexagonia.model.Amount;
import hexagonia.model.Fact;
import hexagonia.text.Formats;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import hexagonia.wording.Working;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How the numbers of money by region come about: all that has a region, the share of the first, what is inferred, what
/// is left without a region, how many laureates are known.
public record RegionWorkings(Findings findings, Labels labels) {
    public List<Working> all() {
        RegionMoney money = RegionMoney.of(findings);
        long located = money.located();
        if (located == 0) {
            return List.of();
        }
        Formats formats = labels.formats();
        List<Region> valued =
                money.regions().stream().filter(r -> r.euros() > 0).toList();
        List<Fact> known = valued.stream()
                .flatMap(r -> r.known().stream())
                .<Fact>map(a -> a)
                .distinct()
                .toList();
        long first = valued.getFirst().euros();
        String share = labels.messages()
                .get(
                        "record.share.formula",
                        formats.percent(Math.round(100.0 * first / located) / 100.0),
                        formats.millions(first),
                        formats.millions(located));
        long all = findings.total().euros().orElse(located);
        List<Working> found = new ArrayList<>();
        String title = labels.messages().get("regions.title");
        Stream.of(
                        new Ground(
                                known,
                                Ground.sums(valued.stream().map(Region::euros).toList(), formats)),
                        new Ground(List.of(), share),
                        new Ground(List.of(), Ground.rest(located, List.of(money.written()), formats)),
                        new Ground(List.of(), all == located ? "" : Ground.rest(all, List.of(located), formats)))
                .filter(ground -> !ground.formula().isEmpty())
                .forEach(ground -> found.add(new Working.Made(title, ground)));
        money.pieces().stream().filter(Branch::isLeft).forEach(piece -> left(piece, found));
        Stream<String> counts = Stream.concat(
                money.regions().stream().map(r -> count(r.known().size(), r.laureates())),
                Stream.of(count(money.unseatedKnown(), money.unseated()), count(money.awardsKnown(), money.awards())));
        found.add(new Working.Ruled(
                labels.messages().get("regions.column.known"),
                counts.distinct().toList(),
                labels.messages().get("working.seats")));
        return found;
    }

    /// What an amount holds beyond its parts.
    private void left(Branch piece, List<Working> found) {
        Amount whole = piece.amount();
        List<Amount> known = Reconciliation.level(findings.index(), whole).parts().stream()
                .filter(a -> a.euros().isPresent())
                .toList();
        List<Long> euros = known.stream().map(a -> a.euros().orElseThrow()).toList();
        List<Fact> terms = new ArrayList<>(known);
        terms.addFirst(whole);
        String formula = Ground.rest(whole.euros().orElseThrow(), euros, labels.formats());
        if (!formula.isEmpty()) {
            found.add(new Working.Made(
                    labels.messages().get("working.left", labels.brief(whole.entity())), new Ground(terms, formula)));
        }
    }

    private String count(long known, long all) {
        return RegionRanking.count(known, all, labels).text();
    }
}
