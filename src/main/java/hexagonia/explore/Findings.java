package hexagonia.explore;

import hexagonia.explore.reach.Dimension;
import hexagonia.explore.reach.Subject;
import hexagonia.explore.rows.AmountRows;
import hexagonia.explore.rows.MappedAwards;
import hexagonia.explore.rows.PerimeterTotals;
import hexagonia.explore.rows.Sums;
import hexagonia.model.Amount;
import hexagonia.model.Perimeter;
import hexagonia.model.Qualifier;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What follows from one exploration: the rows that pass, totals with their coverage, facets, and what the selection
/// brings out. Lazy and remembered: nobody pays for what nobody looks at. Belongs to the thread of its [Explorer].
public final class Findings {
    private final Explorer explorer;
    private final AmountRows rows;
    private final Exploration exploration;
    private final Map<Dimension, List<FacetValue>> facets = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Sums> facetSums = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Map<String, FacetValue>> sums = new EnumMap<>(Dimension.class);
    private final Map<Table, TableFindings> tables = new EnumMap<>(Table.class);
    private BitSet passing;
    private BitSet highlighted;
    private BitSet picked;
    private Sums passingSums;
    private Sums selectedSums;
    private Total total;
    private Parting parting;
    private Laureates laureates;

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

    /// What each heading states, whatever the exploration.
    public Citations citations() {
        return explorer.citations();
    }

    public Perimeter perimeter() {
        return explorer.index().perimeter(exploration.perimeter());
    }

    /// The amounts that pass, in the order of the data. References are among them.
    public List<Amount> amounts() {
        return passing().stream().mapToObj(rows::amount).toList();
    }

    /// How many amounts pass, references included.
    public int count() {
        return passing().cardinality();
    }

    /// The laureates that the table lists.
    public Laureates laureates() {
        if (laureates == null) {
            laureates = Laureates.of(this);
        }
        return laureates;
    }

    /// The awards that pass and have a point on the map.
    public MappedAwards seated() {
        return new MappedAwards(rows, passing(), picked());
    }

