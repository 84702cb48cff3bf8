package hexagonia.exhibit;

import hexagonia.chart.Worth;
import hexagonia.chart.rank.Ranking;
import hexagonia.chart.rank.Ranking.Fill;
import hexagonia.chart.rank.Ranking.Kind;
import hexagonia.chart.rank.Ranking.Piece;
import hexagonia.chart.rank.Ranking.Row;
import hexagonia.chart.rank.RegionRanking;
import hexagonia.chart.rank.RegionWorkings;
import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.figure.Hue;
import hexagonia.map.RegionMap;
import hexagonia.model.Details;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Money by the region of the seat: a click selects a region, opening it filters by it.
final class RegionsExhibit implements FigureExhibit {
    @Override
    public String id() {
        return "regions";
    }

    @Override
    public OptionalInt place() {
        return OptionalInt.of(50);
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        Ranking ranking = RegionRanking.of(findings, labels);
        Backing backing = new Backing();
        for (Row row : ranking.rows()) {
            Clause only = new Clause.OneOf(Dimension.REGION, Set.of(row.datum().id()), false);
            if (row.kind() == Kind.APART) {
                backing.add(row.datum(), new Meaning.Filter(only), row.behind());
            } else {
                backing.add(row.datum(), row.behind(), Optional.of(new Transition.Filter(only)));
            }
        }
        ranking.total().ifPresent(total -> {
            backing.add(total.datum(), total.behind(), Optional.empty());
            backing.title(total.behind().ground());
        });
        Head head = new Head(
                        labels.messages().get("regions.title"),
                        ranking.title(),
                        ranking.subtitle(),
                        Worth.of(findings, labels).unit(),
                        labels.clauses(findings.exploration().clauses()),
                        new Unaffected(findings, labels).notes())
                .offering(Shares.choice(findings, labels));
        return new Content(
                head,
                new Body.Drawn(new RegionsPlate(ranking, map(ranking, labels))),
                backing.meanings(),
                backing.sources().working(() -> new RegionWorkings(findings, labels).all()));
    }

    private static RegionMap map(Ranking ranking, Labels labels) {
        List<Row> placed =
                ranking.rows().stream().filter(r -> r.kind() == Kind.PLAIN).toList();
        Hue hue = placed.stream()
                .flatMap(r -> r.pieces().stream())
                .map(Piece::hue)
                .findFirst()
                .orElse(Hue.NEUTRAL);
        List<RegionMap.Disc> discs = placed.stream()
                .flatMap(row -> disc(row, labels.index(), ranking.selecting()).stream())
                .toList();
        return new RegionMap(discs, hue, labels.messages().get("amount.undisclosed"));
    }

    private static Optional<RegionMap.Disc> disc(Row row, StrategyIndex index, boolean selecting) {
        long written = row.pieces().stream()
                .filter(p -> p.fill() == Fill.SOLID)
                .mapToLong(Piece::euros)
                .sum();
        long euros = row.pieces().stream().mapToLong(Piece::euros).sum();
        String value = euros == 0 ? "" : row.cells().getFirst().said().text();
        return index.has(row.datum().id()) && index.entity(row.datum().id()).details() instanceof Details.Region region
                ? Optional.of(new RegionMap.Disc(
                        row.datum(),
                        region.code(),
                        row.name().brief(),
                        value,
                        euros,
                        written,
                        selecting && !row.selected()))
                : Optional.empty();
    }
}
