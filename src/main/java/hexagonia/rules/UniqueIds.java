package hexagonia.rules;

import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// No id stands twice, over all kinds of record: claims and links point by id alone.
final class UniqueIds implements Rule {
    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        Map<String, String> seen = new HashMap<>();
        Records.of(strategy).forEach(record -> {
            String first = seen.putIfAbsent(record.id(), record.file());
            if (first != null) {
                broken.accept(Violation.of("duplicate", record.file(), record.id(), first));
            }
        });
    }
}
