package hexagonia.explore.rows;

import hexagonia.explore.Findings;
import java.util.stream.IntStream;

/// How the rows of a table come to a total of money. Belongs to the thread of its findings.
public interface RowMoney {
    /// The sums that the total of these rows is taken from.
    Sums sums(Findings findings, Rows rows);

    /// The amounts that a row stands for, by their rows among all amounts.
    IntStream amounts(Row row, Findings findings);
}
