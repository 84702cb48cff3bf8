package hexagonia.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The values of one dimension over all rows: codes into a list of values, most rows having one or none.
final class Column {
    private static final int[] NONE = {};

    private final List<String> values = new ArrayList<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private final int[][] rows;

    Column(int size) {
        rows = new int[size][];
    }

    void set(int row, List<String> rowValues) {
        int[] own = rowValues.isEmpty() ? NONE : new int[rowValues.size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = codes.computeIfAbsent(rowValues.get(i), value -> {
                values.add(value);
                return values.size() - 1;
            });
        }
        rows[row] = own;
    }

    /// The values that occur, in the order of their first row.
    List<String> values() {
        return values;
    }

    int[] codes(int row) {
        return rows[row];
    }

    boolean has(int row, int code) {
        for (int own : rows[row]) {
            if (own == code) {
                return true;
            }
        }
        return false;
    }

    /// The rows that have one of `wanted` — or none of them, when `excluded`.
    BitSet rowsWith(Set<String> wanted, boolean excluded) {
        BitSet chosen = new BitSet(values.size());
        wanted.forEach(value -> {
            Integer code = codes.get(value);
            if (code != null) {
                chosen.set(code);
            }
        });
        BitSet found = new BitSet(rows.length);
        for (int row = 0; row < rows.length; row++) {
            boolean any = false;
            for (int code : rows[row]) {
                any |= chosen.get(code);
            }
            if (any != excluded) {
                found.set(row);
            }
        }
        return found;
    }
}
