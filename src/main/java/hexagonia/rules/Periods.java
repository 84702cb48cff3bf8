package hexagonia.rules;

import hexagonia.model.PartialDate;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.util.Optional;
import java.util.function.Consumer;

/// A period does not end before it starts, as far as the dates are precise enough to tell.
final class Periods implements Rule {
    @Override
    public void check(Strategy s, Consumer<Violation> broken) {
        s.amounts().forEach(a -> order("amounts", a.id(), a.periodStart(), a.periodEnd(), broken));
        s.events().forEach(e -> order("events", e.id(), e.date(), e.dateEnd(), broken));
        s.mandates().forEach(m -> order("mandates", m.id(), m.start(), m.end(), broken));
    }

    private static void order(
            String file,
            String id,
            Optional<PartialDate> start,
            Optional<PartialDate> end,
            Consumer<Violation> broken) {
        if (start.isPresent() && end.isPresent() && start.get().isAfter(end.get())) {
            broken.accept(Violation.of("period", file, id, start.get(), end.get()));
        }
    }
}
