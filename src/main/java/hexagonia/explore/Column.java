package hexagonia.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The values of one dimension over all rows, as codes into a list of values. Most rows have one value or none, and
/// those stand in one array: a pass over a hundred thousand rows reads memory in order.
final class Column {
    /// The code of a row without a value. What is below it says where the several codes of a row stand.
    static final int NONE = -1;

    private final List<String> values = new ArrayList<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private final int[] only;
    private final List<int[]> several = new ArrayList<>();

    Column(int size) {
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
    List<String> values() {
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
    BitSet rowsWith(Set<String> wanted, boolean excluded) {
        boolean[] chosen = new boolean[values.size()];
        for (String value : wanted) {
            Integer code = codes.get(value);
            if (code != null) {
                chosen[code] = true;
            }
        }
        BitSet found = new BitSet(only.length);
        for (int row = 0; row < only.length; row++) {
            if (hasAny(row, chosen) != excluded) {
                found.set(row);
            }
        }
        return found;
    }

    private boolean hasAny(int row, boolean[] chosen) {
        int code = only[row];
        if (code >= NONE) {
            return code != NONE && chosen[code];
        }
        for (int own : several(code)) {
            if (chosen[own]) {
                return true;
            }
        }
        return false;
    }
}
