package hexagonia.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Strategies;
import hexagonia.explore.Comparison.Refusal;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final StrategyIndex INDEX = new StrategyIndex(Strategies.bundled());
    private static final List<String> THREE = List.of("miai-cluster", "aniti-ia-cluster", "3ia-cote-d-azur-2030");

    private static Exploration start() {
        return Exploration.start(INDEX.defaultPerimeter().id());
    }

    private static Comparison of(List<String> ids) {
        return Comparison.of(INDEX, new Transition.Compare(ids).of(start()));
    }

    @Test
    void recordsOfOneKindJoinAndLeave() {
        Comparison two = of(THREE.subList(0, 2));
        assertTrue(two.isReady());
        assertFalse(of(THREE.subList(0, 1)).isReady());
        assertEquals(THREE, two.toggled(List.of(THREE.getLast())).of(start()).comparison());
        assertEquals(
                List.of("aniti-ia-cluster"),
                two.toggled(List.of("miai-cluster")).of(start()).comparison());
    }

    @Test
    void aTenthRecordAndOneOfAnotherKindAreRefused() {
        List<String> projects =
                INDEX.ofKind(Kind.PROJECT).stream().limit(10).map(Entity::id).toList();
        assertEquals(Optional.empty(), of(projects.subList(0, 8)).refusal(List.of(projects.get(8))));
        assertEquals(Optional.of(Refusal.FULL), of(projects.subList(0, 9)).refusal(List.of(projects.get(9))));
        assertEquals(Optional.of(Refusal.KIND), of(THREE).refusal(List.of(projects.getFirst())));
    }

    @Test
    void whatASavedStateNamesBeyondThatIsPassedOver() {
        assertEquals(
                List.of("miai-cluster"),
                of(List.of("miai-cluster", "cnrs", "gone", "miai-cluster")).ids());
    }

    @Test
    void theOrderIsTheReaders() {
        assertEquals(
                List.of("aniti-ia-cluster", "miai-cluster", "3ia-cote-d-azur-2030"),
                of(THREE).moved("miai-cluster", 1).of(start()).comparison());
        assertEquals(THREE, of(THREE).moved("miai-cluster", -1).of(start()).comparison());
    }

    @Test
    void theReferenceIsTheFirstUntilOneOrNoneIsChosen() {
        assertEquals(Optional.of("miai-cluster"), of(THREE).reference(start()));
        assertEquals(Optional.of("aniti-ia-cluster"), of(THREE).reference(chosen("aniti-ia-cluster")));
        assertEquals(Optional.empty(), of(THREE).reference(chosen(Comparison.NONE)));
        assertEquals(Optional.of("miai-cluster"), of(THREE).reference(chosen("enact")));
    }

    private static Exploration chosen(String reference) {
        return new Transition.Choose(Comparison.REFERENCE, Optional.of(reference)).of(start());
    }
}
