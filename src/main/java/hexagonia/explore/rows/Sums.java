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
        int measures = 0;
        int known = 0;
        int awards = 0;
        int awardsKnown = 0;
        for (int row = euros.nextSetBit(0); row >= 0; row = euros.nextSetBit(row + 1)) {
            if (!lines.get(row)) {
                continue;
            }
            if (rows.is(row, Tier.MEASURE)) {
                measures++;
                known += rows.isKnown(row) ? 1 : 0;
            } else if (rows.is(row, Tier.AWARD)) {
                awards++;
                awardsKnown += rows.isKnown(row) ? 1 : 0;
            }
        }
        BitSet added = new BitSet();
        long sum = 0;
        for (int row = lines.nextSetBit(0); adds && row >= 0; row = lines.nextSetBit(row + 1)) {
            if (isTop(row) && kept().isKept(row)) {
                added.set(row);
                sum = Math.addExact(sum, kept().euros(row));
            }
        }
        OptionalLong total = added.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sum);
        Qualifier reserve = added.isEmpty() ? Qualifier.EXACT : kept().reserve(added, covered());
        return new Total(total, reserve, List.copyOf(rows.ids(added)), measures, known, awards, awardsKnown);
    }

    /// The amounts that the total is the sum of, each with what is kept inside it; none where nothing may be added.
    public List<Branch> branches() {
        List<Branch> tops = new ArrayList<>();
        if (adds) {
            Map<Integer, List<Integer>> below = new HashMap<>();
            for (int row : rows.wholesFirst()) {
                if (rows.above(row) >= 0 && kept().isKept(row)) {
                    below.computeIfAbsent(rows.above(row), _ -> new ArrayList<>())
                            .add(row);
                }
            }
            lines.stream().filter(row -> isTop(row) && kept().isKept(row)).forEach(row -> tops.add(branch(row, below)));
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

    /// The values of a dimension: lines, known lines and what is kept of each. Where the dimension judges euros, a
    /// value has what amounts keep themselves; where it judges lines, the total that choosing it alone would give.
    public List<FacetValue> facet(Dimension dimension, Set<String> chosen) {
        CodeColumn column = rows.column(dimension);
        return dimension.judges() == Subject.Judged.EUROS ? byEuros(column, chosen) : byLines(column, chosen);
    }

    /// What belongs to each value of a column, each amount with what it keeps itself.
    List<FacetValue> byEuros(CodeColumn column, Set<String> chosen) {
        FacetTally tally = new FacetTally(column, rows);
        for (int row = euros.nextSetBit(0); row >= 0; row = euros.nextSetBit(row + 1)) {
            boolean isLine = rows.isLine(row) && lines.get(row);
            boolean money = adds && rows.canAdd(row) && covered().get(row);
            if (isLine || money) {
                tally.count(row, isLine, money, Math.max(0, rows.own(row)));
            }
        }
        return tally.values(chosen);
    }

    private List<FacetValue> byLines(CodeColumn column, Set<String> chosen) {
        FacetTally tally = new FacetTally(column, rows);
        for (int row = lines.nextSetBit(0); row >= 0; row = lines.nextSetBit(row + 1)) {
            boolean isLine = rows.isLine(row) && euros.get(row);
            boolean money = adds && rows.canAdd(row) && kept().isKept(row);
            if (isLine || money) {
                int member = row;
                tally.count(row, isLine, code -> money && isTop(member, column, code), money ? kept().euros(row) : 0);
            }
        }
        return tally.values(chosen);
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

    /// Whether a row counts and none that contains it counts in its place.
    private boolean isTop(int row) {
        int above = rows.above(row);
        while (above >= 0 && !lines.get(above)) {
            above = rows.above(above);
        }
        return above < 0 && rows.canAdd(row);
    }

    /// The same among the rows of one value.
    private boolean isTop(int row, CodeColumn column, int code) {
        int above = rows.above(row);
        while (above >= 0 && !(lines.get(above) && column.has(above, code))) {
            above = rows.above(above);
        }
        return above < 0;
    }
}
