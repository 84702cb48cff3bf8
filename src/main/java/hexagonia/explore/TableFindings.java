package hexagonia.explore;

import hexagonia.explore.reach.Matrix;
import hexagonia.explore.rows.Row;
import hexagonia.explore.rows.Rows;
import hexagonia.explore.rows.TableRows;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// One table of an exploration: the rows that pass, in the order of the data, the clauses that have no object here, and
/// the rows the selection brings out. `of` counts the rows there are without any clause.
public final class TableFindings {
    private final List<Row> all;
    private final BitSet passing;
    private final TableRows laid;
    private Rows rows;
    private final int of;
    private final List<Clause> withoutObject;
    private final Supplier<BitSet> select;
    private BitSet broughtOut;

    private TableFindings(TableRows all, BitSet passing, int of, List<Clause> withoutObject, Supplier<BitSet> select) {
        this.laid = all;
        this.all = all.rows();
        this.of = of;
        this.withoutObject = List.copyOf(withoutObject);
        this.select = select;
        this.passing = passing;
    }

    /// Those of the rows `all` that pass what `findings` ask of `table`. A clause without an object there leaves them
    /// whole.
    static TableFindings of(Table table, TableRows all, Findings findings, Explorer explorer) {
        Exploration exploration = findings.exploration();
        BitSet whole = new BitSet();
        whole.set(0, all.rows().size());
        if (table == Table.AMOUNTS) {
            whole.and(explorer.rows().perimeter(exploration.perimeter()));
        }
        BitSet found = (BitSet) whole.clone();
        List<Clause> withoutObject = new ArrayList<>();
        for (Clause clause : exploration.clauses()) {
            if (Matrix.applies(table, clause)) {
                found.and(all.rowsOf(clause));
            } else {
                withoutObject.add(clause);
            }
        }
        return new TableFindings(
                all, found, whole.cardinality(), withoutObject, () -> broughtOut(all, found, findings, explorer));
    }

    /// The rows that belong to what is selected; where none does, those that what is selected belongs to.
    private static BitSet broughtOut(TableRows all, BitSet found, Findings findings, Explorer explorer) {
        if (!findings.hasSelection()) {
            return new BitSet();
        }
        BitSet below = all.rowsNaming(findings.selectedAndCompanions());
        below.and(found);
        if (below.isEmpty()) {
            below.or(all.rowsAbout(explorer.above(findings.exploration().selection())));
            below.and(found);
        }
        return below;
    }

    public Rows rows() {
        if (rows == null) {
            rows = Rows.of(all, passing);
        }
        return rows;
    }

    /// How many rows pass.
    public int size() {
        return passing.cardinality();
    }

    /// Every row of the table, of all perimeters.
    public List<Row> all() {
        return all;
    }

    public int of() {
        return of;
    }

    public List<Clause> withoutObject() {
        return withoutObject;
    }

    /// Whether the selection brings out any row here; where it does not, no row fades.
    public boolean bringsOut() {
        return !broughtOut().isEmpty();
    }

    /// Whether the selection brings this row out.
    public boolean bringsOut(Row row) {
        return broughtOut().get(row.ordinal());
    }

    /// The rows whose main entity is one of these.
    public BitSet about(Set<String> entities) {
        BitSet found = laid.rowsAbout(entities);
        found.and(passing);
        return found;
    }

    /// The rows the selection brings out, by their places in the order of the data; not to be changed.
    public BitSet broughtOut() {
        if (broughtOut == null) {
            broughtOut = select.get();
        }
        return broughtOut;
    }
}
