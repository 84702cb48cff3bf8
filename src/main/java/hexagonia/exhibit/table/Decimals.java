package hexagonia.exhibit.table;

import hexagonia.text.Formats;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// How the euros of one column are written in millions: with one decimal where any of its amounts needs it, else with
/// none, so that commas stand under each other and nothing looks more exact than it was stated. What would look like
/// nothing has as many decimals as it takes. Found out at the first number written.
final class Decimals {
    private static final long SMALL = 50_000;
    private static final long MILLION = 1_000_000;

    private final Formats formats;
    private final Supplier<Stream<OptionalLong>> euros;
    private int decimals = -1;

    Decimals(Formats formats, Supplier<Stream<OptionalLong>> euros) {
        this.formats = formats;
        this.euros = euros;
    }

    String millions(long amount) {
        if (amount != 0 && Math.abs(amount) < SMALL) {
            return formats.millions(amount);
        }
        if (decimals < 0) {
            boolean broken = euros.get().anyMatch(e -> e.isPresent() && e.getAsLong() % MILLION != 0);
            decimals = broken ? 1 : 0;
        }
        return amount % MILLION == 0 ? formats.millions(amount, decimals) : formats.millions(amount, 1);
    }
}
