package hexagonia.chart.rank;

import hexagonia.chart.Behind;
import hexagonia.chart.Behind.Value;
import hexagonia.chart.Hues;
import hexagonia.chart.Said;
import hexagonia.chart.Words;
import hexagonia.chart.Worth;
import hexagonia.chart.rank.Ranking.Cell;
import hexagonia.chart.rank.Ranking.Fill;
import hexagonia.chart.rank.Ranking.Key;
import hexagonia.chart.rank.Ranking.Kind;
import hexagonia.chart.rank.Ranking.Piece;
import hexagonia.chart.rank.Ranking.Row;
import hexagonia.chart.rank.RegionMoney.Region;
import hexagonia.explore.Findings;
import hexagonia.explore.reach.Dimension;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.Hue;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Qualifier;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/// Money by the region of the seat of those who carry laureates: what documents write of the region apart from what we
/// infer, and what has no region as a row of its own.
public final class RegionRanking {
    private static final int MOST = 40;

    private final Findings findings;
    private final Labels labels;
    private final RegionMoney money;
    private final Hue hue;
    private final Worth worth;

    private RegionRanking(Findings findings, Labels labels) {
        this.findings = findings;
        this.labels = labels;
        this.money = RegionMoney.of(findings);
        this.hue = hue();
        this.worth = Worth.of(findings, labels);
    }

    public static Ranking of(Findings findings, Labels labels) {
        return new RegionRanking(findings, labels).ranking();
    }

    /// That of all money here, where it has one; else none.
    private Hue hue() {
        Hues hues = new Hues(findings.index());
        List<Hue> found = money.regions().stream()
                .flatMap(r -> r.known().stream())
                .map(hues::of)
                .distinct()
                .toList();
        return found.size() == 1 ? found.getFirst() : Hue.NEUTRAL;
    }

    private Ranking ranking() {
        RegionTitle title = new RegionTitle(findings, labels, money);
        if (!findings.perimeter().adds() || money.regions().isEmpty() && money.unstated() == 0) {
            return Ranking.empty(title.finding(), title.coverage(), title.sentence());
        }
        List<Row> rows = new ArrayList<>(
                money.regions().stream().limit(MOST).map(this::row).toList());
        int left = money.regions().size() - rows.size();
        if (money.unstated() > 0 || money.unseated() > 0) {
            rows.add(new NoRegion(findings, labels, money, worth).row());
        }
        Optional<Row> total = findings.total().euros().isPresent() ? Optional.of(total()) : Optional.empty();
        return new Ranking(
                title.finding(),
                title.coverage(),
                Words.of(word("regions.head")),
                List.of(
                        new Words(worth.unit(), worth.isShare() ? "% c" : worth.unit()),
                        new Words(word("regions.column.known"), word("regions.column.known.brief"))),
                rows,
                left > 0 ? Words.of(word("chart.more", left)) : Words.NONE,
                total,
                List.of(),
                Optional.empty(),
                keys(),
                notes(title),
                "",
                findings.hasSelection(),
                twin(rows, total));
    }

    private String word(String key, Object... values) {
        return labels.messages().get(key, values);
    }

    private Row row(Region region) {
        String name = labels.name(region.id());
        String value = region.euros() > 0 || !region.known().isEmpty()
                ? labels.formats().inMillionsOfEuros(region.euros())
                : word("amount.undisclosed");
        Datum datum = new Datum(region.id(), name, value, note(region));
        List<Piece> pieces = new ArrayList<>();
        if (region.written() > 0) {
            pieces.add(new Piece(datum, hue, 0, region.written(), Fill.SOLID));
        }
        if (region.inferred() > 0) {
            pieces.add(new Piece(datum, hue, 0, region.inferred(), Fill.PALE));
        }
        return new Row(
                datum,
                new Words(name, labels.brief(region.id())),
                Words.NONE,
                Said.NOTHING,
                pieces,
                List.of(Cell.of(said(region)), Cell.of(count(region.known().size(), region.laureates()))),
                findings.hasSelection()
                        && (isSelected(region.id()) || region.all().stream().anyMatch(findings::picks)),
                Kind.PLAIN,
                new Behind(
                        List.of(region.id()),
                        Optional.of(new Value(Dimension.REGION, region.id())),
                        List.of(),
                        () -> new Ground(
                                        List.copyOf(region.known().isEmpty() ? region.all() : region.known()),
                                        region.known().size() < 2 ? "" : formula(region.known()))
                                .seated(region.inferred() > 0)));
    }

