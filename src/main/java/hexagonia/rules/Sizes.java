package hexagonia.rules;

import hexagonia.model.Amount;
import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Indicator;
import hexagonia.model.Roster;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Figures are such as the world has: money from one euro to a million billions, and all of it together within what
/// can be counted; other figures finite; points on the Earth.
///
/// It holds against a sum that overflows into another, and a slip of the keys that makes all else too small to see.
final class Sizes implements Rule {
    private static final long MOST = 1_000_000_000_000_000L;
    private static final int MOST_YEARS = 200;
    private static final double MOST_OF_ALL = 1e24;

    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        long all = 0;
        for (Amount a : strategy.amounts()) {
            long euros = a.euros().orElse(0);
            if (euros < 0 || euros > MOST) {
                broken.accept(Violation.of("range", "amounts", a.id(), "euros", euros, 0, MOST));
            }
            a.years().ifPresent(years -> within(years, 1, MOST_YEARS, "amounts", a.id(), "years", broken));
            try {
                all = Math.addExact(all, Math.abs(euros));
            } catch (ArithmeticException overflow) {
                broken.accept(Violation.of("overflow", "amounts", a.id()));
                break;
            }
        }
        for (Indicator i : strategy.indicators()) {
            Stream.of(i.value(), i.valueMax())
                    .flatMapToDouble(OptionalDouble::stream)
                    .forEach(value -> within(value, -MOST_OF_ALL, MOST_OF_ALL, "indicators", i.id(), "value", broken));
        }
        for (Roster r : strategy.rosters()) {
            r.statedCount().ifPresent(count -> within(count, 0, MOST, "rosters", r.id(), "stated_count", broken));
        }
        for (Entity e : strategy.entities()) {
            if (e.details() instanceof Details.Place p) {
                p.lat().ifPresent(lat -> within(lat, -90, 90, "places", e.id(), "lat", broken));
                p.lon().ifPresent(lon -> within(lon, -180, 180, "places", e.id(), "lon", broken));
            }
        }
    }

    private static void within(
            double value, double least, double most, String file, String id, String key, Consumer<Violation> broken) {
        if (!(value >= least && value <= most)) {
            broken.accept(Violation.of("range", file, id, key, said(value), said(least), said(most)));
        }
    }

    /// In digits, or as a power of ten where these would be many.
    private static String said(double value) {
        return Math.abs(value) <= MOST && value == Math.rint(value)
                ? new BigDecimal(value).toPlainString()
                : Double.toString(value).replace(".0E", "E");
    }
}
