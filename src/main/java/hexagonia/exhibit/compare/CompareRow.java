package hexagonia.exhibit.compare;

import hexagonia.model.Fact;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// One row of a comparison: what it is about, and a cell for each record; or the heading of rows that follow.
/// `facts` prove it, and `formula` says how what is ours is worked out.
public record CompareRow(
        String id, boolean heading, Cell label, List<Cell> cells, Traits traits, List<Fact> facts, String formula) {
    public CompareRow {
        cells = List.copyOf(cells);
        facts = List.copyOf(facts);
    }

    /// How the records stand to each other in a row. `differs` says whether they differ, or may, since one of
    /// them says nothing; `shares` whether two of them have something in common; `spread` how far apart their
    /// numbers are, as a part of the largest, less than 0 where all say the same.
    public record Traits(boolean differs, boolean shares, double spread) {}

    static CompareRow heading(String id, String title, int records) {
        Cell nothing = Cell.of(Cell.State.FILLED, "");
        List<Cell> cells = IntStream.range(0, records).mapToObj(_ -> nothing).toList();
        return new CompareRow(id, true, Cell.of(title), cells, new Traits(false, false, 0), List.of(), "");
    }

    /// Whether no record says anything here.
    boolean isEmpty() {
        return cells.stream()
                .allMatch(c -> c.state() == Cell.State.UNDISCLOSED || c.state() == Cell.State.NOT_APPLICABLE);
    }

    /// Whether the records differ here, or may.
    public boolean differs() {
        return traits.differs();
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
