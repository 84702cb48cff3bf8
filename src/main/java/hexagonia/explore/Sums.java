package hexagonia.explore;

import hexagonia.model.Tier;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;

/// The rule of totals: the sum of the amounts of a set that can add up and have no other such amount of the set above
/// them in the tree. So no euro counts twice, whatever was selected.
final class Sums {
    private final AmountRows rows;
    private final boolean perimeterAdds;

    /// @param perimeterAdds whether amounts of the perimeter looked at may be added at all
    Sums(AmountRows rows, boolean perimeterAdds) {
        this.rows = rows;
        this.perimeterAdds = perimeterAdds;
    }

    /// The total of the rows in `set`.
    Total total(BitSet set) {
        List<String> added = new ArrayList<>();
        long sum = 0;
        int measures = 0;
        int known = 0;
        int awards = 0;
        int awardsKnown = 0;
        for (int row = set.nextSetBit(0); row >= 0; row = set.nextSetBit(row + 1)) {
            if (rows.is(row, Tier.MEASURE)) {
                measures++;
                known += rows.isKnown(row) ? 1 : 0;
            } else if (rows.is(row, Tier.AWARD)) {
                awards++;
                awardsKnown += rows.isKnown(row) ? 1 : 0;
            }
            if (perimeterAdds && counts(row, set)) {
                sum += rows.euros(row);
                added.add(rows.amount(row).id());
            }
        }
        OptionalLong euros = added.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sum);
        return new Total(euros, added, measures, known, awards, awardsKnown);
    }

    private boolean counts(int row, BitSet set) {
        if (!rows.canAdd(row)) {
            return false;
        }
        for (int above = rows.blocker(row); above >= 0; above = rows.blocker(above)) {
            if (set.get(above)) {
                return false;
            }
        }
        return true;
    }

    /// The values of a dimension over the rows in `set`: lines, known lines and sum of each. A value's sum follows the
    /// rule within the rows that have that value.
    List<FacetValue> facet(Dimension dimension, BitSet set, java.util.Set<String> chosen) {
        return facet(rows.column(dimension), set, chosen);
    }

    List<FacetValue> facet(Column column, BitSet set, java.util.Set<String> chosen) {
        int size = column.values().size();
        int[] lines = new int[size];
        int[] known = new int[size];
        long[] euros = new long[size];
        boolean[] any = new boolean[size];
        for (int row = set.nextSetBit(0); row >= 0; row = set.nextSetBit(row + 1)) {
            boolean line = rows.is(row, Tier.MEASURE) || rows.is(row, Tier.AWARD);
            for (int code : column.codes(row)) {
                if (line) {
                    lines[code]++;
                    known[code] += rows.isKnown(row) ? 1 : 0;
                }
                if (perimeterAdds && counts(row, code, column, set)) {
                    euros[code] += rows.euros(row);
                    any[code] = true;
                }
            }
        }
        List<FacetValue> values = new ArrayList<>(size);
        for (int code = 0; code < size; code++) {
            String value = column.values().get(code);
            OptionalLong sum = any[code] ? OptionalLong.of(euros[code]) : OptionalLong.empty();
            values.add(new FacetValue(value, lines[code], known[code], sum, chosen.contains(value)));
        }
        return values;
    }

    private boolean counts(int row, int code, Column column, BitSet set) {
        if (!rows.canAdd(row)) {
            return false;
        }
        for (int above = rows.blocker(row); above >= 0; above = rows.blocker(above)) {
            if (set.get(above) && column.has(above, code)) {
                return false;
            }
        }
        return true;
    }
}
