package hexagonia.exhibit;

import hexagonia.explore.Findings;
import hexagonia.wording.Labels;
import java.util.List;

/// What a figure of money says where clauses leave all amounts in it.
record Unaffected(Findings findings, Labels labels) {
    /// That these clauses are without object there; nothing where they leave anything out.
    List<String> notes() {
        var clauses = findings.exploration().clauses();
        return clauses.isEmpty() || !findings.total().equals(findings.whole())
                ? List.of()
                : List.of(labels.messages().get("tables.without-object", labels.clauses(clauses)));
    }
}
