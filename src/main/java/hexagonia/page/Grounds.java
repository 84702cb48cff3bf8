package hexagonia.page;

import hexagonia.model.Fact;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the notes of a page say, for an annex: the facts that documents state, with the ids of their notes; formulas,
/// with what they make; facts that a derivation alone states; facts that are read into the documents.
record Grounds(Map<Fact, String> stated, Map<String, Made> formulas, Set<Fact> computed, Set<Fact> inferred) {
    static final Grounds NONE = new Grounds(Map.of(), Map.of(), Set.of(), Set.of());

    /// What a formula makes, and of which facts.
    record Made(String what, List<Fact> facts) {}
}
