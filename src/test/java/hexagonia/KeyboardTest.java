package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.ui.figure.FigureView;
import hexagonia.ui.keys.Key;
import hexagonia.ui.theme.Looks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardTest {
    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.in(Locale.FRENCH, false);
        window.send(new Transition.Select(List.of("miai-cluster")));
        window.send(new Transition.Toggle(Dimension.LEVER, "levier-recherche-formation"));
        OpenWindow.pulses(2);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void theKeyboardBeginsAtTheMap() throws Exception {
        window.close();
        window = OpenWindow.onItsGround(new Looks(Locale.FRENCH, false));
        assertEquals("map", window.focused().getId());
        window.press(Key.ENDS);
        window.press(Key.ENTER);
        OpenWindow.pulses(2);
        assertEquals(1, window.window().session().exploration().selection().size());
    }

    @Test
    void f1ListsTheKeysAndEscapeClosesTheList() throws Exception {
        window.press(KeyCode.F1);
        OpenWindow.pulses(3);
        assertTrue(card().isPresent());
        window.press(KeyCode.ESCAPE);
        OpenWindow.pulses(3);
        assertFalse(card().isPresent());
    }

    @Test
    void aFacetIsFoldedAndItsValuesTickedKeptAloneAndLeftOutByKeyboard() throws Exception {
        focus("facet-kind-title");
        window.press(KeyCode.RIGHT);
        assertTrue(window.find("facet-kind-cluster").isPresent());
        focus("facet-kind-cluster");
        window.press(KeyCode.SPACE);
        assertEquals(Set.of("cluster"), kinds());
        focus("facet-kind-cluster");
        window.press(KeyCode.DELETE);
        assertTrue(excludes());
        focus("facet-kind-project");
        window.press(KeyCode.ENTER);
        assertEquals(Set.of("project"), kinds());
        assertFalse(excludes());
        focus("facet-kind-project");
        window.press(KeyCode.BACK_SPACE);
        assertEquals(Set.of(), kinds());
        focus("facet-kind-title");
        window.press(KeyCode.LEFT);
        assertFalse(window.find("facet-kind-cluster").isPresent());
    }

    @Test
    void arrowsGoFromValueToValueAndTabLeavesThem() throws Exception {
        focus("facet-lever-levier-recherche-formation");
        window.press(KeyCode.HOME);
        Node first = window.focused();
        window.press(KeyCode.DOWN);
        Node second = window.focused();
        assertTrue(first != second && second.getId().startsWith("facet-lever-"), second.getId());
        window.press(KeyCode.TAB);
        assertFalse(
                window.focused().getId().startsWith("facet-lever-"),
                window.focused().getId());
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(second, window.focused());
        window.press(KeyCode.UP);
        assertEquals(first, window.focused());
    }

    /// Choices side by side are one stop, as facets are; arrows go from one to the next.
    @ParameterizedTest
    @CsvSource({
        "figures, figure-flow, figure-ranked, figure-",
        "reconcile, reconcile-france-2030-ia, reconcile-private, reconcile-",
        "sources, sources-stated, sources-unsaid, sources-",
        "compare, choose-cluster, choose-lever, choose-",
        "compare, tick-prairie-psai, tick-miai-cluster, tick-"
    })
    void choicesAreOneStop(String tab, String first, String second, String prefix) throws Exception {
        window.send(new Transition.ToTab(tab));
        OpenWindow.pulses(3);
        focus(first);
        window.press(KeyCode.RIGHT);
        assertEquals(second, window.focused().getId());
        window.press(KeyCode.TAB);
        String next = String.valueOf(window.focused().getId());
        assertFalse(next.startsWith(prefix), next);
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        assertTrue(window.focused().getId().startsWith(prefix));
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        assertFalse(String.valueOf(window.focused().getId()).startsWith(prefix));
    }

    @Test
    void aMarkSaysWhatCanBeDoneWithIt() throws Exception {
        focus("map");
        window.press(KeyCode.HOME);
        OpenWindow.until(() -> OpenWindow.fx(() -> javafx.stage.Window.getWindows().stream()
                .anyMatch(w -> w instanceof Tooltip t && t.getText().endsWith("Ctrl+clic ou C\u00A0: comparer."))));
    }

    /// What is said of a mark stays within its picture, at most 224 wide, and does not lie upon the mark.
    @Test
    void aHintStaysInItsPicture() throws Exception {
        focus("map");
        for (int step = 0; step < 12; step++) {
            window.press(step == 0 ? KeyCode.HOME : KeyCode.RIGHT);
            OpenWindow.until(() -> OpenWindow.fx(() -> hint().isPresent()));
            Tooltip hint = OpenWindow.fx(() -> hint().orElseThrow());
            FigureView view = (FigureView) window.focused();
            Bounds seen = OpenWindow.fx(() -> view.localToScreen(view.getLayoutBounds()));
            Bounds box = OpenWindow.fx(() -> view.localToScreen(view.current()
                    .flatMap(d -> view.picking().orElseThrow().bounds(d.id()))
                    .map(b -> new BoundingBox(b.x(), b.y(), b.width(), b.height()))
                    .orElseThrow()));
            Bounds words = new BoundingBox(hint.getAnchorX(), hint.getAnchorY(), hint.getWidth(), hint.getHeight());
            assertTrue(words.getWidth() <= 224, words.toString());
            assertTrue(seen.contains(words), words + " in " + seen);
            assertFalse(words.intersects(box), words + " upon " + box);
        }
    }

    /// The chart of spending, with the keyboard on what it shows first.
    private FigureView atTheFirstBar() throws Exception {
        clear();
        focus("spending");
        window.press(KeyCode.HOME);
        return (FigureView) window.focused();
    }

    /// A bar that its whole shows too, as a strip, is a stop in its own row.
    @Test
    void arrowsGoDownFromBarToBar() throws Exception {
        FigureView view = atTheFirstBar();
        List<String> stops = new ArrayList<>();
        double y = 0;
        for (var at = view.current(); !stops.contains(at.orElseThrow().id()); at = view.current()) {
            String id = at.orElseThrow().id();
            stops.add(id);
            double next = OpenWindow.fx(
                    () -> view.picking().orElseThrow().place(id).orElseThrow().y());
            assertTrue(next >= y - 1, stops.toString());
            y = next;
            window.press(KeyCode.DOWN);
        }
        int frugal = stops.indexOf("axe-ia-frugale");
        assertEquals("axe-ia-embarquee", stops.get(frugal - 1), stops.toString());
    }

    @Test
    void aHintGoesAlongWhereABarIsOpened() throws Exception {
        FigureView view = atTheFirstBar();
        for (int step = 0; step < 12 && !view.current().orElseThrow().id().equals("pepr-ia"); step++) {
            window.press(KeyCode.DOWN);
        }
        assertEquals("pepr-ia", view.current().orElseThrow().id());
        OpenWindow.until(() -> OpenWindow.fx(() -> hint().isPresent()));
        window.press(Key.OPEN);
        OpenWindow.pulses(3);
        Bounds words = OpenWindow.fx(() -> {
            Tooltip hint = hint().orElseThrow();
            return new BoundingBox(hint.getAnchorX(), hint.getAnchorY(), hint.getWidth(), hint.getHeight());
        });
        Bounds bar = OpenWindow.fx(() -> {
            var box = view.picking().orElseThrow().place("pepr-ia").orElseThrow();
            return view.localToScreen(new BoundingBox(box.x(), box.y(), box.width(), box.height()));
        });
        assertFalse(words.intersects(bar), words + " upon " + bar);
    }

    @Test
    void aSumOfARecordLeadsToItsRows() throws Exception {
        clear();
        window.send(new Transition.Select(List.of("cnrs")));
        OpenWindow.pulses(3);
        Hyperlink all = window.nodes().stream()
                .filter(n -> n instanceof Hyperlink link
                        && link.getText().replace("\u00AD", "").equals("Tout ce à quoi l’organisation prend part"))
                .map(Hyperlink.class::cast)
                .findFirst()
                .orElseThrow();
        OpenWindow.fx(() -> {
            all.requestFocus();
            return null;
        });
        window.press(KeyCode.ENTER);
        OpenWindow.pulses(3);
        var state = window.window().session().exploration();
        assertEquals("tables", state.view().tab());
        assertEquals(
                Set.of("cnrs"),
                state.facet(Dimension.ORGANISATION).orElseThrow().values());
    }

    @Test
    void startingOverLeavesNothingSought() throws Exception {
        focus("facet-organisation-title");
        window.press(KeyCode.RIGHT);
        TextField sought = (TextField) window.find("facet-organisation-search").orElseThrow();
        OpenWindow.fx(() -> {
            sought.setText("cnr");
            return null;
        });
        command("repartir du début");
        TextField afresh = (TextField) window.find("facet-organisation-search").orElseThrow();
        assertEquals("", afresh.getText());
        assertTrue(window.find("facet-organisation-inria").isPresent());
    }

    /// Whoever cannot read the language of the window finds their own by its name.
    @Test
    void aLanguageIsFoundByItsOwnName() throws Exception {
        command("english");
        assertEquals(Locale.ENGLISH, window.window().looks().locale());
        command("français");
        assertEquals(Locale.FRENCH, window.window().looks().locale());
    }

    /// Gives a command by its name.
    private void command(String name) throws Exception {
        window.press(Key.PALETTE);
        OpenWindow.pulses(2);
        OpenWindow.fx(() -> {
            ((TextField) window.window().scene().getFocusOwner()).setText(name);
            return null;
        });
        window.press(KeyCode.ENTER);
        OpenWindow.pulses(3);
    }

    private void clear() throws Exception {
        window.send(new Transition.RemoveAll());
        window.send(new Transition.Select(List.of()));
        OpenWindow.pulses(3);
    }

    private static Optional<Tooltip> hint() {
        return javafx.stage.Window.getWindows().stream()
                .filter(w -> w instanceof Tooltip t && t.getStyleClass().contains("figure-hint"))
                .map(Tooltip.class::cast)
                .findFirst();
    }

    @Test
    void f6ReachesTheRecordsToCompare() throws Exception {
        window.send(new Transition.ToTab("compare"));
        OpenWindow.pulses(3);
        Set<String> reached = new HashSet<>();
        for (int step = 0; step < 8; step++) {
            window.press(KeyCode.F6);
            reached.add(String.valueOf(window.focused().getId()));
        }
        assertTrue(reached.contains("tick-prairie-psai"), reached.toString());
    }

    @Test
    void theThemeFollowsTheSystemUntilAnotherIsChosen() throws Exception {
        var system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
        OpenWindow.fx(() -> {
            window.window().follow(system);
            window.window().wear(window.window().looks().following());
            system.set(ColorScheme.DARK);
            return null;
        });
        assertTrue(window.window().looks().dark());
        OpenWindow.fx(() -> {
            window.window().wear(window.window().looks().withDark(false));
            system.set(ColorScheme.LIGHT);
            system.set(ColorScheme.DARK);
            return null;
        });
        assertFalse(window.window().looks().dark());
    }

    @Test
    void theKeyboardGoesAlongToATabOpenedByItsName() throws Exception {
        focus("facet-lever-title");
        command("chrono");
        assertEquals(
                "chronology", window.window().session().exploration().view().tab());
        assertFalse(Walk.isOutside(window, "tabs"), Walk.describe(window.focused()));
    }

    @Test
    void whatIsFoldedAndUnfoldedStaysSoInAnotherLanguageAndTheme() throws Exception {
        focus("facet-kind-title");
        window.press(KeyCode.RIGHT);
        focus("facet-lever-title");
        window.press(KeyCode.LEFT);
        focus("facet-amount-title");
        window.press(KeyCode.RIGHT);
        OpenWindow.fx(() -> {
            window.window()
                    .wear(window.window().looks().withLocale(Locale.ENGLISH).withDark(true));
            return null;
        });
        OpenWindow.pulses(3);
        assertTrue(window.find("facet-kind-cluster").isPresent());
        assertTrue(window.find("facet-amount-slider").isPresent());
        assertTrue(window.find("facet-axis-axe-ia-frugale").isPresent());
        assertFalse(window.find("facet-lever-levier-offre").isPresent());
    }

    private Set<String> kinds() throws Exception {
        return OpenWindow.fx(() -> window.window()
                .session()
                .exploration()
                .facet(Dimension.KIND)
                .<Set<String>>map(c -> c.values())
                .orElse(Set.of()));
    }

    private boolean excludes() throws Exception {
        return OpenWindow.fx(() -> window.window()
                .session()
                .exploration()
                .facet(Dimension.KIND)
                .map(c -> c.excluded())
                .orElse(false));
    }

    private void focus(String id) throws Exception {
        Node node = window.find(id).orElseThrow();
        OpenWindow.fx(() -> {
            node.requestFocus();
            return null;
        });
    }

    private static Optional<javafx.stage.Window> card() throws Exception {
        return OpenWindow.fx(() -> javafx.stage.Window.getWindows().stream()
                .filter(w -> w.getScene() != null && w.getScene().lookup("#guide-card") != null)
                .findFirst());
    }
}
