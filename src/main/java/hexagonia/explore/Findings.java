package hexagonia.explore;

import hexagonia.model.Amount;
import hexagonia.model.Perimeter;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/// What follows from one exploration: the rows that pass, totals with their coverage, facets, and what the selection
/// brings out. Lazy and remembered: nobody pays for what nobody looks at. Belongs to the thread of its [Explorer].
public final class Findings {
    private final Explorer explorer;
    private final AmountRows rows;
    private final Exploration exploration;
    private final Map<Dimension, List<FacetValue>> facets = new EnumMap<>(Dimension.class);
    private final Map<Table, TableFindings> tables = new EnumMap<>(Table.class);
    private BitSet passing;
    private BitSet highlighted;
    private BitSet picked;
    private Sums passingSums;
    private Sums highlightedSums;
    private Total total;

    Findings(Explorer explorer, Exploration exploration) {
        this.explorer = explorer;
        this.rows = explorer.rows();
        this.exploration = exploration;
    }

    public Exploration exploration() {
        return exploration;
    }

    public StrategyIndex index() {
        return explorer.index();
    }

    public Perimeter perimeter() {
        return explorer.index().perimeter(exploration.perimeter());
    }

    /// The amounts that pass, in the order of the data. References are among them.
    public List<Amount> amounts() {
        return amounts(passing());
    }

    /// How many amounts pass, references included.
    public int count() {
        return passing().cardinality();
    }

    /// The awards that pass, the largest first, those without an amount last.
    public List<Amount> awards() {
        return awards(passing(), _ -> true);
    }

    /// The awards of a measure that pass, in the same order.
    public List<Amount> awardsOf(String measure) {
        Column measures = rows.column(Dimension.MEASURE);
        int code = measures.values().indexOf(measure);
        return awards(passing(), row -> measures.has(row, code));
    }

    /// The awards that pass and have a point on the map.
    public List<Amount> seated() {
        return awards(passing(), rows::isSeated);
    }

    /// The measures of the awards that pass, each once, that of the largest award first.
    public List<String> measures() {
        return measures(passing());
    }

    /// The same for the awards that belong to a record selected.
    public List<String> measuresPicked() {
        return measures(picked());
    }

    private List<Amount> awards(BitSet set, IntPredicate wanted) {
        List<Amount> found = new ArrayList<>();
        for (int row : rows.awards()) {
            if (set.get(row) && wanted.test(row)) {
                found.add(rows.amount(row));
            }
        }
        return found;
    }

    private List<String> measures(BitSet set) {
        Column column = rows.column(Dimension.MEASURE);
        List<String> found = new ArrayList<>();
        BitSet seen = new BitSet();
        for (int row : rows.awards()) {
            int code = column.only(row);
            if (code >= 0 && set.get(row) && !seen.get(code)) {
                seen.set(code);
                found.add(column.values().get(code));
            }
        }
        return found;
    }

    /// Whether an amount passes.
    public boolean passes(Amount amount) {
        return passing().get(rows.row(amount));
    }

    /// The total of what passes.
    public Total total() {
        if (total == null) {
            total = passingSums().total();
        }
        return total;
    }

    /// The total of the perimeter with no clause at all.
    public Total whole() {
        return sumsOf(rows.perimeter(exploration.perimeter())).total();
    }

    /// The total of what passes and belongs to the records selected.
    public Total selected() {
        return sumsOf(picked()).total();
    }

    /// The total of what passes and belongs to these entities.
    public Total totalOf(Set<String> entities) {
        BitSet chosen = rows.rowsIn(entities);
        chosen.and(passing());
        return sumsOf(chosen).total();
    }

    /// The sums of what passes by value of a dimension, under all clauses.
    public Map<String, FacetValue> sums(Dimension dimension) {
        return byValue(dimension, passingSums());
    }

    /// The sums of what the selection brings out, by value of a dimension.
    public Map<String, FacetValue> highlightedSums(Dimension dimension) {
        return byValue(dimension, highlightedSums());
    }

    private static Map<String, FacetValue> byValue(Dimension dimension, Sums sums) {
        Map<String, FacetValue> values = new HashMap<>();
        sums.facet(dimension, Set.of()).forEach(v -> values.put(v.value(), v));
        return values;
    }

    /// The total of what the selection brings out, the training projects of its clusters included: the sum is ours.
    public Total selectedWithTraining() {
        return highlightedSums().total();
    }

    /// Whether anything is selected.
    public boolean hasSelection() {
        return !exploration.selection().isEmpty();
    }

    /// Whether this amount belongs to a record selected.
    public boolean picks(Amount amount) {
        return picked().get(rows.row(amount));
    }

