package hexagonia.explore.rows;

import hexagonia.explore.Findings;
import hexagonia.model.Amount;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The amounts that the rows of a table stand for in one column, found out once a row: totals over a hundred thousand
/// rows are then read off their numbers. Belongs to one thread.
public final class MoneyColumn implements RowMoney {
    private final Function<Row, Stream<Amount>> amounts;
    private final List<int[]> known = new ArrayList<>();

    public MoneyColumn(Function<Row, Stream<Amount>> amounts) {
        this.amounts = amounts;
    }

    /// The sums over the amounts of these rows, each whole.
    @Override
    public Sums sums(Findings findings, Rows rows) {
        BitSet chosen = new BitSet();
        rows.ordinals().forEach(row -> {
            for (int amount : of(row, rows.row(row), findings.rows())) {
                chosen.set(amount);
            }
        });
        return findings.sumsOf(chosen);
    }

    @Override
    public IntStream amounts(Row row, Findings findings) {
        return IntStream.of(of(row.ordinal(), row, findings.rows()));
    }

    private int[] of(int ordinal, Row row, AmountRows all) {
        while (known.size() <= ordinal) {
            known.add(null);
        }
        int[] found = known.get(ordinal);
        if (found == null) {
            found = amounts.apply(row).mapToInt(all::row).toArray();
            known.set(ordinal, found);
        }
        return found;
    }
}
