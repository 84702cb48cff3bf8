package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordTest {
    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.in(Locale.FRENCH, false);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void copiesItsFigureWithStageDateDocumentAndHeading() throws Exception {
        show("miai-cluster");
        Button copy = (Button) window.find("record-copy").orElseThrow();
        String copied = OpenWindow.fx(() -> {
            copy.fire();
            return Clipboard.getSystemClipboard().getString();
        });
        assertEquals(
                "MIAI Cluster\u00A0: 70\u202FM€, attribué, 22\u00A0mai 2024. Dossier de presse, 22\u00A0mai 2024, "
                        + "sous «\u00A0MIAI Cluster (Université Grenoble Alpes) – 70\u202FM€\u00A0».",
                copied);
    }

    @Test
    void ofARegionSumsItsLaureatesAndCountsNoEuroTwice() throws Exception {
        show("region-ile-de-france");
        assertTrue(texts().contains("254,8"), texts().toString());
        show("region-auvergne-rhone-alpes");
        assertTrue(texts().contains("76,4"), texts().toString());
        show("ami-ia-clusters");
        assertTrue(texts().contains("360"), texts().toString());
    }

    @Test
    void ofTheWholeStrategySaysTheLengthsOfEachFilterInTurn() throws Exception {
        window.send(new Transition.Filter(new Clause.OneOf(Dimension.REGION, Set.of("region-ile-de-france"), true)));
        OpenWindow.pulses(1);
        assertTrue(texts().contains("≥\u202F254,8"), texts().toString()); // left out
        window.send(
                new Transition.Filter(new Clause.OneOf(Dimension.REGION, Set.of("region-auvergne-rhone-alpes"), true)));
        OpenWindow.pulses(1);
        assertTrue(texts().contains("≥\u202F76,4"), texts().toString());
        assertFalse(texts().contains("254,8"), texts().toString());
    }

    @Test
    void withoutAnAmountThatOneWouldExpectSaysSoAndWhy() throws Exception {
        show("reseau-3ia");
        assertTrue(texts().contains("non communiqué"));
        assertTrue(texts().stream().anyMatch(t -> t.startsWith("Aucun document ne donne leur financement")));
    }

    @Test
    void ofASeatShowsASmallMap() throws Exception {
        show("miai-cluster");
        assertTrue(window.find("seat-map").isPresent());
        show("clara-chappaz");
        assertFalse(window.find("seat-map").isPresent());
    }

    @Test
    void opensEveryNameAsALink() throws Exception {
        show("miai-cluster");
        Hyperlink host = (Hyperlink) inside().stream()
                .filter(n -> n instanceof Hyperlink link && link.getText().equals("Université Grenoble Alpes"))
                .findFirst()
                .orElseThrow();
        OpenWindow.fx(() -> {
            host.fire();
            return null;
        });
        assertEquals(
                Set.of("universite-grenoble-alpes"),
                OpenWindow.fx(() -> window.window().session().exploration().selection()));
    }

    @Test
    void rangeOfAmountsIsAClauseLikeAnyOther() throws Exception {
        Button title = (Button) window.find("facet-amount-title").orElseThrow();
        OpenWindow.fx(() -> {
            title.fire();
            return null;
        });
        RangeSlider slider = (RangeSlider) window.find("facet-amount-slider").orElseThrow();
        OpenWindow.fx(() -> {
            slider.setLowValue(slider.getMax() - 2);
            return null;
        });
        List<Clause> clauses =
                OpenWindow.fx(() -> window.window().session().exploration().clauses());
        assertEquals(List.of(new Clause.Between(560_000_000L, 54_000_000_000L)), clauses);
        OpenWindow.fx(() -> {
            slider.setLowValue(0);
            return null;
        });
        assertEquals(
                List.of(),
                OpenWindow.fx(() -> window.window().session().exploration().clauses()));
    }

    @Test
    void aClickOnANumberOfAFacetTicksItsValueAndCtrlAddsAnother() throws Exception {
        click("facet-region-region-ile-de-france", 200, false);
        click("facet-region-region-grand-est", 10, true);
        assertEquals(
                Set.of("region-ile-de-france", "region-grand-est"),
                OpenWindow.fx(() -> window.window()
                        .session()
                        .exploration()
                        .facet(Dimension.REGION)
                        .orElseThrow()
                        .values()));
    }

    /// Fires a click on the row of a facet, `x` from its left, where the value is shown.
    private void click(String box, double x, boolean ctrl) throws Exception {
        Node found = window.find(box).orElseThrow();
        OpenWindow.fx(() -> {
            Node row = found.getParent().getParent();
            var at = row.localToScene(x, 8);
            row.fireEvent(new MouseEvent(
                    MouseEvent.MOUSE_CLICKED,
                    at.getX(),
                    at.getY(),
                    at.getX(),
                    at.getY(),
                    MouseButton.PRIMARY,
                    1,
                    false,
                    ctrl,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    true,
                    null));
            return null;
        });
    }

    private void show(String id) throws Exception {
        window.send(new Transition.Select(List.of(id)));
        OpenWindow.pulses(1);
    }

    private Set<String> texts() throws Exception {
        return inside().stream()
                .filter(Labeled.class::isInstance)
                .map(n -> ((Labeled) n).getText())
                .filter(t -> t != null)
                .collect(Collectors.toSet());
    }

    private List<Node> inside() throws Exception {
        ScrollPane inspector = (ScrollPane) window.find("inspector").orElseThrow();
        return OpenWindow.fx(() -> {
            List<Node> found = new java.util.ArrayList<>();
            collect(inspector.getContent(), found);
            return found;
        });
    }

    private static void collect(Node node, List<Node> into) {
        into.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }
}
