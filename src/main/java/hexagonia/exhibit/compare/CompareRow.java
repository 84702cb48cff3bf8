package hexagonia.exhibit.compare;

import hexagonia.model.Fact;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// One row of a comparison: what it is about, and a cell for each record; or the heading of rows that follow.
/// `differs` says whether the records differ here, or may, since one of them says nothing. `facts` prove it, and
/// `formula` says how what is ours is worked out.
public record CompareRow(
        String id, boolean heading, Cell label, List<Cell> cells, boolean differs, List<Fact> facts, String formula) {
    public CompareRow {
        cells = List.copyOf(cells);
        facts = List.copyOf(facts);
    }

    static CompareRow heading(String id, String title, int records) {
        Cell nothing = Cell.of(Cell.State.FILLED, "");
        List<Cell> cells = IntStream.range(0, records).mapToObj(_ -> nothing).toList();
        return new CompareRow(id, true, Cell.of(title), cells, false, List.of(), "");
    }

    /// Whether no record says anything here.
    boolean isEmpty() {
        return cells.stream().noneMatch(c -> c.state() == Cell.State.FILLED || c.state() == Cell.State.SAME);
    }

    /// Whether records can be put in an order by this row.
    public boolean sorts() {
        return cells.stream().filter(c -> c.value().isPresent()).count() > 1;
    }

    /// The places of the records, put in order by this row; those that say nothing come last.
    public List<Integer> order(boolean descending) {
        Comparator<Integer> byValue = (a, b) -> compare(value(a), value(b));
        List<Integer> known = new ArrayList<>(IntStream.range(0, cells.size())
                .filter(i -> cells.get(i).value().isPresent())
                .boxed()
                .sorted(descending ? byValue.reversed() : byValue)
                .toList());
        IntStream.range(0, cells.size()).filter(i -> !known.contains(i)).forEach(known::add);
        return known;
    }

    private Value value(int record) {
        return cells.get(record).value().orElseThrow();
    }

    private static int compare(Value a, Value b) {
        return a instanceof Value.Number x && b instanceof Value.Number y
                ? Double.compare(x.number(), y.number())
                : text(a).compareToIgnoreCase(text(b));
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.Number n -> String.valueOf(n.number());
            case Value.Date d -> d.iso();
            case Value.Text t -> t.text();
        };
    }
}
