package hexagonia.exhibit;

import hexagonia.explore.Findings;
import hexagonia.wording.Labels;
import java.util.stream.Collectors;

/// Words that stand in the head of any exhibit.
final class Heads {
    private Heads() {}

    /// What the clauses leave out, in words; empty where there is none.
    static String filter(Findings findings, Labels labels) {
        return findings.exploration().clauses().stream().map(labels::clause).collect(Collectors.joining(" · "));
    }
}
