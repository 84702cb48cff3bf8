package hexagonia.exhibit.compare;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Says;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Value;
import hexagonia.text.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.DoubleStream;

/// How many decimals the numbers of a row have: all of them as many as the one that needs most.
///
/// @param reference the place of the one that the others are measured against; -1 where there is none
record RowDecimals(AlignedRow row, int reference) {
    /// Shares, and differences in parts of the reference.
    private static final int SHARES = 1;
    private static final int ANY = 3;

    /// A share, which is a number of hundredths.
    String share(Cell said, Formats formats) {
        return said.value().orElse(null) instanceof Value.Number(double hundredths, String unit) && unit.equals("%")
                ? formats.percent(hundredths / 100, most(numbers().stream().mapToDouble(n -> n), SHARES))
                : said.brief();
    }

    /// Those of differences.
    int apart() {
        return most(against(), ANY);
    }

    /// Those of differences in hundredths of the reference.
    int relative() {
        double whole = whole();
        return whole == 0 ? 0 : most(against().map(apart -> 100 * apart / whole), SHARES);
    }

    private DoubleStream against() {
        double whole = whole();
        return numbers().stream().mapToDouble(n -> n - whole);
    }

    private double whole() {
        return reference < 0
                ? 0
                : row.entries().get(reference).stream()
                        .flatMapToDouble(RowDecimals::number)
                        .findFirst()
                        .orElse(0);
    }

    private List<Double> numbers() {
        return row.said().flatMapToDouble(RowDecimals::number).boxed().toList();
    }

    private static DoubleStream number(Entry entry) {
        return entry.says() instanceof Says.Quantity said
                        && said.cell().value().orElse(null) instanceof Value.Number(double number, var _)
                ? DoubleStream.of(number)
                : DoubleStream.empty();
    }

    private static int most(DoubleStream values, int most) {
        return values.mapToInt(v -> BigDecimal.valueOf(v)
                        .setScale(most, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .scale())
                .filter(scale -> scale > 0)
                .max()
                .orElse(0);
    }
}
