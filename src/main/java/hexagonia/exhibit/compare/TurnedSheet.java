package hexagonia.exhibit.compare;

import hexagonia.exhibit.Card;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Line;
import hexagonia.sheet.Sheet;
import hexagonia.sheet.Value;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Each record as a row, what they say as columns: as many of them as find room, the others in tables that go on.
record TurnedSheet(List<Card> cards, List<CompareRow> rows, int reference, Labels labels) {
    /// What the columns of a table weigh at most, so that the longest text has room across.
    private static final int WEIGHT = 6;
    /// For so many letters of its longest text a column weighs one more.
    private static final int LETTERS = 50;

    List<Sheet<?>> sheets(Predicate<Sheet<?>> fits) {
        List<Sheet<?>> sheets = new ArrayList<>();
        List<CompareRow> columns = new ArrayList<>();
        for (CompareRow row : rows.stream().filter(r -> !r.heading()).toList()) {
            columns.add(row);
            boolean read = columns.stream().mapToInt(TurnedSheet::weight).sum() <= WEIGHT;
            if (columns.size() > 1 && !(read && fits.test(sheet(columns, sheets.size())))) {
                sheets.add(sheet(columns.subList(0, columns.size() - 1), sheets.size()));
                columns = new ArrayList<>(List.of(row));
            }
        }
        sheets.add(sheet(columns, sheets.size()));
        return sheets;
    }

    private static int weight(CompareRow row) {
        int longest =
                row.cells().stream().mapToInt(c -> c.text().length()).max().orElse(0);
        return 1 + Math.min(WEIGHT, longest / LETTERS);
    }

    /// The table of that number, from 0 on.
    private Sheet<Integer> sheet(List<CompareRow> said, int number) {
        List<Column<Integer>> columns = new ArrayList<>();
        columns.add(Column.of(
                "what",
                labels.messages().get("compare.column.what"),
                Column.Shape.NAME,
                place -> name(place, number == 0),
                _ -> null));
        said.forEach(row -> columns.add(column(row)));
        String after = number == 0 ? "" : "-" + number;
        return Sheet.of(
                "compare-turned" + after,
                columns,
                IntStream.range(0, cards.size()).boxed().toList(),
                i -> Line.of(cards.get(i).record() + after));
    }

    private Cell name(int place, boolean first) {
        Card card = cards.get(place);
        Cell name = Cell.of(labels.brief(card.record()));
        return first ? name.under(SideBySide.line(card, place == reference, labels)) : name;
    }

    private static Column<Integer> column(CompareRow row) {
        boolean numbers = row.cells().stream().allMatch(c -> c.value().orElse(null) instanceof Value.Number);
        return Column.<Integer>of(
                        row.id(),
                        row.label().text(),
                        numbers ? Column.Shape.SHORT : Column.Shape.TEXT,
                        i -> row.cells().get(i).bars(List.of()),
                        _ -> null)
                .from(row.label().origin());
    }
}
