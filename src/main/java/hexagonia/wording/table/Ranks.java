package hexagonia.wording.table;

import hexagonia.explore.Row;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// The order of all the rows of a table by one column, worked out once: afterwards rows are compared as whole numbers,
/// so that sorting a hundred thousand of them takes no longer than drawing them. Texts follow the language.
final class Ranks {
    private static final int NONE = Integer.MAX_VALUE;

    private final int[] ranks;

    private Ranks(int[] ranks) {
        this.ranks = ranks;
    }

    static Ranks of(List<Row> rows, Function<Row, Comparable<?>> value, Locale locale) {
        Collator collator = Collator.getInstance(locale);
        Map<Object, Comparable<?>> keys = new HashMap<>();
        Object[] values = new Object[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.apply(rows.get(i));
            if (values[i] != null) {
                keys.computeIfAbsent(
                        values[i], v -> v instanceof String s ? collator.getCollationKey(s) : (Comparable<?>) v);
            }
        }
        Object[] distinct = keys.keySet().toArray();
        Arrays.sort(distinct, (a, b) -> compare(keys.get(a), keys.get(b)));
        Map<Object, Integer> places = new HashMap<>();
        int place = -1;
        for (int i = 0; i < distinct.length; i++) {
            boolean same = i > 0 && compare(keys.get(distinct[i - 1]), keys.get(distinct[i])) == 0;
            place += same ? 0 : 1;
            places.put(distinct[i], place);
        }
        int[] ranks = new int[values.length];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = values[i] == null ? NONE : places.get(values[i]);
        }
        return new Ranks(ranks);
    }

    /// Compares rows; those without a value come last whatever the direction.
    Comparator<Row> comparator(boolean descending) {
        return (a, b) -> {
            int x = ranks[a.ordinal()];
            int y = ranks[b.ordinal()];
            return descending && x != NONE && y != NONE ? Integer.compare(y, x) : Integer.compare(x, y);
        };
    }

    @SuppressWarnings("unchecked")
    private static int compare(Comparable<?> a, Comparable<?> b) {
        return ((Comparable<Object>) a).compareTo(b);
    }
}
