package hexagonia.exhibit.compare;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Head;
import hexagonia.exhibit.Meanings;
import hexagonia.exhibit.Sources;
import hexagonia.explore.Findings;
import hexagonia.model.Fact;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Line;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Sheet;
import hexagonia.sheet.Value;
import hexagonia.wording.Labels;
import hexagonia.wording.Working;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Records as columns and what they say as rows; where a page has no room for that, each record as a row.
record SideBySide(
        Findings findings, Labels labels, List<Card> cards, List<AlignedRow> aligned, Scale scale, int reference) {
    /// More records than this are rows where their columns find no room.
    private static final int COLUMNS = 6;

    Content content() {
        Content screen = content(Showing.SCREEN, _ -> true);
        List<Showing> paper = ways().lists() ? List.of(Showing.WHOLE) : Showing.paper();
        return new Content(
                screen.head().offering(ways().rows(moneyRows() > 1, isApart())),
                new Body.Tabled(
                        ((Body.Tabled) screen.body()).sheet(),
                        List.of(),
                        Optional.of(() -> paper.stream().map(this::way).toList())),
                screen.meanings(),
                screen.sources());
    }

    private Body.Way way(Showing showing) {
        return new Body.Way() {
            @Override
            public Content standing() {
                return content(showing, _ -> true);
            }

            @Override
            public Optional<Content> turned(Predicate<Sheet<?>> fits) {
                return cards.size() > COLUMNS ? Optional.of(content(showing.turn(), fits)) : Optional.empty();
            }
        };
    }

    private long moneyRows() {
        return aligned.stream()
                .filter(r -> r.said().anyMatch(e -> Scale.euros(e).isPresent()))
                .count();
    }

    private boolean isApart() {
        return aligned.stream().anyMatch(r -> Alike.traits(r).spread() > 0);
    }

    private Ways ways() {
        return new Ways(findings.exploration().view(), labels);
    }

    /// @param fits which tables find room, where records are rows
    private Content content(Showing showing, Predicate<Sheet<?>> fits) {
        Ways ways = ways();
        List<AlignedRow> said = said(showing);
        ShownRows shown = shown(said, showing);
        boolean cut = showing.isBrief()
                && said.stream()
                        .anyMatch(row -> Sharing.of(row, labels, cards.size(), ways, showing)
                                .isCut(row));
        Head head = new CompareHead(findings, labels, cards, aligned, scale, reference)
                .head(shown, () -> shown(aligned, Showing.SCREEN), showing, cut);
        if (showing.turned()) {
            List<Sheet<?>> sheets = new TurnedSheet(cards, shown.rows(), reference, labels).sheets(fits);
            Body body = new Body.Tabled(sheets.getFirst(), sheets.subList(1, sheets.size()), Optional.empty());
            return new Content(head, body, Meanings.NONE, sources(shown.rows()).working(this::workings));
        }
        Body body = new Body.Tabled(sheet(shown.rows(), showing.isPaper()));
        return new Content(head, body, Meanings.NONE, sources(shown.rows()).working(this::workings));
    }

    private ShownRows shown(List<AlignedRow> rows, Showing showing) {
        List<String> ids = cards.stream().map(Card::record).toList();
        Ways ways = ways();
        return ShownRows.of(rows, row -> maker(row, ids, ways, showing).rows(row), ways, showing, labels);
    }

    /// The rows there is room for.
    private List<AlignedRow> said(Showing showing) {
        List<AlignedRow> rows = showing.isBrief() ? new Rare(labels).gathered(aligned) : aligned;
        return rows.stream().filter(showing.scope()::has).toList();
    }

    private List<Working> workings() {
        List<String> ids = cards.stream().map(Card::record).toList();
        Function<AlignedRow, String> title =
                row -> maker(row, ids, ways(), Showing.SCREEN).title(row);
        return new CompareWorkings(cards, aligned, title, scale, reference, labels).all();
    }

    private RowMaker maker(AlignedRow row, List<String> ids, Ways ways, Showing showing) {
        String perimeter = findings.exploration().perimeter();
        return new RowMaker(labels, perimeter, ids, reference, scale.of(row), ways, showing);
    }

    private Sheet<CompareRow> sheet(List<CompareRow> rows, boolean brief) {
        List<Column<CompareRow>> columns = new ArrayList<>();
        String what = labels.messages().get(moneyRows() > 0 ? "compare.column.what" : "extract.what");
        columns.add(Column.<CompareRow>of("what", what, Column.Shape.NAME, CompareRow::label, _ -> null)
                .with(Column.Beside.UNDER));
        for (int i = 0; i < cards.size(); i++) {
            int at = i;
            columns.add(Column.<CompareRow>of(
                            cards.get(i).record(),
                            labels.brief(cards.get(i).record()),
                            Column.Shape.EVEN,
                            row -> row.cells().get(at),
                            _ -> null)
                    .with(Column.Beside.RESERVE, Column.Beside.STATE, Column.Beside.ORIGIN, Column.Beside.UNDER)
                    .hint(cards.get(i).name())
                    .over(under(cards.get(i), i == reference, brief))
                    .measure(i == reference));
        }
        return new Sheet<>(
                "compare",
                columns,
                rows,
                rows,
                Sheet.WHOLE,
                row -> row.heading() ? Line.heading(row.id()) : Line.of(row.id()),
                _ -> Optional.empty(),
                Sheet.Chosen.NONE,
                _ -> new Sheet.Extra<>(List.of(unit()), List.of()));
    }

    /// In files, the unit of the numbers of a row.
    private Column<CompareRow> unit() {
        return Column.of(
                "unit",
                labels.messages().get("tables.column.unit"),
                Column.Shape.SHORT,
                row -> Cell.of(row.cells().stream()
                        .flatMap(c -> c.value().stream())
                        .flatMap(v -> v instanceof Value.Number n ? Stream.of(n.unit()) : Stream.empty())
                        .findFirst()
                        .orElse("")),
                _ -> null);
    }

    /// Under the name of a record: where it sits, and whether the others are measured against it.
    private List<Cell> under(Card card, boolean measure, boolean brief) {
        if (brief) {
            String line = line(card, measure, labels);
            return line.isEmpty() ? List.of() : List.of(Cell.of(line));
        }
        List<Cell> lines = new ArrayList<>(seat(card).toList());
        if (measure) {
            lines.add(Cell.of(labels.messages().get("compare.is-reference")));
        }
        return lines;
    }

    /// The same in one line, each place with its own mark.
    static String line(Card card, boolean measure, Labels labels) {
        Stream<String> seat =
                seat(card).map(c -> c.shown(false) + (c.origin() == Origin.INFERRED ? "\u00A0" + Legend.INFERRED : ""));
        Stream<String> role = measure ? Stream.of(labels.messages().get("compare.is-reference")) : Stream.of();
        return Stream.concat(seat, role).collect(Collectors.joining(", "));
    }

    /// Town and region of a record.
    static Stream<Cell> seat(Card card) {
        return Stream.of("town", "region")
                .flatMap(key -> card.section("title").flatMap(s -> s.entry(key)).stream())
                .flatMap(e -> e.says() instanceof Says.Words w ? Stream.of(w.cell()) : Stream.empty())
                .filter(c -> c.state() == Cell.State.FILLED);
    }

    private Sources sources(List<CompareRow> rows) {
        Map<String, List<Fact>> facts = new LinkedHashMap<>();
        Map<String, String> formulas = new HashMap<>();
        aligned.stream()
                .filter(r -> r.key().equals(AlignedRow.AMOUNT))
                .forEach(r -> facts.put(Sources.TITLE, r.facts()));
        rows.stream().filter(r -> !r.facts().isEmpty()).forEach(r -> {
            facts.put(r.id(), r.facts());
            if (!r.formula().isEmpty()) {
                formulas.put(r.id(), r.formula());
            }
        });
        return new Sources(() -> facts, formulas);
    }
}
