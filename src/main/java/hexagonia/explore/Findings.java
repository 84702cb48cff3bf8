package hexagonia.explore;

import hexagonia.explore.reach.Dimension;
import hexagonia.explore.reach.Subject;
import hexagonia.explore.rows.AmountRows;
import hexagonia.explore.rows.MappedAwards;
import hexagonia.explore.rows.PerimeterTotals;
import hexagonia.explore.rows.Sums;
import hexagonia.model.Amount;
import hexagonia.model.Entity;
import hexagonia.model.Perimeter;
import hexagonia.model.Qualifier;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
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
    private final KeptRows kept;
    private final FacetSums facets;
    private final Map<Table, TableFindings> tables = new EnumMap<>(Table.class);
    private Total total;
    private Parting parting;
    private Laureates laureates;

    Findings(Explorer explorer, Exploration exploration) {
        this.explorer = explorer;
        this.rows = explorer.rows();
        this.exploration = exploration;
        this.kept = new KeptRows(explorer, exploration);
        this.facets = new FacetSums(exploration, kept);
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

    /// How many laureates of each measure pass, in the order of the data.
    public Map<Entity, Integer> laureatesByMeasure() {
        return Laureates.byMeasure(this);
    }

    /// The awards that pass and have a point on the map.
    public MappedAwards seated() {
        return new MappedAwards(rows, passing(), picked());
    }

    /// Whether any laureate passes by a line of its own.
    public boolean hasLaureates() {
        return rows.awards().first(passing(), 1).length > 0;
    }

    /// How many laureates pass, of whatever measure.
    public int laureateCount() {
        return rows.awards().first(passing(), rows.size()).length;
    }

    /// The amounts that pass, go to one record and belong to one of these, the largest first, those without an amount
    /// last.
    public List<Amount> awardsIn(Collection<String> records) {
        BitSet found = rows.rowsIn(records);
        found.and(passing());
        return rows.awards().amounts(rows.awards().all(found));
    }

    /// Whether an amount passes.
    public boolean passes(Amount amount) {
        return passing().get(rows.row(amount));
    }

    /// Whether nothing is filtered, in the perimeter that strategies open in.
    public boolean isUsual() {
        return exploration().clauses().isEmpty() && perimeter().equals(index().defaultPerimeter());
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
        return kept.selectedSums().total();
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
        return facets.sums(dimension);
    }

    /// The same of what belongs to the records selected.
    public Map<String, FacetValue> selectedSums(Dimension dimension) {
        return FacetValue.byValue(kept.selectedSums().facet(dimension, Set.of()));
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
        return kept.highlighted().get(rows.row(amount));
    }

    /// The records selected, and the projects that accompany them.
    public Set<String> selectedAndCompanions() {
        return kept.selectedAndCompanions();
    }

    /// The values of a dimension under all clauses but those on that dimension, in the order of the data.
    public List<FacetValue> facet(Dimension dimension) {
        return facets.of(dimension);
    }

    /// Whether the same euros stand under several values of a facet, so that these must not be added.
    public boolean facetOverlaps(Dimension dimension) {
        return facets.overlap(dimension);
    }

    /// How exact the sum of a value of a facet is: the reserve on what choosing it alone would give.
    public Qualifier facetReserve(Dimension dimension, String value) {
        return facets.reserve(dimension, value);
    }

    /// How exact what is kept of a value is.
    public Qualifier reserve(Dimension dimension, String value) {
        return passingSums().reserve(dimension, value);
    }

    /// What would follow with one clause more, or in the place of the one that bears on the same thing.
    public Findings with(Clause clause) {
        return explorer.findings(exploration.with(clause));
    }

    /// A perimeter with no clause and nothing selected.
    public Findings unfiltered(String perimeter) {
        return explorer.findings(Exploration.start(perimeter));
    }

    /// A perimeter with one clause alone and nothing selected.
    public Findings under(String perimeter, Clause clause) {
        return explorer.findings(new Transition.Filter(clause).of(Exploration.start(perimeter)));
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
        return passingSums().of(lines);
    }

    /// What the clauses keep of what belongs to these entities.
    public Sums keptOf(Set<String> entities) {
        BitSet euros = rows.rowsIn(entities);
        euros.and(passing(Subject.Judged.EUROS));
        return new Sums(rows, euros, kept.lines(), perimeter().adds());
    }

    /// Whether a row of the amounts passes the clauses that judge lines.
    public boolean passesAsLine(int row) {
        return kept.lines().get(row);
    }

    /// The sums over what passes.
    public Sums passingSums() {
        return kept.sums();
    }

    /// All amounts by column, those that do not pass included.
    public AmountRows rows() {
        return rows;
    }

    /// The rows of the amounts that pass; not to be changed.
    BitSet passing() {
        return kept.passing();
    }

    /// The rows of the perimeter that pass the clauses that judge euros, or lines.
    BitSet passing(Subject.Judged judged) {
        return kept.by(judged, Optional.empty());
    }

    /// Those that pass and belong to the records selected; not to be changed.
    public BitSet picked() {
        return kept.picked();
    }
}
