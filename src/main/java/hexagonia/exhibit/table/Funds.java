package hexagonia.exhibit.table;

import hexagonia.explore.Findings;
import hexagonia.explore.rows.MoneyColumn;
import hexagonia.explore.rows.Row;
import hexagonia.explore.rows.RowMoney;
import hexagonia.explore.rows.Rows;
import hexagonia.explore.rows.Sums;
import java.util.BitSet;
import java.util.stream.IntStream;

/// The amounts that stand for records, and what is attached to those that have none of their own, as far as it passes
/// as lines; each euro counts once.
record Funds(MoneyColumn own, MoneyColumn attached) implements RowMoney {
    @Override
    public Sums sums(Findings findings, Rows rows) {
        BitSet chosen = new BitSet();
        rows.forEach(row -> amounts(row, findings).forEach(chosen::set));
        return findings.sumsOf(chosen);
    }

    @Override
    public IntStream amounts(Row row, Findings findings) {
        return IntStream.concat(
                own.amounts(row, findings), attached.amounts(row, findings).filter(findings::passesAsLine));
    }
}
