package hexagonia.wording;

import hexagonia.model.Fact;
import java.util.List;

/// How numbers are worked out that stand in words or columns and have no note of their own: `what` they are, each as a
/// formula in numbers (« 532 = 360 + 87 + 45 + 40 »); the `facts` are their terms, as far as these are facts.
public record Working(String what, List<String> formulas, List<Fact> facts) {
    public Working {
        formulas = List.copyOf(formulas);
        facts = List.copyOf(facts);
    }

    public Working(String what, List<String> formulas) {
        this(what, formulas, List.of());
    }
}
