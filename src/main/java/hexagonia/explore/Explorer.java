package hexagonia.explore;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Answers explorations. Holds the index and, for the clauses asked lately, the rows that satisfy them, so that a
/// change of one clause costs that clause alone. Belongs to one thread.
public final class Explorer {
    private static final int REMEMBERED = 64;

    private final StrategyIndex index;
    private final AmountRows rows;
    private final Search search;
    private final Reach reach;
    private final Map<Table, TableRows> tables = new EnumMap<>(Table.class);
    private final Map<String, Map<String, FacetValue>> carried = new HashMap<>();
    private final Hits hits;
    private TableRows functions;
    private final Map<Clause, BitSet> remembered = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Clause, BitSet> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Explorer(StrategyIndex index, Search search) {
        this.index = index;
        this.rows = new AmountRows(index);
        this.search = search;
        this.reach = new Reach(index);
        this.hits = new Hits(index, search);
    }

    public StrategyIndex index() {
        return index;
    }

    /// What follows from an exploration. Each part is computed when it is first asked for.
    public Findings findings(Exploration exploration) {
        return new Findings(this, exploration);
    }

    /// What `text` was found in, best first, for someone who reads `reader`; at most `most` of it.
    public List<Hit> hits(String text, Locale reader, int most) {
        return hits.of(text, reader, most);
    }

    AmountRows rows() {
        return rows;
    }

    /// The rows of a table, made when first asked for.
    TableRows table(Table table) {
        return tables.computeIfAbsent(table, t -> new TableRows(t, this, reach));
    }

    /// The functions of persons as rows, which follow the clauses that say something of persons.
    TableRows functions() {
        if (functions == null) {
            functions = new TableRows(
                    Table.PERSONS, this, reach, TableRows.facts(index.strategy().mandates()));
        }
        return functions;
    }

    /// What these records belong to.
    Set<String> above(Set<String> records) {
        return reach.above(records);
    }

    /// What the amounts of a perimeter that belong to each record add up to, with no clause.
    Map<String, FacetValue> carried(String perimeter) {
        return carried.computeIfAbsent(perimeter, id -> {
            Map<String, FacetValue> found = new HashMap<>();
            new Sums(rows, rows.perimeter(id), index.perimeter(id).adds())
                    .facet(rows.containers(), Set.of())
                    .forEach(v -> found.put(v.value(), v));
            return found;
        });
    }

    /// The records that a text was found in.
    Set<String> matching(String text) {
        return search.find(text).best();
    }

    /// The rows that satisfy a clause; not to be changed.
    BitSet rowsOf(Clause clause) {
        BitSet found = remembered.get(clause);
        if (found == null) {
            found = evaluate(clause);
            remembered.put(clause, found);
        }
        return found;
    }

    private BitSet evaluate(Clause clause) {
        return switch (clause) {
            case Clause.OneOf c -> rows.column(c.dimension()).rowsWith(c.values(), c.excluded());
            case Clause.Between c -> rows.rowsBetween(c.least(), c.most());
            case Clause.Matching c -> rows.rowsIn(search.find(c.text()).best());
            case Clause.Within c -> rows.rowsWithin(c);
            case Clause.During c -> rows.rowsDuring(c);
            case Clause.Under c ->
                c.path().isEmpty() ? all() : rows.rowsIn(List.of(c.path().getLast()));
        };
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(0, rows.size());
        return all;
    }
}
