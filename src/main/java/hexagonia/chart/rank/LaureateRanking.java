package hexagonia.chart.rank;

import hexagonia.chart.Behind;
import hexagonia.chart.Hues;
import hexagonia.chart.Said;
import hexagonia.chart.Words;
import hexagonia.chart.rank.Ranking.Cell;
import hexagonia.chart.rank.Ranking.Fill;
import hexagonia.chart.rank.Ranking.Guide;
import hexagonia.chart.rank.Ranking.Key;
import hexagonia.chart.rank.Ranking.Kind;
import hexagonia.chart.rank.Ranking.Piece;
import hexagonia.chart.rank.Ranking.Row;
import hexagonia.explore.Findings;
import hexagonia.explore.Laureates;
import hexagonia.explore.Laureates.Laureate;
import hexagonia.explore.Seat;
import hexagonia.explore.Standing;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.Hue;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Entity;
import hexagonia.model.Fact;
import hexagonia.model.Relation;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The laureates of one measure in the order of their awards; on request with the project that accompanies each at the
/// same institution, in the same order.
public final class LaureateRanking {
    /// How many are shown.
    static final int MOST = 40;
    /// Middle values say something from so many amounts on.
    private static final int LEAST_GUIDED = 4;
    private static final int COMPANION = 2;

    private final Findings findings;
    private final Labels labels;
    private final Laureates laureates;
    private final boolean companions;
    private final Awards awards;
    /// What stands for a companion where there is none.
    private final Said alone;
    private final Hues hues;

    private LaureateRanking(Findings findings, Labels labels, boolean companions) {
        this.findings = findings;
        this.labels = labels;
        this.laureates = findings.laureates();
        this.companions = companions && laureates.areAccompanied();
        this.awards = Awards.of(laureates.awards());
        this.hues = new Hues(findings.index());
        this.alone = alone();
    }

    /// The ranking that the findings call for; `companions` asks for the accompanying projects too.
    public static Ranking of(Findings findings, Labels labels, boolean companions) {
        return new LaureateRanking(findings, labels, companions).ranking();
    }

    private Ranking ranking() {
        RankTitle title = new RankTitle(findings, labels, awards);
        if (!findings.perimeter().adds() || laureates.size() == 0) {
            return Ranking.empty(title.finding(), title.coverage(), title.sentence());
        }
        List<Row> rows = laureates.rows().stream().limit(MOST).map(this::row).toList();
        int left = laureates.size() - rows.size();
        Optional<Row> total = awards.sum().isPresent() ? Optional.of(total()) : Optional.empty();
        return new Ranking(
                title.finding(),
                title.coverage(),
                new Words(word("ranked.head"), word("ranked.head.brief")),
                columns(),
                rows,
                left > 0 ? Words.of(word("chart.more", left)) : Words.NONE,
                total,
                companions ? List.of() : guides(),
                companions ? Optional.empty() : title.bracket(),
                companions ? keys() : List.of(),
                companions ? List.of(title.companions()) : List.of(),
                "",
                findings.hasSelection(),
                twin(rows, total));
    }

    private String word(String key, Object... values) {
        return labels.messages().get(key, values);
    }

    private List<Words> columns() {
        List<Words> columns = new ArrayList<>();
        columns.add(new Words(word("ranked.column.award"), word("ranked.column.award.brief")));
        if (companions) {
            columns.add(Words.of(word("ranked.column.companion")));
            columns.add(Words.of(word("ranked.column.together")));
        } else {
            columns.add(Words.of(word("ranked.column.share")));
        }
        return columns;
    }

    private Row row(Laureate laureate) {
        Entity entity = laureate.entity();
        Amount award = laureate.award();
        Datum datum = new Datum(entity.id(), labels.name(entity), labels.amount(award), note(laureate));
        Hue hue = hues.of(award);
        List<Piece> pieces = new ArrayList<>();
        award.euros().ifPresent(euros -> pieces.add(new Piece(datum, hue, 0, euros, Fill.SOLID)));
        if (companions && award.euros().isPresent()) {
            laureate.companionEuros()
                    .ifPresent(euros -> pieces.add(new Piece(companion(laureate), hue, COMPANION, euros, Fill.SOLID)));
        }
        List<Fact> facts = Stream.concat(
                        Stream.of(award), companions ? laureate.money().other().stream() : Stream.empty())
                .map(Fact.class::cast)
                .toList();
        return new Row(
                datum,
                new Words(labels.name(entity), labels.brief(entity)),
                under(laureate),
                laureate.seat()
                        .filter(s -> !s.stated())
                        .map(_ -> Said.of("", Basis.INFERRED))
                        .orElse(Said.NOTHING),
                pieces,
                cells(laureate),
                findings.hasSelection() && findings.highlights(award),
                Kind.PLAIN,
                new Behind(List.of(entity.id()), Optional.empty(), List.of(), () -> Ground.stated(facts)));
    }

    private Datum companion(Laureate laureate) {
        Entity project = laureate.companion().orElseThrow();
        return new Datum(
                project.id(),
                labels.name(project),
                labels.formats().inMillionsOfEuros(laureate.companionEuros().orElseThrow()),
                word("ranked.companion.note", labels.name(laureate.entity())));
    }

