package hexagonia.explore.rows;

import hexagonia.explore.FacetValue;
import hexagonia.explore.Total;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.Tier;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/// What the rows of a set add up to, by the rule of totals: the sum of the amounts that can add up and have no other
/// such amount of the set above them in the tree. So no euro counts twice, whatever was selected.
public final class Sums {
    private static final int NOTHING = -1;
    private static final int NEVER_ADDED = -2;

    private final AmountRows rows;
    private final BitSet set;
    /// The rows of the set, in order.
    private final int[] members;
    /// For each of them the nearest row of the set that counts in its place, or one of the two above.
    private final int[] above;

    /// @param perimeterAdds whether amounts of the perimeter looked at may be added at all
    public Sums(AmountRows rows, BitSet set, boolean perimeterAdds) {
        this.rows = rows;
        this.set = set;
        members = new int[set.cardinality()];
        above = new int[members.length];
        int row = -1;
        for (int i = 0; i < members.length; i++) {
            row = set.nextSetBit(row + 1);
            members[i] = row;
            above[i] = perimeterAdds && rows.canAdd(row) ? nextAbove(row) : NEVER_ADDED;
        }
    }

    /// The total of the set.
    public Total total() {
        List<String> added = new ArrayList<>();
        long sum = 0;
        int measures = 0;
        int known = 0;
        int awards = 0;
        int awardsKnown = 0;
        for (int i = 0; i < members.length; i++) {
            int row = members[i];
            if (rows.is(row, Tier.MEASURE)) {
                measures++;
                known += rows.isKnown(row) ? 1 : 0;
            } else if (rows.is(row, Tier.AWARD)) {
                awards++;
                awardsKnown += rows.isKnown(row) ? 1 : 0;
            }
            if (above[i] == NOTHING) {
                sum += rows.euros(row);
                added.add(rows.id(row));
            }
        }
        OptionalLong euros = added.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sum);
        return new Total(euros, added, measures, known, awards, awardsKnown);
    }

    /// The values of a dimension over the set: lines, known lines and sum of each. A value's sum follows the rule
    /// within the rows that have that value.
    public List<FacetValue> facet(Dimension dimension, Set<String> chosen) {
        return facet(rows.column(dimension), chosen);
    }

    List<FacetValue> facet(CodeColumn column, Set<String> chosen) {
        Tally tally = new Tally(column.values().size());
        for (int i = 0; i < members.length; i++) {
            int row = members[i];
            int only = column.only(row);
            if (only >= 0) {
                count(i, only, column, tally);
            } else if (only != CodeColumn.NONE) {
                for (int code : column.several(only)) {
                    count(i, code, column, tally);
                }
            }
        }
        return tally.values(column.values(), chosen);
    }

    private void count(int member, int code, CodeColumn column, Tally tally) {
        int row = members[member];
        if (rows.isLine(row)) {
            tally.lines[code]++;
            tally.known[code] += rows.isKnown(row) ? 1 : 0;
        }
        int standsAbove = above[member];
        while (standsAbove >= 0 && !column.has(standsAbove, code)) {
            standsAbove = nextAbove(standsAbove);
        }
        if (standsAbove == NOTHING) {
            tally.euros[code] += rows.euros(row);
            tally.any[code] = true;
        }
    }

    private int nextAbove(int row) {
        int next = rows.blocker(row);
        while (next >= 0 && !set.get(next)) {
            next = rows.blocker(next);
        }
        return next;
    }

    /// What has been counted of each value of a dimension, by code.
    private static final class Tally {
        private final int[] lines;
        private final int[] known;
        private final long[] euros;
        private final boolean[] any;

        Tally(int values) {
            lines = new int[values];
            known = new int[values];
            euros = new long[values];
            any = new boolean[values];
        }

        List<FacetValue> values(List<String> names, Set<String> chosen) {
            List<FacetValue> values = new ArrayList<>(names.size());
            for (int code = 0; code < names.size(); code++) {
                String name = names.get(code);
                OptionalLong sum = any[code] ? OptionalLong.of(euros[code]) : OptionalLong.empty();
                values.add(new FacetValue(name, lines[code], known[code], sum, chosen.contains(name)));
            }
            return values;
        }
    }
}
