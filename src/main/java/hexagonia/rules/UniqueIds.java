package hexagonia.rules;

import hexagonia.model.Details;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// No id stands twice, over all kinds of record: claims and links point by id alone. No official code stands twice
/// among the regions or among the departments.
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
        Set<String> codes = new HashSet<>();
        strategy.entities()
                .forEach(e -> code(e.details()).ifPresent(code -> {
                    if (!codes.add(e.kind() + " " + code)) {
                        broken.accept(Violation.of("code", Records.file(e), e.id(), code));
                    }
                }));
    }

    private static Optional<String> code(Details details) {
        return switch (details) {
            case Details.Region r -> Optional.of(r.code());
            case Details.Department d -> Optional.of(d.code());
            case Details.Call _,
                    Details.None _,
                    Details.Organisation _,
                    Details.Place _,
                    Details.Ranked _,
                    Details.Theme _ -> Optional.empty();
        };
    }
}