    private boolean isSelected(String id) {
        return findings.exploration().selection().contains(id);
    }

    private String note(Region region) {
        return region.euros() == 0
                ? ""
                : word(
                        region.inferred() == 0
                                ? "regions.note.written"
                                : region.written() == 0 ? "regions.note.inferred" : "regions.note.both",
                        labels.formats().millions(region.written()),
                        labels.formats().millions(region.inferred()));
    }

    private Said said(Region region) {
        if (region.known().isEmpty()) {
            return Said.of(word("amount.undisclosed-brief"));
        }
        return worth.of(
                region.euros(),
                region.known().size() > 1 ? Basis.COMPUTED : Basis.STATED,
                region.inferred() > 0 ? Basis.INFERRED : Basis.STATED);
    }

    private Said count(long known, long all) {
        return count(known, all, labels);
    }

    /// How many of some are known.
    static Said count(long known, long all, Labels labels) {
        return Said.of(all == 0 ? "—" : labels.messages().get("regions.count", known, all));
    }

    private String formula(List<Amount> known) {
        return new Awards(known, known.size()).formula(labels.formats());
    }

    private Row total() {
        Ground ground = Ground.sum(findings.passingSums().branches(), labels.formats());
        Datum datum = new Datum("total", word("regions.total"), labels.sum(findings.total()), "");
        return new Row(
                datum,
                Words.of(datum.label()),
                Words.NONE,
                Said.NOTHING,
                List.of(),
                List.of(
                        Cell.of(worth.of(
                                findings.total().euros().orElseThrow(),
                                findings.total().reserve(),
                                Worth.total(findings, ground))),
                        Cell.of(count(money.awardsKnown(), money.awards()))),
                false,
                Kind.TOTAL,
                Behind.computed(() -> ground));
    }

    /// Beside what else is to be said, of what shares are.
    private List<String> notes(RegionTitle title) {
        return worth.isShare()
                ? Stream.concat(Stream.of(worth.unit()), title.notes().stream()).toList()
                : title.notes();
    }

    private List<Key> keys() {
        return Stream.of(
                        key(
                                Fill.SOLID,
                                "regions.key.written",
                                money.written(),
                                Qualifier.EXACT,
                                summed(Region::written)),
                        key(
                                Fill.PALE,
                                "regions.key.inferred",
                                money.inferred(),
                                Qualifier.EXACT,
                                summed(Region::inferred)),
                        key(
                                Fill.HATCHED,
                                "regions.key.none",
                                money.unstated(),
                                findings.reserve(Dimension.REGION, Dimension.UNSTATED),
                                Basis.COMPUTED))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Whether what a fill stands for is a sum, or the one award that there is of it.
    private Basis summed(ToLongFunction<Region> part) {
        List<Region> some =
                money.regions().stream().filter(r -> part.applyAsLong(r) > 0).toList();
        return some.size() == 1 && some.getFirst().known().size() == 1 ? Basis.STATED : Basis.COMPUTED;
    }

    private Optional<Key> key(Fill fill, String words, long euros, Qualifier reserve, Basis basis) {
        return euros == 0
                ? Optional.empty()
                : Optional.of(new Key(hue, 0, fill, word(words), worth.of(euros, reserve, List.of(basis))));
    }

    private Figure.Twin twin(List<Row> rows, Optional<Row> total) {
        List<String> headings =
                List.of(word("regions.head"), worth.unit(), word("regions.column.known"), word("chart.column.note"));
        return new Figure.Twin(
                headings,
                Stream.concat(rows.stream(), total.stream())
                        .map(r -> List.of(
                                r.name().full(),
                                r.cells().getFirst().said().text(),
                                r.cells().getLast().said().text(),
                                r.datum().note()))
                        .toList());
    }
}
