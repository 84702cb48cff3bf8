package hexagonia.chart.rank;

import hexagonia.chart.Behind;
import hexagonia.chart.Said;
import hexagonia.chart.Words;
import hexagonia.chart.Worth;
import hexagonia.chart.rank.Ranking.Cell;
import hexagonia.chart.rank.Ranking.Fill;
import hexagonia.chart.rank.Ranking.Kind;
import hexagonia.chart.rank.Ranking.Piece;
import hexagonia.chart.rank.Ranking.Row;
import hexagonia.explore.Findings;
import hexagonia.explore.Reconciliation;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.rows.Branch;
import hexagonia.figure.Datum;
import hexagonia.figure.Hue;
import hexagonia.model.Fact;
import hexagonia.model.Qualifier;
import hexagonia.text.FirstLetter;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.stream.Collectors;

/// The row of the money, and of the laureates, that have no region.
record NoRegion(Findings findings, Labels labels, RegionMoney money, Worth worth) {
    /// How many are named of what it is made of.
    private static final int NAMED = 6;

    Row row() {
        String name = labels.value(Dimension.REGION, Dimension.UNSTATED);
        Qualifier reserve = findings.reserve(Dimension.REGION, Dimension.UNSTATED);
        Datum datum = new Datum(
                Dimension.UNSTATED,
                FirstLetter.upper(name),
                money.unstated() == 0
                        ? word("amount.undisclosed")
                        : labels.qualified(reserve, labels.formats().inMillionsOfEuros(money.unstated())),
                made());
        List<Piece> pieces = money.unstated() == 0
                ? List.of()
                : List.of(new Piece(datum, Hue.NEUTRAL, 0, money.unstated(), Fill.HATCHED));
        return new Row(
                datum,
                Words.of(datum.label()),
                Words.of(made()),
                Said.NOTHING,
                pieces,
                List.of(
                        Cell.of(
                                money.unstated() == 0
                                        ? Said.of(word("amount.undisclosed-brief"))
                                        : worth.of(money.unstated(), reserve, ground().computed())),
                        Cell.of(RegionRanking.count(money.unseatedKnown(), money.unseated(), labels))),
                false,
                Kind.APART,
                Behind.computed(this::ground));
    }

    /// What has no region: what is left of the total beside what has one.
    private Ground ground() {
        List<Fact> facts =
                money.pieces().stream().<Fact>map(Branch::amount).distinct().toList();
        long all = findings.total().euros().orElse(0);
        return new Ground(
                facts,
                all - money.located() == money.unstated()
                        ? Ground.rest(all, List.of(money.located()), labels.formats())
                        : "");
    }

    /// What makes up the money without a region, the largest first.
    private String made() {
        List<Branch> pieces = money.pieces();
        // To count one takes as much room as to name it.
        int shown = pieces.size() == NAMED + 1 ? NAMED + 1 : Math.min(pieces.size(), NAMED);
        String named = pieces.stream().limit(shown).map(this::piece).collect(Collectors.joining(" · "));
        return pieces.size() > shown ? named + " · " + word("chart.more", pieces.size() - shown) : named;
    }

    private String piece(Branch branch) {
        String name = labels.brief(branch.amount().entity());
        if (!branch.isLeft()) {
            Qualifier reserve =
                    findings.parting().reserve(List.of(branch.amount().entity()));
            return word(
                    "regions.piece",
                    name,
                    worth.of(branch.own(), reserve, List.of()).text());
        }
        Reconciliation sums = Reconciliation.of(findings.index(), branch.amount());
        boolean rounding =
                sums.nature().filter(n -> n == Reconciliation.Nature.ROUNDING).isPresent();
        return word(
                rounding ? "regions.rounding" : "regions.rest",
                name,
                worth.of(branch.own(), sums.reserve(branch.inside()), List.of()).text());
    }

    private String word(String key, Object... values) {
        return labels.messages().get(key, values);
    }
}
