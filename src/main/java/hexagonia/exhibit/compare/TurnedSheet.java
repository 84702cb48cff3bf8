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
import java.util.stream.IntStream;

/// Each record as a row, what they say as columns.
record TurnedSheet(List<Card> cards, List<CompareRow> rows, int reference, Labels labels) {
    Sheet<Integer> sheet() {
        List<Column<Integer>> columns = new ArrayList<>();
        columns.add(Column.of(
                "what", labels.messages().get("compare.column.what"), Column.Shape.NAME, this::name, _ -> null));
        rows.stream().filter(row -> !row.heading()).forEach(row -> columns.add(column(row)));
        return Sheet.of(
                "compare-turned",
                columns,
                IntStream.range(0, cards.size()).boxed().toList(),
                i -> Line.of(cards.get(i).record()));
    }

    private Cell name(int place) {
        Card card = cards.get(place);
        return Cell.of(labels.brief(card.record())).under(SideBySide.line(card, place == reference, labels));
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
