package hexagonia.explore.rows;

import hexagonia.explore.FacetValue;
import hexagonia.explore.reach.Dimension;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/// What has been counted of each value of a column, by code.
final class FacetTally {
    private final CodeColumn column;
    private final long[] marks;
    private final long[] euros;
    private final boolean[] money;

    FacetTally(CodeColumn column) {
        this.column = column;
        int values = column.values().size();
        marks = new long[values];
        euros = new long[values];
        money = new boolean[values];
    }

    /// Counts rows for each of their values.
    void count(Counted counted) {
        for (int i = 0; i < counted.size(); i++) {
            int only = column.only(counted.row(i));
            if (only >= 0) {
                add(only, counted, i, counted.isMoney(i));
            } else if (only != CodeColumn.NONE) {
                for (int code : column.several(only)) {
                    add(code, counted, i, counted.isMoney(i));
                }
            }
        }
    }

    /// The same, as money only for the values among whose rows none that contains the row counts in its place.
    ///
    /// @param above the nearest containing row that counts, or -1, by row
    /// @param lines the rows that may contain
    void countTops(Counted counted, IntUnaryOperator above, BitSet lines) {
        for (int i = 0; i < counted.size(); i++) {
            int row = counted.row(i);
            int only = column.only(row);
            if (only >= 0) {
                countTop(counted, i, only, above, lines);
            } else if (only != CodeColumn.NONE) {
                for (int code : column.several(only)) {
                    countTop(counted, i, code, above, lines);
                }
            }
        }
    }

    private void countTop(Counted counted, int at, int code, IntUnaryOperator above, BitSet lines) {
        int whole = above.applyAsInt(counted.row(at));
        while (whole >= 0 && !(lines.get(whole) && column.has(whole, code))) {
            whole = above.applyAsInt(whole);
        }
        add(code, counted, at, whole < 0 && counted.isMoney(at));
    }

    private void add(int code, Counted counted, int at, boolean asMoney) {
        marks[code] += counted.marks(at);
        if (asMoney) {
            euros[code] = Math.addExact(euros[code], counted.worth(at));
            money[code] = true;
        }
    }

    /// The values in the order of the data; what has none comes last, where there is any.
    List<FacetValue> values(Set<String> chosen) {
        List<String> names = column.values();
        List<FacetValue> values = new ArrayList<>(names.size());
        List<FacetValue> missing = new ArrayList<>();
        for (int code = 0; code < names.size(); code++) {
            String name = names.get(code);
            int lines = Counted.lines(marks[code]);
            OptionalLong sum = money[code] ? OptionalLong.of(euros[code]) : OptionalLong.empty();
            FacetValue value = new FacetValue(name, lines, Counted.known(marks[code]), sum, chosen.contains(name));
            if (!Dimension.isMissing(name)) {
                values.add(value);
            } else if (lines > 0 || sum.isPresent() || value.chosen()) {
                missing.add(value);
            }
        }
        values.addAll(missing);
        return values;
    }
}