    /// Whether the selection brings this amount out: it belongs to a selected record or to its training project.
    public boolean highlights(Amount amount) {
        return highlighted().get(rows.row(amount));
    }

    /// The records selected, and the training projects of those among them that have one.
    public Set<String> selectedAndTraining() {
        Set<String> wide = new HashSet<>(exploration.selection());
        exploration.selection().stream()
                .flatMap(id -> index().from(id, Role.TRAINING).stream())
                .map(Relation::to)
                .forEach(wide::add);
        return wide;
    }

    /// The values of a dimension under all clauses but those on that dimension, in the order of the data.
    public List<FacetValue> facet(Dimension dimension) {
        return facets.computeIfAbsent(dimension, d -> {
            Optional<Clause.OneOf> own = exploration.facet(d);
            return own.isEmpty()
                    ? passingSums().facet(d, Set.of())
                    : sumsOf(passing(own)).facet(d, own.get().values());
        });
    }

    /// What would follow with one clause more, or in the place of the one that bears on the same thing.
    public Findings with(Clause clause) {
        return explorer.findings(exploration.with(clause));
    }

    /// What would follow without one clause, as a view asks that shows that clause in place.
    public Findings without(Clause clause) {
        return explorer.findings(exploration.without(clause));
    }

    /// The rows of one table that pass. A clause without an object in the table leaves it whole.
    public TableFindings table(Table table) {
        return tables.computeIfAbsent(table, t -> find(t, explorer.table(t)));
    }

    /// The functions of persons that pass, by the clauses that say something of persons.
    public TableFindings functions() {
        return find(Table.PERSONS, explorer.functions());
    }

    private TableFindings find(Table table, TableRows all) {
        BitSet whole = new BitSet();
        whole.set(0, all.rows().size());
        if (table == Table.AMOUNTS) {
            whole.and(rows.perimeter(exploration.perimeter()));
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
        return new TableFindings(table, all, found, whole.cardinality(), withoutObject, () -> broughtOut(all, found));
    }

    /// The rows that belong to what is selected; where none does, those that what is selected belongs to.
    private BitSet broughtOut(TableRows all, BitSet found) {
        if (!hasSelection()) {
            return new BitSet();
        }
        BitSet below = all.rowsUnder(selectedAndTraining());
        below.and(found);
        if (below.isEmpty()) {
            below.or(all.rowsAbout(explorer.above(exploration.selection())));
            below.and(found);
        }
        return below;
    }

    /// How many rows of `table` there are under a record, with no clause: what a filter on the record would leave.
    public int count(Table table, String record) {
        return explorer.table(table).count(record);
    }

    /// What the amounts of the perimeter that belong to a record add up to, with no clause; none where it has none.
    public Optional<FacetValue> carried(String record) {
        return Optional.ofNullable(explorer.carried(exploration.perimeter()).get(record));
    }

    /// The total of these amounts, as far as they pass.
    public Total totalOf(Collection<Amount> amounts) {
        BitSet chosen = new BitSet();
        amounts.forEach(a -> chosen.set(rows.row(a)));
        chosen.and(passing());
        return sumsOf(chosen).total();
    }

    private Sums passingSums() {
        if (passingSums == null) {
            passingSums = sumsOf(passing());
        }
        return passingSums;
    }

    private Sums highlightedSums() {
        if (highlightedSums == null) {
            highlightedSums = sumsOf(highlighted());
        }
        return highlightedSums;
    }

    private Sums sumsOf(BitSet set) {
        return new Sums(rows, set, perimeter().adds());
    }

    private BitSet passing() {
        if (passing == null) {
            passing = passing(Optional.empty());
        }
        return passing;
    }

    private BitSet passing(Optional<? extends Clause> butFor) {
        BitSet found = (BitSet) rows.perimeter(exploration.perimeter()).clone();
        for (Clause clause : exploration.clauses()) {
            if (butFor.isEmpty() || !clause.equals(butFor.get())) {
                found.and(explorer.rowsOf(clause));
            }
        }
        return found;
    }

    private BitSet picked() {
        if (picked == null) {
            picked = rows.rowsIn(exploration.selection());
            picked.and(passing());
        }
        return picked;
    }

    private BitSet highlighted() {
        if (highlighted == null) {
            highlighted = rows.rowsIn(selectedAndTraining());
            highlighted.and(passing());
        }
        return highlighted;
    }

    private List<Amount> amounts(BitSet set) {
        List<Amount> found = new ArrayList<>(set.cardinality());
        set.stream().forEach(row -> found.add(rows.amount(row)));
        return found;
    }
}
