package hexagonia.explore.rows;

import hexagonia.explore.Findings;
import java.util.BitSet;
import java.util.stream.IntStream;

/// How the rows of a table come to a total of money. Belongs to the thread of its findings.
public interface RowMoney {
    /// The sums that the total of these rows is taken from.
    Sums sums(Findings findings, Rows rows);

    /// The same sums as far as the clauses keep them.
    default Sums kept(Findings findings, Rows rows) {
        BitSet lines = new BitSet();
        rows.forEach(row -> amounts(row, findings).forEach(lines::set));
        return findings.keptOf(lines);
    }

    /// The amounts that a row stands for, by their rows among all amounts.
    IntStream amounts(Row row, Findings findings);
}
