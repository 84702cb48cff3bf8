package hexagonia.explore.rows;

import hexagonia.explore.FacetValue;
import hexagonia.explore.Total;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.reach.Subject;
import hexagonia.model.Qualifier;
import hexagonia.model.Tier;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/// What a perimeter keeps of its euros under some clauses, by the rule of totals.
///
/// Clauses of two kinds bear on money: some judge *euros* (lever, region, text…), some judge *lines* (stage, year,
/// amount…; see [Subject#judges()]). An amount *counts* when it is known and can add up; `below(x)` are the nearest
/// counting amounts inside x. Then
///
///     own(x)  = euros(x) − Σ euros(below(x))
///     kept(x) = min(euros(x), [x passes what judges euros] · max(0, own(x)) + Σ kept(below(x)))
///     total   = Σ kept(t) over the topmost counting amounts t that pass what judges lines
///
/// So no euro counts twice, a part that a filter leaves out is out of what contains it too, and what nothing details
/// stays with the whole. Belongs to the thread of its explorer.
public final class Sums {
    private final AmountRows rows;
    private final BitSet euros;
    private final BitSet lines;
    private final boolean adds;
    private Kept kept;
    private BitSet covered;
    private Counted byEuros;
    private Counted byLines;
    private BitSet added;
    private Total total;

    /// @param euros the rows of the perimeter that pass the clauses that judge euros
    /// @param lines those that pass the clauses that judge lines
    /// @param adds whether amounts of the perimeter may be added at all
    public Sums(AmountRows rows, BitSet euros, BitSet lines, boolean adds) {
        this.rows = rows;
        this.euros = euros;
        this.lines = lines;
        this.adds = adds;
    }

    /// The total, with its reserve and the coverage of the rows that pass both.
    public Total total() {
        if (total == null) {
            total = summed();
        }
        return total;
    }

