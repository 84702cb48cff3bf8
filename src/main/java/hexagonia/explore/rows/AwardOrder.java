package hexagonia.explore.rows;

import hexagonia.explore.StrategyIndex;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.Amount;
import hexagonia.model.Tier;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The rows of awards in their order: the largest first, those without an amount last, else in the order of the data.
/// Sorted once, also by measure: which of them pass is then read off a set of rows.
public final class AwardOrder {
    private final AmountRows rows;
    private final int[] ordered;
    /// Where each row stands in that order.
    private final int[] position;
    /// The same order within each measure, by its code.
    private final int[][] ofMeasure;
    /// The largest amount of each measure.
    private final long[] worth;
    /// The awards of entities that have a companion project.
    private final BitSet accompanied = new BitSet();

    AwardOrder(AmountRows rows, StrategyIndex index) {
        this.rows = rows;
        ordered = IntStream.range(0, rows.size())
                .filter(row -> rows.is(row, Tier.AWARD))
                .boxed()
                .sorted(Comparator.comparingLong((Integer row) -> -rows.euros(row)))
                .mapToInt(row -> row)
                .toArray();
        position = new int[rows.size()];
        for (int i = 0; i < ordered.length; i++) {
            position[ordered[i]] = i;
            accompanied.set(
                    ordered[i],
                    !index.companions(rows.amount(ordered[i]).entity()).isEmpty());
        }
        ofMeasure = byMeasure();
        worth = rows.column(Dimension.MEASURE).values().stream()
                .mapToLong(m -> index.amountsOf(m).stream()
                        .mapToLong(a -> a.euros().orElse(0))
                        .max()
                        .orElse(0))
                .toArray();
    }

    private int[][] byMeasure() {
        CodeColumn measures = rows.column(Dimension.MEASURE);
        int[] sizes = new int[measures.values().size()];
        for (int row : ordered) {
            if (hasMeasure(measures, row)) {
                sizes[measures.only(row)]++;
            }
        }
        int[][] found = IntStream.of(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        int[] filled = new int[sizes.length];
        for (int row : ordered) {
            int code = measures.only(row);
            if (hasMeasure(measures, row)) {
                found[code][filled[code]++] = row;
            }
        }
        return found;
    }

    private static boolean hasMeasure(CodeColumn measures, int row) {
        int code = measures.only(row);
        return code >= 0 && !Dimension.isMissing(measures.values().get(code));
    }

    /// Where an award stands in the order.
    int position(int row) {
        return position[row];
    }

    /// The row that stands there.
    int row(int at) {
        return ordered[at];
    }

    /// Whether the entity of an award has a companion project.
    public boolean isAccompanied(int row) {
        return accompanied.get(row);
    }

    /// The first `most` rows of awards that are in a set.
    public int[] first(BitSet set, int most) {
        return IntStream.of(ordered).filter(set::get).limit(most).toArray();
    }

    /// All rows of a small set whose amounts go to one record.
    public int[] all(BitSet few) {
        return few.stream()
                .filter(row -> rows.is(row, Tier.AWARD) || rows.is(row, Tier.FUNDING))
                .boxed()
                .sorted(Comparator.comparingLong((Integer row) -> -rows.euros(row)))
                .mapToInt(row -> row)
                .toArray();
    }

    /// The awards of a measure that are in a set.
    public int[] ofMeasure(String measure, BitSet set) {
        int code = rows.column(Dimension.MEASURE).codeOf(measure);
        return code == CodeColumn.NONE
                ? new int[0]
                : IntStream.of(ofMeasure[code]).filter(set::get).toArray();
    }

    /// The measure with most money among those that have awards in a set; of several, that of the largest award.
    public Optional<String> richest(BitSet set) {
        long most = -1;
        int at = 0;
        int found = -1;
        for (int code = 0; code < ofMeasure.length; code++) {
            int first = worth[code] < most ? -1 : firstOf(ofMeasure[code], set::get);
            if (first >= 0 && (worth[code] > most || first < at)) {
                most = worth[code];
                at = first;
                found = code;
            }
        }
        return found < 0
                ? Optional.empty()
                : Optional.of(rows.column(Dimension.MEASURE).values().get(found));
    }

    /// Where a row stands among `awards`, which are in the order; negative when it does not.
    public int find(int[] awards, int row) {
        int low = 0;
        int high = awards.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (awards[middle] == row) {
                return middle;
            }
            if (position[awards[middle]] < position[row]) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /// The measures that have awards in a set, that of the largest award first.
    public List<String> measures(BitSet set) {
        record Found(int code, int at) {}
        return IntStream.range(0, ofMeasure.length)
                .mapToObj(code -> new Found(code, firstOf(ofMeasure[code], set::get)))
                .filter(found -> found.at() >= 0)
                .sorted(Comparator.comparingInt(Found::at))
                .map(found -> rows.column(Dimension.MEASURE).values().get(found.code()))
                .toList();
    }

    private int firstOf(int[] awards, IntPredicate wanted) {
        for (int row : awards) {
            if (wanted.test(row)) {
                return position[row];
            }
        }
        return -1;
    }

    /// The amounts of these rows, each read when it is asked for.
    public List<Amount> amounts(int[] awards) {
        return new Read(rows, awards);
    }

    private static final class Read extends AbstractList<Amount> implements RandomAccess {
        private final AmountRows rows;
        private final int[] awards;

        Read(AmountRows rows, int[] awards) {
            this.rows = rows;
            this.awards = awards;
        }

        @Override
        public Amount get(int at) {
            return rows.amount(awards[at]);
        }

        @Override
        public int size() {
            return awards.length;
        }
    }
}
