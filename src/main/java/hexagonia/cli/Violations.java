package hexagonia.cli;

import hexagonia.model.Violation;
import hexagonia.text.Messages;
import java.io.PrintWriter;
import java.util.List;

/// Says violations as lines « file, record: reason », each with what would satisfy the rule.
final class Violations {
    private Violations() {}

    static void print(List<Violation> violations, Messages messages, PrintWriter to) {
        violations.forEach(v -> to.println(line(v, messages)));
        to.println(messages.get("cli.check.broken", violations.size()));
    }

    static String line(Violation v, Messages messages) {
        String where = v.record().isEmpty() ? v.file() : v.file() + ", " + v.record();
        Object[] arguments = v.arguments().toArray();
        return where + ": " + messages.get("rule." + v.rule(), arguments) + " [" + v.rule() + "]";
    }
}
