package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/// What a row of a facet says reads by itself.
class FacetRowsTest {
    /// Of Grand Est, no line that is allocated passes, and 30 million of an envelope that is do, by its award.
    @Test
    void aSumWithoutLinesOfItsOwnStandsBesideADashAndSaysWhereItComesFrom() throws Exception {
        try (OpenWindow window = OpenWindow.in(Locale.FRENCH, false)) {
            String region = OpenWindow.fx(() -> window.window().session().findings().facet(Dimension.REGION).stream()
                    .map(v -> v.value())
                    .filter(v -> v.contains("grand-est"))
                    .findFirst()
                    .orElse("grand-est"));
            window.send(new Transition.Toggle(Dimension.REGION, region));
            OpenWindow.pulses(4);
            CheckBox box = (CheckBox) window.nodes().stream()
                    .filter(n -> n instanceof CheckBox c && c.getId() != null && "affecté".equals(c.getText()))
                    .findFirst()
                    .orElseThrow();
            Node row = Stream.iterate((Node) box, Objects::nonNull, Node::getParent)
                    .filter(n -> n.getStyleClass().contains("facet-row"))
                    .findFirst()
                    .orElseThrow();
            List<String> said = OpenWindow.fx(() -> row.lookupAll(".label").stream()
                    .filter(n -> n instanceof Label)
                    .map(n -> ((Label) n).getText())
                    .toList());
            assertEquals(List.of("—", "30"), said);
            assertTrue(
                    box.getAccessibleText().contains("la somme est la part retenue d’une enveloppe qui la porte."),
                    box.getAccessibleText());
        }
    }
}