    /// The awards that pass and belong to one of these records, the largest first, those without an amount last.
    public List<Amount> awardsIn(Collection<String> records) {
        BitSet found = rows.rowsIn(records);
        found.and(passing());
        return rows.awards().amounts(rows.awards().all(found));
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

    /// How the money of the perimeter parts under the clauses.
    public Parting parting() {
        if (parting == null) {
            parting = new Parting(this, unfiltered(), passingSums());
        }
        return parting;
    }

    /// The total of the perimeter with no clause at all.
    public Total whole() {
        return unfiltered().total();
    }

    /// What the perimeter holds with no clause at all.
    public PerimeterTotals unfiltered() {
        return explorer.whole(exploration.perimeter());
    }

    /// The total of what passes and belongs to the records selected.
    public Total selected() {
        return selectedSums().total();
    }

    /// The sums over what belongs to these entities in the perimeter, whatever is filtered.
    public Sums sumsOf(Set<String> entities) {
        BitSet perimeter = rows.perimeter(exploration.perimeter());
        BitSet chosen = rows.rowsIn(entities);
        chosen.and(perimeter);
        return new Sums(rows, chosen, perimeter, perimeter().adds());
    }

    /// The sums of what passes by value of a dimension, under all clauses.
    public Map<String, FacetValue> sums(Dimension dimension) {
        return sums.computeIfAbsent(
                dimension,
                d -> FacetValue.byValue(
                        exploration.facet(d).isEmpty()
                                ? facet(d)
                                : passingSums().facet(d, Set.of())));
    }

    /// The same of what belongs to the records selected.
    public Map<String, FacetValue> selectedSums(Dimension dimension) {
        return FacetValue.byValue(selectedSums().facet(dimension, Set.of()));
    }

    /// Whether anything is selected.
    public boolean hasSelection() {
        return !exploration.selection().isEmpty();
    }

    /// Whether this amount belongs to a record selected.
    public boolean picks(Amount amount) {
        return picked().get(rows.row(amount));
    }

    /// Whether the selection brings this amount out: it belongs to a selected record or to one that accompanies it.
    public boolean highlights(Amount amount) {
        return highlighted().get(rows.row(amount));
    }

    /// The records selected, and the projects that accompany them.
    public Set<String> selectedAndCompanions() {
        Set<String> wide = new HashSet<>(exploration.selection());
        exploration.selection().stream()
                .flatMap(id -> index().companions(id).stream())
                .forEach(wide::add);
        return wide;
    }

    /// The values of a dimension under all clauses but those on that dimension, in the order of the data.
    public List<FacetValue> facet(Dimension dimension) {
        return facets.computeIfAbsent(
                dimension,
                d -> facetSums(d)
                        .facet(d, exploration.facet(d).map(Clause.OneOf::values).orElse(Set.of())));
    }

    /// How exact the sum of a value of a facet is: the reserve on what choosing it alone would give.
    public Qualifier facetReserve(Dimension dimension, String value) {
        return facetSums(dimension).reserve(dimension, value);
    }

    /// How exact what is kept of a value is.
    public Qualifier reserve(Dimension dimension, String value) {
        return passingSums().reserve(dimension, value);
    }

    private Sums facetSums(Dimension dimension) {
        Optional<Clause.OneOf> own = exploration.facet(dimension);
        return own.isEmpty()
                ? passingSums()
                : facetSums.computeIfAbsent(dimension, _ -> sums(own, rows.perimeter(exploration.perimeter())));
    }

    /// What would follow with one clause more, or in the place of the one that bears on the same thing.
    public Findings with(Clause clause) {
        return explorer.findings(exploration.with(clause));
    }

    /// A perimeter with no clause and nothing selected.
    public Findings unfiltered(String perimeter) {
        return explorer.findings(Exploration.start(perimeter));
    }

    /// What would follow without one clause, as a view asks that shows that clause in place.
    public Findings without(Clause clause) {
        return explorer.findings(exploration.without(clause));
    }

    /// How each value of a dimension parts under all clauses but those on that dimension.
    public Map<String, Lengths> facetLengths(Dimension dimension) {
        return exploration
                .facet(dimension)
                .map(this::without)
                .orElse(this)
                .parting()
                .by(dimension);
    }

    /// The functions of persons that pass, by the clauses that say something of persons.
    public TableFindings functions() {
        return TableFindings.of(Table.PERSONS, explorer.functions(exploration.perimeter()), this, explorer);
    }

    /// The rows of one table that pass. A clause without an object in the table leaves it whole.
    public TableFindings table(Table table) {
        return tables.computeIfAbsent(
                table, t -> TableFindings.of(t, explorer.table(t, exploration.perimeter()), this, explorer));
    }

    /// How many rows of `table` there are under a record, with no clause: what a filter on the record would leave.
    public int count(Table table, String record) {
        return explorer.table(table, exploration.perimeter()).count(record);
    }

    /// The sums over these lines, each whole, as far as they are in the perimeter: of what a table shows, whatever is
    /// filtered. Of a line and its parts, the line alone counts.
    public Sums sumsOf(BitSet lines) {
        BitSet perimeter = rows.perimeter(exploration.perimeter());
        return new Sums(rows, perimeter, lines, perimeter().adds());
    }

    /// The same sums as far as the clauses keep them.
    public Sums keptOf(BitSet lines) {
        return new Sums(
                rows,
                passing(Subject.Judged.EUROS, Optional.empty()),
                lines,
                perimeter().adds());
    }

    /// The sums over what passes.
    public Sums passingSums() {
        if (passingSums == null) {
            passingSums = sums(Optional.empty(), rows.perimeter(exploration.perimeter()));
        }
        return passingSums;
    }

    private Sums selectedSums() {
        if (selectedSums == null) {
            selectedSums = sums(Optional.empty(), rows.rowsNaming(exploration.selection()));
        }
        return selectedSums;
    }

    /// The sums over some rows under all clauses but one, by what each clause judges.
    private Sums sums(Optional<? extends Clause> butFor, BitSet chosen) {
        BitSet euros = passing(Subject.Judged.EUROS, butFor);
        euros.and(chosen);
        return new Sums(
                rows, euros, passing(Subject.Judged.LINES, butFor), perimeter().adds());
    }

    /// All amounts by column, those that do not pass included.
    public AmountRows rows() {
        return rows;
    }

    /// The rows of the amounts that pass; not to be changed.
    BitSet passing() {
        if (passing == null) {
            passing = passing(Subject.Judged.EUROS, Optional.empty());
            passing.and(passing(Subject.Judged.LINES, Optional.empty()));
        }
        return passing;
    }

    /// The rows of the perimeter that pass the clauses that judge euros, or lines, but for one of them.
    BitSet passing(Subject.Judged judged, Optional<? extends Clause> butFor) {
        BitSet found = (BitSet) rows.perimeter(exploration.perimeter()).clone();
        exploration.clauses().stream()
                .filter(clause -> Subject.of(clause).judges() == judged)
                .filter(clause -> butFor.isEmpty() || !clause.equals(butFor.get()))
                .forEach(clause -> found.and(explorer.rowsOf(clause)));
        return found;
    }

    /// Those of them that belong to the records selected; not to be changed.
    public BitSet picked() {
        if (picked == null) {
            picked = naming(exploration.selection());
        }
        return picked;
    }

    private BitSet highlighted() {
        if (highlighted == null) {
            highlighted = naming(selectedAndCompanions());
        }
        return highlighted;
    }

    private BitSet naming(Collection<String> records) {
        BitSet found = rows.rowsNaming(records);
        found.and(passing());
        return found;
    }
}
