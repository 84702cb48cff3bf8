package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.layout.Region;
import javafx.scene.paint.LinearGradient;
import org.junit.jupiter.api.Test;

/// The hatches of the window: as on paper, what is not known slants to one side, what is not broken down to the other,
/// and what is kept without a value to both.
class HatchesTest {
    private static final String FALLING = "falling";
    private static final String RISING = "rising";

    /// How the lines of all nodes of a class slant that are seen.
    private static Set<String> slants(OpenWindow window, String style) throws Exception {
        List<Region> hatched = window.nodes().stream()
                .filter(n -> n.getStyleClass().contains(style) && Walk.isShown(n))
                .map(Region.class::cast)
                .toList();
        assertFalse(hatched.isEmpty(), style);
        Set<String> found = new TreeSet<>();
        OpenWindow.fx(() -> {
            for (Region region : hatched) {
                region.getBackground().getFills().stream()
                        .filter(fill -> fill.getFill() instanceof LinearGradient)
                        .map(fill -> (LinearGradient) fill.getFill())
                        // Lines lie across the way of a gradient.
                        .forEach(g -> found.add(
                                (g.getEndX() - g.getStartX()) * (g.getEndY() - g.getStartY()) > 0 ? RISING : FALLING));
            }
            return null;
        });
        return found;
    }

    @Test
    void whatIsUnknownAndWhatIsNotBrokenDownAreUnlike() throws Exception {
        try (OpenWindow window = OpenWindow.in(Locale.FRENCH, false)) {
            window.resize(1900, 775);
            window.send(new Transition.ToTab("reconcile"));
            OpenWindow.pulses(4);
            assertEquals(Set.of(FALLING), slants(window, "hatched"));
            assertEquals(Set.of(FALLING), slants(window, "bar-stub"));
            assertEquals(Set.of(RISING), slants(window, "bar-hatched"));
            window.send(
                    new Transition.Filter(new Clause.OneOf(Dimension.REGION, Set.of("region-ile-de-france"), true)));
            OpenWindow.pulses(4);
            assertEquals(Set.of(FALLING, RISING), slants(window, "bar-blank"));
        }
    }
}
