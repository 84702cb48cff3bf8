package hexagonia.model;

import java.util.List;

/// How we obtain what no document says: a computation over other facts (`inputs` are their ids) or an inference.
public record Derivation(Wording formula, List<String> inputs) {
    public Derivation {
        inputs = inputs == null ? List.of() : List.copyOf(inputs);
    }
}
