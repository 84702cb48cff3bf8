package hexagonia.cli;

import hexagonia.model.Violation;
import hexagonia.wording.Breaches;
import java.util.List;

/// Says violations, one a line.
final class Violations {
    private Violations() {}

    /// Says each violation, then `summary` with their number.
    static void print(List<Violation> violations, String summary, Desk desk) {
        violations.forEach(v -> desk.err().println(Breaches.line(v, desk.messages())));
        desk.err().println(desk.messages().get(summary, violations.size()));
    }
}
