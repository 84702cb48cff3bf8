package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Clause;
import hexagonia.explore.Comparison;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.PartialDate;
import hexagonia.ui.history.Keeper;
import hexagonia.ui.keys.Key;
import hexagonia.ui.theme.Looks;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands in the window stays where it is while other things are said, on one grid, and is not cut where there is
/// room.
class SteadyWindowTest {
    private static final Clause NOT_ILE_DE_FRANCE =
            new Clause.OneOf(Dimension.REGION, Set.of("region-ile-de-france"), true);

    private static final List<Transition> STATES = List.of(
            new Transition.Filter(NOT_ILE_DE_FRANCE),
            new Transition.Filter(new Clause.OneOf(Dimension.STAGE, Set.of("announced"), true)),
            new Transition.Select(List.of("miai-cluster")),
            new Transition.RemoveAll(),
            new Transition.Select(List.of("miai-cluster", "enact")),
            new Transition.Filter(new Clause.Under(List.of("levier-recherche-formation", "ia-clusters"))),
            new Transition.Filter(new Clause.Matching("xyz")),
            new Transition.RemoveAll(),
            new Transition.Filter(new Clause.OneOf(Dimension.AXIS, Set.of("axe-ia-frugale"), false)),
            new Transition.Select(List.of()));

    private OpenWindow open;