    private String note(Laureate laureate) {
        return Stream.of(labels.stage(laureate.award()), under(laureate).full())
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// Who carries it and where it sits; in brief, where.
    private Words under(Laureate laureate) {
        String town = laureate.seat().map(this::town).orElse("");
        String carrier = laureate.carrier()
                .map(labels::brief)
                .orElseGet(() -> laureate.partners().stream().map(labels::brief).collect(Collectors.joining(", ")));
        String full = Stream.of(carrier, town).filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
        return new Words(full, town.isEmpty() ? carrier : town);
    }

    private String town(Seat seat) {
        return seat.point().commune().orElseGet(() -> labels.name(seat.place()));
    }

    private List<Cell> cells(Laureate laureate) {
        Amount award = laureate.award();
        Cell own = Cell.of(new Said(labels.bareAmount(award), List.of(award.basis())));
        if (!companions) {
            return List.of(own, Cell.of(share(award.euros())));
        }
        Standing.Together money = laureate.money();
        if (money.companion().isEmpty()) {
            return List.of(own, Cell.of(alone), Cell.of(together(money.euros())));
        }
        Basis link = money.companion().map(Relation::basis).orElse(Basis.STATED);
        String name = laureate.companion().map(labels::brief).orElse("");
        Said project = money.otherEuros().isPresent()
                ? Said.of(labels.formats().millions(money.otherEuros().getAsLong()), link)
                : Said.of(word("amount.undisclosed-brief"), link);
        return List.of(own, new Cell(project, Words.of(name)), Cell.of(together(money.euros())));
    }

    /// That documents name companions and none of this one: our inference; that nobody has one where they name none.
    private Said alone() {
        return !companions || new Standing(findings.index()).companionsNamed() == 0
                ? Said.of("—")
                : Said.of(word("links.none.brief"), Basis.INFERRED);
    }

    private Said share(OptionalLong euros) {
        return euros.isPresent() && awards.sum().isPresent() && awards.sum().getAsLong() > 0
                ? Said.of(
                        labels.formats()
                                .percent((double) euros.getAsLong()
                                        / awards.sum().getAsLong()),
                        Basis.COMPUTED)
                : Said.of("—");
    }

    private Said together(OptionalLong euros) {
        return euros.isPresent()
                ? Said.of(labels.formats().millions(euros.getAsLong()), Basis.COMPUTED)
                : Said.of(word("amount.undisclosed-brief"));
    }

    private Row total() {
        long sum = awards.sum().orElseThrow();
        long training = laureates.companionEuros();
        Datum datum = new Datum(
                "total",
                word("ranked.total", laureates.size(), labels.inWords(laureates.size())),
                labels.formats().inMillionsOfEuros(sum),
                word("ranked.total.note"));
        List<Cell> cells = new ArrayList<>();
        Optional<Amount> stated = stated(sum);
        cells.add(Cell.of(Said.of(
                labels.qualified(awards.reserve(), labels.formats().millions(sum)),
                stated.isPresent() ? Basis.STATED : Basis.COMPUTED)));
        if (companions) {
            cells.add(Cell.of(Said.of(labels.formats().millions(training), Basis.COMPUTED)));
            cells.add(Cell.of(Said.of(labels.formats().millions(sum + training), Basis.COMPUTED)));
        } else {
            cells.add(Cell.of(share(awards.sum())));
        }
        List<Fact> facts = Stream.concat(stated.stream(), awards.known().stream())
                .map(Fact.class::cast)
                .toList();
        return new Row(
                datum,
                Words.of(datum.label()),
                Words.NONE,
                Said.NOTHING,
                List.of(),
                cells,
                false,
                Kind.TOTAL,
                Behind.computed(() -> new Ground(facts, awards.formula(labels.formats()))));
    }

    /// What documents publish of the measure, where it is the sum of the awards.
    private Optional<Amount> stated(long sum) {
        return laureates
                .measure()
                .flatMap(m -> new Standing(findings.index())
                        .of(m.id(), findings.exploration().perimeter()))
                .filter(a -> a.euros().equals(OptionalLong.of(sum)));
    }

    private List<Guide> guides() {
        if (awards.known().size() < LEAST_GUIDED) {
            return List.of();
        }
        return List.of(
                new Guide(
                        awards.median(), word("ranked.median", labels.formats().millions(awards.median()))),
                new Guide(awards.mean(), word("ranked.mean", labels.formats().millions(awards.mean()))));
    }

    private List<Key> keys() {
        Hue hue = hues.of(laureates.awards().getFirst());
        long sum = awards.sum().orElse(0);
        return List.of(
                new Key(
                        hue,
                        0,
                        Fill.SOLID,
                        word("ranked.key.award"),
                        Said.of(labels.formats().millions(sum))),
                new Key(
                        hue,
                        COMPANION,
                        Fill.SOLID,
                        word("ranked.key.companion"),
                        Said.of(labels.formats().millions(laureates.companionEuros()), Basis.COMPUTED)));
    }

    private static String text(Cell cell) {
        return cell.said().text()
                + (cell.under().isEmpty() ? "" : " (" + cell.under().full() + ")");
    }

    private Figure.Twin twin(List<Row> rows, Optional<Row> total) {
        List<String> headings = new ArrayList<>(List.of(word("ranked.head.brief"), word("ranked.column.where")));
        columns().forEach(c -> headings.add(c.full()));
        return new Figure.Twin(
                headings,
                Stream.concat(rows.stream(), total.stream())
                        .map(r -> Stream.concat(
                                        Stream.of(r.name().full(), r.under().full()),
                                        r.cells().stream().map(LaureateRanking::text))
                                .toList())
                        .toList());
    }
}
