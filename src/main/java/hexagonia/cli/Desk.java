package hexagonia.cli;

import hexagonia.text.Messages;
import java.io.PrintWriter;

/// What every command has at hand: where it speaks to people, `out` and `err`, and where it hands data to programs,
/// `data`, as they are.
record Desk(Workshop workshop, Messages messages, PrintWriter out, PrintWriter err, PrintWriter data) {
    static Desk of(Workshop workshop, Messages messages, PrintWriter out, PrintWriter err) {
        return new Desk(workshop, messages, shown(out), shown(err), out);
    }

    private static PrintWriter shown(PrintWriter writer) {
        return new PrintWriter(new VisibleWriter(writer), true);
    }
}