    private void open(String language) throws Exception {
        open = OpenWindow.in(new Looks(Locale.of(language), false), Keeper.none(), 1278, 775);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void mapAndChartStayWhereTheyAreWhateverTheHeadSays(String language) throws Exception {
        open(language);
        double top = top();
        for (Transition change : List.of(
                new Transition.Filter(NOT_ILE_DE_FRANCE),
                new Transition.RemoveAll(),
                new Transition.Filter(new Clause.Under(List.of("levier-recherche-formation", "ia-clusters"))),
                new Transition.RemoveAll(),
                new Transition.Filter(new Clause.Matching("grenoble")),
                new Transition.RemoveAll(),
                new Transition.Select(List.of("miai-cluster")),
                new Transition.Select(List.of("miai-cluster", "enact")))) {
            open.send(change);
            OpenWindow.pulses(3);
            assertEquals(top, top(), 0.5, change::toString);
        }
    }

    /// What is compared first brings its tray from below: only what stands lowest of a table gives way.
    @ParameterizedTest
    @CsvSource({"fr,1278,745", "en,1278,775", "fr,1024,720", "en,1366,768", "fr,1920,900", "fr,1280,800"})
    void mapAndTablesStayWhereTheyAreWhenSomethingIsCompared(String language, int width, int height) throws Exception {
        open = OpenWindow.in(new Looks(Locale.of(language), false), Keeper.none(), width, height);
        for (String tab : List.of("overview", "tables", "map", "spending", "figures", "reconcile", "sources")) {
            open.send(new Transition.ToTab(tab));
            OpenWindow.pulses(4);
            String before = places();
            open.send(new Transition.Compare(List.of("miai-cluster")));
            // The very next frame must not show it elsewhere either.
            OpenWindow.pulses(1);
            assertEquals(before, places(), tab);
            OpenWindow.pulses(3);
            assertEquals(before, places(), tab);
            assertTrue(found("#tray").isVisible());
            double foot = top(found("#tray"));
            for (String id : List.of("#map", "#spending")) {
                Node view = found(id);
                assertTrue(view == null || !shown(view) || bottom(view) <= foot + 0.5, tab + " " + id);
            }
            open.send(new Transition.Compare(List.of("miai-cluster", "enact")));
            OpenWindow.pulses(3);
            assertEquals(before, places(), tab);
            open.send(new Transition.Compare(List.of()));
            OpenWindow.pulses(4);
            assertEquals(before, places(), tab);
        }
    }

    /// Where pictures stand, and how large, and where the first rows of tables begin.
    private String places() throws Exception {
        return OpenWindow.fx(() -> {
            StringBuilder places = new StringBuilder();
            Node root = open.window().scene().getRoot();
            for (String part : List.of("#map", "#spending", "#flow")) {
                Node node = root.lookup(part);
                if (node != null && shown(node)) {
                    places.append(part).append(node.localToScene(node.getLayoutBounds()));
                }
            }
            root.lookupAll(".table-row-cell").stream()
                    .filter(n -> n instanceof IndexedCell<?> cell && cell.getIndex() == 0 && shown(n))
                    .map(n -> n.localToScene(n.getLayoutBounds()))
                    .sorted(Comparator.comparingDouble(Bounds::getMinY))
                    .forEach(b ->
                            places.append('\n').append(b.getMinX()).append(' ').append(b.getMinY()));
            return places.toString();
        });
    }

    private static double bottom(Node node) throws Exception {
        return OpenWindow.fx(() -> node.localToScene(node.getLayoutBounds()).getMaxY());
    }

    /// What a field asks for can be read whole while nothing is written in it.
    @ParameterizedTest
    @CsvSource({"fr,1278,100", "en,1278,100", "fr,1366,200", "en,1278,200", "fr,1024,150", "fr,720,100"})
    void whatAFieldAsksForIsNotCut(String language, int width, int size) throws Exception {
        open = OpenWindow.in(new Looks(Locale.of(language), false, size), Keeper.none(), width, 775);
        open.send(new Transition.Select(List.of("miai-cluster")));
        OpenWindow.pulses(3);
        prompts();
        open.press(Key.PRINT);
        OpenWindow.pulses(3);
        prompts();
        open.press(Key.ESCAPE);
        for (String tab : List.of("compare", "sources")) {
            open.send(new Transition.ToTab(tab));
            OpenWindow.pulses(3);
            prompts();
        }
        open.send(new Transition.Choose("sources-part", java.util.Optional.of("glossary")));
        OpenWindow.pulses(3);
        prompts();
    }

    private void prompts() throws Exception {
        List<String> cut = OpenWindow.fx(() -> open.window().scene().getRoot().lookupAll(".text-field").stream()
                .map(n -> (TextField) n)
                .filter(f ->
                        shown(f) && f.getText().isEmpty() && !f.getPromptText().isEmpty())
                .flatMap(f -> f.lookupAll(".text").stream()
                        .filter(t -> t instanceof Text text && f.getPromptText().equals(text.getText()))
                        .filter(t -> t.getParent().getClip() != null
                                && t.getBoundsInParent().getMaxX()
                                        > t.getParent()
                                                        .getClip()
                                                        .getBoundsInParent()
                                                        .getMaxX()
                                                + 0.5)
                        .map(_ -> f.getPromptText()))
                .toList());
        assertEquals(List.of(), cut);
    }

    /// However large the letters, the ways to see a comparison take no more lines than their names need.
    @ParameterizedTest
    @CsvSource({"fr,1366,200", "en,1278,200", "fr,1278,100", "fr,1024,150"})
    void theWaysToCompareStandInTwoLinesAtMost(String language, int width, int size) throws Exception {
        open = OpenWindow.in(new Looks(Locale.of(language), false, size), Keeper.none(), width, 775);
        open.send(Comparison.show(List.of("miai-cluster", "aniti-ia-cluster")));
        OpenWindow.pulses(4);
        Node way = found("#compare-matrix");
        List<Double> lines = OpenWindow.fx(() -> way.getParent().getChildrenUnmodifiable().stream()
                .map(n -> n.localToScene(n.getLayoutBounds()).getMinY())
                .distinct()
                .toList());
        assertTrue(lines.size() <= 2, lines.toString());
        assertEquals(size == 100 ? 1 : lines.size(), lines.size());
    }

    /// At any size the bar at the foot is as high whatever is kept or selected, and says all of it.
    @ParameterizedTest
    @CsvSource({"fr,100", "en,100", "fr,150", "en,150", "fr,200", "en,200"})
    void theStatusIsOfOneHeight(String language, int size) throws Exception {
        open = OpenWindow.in(new Looks(Locale.of(language), false, size), Keeper.none(), 1024, 720);
        boolean french = language.equals("fr");
        for (int width : french ? List.of(1024, 1278, 1440, 1920) : List.of(1120, 1366, 1600)) {
            open.send(new Transition.RemoveAll());
            open.send(new Transition.Select(List.of()));
            open.resize(width, 775);
            Region status = (Region) found("#status");
            double height = status.getHeight();
            for (Transition change : STATES) {
                open.send(change);
                OpenWindow.pulses(2);
                assertEquals(height, status.getHeight(), width + " " + change);
                for (Node words : OpenWindow.fx(() -> status.lookupAll(".label"))) {
                    Label label = (Label) words;
                    assertTrue(
                            !shown(label) || label.getText().equals(((Text) label.lookup(".text")).getText()),
                            width + " " + label.getText());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aChipThatHasRoomIsNotCut(String language) throws Exception {
        open(language);
        open.send(new Transition.Filter(NOT_ILE_DE_FRANCE));
        OpenWindow.pulses(3);
        Label words = (Label) found(".chip-words");
        assertEquals(words.getText(), ((Text) words.lookup(".text")).getText());
    }

    /// However little room there is, what is in the header stands side by side, and the name selected can be read.
    @ParameterizedTest
    @CsvSource({"fr,1024,200", "en,1024,200", "fr,1278,200", "fr,1278,150", "en,720,100", "fr,900,150"})
    void whatIsInTheHeaderStandsSideBySide(String language, int width, int size) throws Exception {
        open = OpenWindow.in(new Looks(Locale.of(language), false, size), Keeper.none(), width, 775);
        for (List<String> selected : List.of(List.<String>of(), List.of("miai-cluster"))) {
            open.send(new Transition.Select(selected));
            OpenWindow.pulses(3);
            Node header = found(".header");
            List<Bounds> places = OpenWindow.fx(() -> header.lookupAll("*").stream()
                    .filter(n -> n.getId() != null && n instanceof Control && shown(n))
                    .map(n -> n.localToScene(n.getLayoutBounds()))
                    .sorted(Comparator.comparingDouble(Bounds::getMinX))
                    .toList());
            for (int i = 1; i < places.size(); i++) {
                assertTrue(places.get(i - 1).getMaxX() <= places.get(i).getMinX(), places.toString());
            }
            OpenWindow.pulses(3);
            assertFalse(OpenWindow.fx(((Region) header)::isNeedsLayout), "laid out for ever");
        }
        Label words = (Label) found(".chip-words");
        assertTrue(((Text) words.lookup(".text")).getText().endsWith("MIAI Cluster"), words.toString());
    }

    private static boolean shown(Node node) {
        return node == null || node.isVisible() && shown(node.getParent());
    }

    /// Chips without room are offered by keyboard under how many they are; the header keeps its one line.
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void filtersStayOnOneLine(String language) throws Exception {
        open(language);
        double height = ((Region) found(".header")).getHeight();
        open.send(new Transition.Filter(NOT_ILE_DE_FRANCE));
        open.send(new Transition.Filter(new Clause.OneOf(Dimension.STAGE, Set.of("announced"), true)));
        open.send(
                new Transition.Filter(new Clause.OneOf(Dimension.LEVER, Set.of("levier-recherche-formation"), false)));
        open.send(new Transition.Filter(new Clause.During(PartialDate.parse("2024-03"), PartialDate.parse("2024-05"))));
        open.send(new Transition.Select(List.of("miai-cluster")));
        OpenWindow.pulses(3);
        assertEquals(height, ((Region) found(".header")).getHeight());
        long shown = open.nodes().stream()
                .filter(n -> n.getStyleClass().contains("chip") && n.isVisible())
                .count();
        Hyperlink more = (Hyperlink) found("#more-chips");
        assertEquals("+\u00A0" + (5 - shown), more.getText());
        assertTrue(shown > 0);
        Node last = OpenWindow.fx(() -> open.window().scene().getRoot().lookupAll(".chip .button").stream()
                .filter(n -> n.getParent().isVisible())
                .reduce((_, b) -> b)
                .orElseThrow());
        OpenWindow.fx(() -> {
            last.requestFocus();
            return null;
        });
        open.press(KeyCode.TAB);
        assertEquals(more, open.focused());
        open.press(KeyCode.SPACE);
        ContextMenu menu = OpenWindow.fx(() -> Window.getWindows().stream()
                .filter(w -> w instanceof ContextMenu)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow());
        assertEquals(5 - shown + 2, menu.getItems().size());
        OpenWindow.fx(() -> {
            menu.getItems().getFirst().fire();
            menu.hide();
            return null;
        });
        assertEquals(3, open.window().session().exploration().clauses().size());
    }

    @ParameterizedTest
    @ValueSource(strings = "fr")
    void theTableBeginsWhereTheHeadDoes(String language) throws Exception {
        open(language);
        double head = left(open.find("overview-finding").orElseThrow());
        Node cell = found("#laureates .table-cell.name .text");
        assertEquals(head, left(cell), 2);
    }

    @ParameterizedTest
    @ValueSource(strings = "fr")
    void nothingStandsBesideACardInTheMiddle(String language) throws Exception {
        open(language);
        open.press(Key.PALETTE);
        OpenWindow.pulses(2);
        Node scrim = found(".scrim");
        assertTrue(scrim.isVisible());
        Bounds covered = OpenWindow.fx(() -> scrim.localToScene(scrim.getBoundsInLocal()));
        assertEquals(open.window().scene().getWidth(), covered.getWidth(), 1);
        assertEquals(top(found("#status")), covered.getMaxY(), 1);
        write("miai");
        OpenWindow.pulses(2);
        String answers = ((Label) found("#status-answers")).getText();
        assertTrue(answers.endsWith("réponses pour «\u00A0miai\u00A0»"), answers);
        assertFalse(found("#status-rows").getParent().isVisible());
        open.press(Key.ESCAPE);
        assertTrue(!scrim.isVisible());
        assertTrue(found("#status-rows").getParent().isVisible());
    }

    private Node found(String selector) throws Exception {
        return OpenWindow.fx(() -> open.window().scene().lookup(selector));
    }

    private double top() throws Exception {
        return top(found(".chart-panel"));
    }

    private static double top(Node node) throws Exception {
        return OpenWindow.fx(() -> node.localToScene(node.getBoundsInLocal()).getMinY());
    }

    private void write(String words) throws Exception {
        OpenWindow.fx(() -> {
            ((TextField) open.window().scene().getFocusOwner()).setText(words);
            return null;
        });
    }

    private static double left(Node node) throws Exception {
        return OpenWindow.fx(() -> node.localToScene(node.getBoundsInLocal()).getMinX());
    }
}
