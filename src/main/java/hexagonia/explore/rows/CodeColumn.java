package hexagonia.explore.rows;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The values of one dimension over all rows, as codes into a list of values. Most rows have one value or none, and
/// those stand in one array: a pass over a hundred thousand rows reads memory in order.
public final class CodeColumn {
    /// The code of a row without a value. What is below it says where the several codes of a row stand.
    static final int NONE = -1;

    private final List<String> values = new ArrayList<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private final int[] only;
    private final List<int[]> several = new ArrayList<>();
    private int[][] rows;

    CodeColumn(int size) {
        only = new int[size];
    }

    void set(int row, List<String> rowValues) {
        int[] own = rowValues.stream().mapToInt(this::code).toArray();
        if (own.length > 1) {
            several.add(own);
            only[row] = NONE - several.size();
        } else {
            only[row] = own.length == 0 ? NONE : own[0];
        }
    }

    private int code(String value) {
        return codes.computeIfAbsent(value, added -> {
            values.add(added);
            return values.size() - 1;
        });
    }

    /// The values that occur, in the order of their first row.
    public List<String> values() {
        return values;
    }

    /// The code of a value, [#NONE] when no row has it.
    int codeOf(String value) {
        return codes.getOrDefault(value, NONE);
    }

    /// The code of the only value of a row, [#NONE], or what [#several] takes.
    int only(int row) {
        return only[row];
    }

    /// The codes of a row that has several, by what [#only] gave for it.
    int[] several(int only) {
        return several.get(NONE - 1 - only);
    }

    /// The codes of a row.
    int[] codes(int row) {
        int own = only[row];
        return own >= 0 ? new int[] {own} : own == NONE ? new int[0] : several(own);
    }

    boolean has(int row, int code) {
        if (only[row] >= NONE) {
            return only[row] == code;
        }
        for (int own : several(only[row])) {
            if (own == code) {
                return true;
            }
        }
        return false;
    }

    /// The rows that have one of `wanted` — or none of them, when `excluded`.
    public BitSet rowsWith(Set<String> wanted, boolean excluded) {
        BitSet found = new BitSet(only.length);
        for (String value : wanted) {
            Integer code = codes.get(value);
            if (code != null) {
                for (int row : rowsOf(code)) {
                    found.set(row);
                }
            }
        }
        if (excluded) {
            found.flip(0, only.length);
        }
        return found;
    }

    /// The rows that have a value, in order. Found out for all values when first asked of one: no value may be set
    /// afterwards.
    private int[] rowsOf(int code) {
        if (rows == null) {
            int[] sizes = new int[values.size()];
            for (int row = 0; row < only.length; row++) {
                for (int own : codes(row)) {
                    sizes[own]++;
                }
            }
            rows = IntStream.of(sizes).mapToObj(int[]::new).toArray(int[][]::new);
            for (int row = only.length - 1; row >= 0; row--) {
                for (int own : codes(row)) {
                    rows[own][--sizes[own]] = row;
                }
            }
        }
        return rows[code];
    }
}
