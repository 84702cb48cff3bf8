package hexagonia.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Strategies;
import hexagonia.explore.Citations.Citation;
import hexagonia.explore.Citations.Matter;
import hexagonia.model.Amount;
import hexagonia.model.Document;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CitationsTest {
    private final StrategyIndex index = new StrategyIndex(Strategies.bundled());
    private final Citations citations = new Citations(index);

    @Test
    void everyClaimOfADocumentIsCountedOnce() {
        for (Document document : index.strategy().documents()) {
            int sum = Arrays.stream(Matter.values())
                    .mapToInt(m -> citations.count(document.id(), m))
                    .sum();
            assertEquals(index.claims(document.id()), sum, document.id());
        }
    }

    @Test
    void aSectionStatesItsFactsByKind() {
        List<String> stated = citations.in("dp-cluster-miai", Matter.AMOUNT).stream()
                .map(Citation::fact)
                .map(f -> ((Amount) f).entity())
                .toList();
        assertEquals(List.of("miai-cluster"), stated);
    }

    @Test
    void theSectionsThatStateAFactOfARecordSpeakOfIt() {
        Set<String> speaking = citations.speakingOf(List.of("miai-cluster"));
        assertTrue(speaking.contains("dp-cluster-miai"), speaking::toString);
        assertTrue(speaking.stream()
                .allMatch(s -> citations.in(s).stream()
                        .anyMatch(c -> Citations.subjects(c.fact()).contains("miai-cluster"))));
    }

    @Test
    void sectionsHangUnderTheirParents() {
        assertTrue(citations.sections("press-kit-2024", Optional.of("dp-360")).stream()
                .anyMatch(s -> s.id().equals("dp-cluster-miai")));
    }
}
