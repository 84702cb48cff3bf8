package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Clause;
import hexagonia.explore.Exploration;
import hexagonia.explore.Transition;
import hexagonia.explore.View;
import hexagonia.explore.reach.Dimension;
import hexagonia.settings.Home;
import hexagonia.ui.figure.FigureView;
import hexagonia.ui.history.Keeper;
import hexagonia.ui.keys.Key;
import hexagonia.ui.theme.Looks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every key that the list of keys shows does what it says there.
class KeysTest {
    private static final String LEVER = "levier-recherche-formation";
    private static final String BOX = "facet-lever-" + LEVER;

    @TempDir
    private Path folder;

    private Keeper keeper;
    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        keeper = Keeper.in(new Home(folder));
        window = OpenWindow.in(new Looks(Locale.FRENCH, false), keeper, (_, name) -> Optional.of(folder.resolve(name)));
    }

    @AfterEach
    void close() {
        window.close();
        keeper.close();
    }

    @Test
    void theListShowsThemAll() throws Exception {
        press(Key.HELP);
        Set<String> written = window.nodes().stream()
                .filter(n -> n instanceof Labeled)
                .map(n -> ((Labeled) n).getText())
                .collect(Collectors.toSet());
        for (Key key : Key.values()) {
            assertTrue(written.contains(key.meaning(window.window().looks().messages())), key.name());
            assertTrue(written.contains(key.name(window.window().looks().messages())), key.name());
        }
        assertTrue(written.containsAll(Set.of("Ctrl+Maj+Z", "Maj+F10", "Échap", "← ↑ → ↓", "Ctrl+← ↑ → ↓", "−")));
    }

    private void fire(String id) throws Exception {
        Button button = (Button) window.find(id).orElseThrow();
        OpenWindow.fx(() -> {
            button.fire();
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(Key.class)
    void aKeyDoesWhatTheListSays(Key key) throws Exception {
        switch (key) {
            case SEARCH -> {
                press(key);
                assertEquals("search", window.focused().getId());
            }
            case FILTER -> {
                write("search", "embarquée");
                press(key);
                assertEquals(List.of(new Clause.Matching("embarquée")), state().clauses());
            }
            case PALETTE -> {
                press(key);
                assertTrue(window.find("palette").isPresent());
            }
            case BACK, UNDO -> {
                tick();
                press(key);
                assertEquals(List.of(), state().clauses());
            }
            case FORWARD, REDO -> {
                tick();
                press(Key.BACK, key);
                assertEquals(1, state().clauses().size());
            }
            case TAB -> {
                focus("perimeter");
                press(key);
                assertEquals("facet-lever-title", window.focused().getId());
                window.press(KeyCode.SHIFT, KeyCode.TAB);
                assertEquals("perimeter", window.focused().getId());
            }
            case TABS -> {
                focus("map");
                press(key);
                assertEquals("tables", state().view().tab());
                window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
                assertEquals("overview", state().view().tab());
            }
            case PANES -> {
                focus("facet-lever-title");
                press(key);
                assertEquals("tabs", window.focused().getId());
                press(key);
                assertEquals("map", window.focused().getId());
                press(key);
                assertEquals("spending", window.focused().getId());
                window.press(KeyCode.SHIFT, KeyCode.F6);
                window.press(KeyCode.SHIFT, KeyCode.F6);
                window.press(KeyCode.SHIFT, KeyCode.F6);
                assertFalse(Walk.isOutside(window, "facets"));
            }
            case ARROWS -> {
                FigureView map = (FigureView) focus("map");
                press(key);
                assertTrue(map.current().isPresent());
            }
            case ENDS -> {
                FigureView map = (FigureView) focus("map");
                press(key);
                var first = map.current();
                window.press(KeyCode.END);
                assertTrue(first.isPresent());
                assertNotEquals(first, map.current());
            }
            case ENTER -> {
                focus("map");
                press(Key.ENDS, key);
                assertEquals(1, state().selection().size());
            }
            case MORE -> {
                focus("map");
                press(Key.ENDS, Key.ENTER);
                window.press(KeyCode.END);
                press(key);
                assertEquals(2, state().selection().size());
            }
            case COMPARE -> {
                focus("map");
                press(Key.ENDS, key);
                assertEquals(1, state().comparison().size());
                window.send(new Transition.Compare(List.of()));
                window.send(new Transition.ToTab("tables"));
                OpenWindow.pulses(3);
                focus("table");
                press(key);
                assertEquals(List.of("prairie-psai"), state().comparison());
            }
            case MOVE -> {
                window.send(new Transition.Compare(List.of("miai-cluster", "enact", "sequoia")));
                focus("tray-enact");
                press(key);
                assertEquals(List.of("enact", "miai-cluster", "sequoia"), state().comparison());
                window.press(KeyCode.ALT, KeyCode.RIGHT);
                assertEquals(List.of("miai-cluster", "enact", "sequoia"), state().comparison());
            }
            case OPEN -> {
                focus("spending");
                for (int i = 0; i < 12 && state().clauses().isEmpty(); i++) {
                    window.press(KeyCode.RIGHT);
                    press(key);
                }
                assertTrue(state().clauses().getFirst() instanceof Clause.Under);
            }
            case ESCAPE -> {
                window.send(new Transition.Select(List.of("miai-cluster")));
                press(Key.PALETTE, key);
                assertFalse(window.find("palette").isPresent());
                assertEquals(1, state().selection().size());
                press(key);
                assertEquals(Set.of(), state().selection());
            }
            case MENU -> {
                focus(BOX);
                press(key);
                assertTrue(isOpen("facet-menu"));
                press(Key.ESCAPE);
                assertFalse(isOpen("facet-menu"));
                window.send(new Transition.ToTab("tables"));
                focus("table");
                press(key);
                assertTrue(isOpen("table-menu"));
                Node cell = window.nodes().stream()
                        .filter(n -> n.getPseudoClassStates().contains(PseudoClass.getPseudoClass("current")))
                        .filter(n -> n instanceof TableCell<?, ?> && Walk.isShown(n))
                        .findFirst()
                        .orElseThrow();
                var under = OpenWindow.fx(() -> cell.localToScreen(cell.getLayoutBounds()));
                assertEquals(under.getMaxY(), menu("table-menu").orElseThrow().getAnchorY(), 2);
                press(Key.ESCAPE);
            }
            case UNFOLD -> {
                focus("facet-kind-title");
                press(key);
                assertTrue(window.find("facet-kind-cluster").isPresent());
                assertEquals("facet-kind-title", window.focused().getId());
                press(Key.FOLD, Key.UNFOLD, Key.TAB);
                assertTrue(window.focused().getId().matches("facet-kind-(?!title).*"));
            }
            case FOLD -> {
                focus("facet-lever-title");
                press(key);
                assertFalse(window.find(BOX).isPresent());
            }
            case TICK -> {
                tick();
                assertEquals(Set.of(LEVER), lever().values());
            }
            case ONLY -> {
                window.send(new Transition.Toggle(Dimension.LEVER, "levier-offre"));
                focus(BOX);
                press(key);
                assertEquals(Set.of(LEVER), lever().values());
            }
            case EXCLUDE -> {
                focus(BOX);
                press(key);
                assertTrue(lever().excluded());
            }
            case RESET -> {
                tick();
                press(key);
                assertEquals(List.of(), state().clauses());
            }
            case ZOOM_IN -> {
                focus("map");
                press(key);
                assertTrue(camera().zoom() > 1);
            }
            case ZOOM_OUT -> {
                focus("map");
                press(Key.ZOOM_IN, Key.ZOOM_IN);
                double near = camera().zoom();
                press(key);
                assertTrue(camera().zoom() < near);
            }
            case ZOOM_ALL -> {
                focus("map");
                press(Key.ZOOM_IN, key);
                assertTrue(state().view().camera().isEmpty());
            }
            case PAN -> {
                focus("map");
                press(Key.ZOOM_IN);
                double x = camera().x();
                press(key);
                assertTrue(camera().x() < x);
            }
            case BRUSH -> {
                focus("map");
                press(key, Key.ENTER);
                assertTrue(state().clauses().getFirst() instanceof Clause.Within);
            }
            case RESIZE -> {
                focus("map");
                press(Key.BRUSH, Key.ENTER);
                var plain = (Clause.Within) state().clauses().getFirst();
                press(Key.BRUSH, key, Key.ENTER);
                var sized = (Clause.Within) state().clauses().getFirst();
                assertTrue(sized.east() - sized.west() < plain.east() - plain.west());
            }
            case RANGE -> {
                focus("spending");
                window.press(KeyCode.DOWN);
                window.press(KeyCode.SHIFT, KeyCode.DOWN);
                press(Key.ENTER);
                assertTrue(state().clauses().getFirst() instanceof Clause.OneOf);
                window.send(new Transition.ToTab("chronology"));
                focus("timeline-strip");
                press(Key.ARROWS, key, Key.ENTER);
                assertTrue(state().clauses().getLast() instanceof Clause.During);
            }
            case TWIN -> {
                window.send(new Transition.ToTab("map"));
                OpenWindow.pulses(3);
                press(key);
                assertTrue(state().view().choice("map-twin").isPresent());
                window.send(new Transition.ToTab("overview"));
                focus("spending");
                press(key);
                assertEquals("spending", state().view().tab());
                assertTrue(state().view().choice("spending-twin").isPresent());
                window.send(new Transition.ToTab("chronology"));
                focus("timeline-strip");
                press(key);
                assertFalse(window.focused() instanceof FigureView, "the list below is the table of the timeline");
            }
            case ALL, MARK -> {
                window.send(new Transition.Select(List.of("miai-cluster")));
                OpenWindow.pulses(3);
                focus("inspector");
                window.press(KeyCode.SHIFT, KeyCode.DOWN);
                press(key, Key.COPY);
                String copied =
                        OpenWindow.fx(() -> Clipboard.getSystemClipboard().getString());
                assertEquals(key == Key.ALL, copied.contains("MIAI Cluster"), copied);
                assertEquals(key == Key.MARK, copied.equals("Cluster I"), copied);
            }
            case COPY, CELL, CITED -> {
                window.send(new Transition.ToTab("tables"));
                OpenWindow.pulses(3);
                focus("table");
                press(key);
                String copied =
                        OpenWindow.fx(() -> Clipboard.getSystemClipboard().getString());
                assertTrue(copied.contains("PR[AI]RIE-PSAI"), copied);
                assertEquals(key == Key.CELL, copied.equals("PR[AI]RIE-PSAI"), copied);
                assertEquals(key == Key.CITED, copied.contains("Dossier de presse"), copied);
            }
            case RENAME -> {
                saved();
                press(key);
                assertEquals("saved-rename", window.focused().getId());
            }
            case DELETE -> {
                saved();
                press(key);
                assertEquals("saved-delete", window.focused().getId());
            }
            case PRINT -> {
                focus("spending");
                press(key);
                assertTrue(window.find("print-card").isPresent());
                fire("print-pdf");
                Path written = folder.resolve("depenses-par-axe.pdf");
                OpenWindow.until(() -> Files.exists(written));
                assertEquals('%', Files.readAllBytes(written)[0]);
                OpenWindow.until(() -> window.nodes().stream()
                        .anyMatch(n -> n instanceof Labeled l
                                && ("«\u00A0" + written + "\u00A0» écrit.").equals(l.getText())));
            }
            case FULL -> {
                focus("spending");
                press(key);
                assertTrue(isAlone());
                press(key);
                assertFalse(isAlone());
            }
            case EXPORT -> {
                window.send(new Transition.ToTab("tables"));
                focus("table");
                press(key);
                assertTrue(window.find("extract-card").isPresent());
                fire("extract-save");
                OpenWindow.until(() -> Files.exists(folder.resolve("clusters.xlsx")));
            }
            case GATHER -> {
                focus("spending");
                press(key);
                fire("dossier");
                assertTrue(window.find("dossier-title-0").isPresent());
                Node notice = window.find("notice").orElseThrow();
                Node card = window.find("dossier-card").orElseThrow();
                assertTrue(notice.getViewOrder() < card.getViewOrder(), "what is said is hidden by a card");
                press(Key.ESCAPE);
                press(Key.SEARCH);
                press(key);
                fire("dossier");
                assertTrue(window.find("dossier-title-1").isPresent());
            }
            case HELP -> {
                press(key);
                assertTrue(window.find("guide-card").isPresent());
            }
        }
    }

    private void press(Key... keys) throws Exception {
        for (Key key : keys) {
            window.press(key);
            OpenWindow.pulses(2);
        }
    }

    private Node focus(String id) throws Exception {
        OpenWindow.pulses(2);
        Node node = window.nodes().stream()
                .filter(n -> id.equals(n.getId()) && Walk.isShown(n))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is called " + id));
        OpenWindow.fx(() -> {
            node.requestFocus();
            return null;
        });
        return node;
    }

    private void write(String id, String text) throws Exception {
        TextField field = (TextField) focus(id);
        OpenWindow.fx(() -> {
            field.setText(text);
            return null;
        });
    }

    private void tick() throws Exception {
        focus(BOX);
        press(Key.TICK);
    }

    /// Saves the exploration, and puts the keyboard on its name.
    private void saved() throws Exception {
        focus("saved");
        press(Key.TICK, Key.ENTER);
        for (int i = 0; i < 200; i++) {
            OpenWindow.pulses(2);
            var row = window.nodes().stream()
                    .filter(n -> n.getStyleClass().contains("saved-open"))
                    .findFirst();
            if (row.isPresent()) {
                OpenWindow.fx(() -> {
                    row.get().requestFocus();
                    return null;
                });
                return;
            }
        }
        throw new AssertionError("nothing is saved");
    }

    private boolean isAlone() throws Exception {
        Node tabs = window.find("tabs").orElseThrow();
        return OpenWindow.fx(() -> tabs.getPseudoClassStates().contains(PseudoClass.getPseudoClass("alone")));
    }

    private static boolean isOpen(String menu) throws Exception {
        return menu(menu).isPresent();
    }

    private static Optional<ContextMenu> menu(String id) throws Exception {
        return OpenWindow.fx(() -> javafx.stage.Window.getWindows().stream()
                .filter(w -> w instanceof ContextMenu m && id.equals(m.getId()) && m.isShowing())
                .map(ContextMenu.class::cast)
                .findFirst());
    }

    private Exploration state() throws Exception {
        return OpenWindow.fx(() -> window.window().session().exploration());
    }

    private Clause.OneOf lever() throws Exception {
        return state().facet(Dimension.LEVER).orElseThrow();
    }

    private View.Camera camera() throws Exception {
        return state().view().camera().orElseThrow();
    }
}
