package hexagonia.wording;

import java.util.List;

/// How numbers come about that stand in words or columns and have no note of their own. `what` they are.
public sealed interface Working {
    String what();

    /// By formulas in numbers, each over the facts that are its terms (« 532 = 360 + 87 + 45 + 40 »).
    record Made(String what, List<Ground> grounds) implements Working {
        public Made {
            grounds = List.copyOf(grounds);
        }

        public Made(String what, Ground one) {
            this(what, List.of(one));
        }
    }

    /// By one rule, a count most often (« one measure a line »); without `results` they are the numbers in `what`.
    record Ruled(String what, List<String> results, String rule) implements Working {
        public Ruled {
            results = List.copyOf(results);
        }

        public Ruled(String what, String rule) {
            this(what, List.of(), rule);
        }
    }
}
