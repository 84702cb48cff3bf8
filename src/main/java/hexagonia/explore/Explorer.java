package hexagonia.explore;

import hexagonia.explore.reach.RowPaths;
import hexagonia.explore.rows.AmountRows;
import hexagonia.explore.rows.PerimeterTotals;
import hexagonia.explore.rows.Recent;
import hexagonia.explore.rows.TableRows;
import hexagonia.explore.search.Hit;
import hexagonia.explore.search.Hits;
import hexagonia.explore.search.Matched;
import hexagonia.explore.search.Search;
import hexagonia.explore.search.Vocabulary;
import hexagonia.model.Amount;
import hexagonia.model.Violation;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Answers explorations. Holds the index and, for the clauses asked lately, the rows that satisfy them, so that a
/// change of one clause costs that clause alone. Belongs to one thread.
public final class Explorer {
    /// The dimensions whose values are records.
    private final StrategyIndex index;
    private final List<Violation> standing;
    private final String file;
    private final AmountRows rows;
    private final Search search;
    private final Map<String, RowPaths> reach = new HashMap<>();
    private final Map<String, Map<Table, TableRows>> tables = new HashMap<>();
    private final Map<String, PerimeterTotals> wholes = new HashMap<>();
    private final Map<String, TableRows> functions = new HashMap<>();
    private final Hits hits;
    private Citations citations;
    private final Map<String, Matched> matched = new Recent<>();
    private final Map<Clause, BitSet> remembered = new Recent<>();

    public Explorer(StrategyIndex index, Search search) {
        this(index, search, List.of(), List.of(), "");
    }

    /// @param languages the words of the screens, for whoever searches by them
    /// @param standing the rules that the strategy breaks, and which falsify nothing that is shown of it
    /// @param file the path of its database; empty for the one that comes with the program
    public Explorer(
            StrategyIndex index, Search search, List<Vocabulary> languages, List<Violation> standing, String file) {
        this.index = index;
        this.standing = List.copyOf(standing);
        this.file = file;
        this.rows = new AmountRows(index);
        this.search = search;
        this.hits = new Hits(index, search, () -> new ComputedSums(this).byRecord(), this::concerned, languages);
    }

    public StrategyIndex index() {
        return index;
    }

    /// The path of the database; empty for the one that comes with the program.
    public String file() {
        return file;
    }

    /// Gives up the database; nothing is searched in it any more.
    public void close() {
        search.close();
    }

    /// The rules that the strategy breaks, to be said wherever it is shown.
    public List<Violation> standing() {
        return standing;
    }

    /// What follows from an exploration. Each part is computed when it is first asked for.
    public Findings findings(Exploration exploration) {
        return new Findings(this, exploration);
    }

    /// What `text` was found in, best first, for someone who reads `reader`; at most `most` of it.
    public List<Hit> hits(String text, Locale reader, int most) {
        return hits.of(text, reader, most);
    }

    /// A text without the articles and prepositions before it, unless it is made of them.
    public String core(String text) {
        return hits.core(text);
    }

    /// The records with money that belongs to one of some, or in which one takes part.
    private Set<String> concerned(Set<String> records) {
        return rows.rowsNaming(records).stream()
                .mapToObj(row -> rows.amount(row).entity())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// What each heading states, made when first asked for.
    Citations citations() {
        if (citations == null) {
            citations = new Citations(index);
        }
        return citations;
    }

    /// All amounts by column.
    public AmountRows rows() {
        return rows;
    }

    /// The rows of a table, made when a perimeter is first looked at in it.
    TableRows table(Table table, String perimeter) {
        return tables.computeIfAbsent(perimeter, _ -> new EnumMap<>(Table.class))
                .computeIfAbsent(table, t -> new TableRows(t, this, reach(perimeter)));
    }

    /// The functions of persons as rows, which follow the clauses that say something of persons.
    TableRows functions(String perimeter) {
        return functions.computeIfAbsent(
                perimeter,
                p -> new TableRows(
                        Table.PERSONS,
                        this,
                        reach(p),
                        TableRows.facts(index.strategy().mandates())));
    }

    private RowPaths reach(String perimeter) {
        return reach.computeIfAbsent(perimeter, p -> new RowPaths(index, p));
    }

    /// What these records belong to.
    Set<String> above(Set<String> records) {
        return reach(index.defaultPerimeter().id()).above(records);
    }

    /// What a perimeter holds with no clause at all.
    PerimeterTotals whole(String perimeter) {
        return wholes.computeIfAbsent(
                perimeter,
                id -> new PerimeterTotals(
                        rows, rows.perimeter(id), index.perimeter(id).adds()));
    }

    /// The records that a text was found in, as search finds them.
    public Set<String> matching(String text) {
        return matched(text).records();
    }

    /// What a text filters by.
    public Matched matched(String text) {
        return matched.computeIfAbsent(text, hits::matching);
    }

    /// The rows that satisfy a clause; not to be changed.
    public BitSet rowsOf(Clause clause) {
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
            case Clause.Matching c -> rowsMatching(matched(c.text()));
            case Clause.Within c -> rows.rowsWithin(c);
            case Clause.During c -> rows.rowsDuring(c);
            case Clause.Under c ->
                c.path().isEmpty() ? all() : rows.rowsIn(List.of(c.path().getLast()));
        };
    }

    /// The rows that a text names; where it is the figure of amounts, these and all that lies in them, save in a
    /// reference, which is no sum of what it covers.
    private BitSet rowsMatching(Matched asked) {
        if (asked.amounts().isEmpty()) {
            return rows.rowsNaming(asked.records());
        }
        BitSet found = new BitSet();
        for (int row = 0; row < rows.size(); row++) {
            Amount amount = rows.amount(row);
            found.set(
                    row,
                    index.upwards(amount).stream()
                            .filter(a -> a.equals(amount) || !a.reference())
                            .anyMatch(a -> asked.amounts().contains(a.id())));
        }
        return found;
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(0, rows.size());
        return all;
    }
}
