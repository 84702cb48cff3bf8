package hexagonia.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.model.Strategy;
import hexagonia.rules.Rules;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticTest {
    @ParameterizedTest
    @ValueSource(ints = {100, 1_000, 10_000})
    void breaksNoRuleAndHasTheSizeAskedFor(int amounts) {
        Strategy strategy = Synthetic.strategy(amounts);

        assertEquals(List.of(), Rules.broken(strategy));
        assertTrue(
                Math.abs(strategy.amounts().size() - amounts) <= amounts / 10,
                () -> amounts + " ≠ " + strategy.amounts().size());
        assertEquals(strategy, Synthetic.strategy(amounts));
    }
}
