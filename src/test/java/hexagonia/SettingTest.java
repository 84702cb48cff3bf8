package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Comparison;
import hexagonia.explore.Transition;
import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import hexagonia.ui.history.Keeper;
import hexagonia.ui.theme.Looks;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How words and numbers are set in the window: digits under digits, words whole, lines together, nothing hollow.
class SettingTest {
    private OpenWindow open;

    private void open(String language, int width, int size) throws Exception {
        open = OpenWindow.in(new Looks(Locale.of(language), false, size), Keeper.none(), width, 775);
    }

    @AfterEach
    void close() {
        open.close();
    }

    /// With or without a mark in the gutter, and under the words over them.
    @ParameterizedTest
    @CsvSource({"fr,1278,100", "en,1920,100", "fr,1278,200"})
    void numbersOfTotalsEndUnderEachOther(String language, int width, int size) throws Exception {
        open(language, width, size);
        open.send(new Transition.ToTab("reconcile"));
        OpenWindow.pulses(4);
        List<Double> ends =
                OpenWindow.fx(() -> cells("total").map(SettingTest::end).toList());
        assertTrue(ends.size() >= 2, ends.toString());
        ends.forEach(end -> assertEquals(ends.getFirst(), end, 1, ends.toString()));
    }

    @ParameterizedTest
    @CsvSource({"fr,1278,100", "en,1278,100", "fr,1024,100"})
    void noWordOfTheGlossaryIsBroken(String language, int width, int size) throws Exception {
        open(language, width, size);
        open.send(new Transition.ToTab("sources"));
        open.send(new Transition.Choose("sources-part", Optional.of("glossary")));
        OpenWindow.pulses(4);
        TextMeasure measure = TextMeasure.bundled();
        for (TableCell<?, ?> cell : OpenWindow.fx(() -> cells("").toList())) {
            double room = cell.getWidth() - cell.snappedLeftInset() - cell.snappedRightInset();
            for (String word : cell.getText().split("[ \n-]")) {
                assertTrue(measure.width(word, Letters.regular(12)) <= room + 1, word + " in " + room);
            }
        }
    }

    /// A full name that finds no room gives way to the short one, which says more than its ends.
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theShortNameStandsWhereTheFullOneWouldBeCut(String language) throws Exception {
        open(language, 1920, 100);
        open.send(new Transition.ToTab("tables"));
        OpenWindow.pulses(4);
        List<String> hosts =
                OpenWindow.fx(() -> cells("host").map(SettingTest::written).toList());
        assertEquals(9, hosts.size(), hosts.toString());
        hosts.forEach(host -> assertFalse(host.contains("…"), hosts.toString()));
    }

    /// Where words are few and the text large, the vintage stands right beneath what is shown.
    @ParameterizedTest
    @CsvSource({"fr,1278,100", "fr,1278,200", "en,1278,200"})
    void theLinesOfTheStatusFollowEachOther(String language, int width, int size) throws Exception {
        open(language, width, size);
        OpenWindow.pulses(4);
        Node shown = OpenWindow.fx(() -> found("#status-rows"));
        Node vintage = OpenWindow.fx(() -> found("#status").lookupAll(".label .text").stream()
                .filter(text -> seen(text) && !((Text) text).getText().isBlank())
                .findFirst()
                .orElseThrow());
        double between = top(vintage) - top(shown);
        assertEquals(15.0 * size / 100, between, 3.0 * size / 100);
    }

    /// In any usual window, whatever is filtered; only their pictures where there is less room.
    @ParameterizedTest
    @CsvSource({"fr,1278,100,true", "en,1278,100,true", "fr,1920,100,true", "fr,1278,200,false", "en,1024,100,false"})
    void whatPrintsAndGathersIsNamed(String language, int width, int size, boolean named) throws Exception {
        open(language, width, size);
        for (List<String> selected : List.of(List.<String>of(), List.of("miai-cluster"))) {
            open.send(new Transition.Select(selected));
            OpenWindow.pulses(4);
            for (String id : List.of("#print", "#dossier")) {
                Button button = (Button) OpenWindow.fx(() -> found(id));
                assertFalse(button.getText().isEmpty());
                assertEquals(named, button.getContentDisplay() == ContentDisplay.LEFT, id);
            }
        }
    }

    /// The field has room for both in both languages.
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theFieldOfTheSearchSaysItsKey(String language) throws Exception {
        open(language, 1278, 100);
        OpenWindow.pulses(4);
        assertTrue(OpenWindow.fx(() -> found("#search").lookup(".tag").isVisible()));
    }

    /// Records of which there is nothing to show but a name stand in lines, others in cards.
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void noCardToCompareIsHollow(String language) throws Exception {
        open(language, 1278, 100);
        open.send(new Transition.ToTab("compare"));
        OpenWindow.pulses(4);
        assertEquals(9, OpenWindow.fx(() -> seen(".candidate")));
        open.send(new Transition.Choose(Comparison.KIND, Optional.of("person")));
        OpenWindow.pulses(4);
        assertEquals(0, OpenWindow.fx(() -> seen(".candidate")));
        assertEquals(10, OpenWindow.fx(() -> seen(".candidate-line")));
    }

    private int seen(String selector) {
        return (int) open.window().scene().getRoot().lookupAll(selector).stream()
                .filter(SettingTest::seen)
                .count();
    }

    /// The filled cells on screen of a column, or of all.
    private Stream<TableCell<?, ?>> cells(String column) {
        return open.window().scene().getRoot().lookupAll(".table-cell").stream()
                .filter(n -> n instanceof TableCell<?, ?> && seen(n))
                .<TableCell<?, ?>>map(n -> (TableCell<?, ?>) n)
                .filter(c -> !c.isEmpty() && c.getText() != null && !c.getText().isEmpty())
                .filter(c -> c.getTableColumn().getId().endsWith(column));
    }

    private static double end(TableCell<?, ?> cell) {
        Text text = text(cell);
        return text.localToScene(text.getBoundsInLocal()).getMaxX();
    }

    private static String written(TableCell<?, ?> cell) {
        return text(cell).getText();
    }

    private static Text text(TableCell<?, ?> cell) {
        return cell.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static double top(Node node) {
        return node.localToScene(node.getBoundsInLocal()).getMinY();
    }

    private Node found(String selector) {
        return open.window().scene().lookup(selector);
    }

    private static boolean seen(Node node) {
        return node == null || node.isVisible() && seen(node.getParent());
    }
}
