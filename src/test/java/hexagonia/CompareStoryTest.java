package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.exhibit.compare.CompareRow;
import hexagonia.explore.Comparison;
import hexagonia.explore.Exploration;
import hexagonia.explore.Transition;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.ui.Driver;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The adviser before a meeting, up to the sheet: picks three clusters, sees them side by side, by mouse and by keys.
class CompareStoryTest {
    private static final List<String> THREE = List.of("miai-cluster", "aniti-ia-cluster", "3ia-cote-d-azur-2030");
    private static final String FINDING = "70\u202FM€ attribués à MIAI Cluster, 20 à ANITI et 20 à 3IA Côte d’Azur";

    private Driver user;

    @BeforeEach
    void open() throws Exception {
        user = Driver.open(Window.explorer(Optional.empty()), Locale.FRENCH, 1280, 800);
    }

    @AfterEach
    void close() throws Exception {
        user.close();
    }

    private Exploration state() {
        return Driver.fx(() -> user.window().session().exploration());
    }

    private void send(Transition transition) {
        Driver.fx(() -> {
            user.window().session().send(transition);
            return null;
        });
        Driver.settle();
    }

    private boolean shows(String selector) {
        return user.ask(".root", Node.class, root -> {
            Node found = root.lookup(selector);
            return found != null && found.isVisible() && found.getScene() != null;
        });
    }

    @Test
    void byMouseFromTheMapToTheSheetAndBack() {
        assertFalse(shows("#tray"));
        THREE.forEach(id -> user.clickMark("#map", id, KeyCode.CONTROL));
        assertEquals(THREE, state().comparison());
        assertEquals(Set.of(), state().selection());
        assertEquals("3 sur 9", user.see("#tray-count"));

        user.click("#tray-go");
        assertEquals("compare", state().view().tab());
        assertEquals(FINDING, user.see("#compare-headline"));
        CompareRow together = row("money/together");
        assertEquals(
                List.of("76,4", "25,1", "28,0"),
                together.cells().stream().map(c -> c.text()).toList());

        user.click("#compare-differing");
        assertTrue(user.see("#compare-notes").contains("lignes masquées"));
        assertTrue(rows().stream().noneMatch(r -> !r.heading() && !r.differs()));

        for (int i = 0; i < 5; i++) {
            user.press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(List.of(), state().comparison());
        assertEquals("overview", state().view().tab());
        assertFalse(shows("#tray"));
        for (int i = 0; i < 5; i++) {
            user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        }
        assertEquals(THREE, state().comparison());
        assertEquals(FINDING, user.see("#compare-headline"));
    }

    @Test
    void shiftAndClickStillSelectsMore() {
        user.clickMark("#map", "miai-cluster").clickMark("#map", "aniti-ia-cluster", KeyCode.SHIFT);
        assertEquals(Set.of("miai-cluster", "aniti-ia-cluster"), state().selection());
        assertEquals(List.of(), state().comparison());
    }

    @Test
    void byKeysFromTheTableToTheSheet() {
        send(new Transition.ToTab("tables"));
        user.click("#table")
                .press(KeyCode.HOME)
                .press(KeyCode.C)
                .press(KeyCode.DOWN)
                .press(KeyCode.C);
        assertEquals(List.of("prairie-psai", "miai-cluster"), state().comparison());
        send(new Transition.ToTab("compare"));
        focus("#tray-miai-cluster");
        user.press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(List.of("miai-cluster", "prairie-psai"), state().comparison());
        assertEquals(
                "tray-miai-cluster",
                Driver.fx(() -> user.window().scene().getFocusOwner().getId()));
        user.press(KeyCode.DELETE);
        assertEquals(List.of("prairie-psai"), state().comparison());
        assertTrue(shows("#compare-filter"), "too few are left: the tab offers what to choose");
    }

    @Test
    void theEmptyTabOffersProposalsAndRecordsToTick() {
        user.clickText("Comparer");
        assertTrue(user.see("#compare-headline").startsWith("Choisir de deux à neuf"));
        fire("#tick-miai-cluster");
        fire("#tick-enact");
        fire("#tick-sequoia");
        assertEquals(List.of("miai-cluster", "enact", "sequoia"), state().comparison());
        assertTrue(shows("#compare-filter"), "more can be ticked");
        fire("#tick-enact");
        user.click("#tray-go");
        assertEquals(List.of("miai-cluster", "sequoia"), state().comparison());
        assertFalse(shows("#compare-filter"));
        user.click("#tray-clear");
        user.clickText("#proposals", "Île-de-France\u00A0: les quatre");
        assertEquals(List.of("prairie-psai", "hi-paris", "postgenai-paris", "dataia-cluster"), state().comparison());
        assertTrue(user.see("#compare-headline").startsWith("Quatre clusters"));
    }

    @Test
    void theTenthAndAnotherKindAreRefusedInTheTray() {
        List<String> projects = Driver.fx(() -> user.window().session().index().ofKind(Kind.PROJECT).stream()
                .limit(9)
                .map(Entity::id)
                .toList());
        send(new Transition.Compare(projects));
        send(new Transition.Select(List.of("miai-cluster")));
        fire("#record-compare");
        assertEquals(projects, state().comparison());
        assertTrue(user.see("#tray-said").contains("Projet"), user.see("#tray-said"));
        send(new Transition.Select(List.of(tenth(projects))));
        fire("#record-compare");
        assertEquals(projects, state().comparison());
        assertTrue(user.see("#tray-said").startsWith("Neuf fiches au plus"), user.see("#tray-said"));
    }

    @Test
    void referenceAndOrderAreUndone() {
        send(Comparison.show(THREE));
        send(new Transition.Choose(Comparison.REFERENCE, Optional.of("aniti-ia-cluster")));
        assertEquals(
                "+50,0 · +250\u202F%", row("title/amount").cells().getFirst().under());
        focus("#tray-miai-cluster");
        user.press(KeyCode.ALT, KeyCode.RIGHT);
        List<String> moved = List.of("aniti-ia-cluster", "miai-cluster", "3ia-cote-d-azur-2030");
        assertEquals(moved, state().comparison());
        user.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(THREE, state().comparison());
        assertEquals(Optional.empty(), state().view().choice(Comparison.REFERENCE));
    }

    private String tenth(List<String> nine) {
        return Driver.fx(() -> user.window().session().index().ofKind(Kind.PROJECT).stream()
                .map(Entity::id)
                .filter(id -> !nine.contains(id))
                .findFirst()
                .orElseThrow());
    }

    private void focus(String selector) {
        user.ask(selector, Node.class, node -> {
            node.requestFocus();
            return null;
        });
        Driver.settle();
    }

    private void fire(String selector) {
        user.ask(selector, ButtonBase.class, button -> {
            button.fire();
            return null;
        });
        Driver.settle();
    }

    private List<CompareRow> rows() {
        return user.rows("#comparison");
    }

    private CompareRow row(String id) {
        return rows().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }
}
