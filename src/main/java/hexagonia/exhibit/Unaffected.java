package hexagonia.exhibit;

import hexagonia.explore.Findings;
import hexagonia.explore.Table;
import hexagonia.explore.TableFindings;
import hexagonia.wording.Labels;
import java.util.List;

/// What a figure of money says where clauses leave all amounts in it.
record Unaffected(Findings findings, Labels labels) {
    /// That these clauses are without object there; nothing where they leave anything out.
    List<String> notes() {
        var clauses = findings.exploration().clauses();
        return clauses.isEmpty() || !leaveAllIn()
                ? List.of()
                : List.of(labels.messages().get("tables.without-object", labels.clauses(clauses)));
    }

    /// Where nothing adds up there is no total to change: all lines pass, or not.
    private boolean leaveAllIn() {
        TableFindings amounts = findings.table(Table.AMOUNTS);
        return findings.perimeter().adds() ? findings.total().equals(findings.whole()) : amounts.size() == amounts.of();
    }
}
