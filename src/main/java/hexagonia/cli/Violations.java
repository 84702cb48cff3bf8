package hexagonia.cli;

import hexagonia.model.Violation;
import hexagonia.text.Messages;
import java.util.List;

/// Says violations as lines « file, record: reason », each with what would satisfy the rule.
final class Violations {
    private Violations() {}

    /// Says each violation, then `summary` with their number.
    static void print(List<Violation> violations, String summary, Desk desk) {
        violations.forEach(v -> desk.err().println(line(v, desk.messages())));
        desk.err().println(desk.messages().get(summary, violations.size()));
    }

    static String line(Violation v, Messages messages) {
        String where = v.record().isEmpty() ? v.file() : v.file() + ", " + v.record();
        Object[] arguments = v.arguments().toArray();
        return where + ": " + messages.get("rule." + v.rule(), arguments) + " [" + v.rule() + "]";
    }
}
