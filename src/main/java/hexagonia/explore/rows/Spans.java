package hexagonia.explore.rows;

import hexagonia.explore.Span;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// The days on which rows are, as numbers from the first of 1970; a row may have several spans or none.
final class Spans {
    /// For each row the first and the last day of its first span, then of the next.
    private final long[][] days;

    Spans(int size, IntFunction<Stream<Span>> of) {
        days = new long[size][];
        for (int row = 0; row < size; row++) {
            List<Span> spans = of.apply(row).distinct().toList();
            days[row] = new long[2 * spans.size()];
            for (int i = 0; i < spans.size(); i++) {
                days[row][2 * i] = spans.get(i).first().toEpochDay();
                days[row][2 * i + 1] = spans.get(i).last().toEpochDay();
            }
        }
    }

    /// The rows with a span that meets the range.
    BitSet meeting(Span range) {
        long first = range.first().toEpochDay();
        long last = range.last().toEpochDay();
        BitSet found = new BitSet(days.length);
        for (int row = 0; row < days.length; row++) {
            for (int i = 0; i < days[row].length; i += 2) {
                if (days[row][i] <= last && days[row][i + 1] >= first) {
                    found.set(row);
                }
            }
        }
        return found;
    }
}
