package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.settings.Home;
import hexagonia.ui.history.Keeper;
import hexagonia.ui.theme.Looks;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The whole window without a mouse: Tab reaches everything everywhere and shows where it is.
class WalkTest {
    @TempDir
    private Path folder;

    private Keeper keeper;
    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        keeper = Keeper.in(new Home(folder));
        window = OpenWindow.in(new Looks(Locale.FRENCH, false), keeper);
    }

    @AfterEach
    void close() {
        window.close();
        keeper.close();
    }

    private void send(Transition... transitions) throws Exception {
        for (Transition transition : transitions) {
            window.send(transition);
        }
        OpenWindow.pulses(3);
    }

    private void focus(String id) throws Exception {
        Node node = window.find(id).orElseThrow(() -> new AssertionError("nothing is called " + id));
        OpenWindow.fx(() -> {
            node.requestFocus();
            return null;
        });
        window.press(KeyCode.SHIFT);
    }

    private void unfold(Dimension dimension) throws Exception {
        fire("facet-" + dimension.name().toLowerCase(Locale.ROOT) + "-title");
    }

    private void fire(String id) throws Exception {
        Button button = (Button) window.find(id).orElseThrow(() -> new AssertionError("nothing is called " + id));
        OpenWindow.fx(() -> {
            button.fire();
            return null;
        });
        OpenWindow.pulses(2);
    }

    private void assertFlawless(List<String> faults) {
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void theWholeWindowWithARecordAndFilters() throws Exception {
        send(
                new Transition.Select(List.of("miai-cluster")),
                new Transition.Toggle(Dimension.LEVER, "levier-recherche-formation"),
                new Transition.Filter(new Clause.Between(1_000_000, 500_000_000)));
        assertFlawless(Walk.round(window));
    }

    @Test
    void theWholeWindowWithNothingSelected() throws Exception {
        assertFlawless(Walk.round(window));
    }

    @Test
    void everyFacetUnfolded() throws Exception {
        for (Dimension dimension : List.of(
                Dimension.BASIS,
                Dimension.DOCUMENT,
                Dimension.MEASURE,
                Dimension.KIND,
                Dimension.ACTOR,
                Dimension.YEAR)) {
            unfold(dimension);
        }
        fire("facet-amount-title");
        OpenWindow.pulses(3);
        focus("guide");
        assertFlawless(Walk.through(window, "facets"));
    }

    @ParameterizedTest
    @MethodSource("hexagonia.exhibit.Exhibits#tabs")
    void everyTab(String tab) throws Exception {
        send(new Transition.Select(List.of("miai-cluster")), new Transition.ToTab(tab));
        focus("tabs");
        assertFlawless(Walk.through(window, "tabs"));
    }

    @ParameterizedTest
    @CsvSource({
        "map,map-twin,shown",
        "spending,spending-twin,shown",
        "sources,sources-part,unsaid",
        "sources,sources-part,glossary",
        "sources,sources-section,dp-cluster-enact"
    })
    void everyPartOfATab(String tab, String choice, String chosen) throws Exception {
        send(new Transition.Choose(choice, Optional.of(chosen)), new Transition.ToTab(tab));
        focus("tabs");
        assertFlawless(Walk.through(window, "tabs"));
    }

    @Test
    void theTrailOfAChart() throws Exception {
        send(
                new Transition.Filter(new Clause.Under(List.of("levier-recherche-formation", "ia-clusters"))),
                new Transition.ToTab("spending"));
        focus("tabs");
        assertFlawless(Walk.through(window, "tabs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"overview", "tables", "reconcile", "chronology"})
    void aTabWhoseRowsNoFilterLetsThrough(String tab) throws Exception {
        send(new Transition.Filter(new Clause.Matching("zzzz")), new Transition.ToTab(tab));
        focus("tabs");
        assertFlawless(Walk.through(window, "tabs"));
    }

    @ParameterizedTest
    @CsvSource({
        "looks,looks-card",
        "history,history-card",
        "saved,saved-card",
        "guide,guide-card",
        "menu,menu-card",
        "columns,columns-card"
    })
    void aCardOpensByItsButtonHoldsTheKeyboardAndGivesItBackOnEscape(String button, String card) throws Exception {
        send(new Transition.Select(List.of("miai-cluster")), new Transition.ToTab("tables"));
        focus(button);
        window.press(KeyCode.SPACE);
        OpenWindow.pulses(3);
        if (button.equals("saved")) {
            window.press(KeyCode.ENTER);
            waitFor("saved-row");
        }
        assertFlawless(Walk.card(window, card));

        window.press(KeyCode.ESCAPE);
        OpenWindow.pulses(3);
        assertFalse(window.find(card).isPresent());
        assertKeyboardAt(button);
    }

    private void waitFor(String style) throws Exception {
        for (int i = 0;
                i < 200
                        && window.nodes().stream()
                                .noneMatch(n -> n.getStyleClass().contains(style));
                i++) {
            OpenWindow.pulses(2);
        }
    }

    private void assertKeyboardAt(String id) throws Exception {
        Node focused = window.focused();
        assertEquals(id, focused == null ? null : focused.getId());
        assertTrue(Walk.isRinged(window), "nothing shows that it has the keyboard");
    }

    @ParameterizedTest
    @CsvSource({"K,palette,palette-field", "F1,guide-card,guide-text"})
    void aCardOpensByItsKeyFromAnywhere(String key, String card, String holder) throws Exception {
        focus("facet-lever-title");
        if (key.equals("F1")) {
            window.press(KeyCode.F1);
        } else {
            window.press(KeyCode.CONTROL, KeyCode.valueOf(key));
        }
        OpenWindow.pulses(3);
        assertEquals(holder, window.focused().getId());
        assertFlawless(Walk.card(window, card));

        window.press(KeyCode.ESCAPE);
        OpenWindow.pulses(3);
        assertFalse(window.find(card).isPresent());
        assertKeyboardAt("facet-lever-title");
    }

    @Test
    void tabGoesToTheLinksOfTheRowThatTheArrowsStandOnThenOutOfTheList() throws Exception {
        send(new Transition.ToTab("chronology"));
        focus("timeline-rows");
        window.press(KeyCode.HOME);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);

        window.press(KeyCode.TAB);
        assertEquals("Institut DATAIA", ((Hyperlink) window.focused()).getText());
        window.press(KeyCode.TAB);
        for (int links = 0; links < 2 && !Walk.isOutside(window, "timeline-rows"); links++) {
            boolean folded = onFolded();
            assertTrue(folded || window.focused() instanceof Hyperlink, "the links of the row come first");
            window.press(KeyCode.TAB);
        }
        assertTrue(Walk.isOutside(window, "timeline-rows"), "Tab leaves the list");
    }

    @Test
    void linksThatHaveNoRoomOpenInAMenu() throws Exception {
        send(new Transition.ToTab("chronology"));
        focus("timeline-rows");
        window.press(KeyCode.HOME);
        for (int row = 0; row < 30 && !onFolded(); row++) {
            focus("timeline-rows");
            window.press(KeyCode.DOWN);
            for (int tab = 0; tab < 4 && !onFolded(); tab++) {
                window.press(KeyCode.TAB);
            }
        }
        int hidden = Integer.parseInt(((Hyperlink) window.focused()).getText().replaceAll("\\D", ""));
        window.press(KeyCode.SPACE);
        List<ContextMenu> menus = javafx.stage.Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .toList();
        assertEquals(hidden, menus.getLast().getItems().size());
        OpenWindow.fx(() -> {
            menus.getLast().getItems().getLast().fire();
            menus.getLast().hide();
            return null;
        });
        assertEquals(1, window.window().session().exploration().selection().size());
    }

    private boolean onFolded() throws Exception {
        return window.focused() instanceof Hyperlink link && link.getText().startsWith("+");
    }

    @ParameterizedTest
    @CsvSource({"open-facets,facets", "open-inspector,inspector"})
    void aDrawerHoldsTheKeyboardAndGivesItBackOnEscape(String button, String drawer) throws Exception {
        window.resize(900, 700);
        focus(button);
        window.press(KeyCode.SPACE);
        OpenWindow.pulses(3);
        assertFlawless(Walk.card(window, drawer));

        window.press(KeyCode.ESCAPE);
        OpenWindow.pulses(3);
        assertFalse(window.find(drawer).isPresent());
        assertKeyboardAt(button);
    }

    /// What has the keyboard goes away by what it does: the keyboard stays near.
    @Test
    void theKeyboardStaysWhereSomethingElseTakesThePlace() throws Exception {
        send(
                new Transition.Toggle(Dimension.LEVER, "levier-recherche-formation"),
                new Transition.ToTab("chronology"),
                new Transition.ToTab("spending"));
        press("facet-lever-reset");
        assertKeyboardAt("facet-lever-title");

        send(new Transition.ToTab("reconcile"));
        press("reconcile-scale");
        assertKeyboardAt("reconcile-scale");

        press("back");
        press("forward");
        assertKeyboardAt("history");
    }

    @Test
    void theKeyboardStaysInAnotherLanguageAndTheme() throws Exception {
        press("theme");
        assertKeyboardAt("theme");
        focus("looks");
        window.press(KeyCode.SPACE);
        OpenWindow.pulses(2);
        press("looks-language-en");
        assertEquals(Locale.ENGLISH, window.window().looks().locale());
        assertKeyboardAt("looks");
    }

    private void press(String id) throws Exception {
        focus(id);
        window.press(KeyCode.SPACE);
        OpenWindow.pulses(4);
    }
}
