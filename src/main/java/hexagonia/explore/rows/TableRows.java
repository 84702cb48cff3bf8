package hexagonia.explore.rows;

import hexagonia.explore.Clause;
import hexagonia.explore.Explorer;
import hexagonia.explore.Table;
import hexagonia.explore.reach.RowPaths;
import hexagonia.explore.reach.Subject;
import hexagonia.explore.search.Matched;
import hexagonia.model.Fact;
import hexagonia.model.Strategy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// The rows of one table laid out by column. A column is made when a clause first asks for it. The columns of amounts
/// are those of [AmountRows].
public final class TableRows {
    private final Table table;
    private final Explorer explorer;
    private final RowPaths reach;
    private final List<Row> rows;
    private final Map<Subject, CodeColumn> columns = new HashMap<>();
    private final Map<Clause, BitSet> remembered = new Recent<>();
    private long[][] euros;
    private double[][] points;
    private Spans dates;
    private Map<String, Integer> counts;
    private CodeColumn subjects;

    public TableRows(Table table, Explorer explorer, RowPaths reach) {
        this(table, explorer, reach, rows(table, explorer.index().strategy()));
    }

    /// Other rows that reach what those of `table` do.
    public TableRows(Table table, Explorer explorer, RowPaths reach, List<Row> rows) {
        this.table = table;
        this.explorer = explorer;
        this.reach = reach;
        this.rows = rows;
    }

    /// Every row, in the order of the data.
    public List<Row> rows() {
        return rows;
    }

    /// The rows that satisfy a clause that has an object here; not to be changed.
    public BitSet rowsOf(Clause clause) {
        if (table == Table.AMOUNTS) {
            return explorer.rowsOf(clause);
        }
        BitSet found = remembered.get(clause);
        if (found == null) {
            found = evaluate(clause);
            remembered.put(clause, found);
        }
        return found;
    }

    /// The rows that belong to one of these records.
    public BitSet rowsUnder(Collection<String> records) {
        return table == Table.AMOUNTS
                ? explorer.rows().rowsIn(records)
                : column(Subject.Other.ANCESTOR).rowsWith(Set.copyOf(records), false);
    }

    /// The rows that belong to one of these records, in which one takes part, or of which one is a theme.
    public BitSet rowsNaming(Collection<String> records) {
        return table == Table.AMOUNTS
                ? explorer.rows().rowsNaming(records)
                : column(Subject.Other.TEXT).rowsWith(Set.copyOf(records), false);
    }

    /// The rows whose main entity is one of these.
    public BitSet rowsAbout(Set<String> entities) {
        if (subjects == null) {
            subjects = new CodeColumn(rows.size());
            rows.forEach(
                    row -> subjects.set(row.ordinal(), row.subject().stream().toList()));
        }
        return subjects.rowsWith(entities, false);
    }

    /// How many rows belong to a record.
    public int count(String record) {
        if (counts == null) {
            counts = new HashMap<>();
            CodeColumn above = table == Table.AMOUNTS ? explorer.rows().containers() : column(Subject.Other.ANCESTOR);
            for (int row = 0; row < rows.size(); row++) {
                for (int code : above.codes(row)) {
                    counts.merge(above.values().get(code), 1, Integer::sum);
                }
            }
        }
        return counts.getOrDefault(record, 0);
    }

    private BitSet evaluate(Clause clause) {
        return switch (clause) {
            case Clause.OneOf c -> column(c.dimension()).rowsWith(c.values(), c.excluded());
            case Clause.Between c -> between(c);
            case Clause.Within c -> within(c);
            case Clause.During c -> during(c);
            case Clause.Matching c -> matching(explorer.matched(c.text()));
            case Clause.Under c ->
                c.path().isEmpty() ? all() : rowsUnder(List.of(c.path().getLast()));
        };
    }

    /// The figure of a reference, or of an amount of another perimeter, is that of no row but those of its record.
    private BitSet matching(Matched asked) {
        return asked.reaches(reach.perimeter()) ? rowsNaming(asked.records()) : rowsAbout(asked.records());
    }

    private BitSet all() {
        BitSet all = new BitSet(rows.size());
        all.set(0, rows.size());
        return all;
    }

    private CodeColumn column(Subject subject) {
        return columns.computeIfAbsent(subject, s -> {
            CodeColumn column = new CodeColumn(rows.size());
            for (int row = 0; row < rows.size(); row++) {
                column.set(row, reach.values(rows.get(row), s));
            }
            return column;
        });
    }

    private BitSet between(Clause.Between range) {
        if (euros == null) {
            euros = new long[rows.size()][];
            for (int row = 0; row < euros.length; row++) {
                euros[row] = reach.money(rows.get(row))
                        .flatMapToLong(a -> a.euros().stream())
                        .toArray();
            }
        }
        BitSet found = new BitSet(rows.size());
        for (int row = 0; row < euros.length; row++) {
            for (long amount : euros[row]) {
                if (amount >= range.least() && amount <= range.most()) {
                    found.set(row);
                }
            }
        }
        return found;
    }

    private BitSet within(Clause.Within rectangle) {
        if (points == null) {
            points = new double[rows.size()][];
            for (int row = 0; row < points.length; row++) {
                points[row] = reach.seats(rows.get(row))
                        .flatMapToDouble(s -> DoubleStream.of(s.lat(), s.lon()))
                        .toArray();
            }
        }
        BitSet found = new BitSet(rows.size());
        for (int row = 0; row < points.length; row++) {
            for (int i = 0; i < points[row].length; i += 2) {
                if (rectangle.contains(points[row][i], points[row][i + 1])) {
                    found.set(row);
                }
            }
        }
        return found;
    }

    private BitSet during(Clause.During range) {
        if (dates == null) {
            dates = new Spans(rows.size(), row -> reach.spans(rows.get(row)));
        }
        return dates.meeting(range.span());
    }

    /// Facts as rows.
    public static List<Row> facts(List<? extends Fact> facts) {
        List<Row> rows = new ArrayList<>();
        facts.forEach(fact -> rows.add(new Row.OfFact(rows.size(), fact)));
        return List.copyOf(rows);
    }

    private static List<Row> rows(Table table, Strategy strategy) {
        List<Row> rows = new ArrayList<>();
        switch (table) {
            case AMOUNTS -> rows.addAll(facts(strategy.amounts()));
            case INDICATORS -> rows.addAll(facts(strategy.indicators()));
            case EVENTS -> rows.addAll(facts(strategy.events()));
            case CLAIMS -> facts(strategy).forEach(fact -> claims(fact, rows));
            default ->
                strategy.entities().stream()
                        .filter(e -> table.kind().filter(e.kind()::equals).isPresent())
                        .forEach(e -> rows.add(new Row.OfEntity(rows.size(), e)));
        }
        return List.copyOf(rows);
    }

    private static Stream<Fact> facts(Strategy strategy) {
        return Stream.of(
                        strategy.amounts(),
                        strategy.indicators(),
                        strategy.rosters(),
                        strategy.events(),
                        strategy.mandates(),
                        strategy.relations())
                .flatMap(List::stream);
    }

    private static void claims(Fact fact, List<Row> rows) {
        var claims = fact.evidence().claims();
        for (int number = 0; number < claims.size(); number++) {
            rows.add(new Row.OfClaim(rows.size(), fact, claims.get(number), number));
        }
    }
}
