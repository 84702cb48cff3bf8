package hexagonia.explore.rows;

import hexagonia.explore.FacetValue;
import hexagonia.explore.reach.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntPredicate;

/// What has been counted of each value of a column, by code.
final class FacetTally {
    private final CodeColumn column;
    private final AmountRows rows;
    private final int[] lines;
    private final int[] known;
    private final long[] euros;
    private final boolean[] any;

    FacetTally(CodeColumn column, AmountRows rows) {
        this.column = column;
        this.rows = rows;
        int values = column.values().size();
        lines = new int[values];
        known = new int[values];
        euros = new long[values];
        any = new boolean[values];
    }

    /// Counts a row for each of its values: as a line, as money, or both.
    void count(int row, boolean isLine, boolean money, long worth) {
        count(row, isLine, _ -> money, worth);
    }

    /// The same, as money for the values of these codes only.
    void count(int row, boolean isLine, IntPredicate money, long worth) {
        int only = column.only(row);
        if (only >= 0) {
            add(row, only, isLine, money.test(only), worth);
        } else if (only != CodeColumn.NONE) {
            for (int code : column.several(only)) {
                add(row, code, isLine, money.test(code), worth);
            }
        }
    }

    private void add(int row, int code, boolean isLine, boolean money, long worth) {
        if (isLine) {
            lines[code]++;
            known[code] += rows.isKnown(row) ? 1 : 0;
        }
        if (money) {
            euros[code] = Math.addExact(euros[code], worth);
            any[code] = true;
        }
    }

    /// The values in the order of the data; what has none comes last, where there is any.
    List<FacetValue> values(Set<String> chosen) {
        List<String> names = column.values();
        List<FacetValue> values = new ArrayList<>(names.size());
        List<FacetValue> missing = new ArrayList<>();
        for (int code = 0; code < names.size(); code++) {
            String name = names.get(code);
            OptionalLong sum = any[code] ? OptionalLong.of(euros[code]) : OptionalLong.empty();
            FacetValue value = new FacetValue(name, lines[code], known[code], sum, chosen.contains(name));
            if (!Dimension.isMissing(name)) {
                values.add(value);
            } else if (lines[code] > 0 || any[code] || value.chosen()) {
                missing.add(value);
            }
        }
        values.addAll(missing);
        return values;
    }
}