    private Total summed() {
        int measures = 0;
        int known = 0;
        int awards = 0;
        int awardsKnown = 0;
        BitSet both = covering();
        for (int row = both.nextSetBit(0); row >= 0; row = both.nextSetBit(row + 1)) {
            if (rows.is(row, Tier.MEASURE)) {
                measures++;
                known += rows.isKnown(row) ? 1 : 0;
            } else if (rows.is(row, Tier.AWARD)) {
                awards++;
                awardsKnown += rows.isKnown(row) ? 1 : 0;
            }
        }
        BitSet tops = added();
        long sum = 0;
        for (int row = tops.nextSetBit(0); row >= 0; row = tops.nextSetBit(row + 1)) {
            sum = Math.addExact(sum, kept().euros(row));
        }
        OptionalLong found = tops.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sum);
        return new Total(found, addedReserve(), rows.ids(tops), measures, known, awards, awardsKnown);
    }

    /// The rows that pass both, and those of known euros that are in the total through what contains them.
    private BitSet covering() {
        BitSet both = and(rows.lines(), euros, lines);
        if (adds) {
            BitSet within = and(rows.counting(), euros, covered());
            within.and(kept().kept());
            both.or(within);
        }
        return both;
    }

    /// The amounts that the total is the sum of, each with what is kept inside it; none where nothing may be added.
    public List<Branch> branches() {
        List<Branch> tops = new ArrayList<>();
        if (adds) {
            Map<Integer, List<Integer>> below = new HashMap<>();
            for (int row : rows.wholesFirst()) {
                if (rows.above(row) >= 0 && kept().kept().get(row)) {
                    below.computeIfAbsent(rows.above(row), _ -> new ArrayList<>())
                            .add(row);
                }
            }
            added().stream().forEach(row -> tops.add(branch(row, below)));
        }
        return tops;
    }

    private Branch branch(int row, Map<Integer, List<Integer>> below) {
        List<Branch> parts = below.getOrDefault(row, List.of()).stream()
                .map(part -> branch(part, below))
                .toList();
        long whole = kept().euros(row);
        long rest = whole - parts.stream().mapToLong(Branch::euros).sum();
        return rest < 0
                ? new Branch(rows.amount(row), whole, whole, List.of())
                : new Branch(rows.amount(row), whole, rest, parts);
    }

    /// The topmost counting rows of which anything is kept; not to be changed.
    private BitSet added() {
        if (added == null) {
            added = adds ? and(rows.counting(), lines, kept().kept()) : new BitSet();
            for (int row = added.nextSetBit(0); row >= 0; row = added.nextSetBit(row + 1)) {
                if (!isTop(row)) {
                    added.clear(row);
                }
            }
        }
        return added;
    }

    /// What is kept of some rows, in the total themselves or through what contains them; each euro once.
    public Sums of(BitSet some) {
        BitSet covered = (BitSet) covered().clone();
        covered.and(some);
        return new Sums(rows, euros, covered, adds);
    }

    /// The same total, to which each part of a line brings its own.
    public Sums partwise() {
        return new Sums(rows, euros, covered(), adds);
    }

    /// What each row that passes both brings to the total.
    public Brought brought() {
        BitSet shown = (BitSet) euros.clone();
        shown.and(lines);
        return new Brought(rows, kept(), shown, added());
    }

    /// The values of a dimension: lines, known lines and what is kept of each. Where the dimension judges euros, a
    /// value has what amounts keep themselves; where it judges lines, the total that choosing it alone would give.
    public List<FacetValue> facet(Dimension dimension, Set<String> chosen) {
        CodeColumn column = rows.column(dimension);
        return dimension.judges() == Subject.Judged.EUROS ? byEuros(column, chosen) : byLines(column, chosen);
    }

    /// What belongs to each value of a column, each amount with what it keeps itself.
    List<FacetValue> byEuros(CodeColumn column, Set<String> chosen) {
        if (byEuros == null) {
            BitSet money = adds ? and(rows.counting(), euros, covered()) : new BitSet();
            byEuros = new Counted(rows, and(rows.lines(), euros, lines), money, row -> Math.max(0, rows.own(row)));
        }
        FacetTally tally = new FacetTally(column);
        tally.count(byEuros);
        return tally.values(chosen);
    }

    private List<FacetValue> byLines(CodeColumn column, Set<String> chosen) {
        if (byLines == null) {
            BitSet money = adds ? and(rows.counting(), lines, kept().kept()) : new BitSet();
            byLines = new Counted(rows, and(rows.lines(), euros, lines), money, kept()::euros);
        }
        FacetTally tally = new FacetTally(column);
        tally.countTops(byLines, rows::above, lines);
        return tally.values(chosen);
    }

    /// What is kept of a row and of what it contains, in euros.
    public long within(int row) {
        if (covered().get(row)) {
            return kept().euros(row);
        }
        long sum = 0;
        for (int part = lines.nextSetBit(0); adds && part >= 0; part = lines.nextSetBit(part + 1)) {
            if (isTop(part) && rows.nesting().isIn(part, row)) {
                sum = Math.addExact(sum, kept().euros(part));
            }
        }
        return sum;
    }

    /// How exact what is kept of these rows is: of all that belongs to a value or a record.
    public Qualifier reserve(BitSet some) {
        return euros.isEmpty() ? Qualifier.EXACT : kept().reserve(some, covered());
    }

    /// How exact what a facet says of a value is: the reserve on what choosing it alone would give.
    public Qualifier reserve(Dimension dimension, String value) {
        BitSet with = rows.column(dimension).rowsWith(Set.of(value), false);
        if (dimension.judges() == Subject.Judged.EUROS) {
            return reserve(with);
        }
        with.and(lines);
        Sums chosen = new Sums(rows, euros, with, adds);
        chosen.kept = kept();
        return chosen.addedReserve();
    }

    private Qualifier addedReserve() {
        return kept().sumReserve(added(), this::isCovered);
    }

    private static BitSet and(BitSet first, BitSet second, BitSet third) {
        BitSet all = (BitSet) first.clone();
        all.and(second);
        all.and(third);
        return all;
    }

    private Kept kept() {
        if (kept == null) {
            kept = Kept.of(rows, euros);
        }
        return kept;
    }

    /// The rows that pass what judges lines, or lie in a counting amount that does.
    private BitSet covered() {
        if (covered == null) {
            covered = new BitSet(rows.size());
            for (int row : rows.wholesFirst()) {
                int above = rows.above(row);
                if (lines.get(row) || above >= 0 && covered.get(above)) {
                    covered.set(row);
                }
            }
        }
        return covered;
    }

    /// Whether the own euros of a row are in the total when it passes.
    private boolean isCovered(int row) {
        int whole = row;
        while (whole >= 0 && !lines.get(whole)) {
            whole = rows.above(whole);
        }
        return whole >= 0;
    }

    /// Whether none that contains a counting row counts in its place.
    private boolean isTop(int row) {
        int above = rows.above(row);
        return above < 0 || !isCovered(above);
    }
}
