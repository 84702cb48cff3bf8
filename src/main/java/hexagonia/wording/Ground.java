package hexagonia.wording;

import hexagonia.model.Fact;
import java.util.List;

/// What a figure rests on: the facts and, where no document states it, how it is computed from them, in numbers
/// (« 28 = 560 − 360 − 87 − 45 − 40 »); an empty formula where one does.
public record Ground(List<Fact> facts, String formula) {
    public Ground {
        facts = List.copyOf(facts);
    }

    /// What documents state.
    public static Ground stated(List<? extends Fact> facts) {
        return new Ground(List.copyOf(facts), "");
    }
}
