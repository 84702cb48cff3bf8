package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.exhibit.Exhibits;
import hexagonia.exhibit.Reading;
import hexagonia.explore.Comparison;
import hexagonia.explore.Transition;
import hexagonia.model.Section;
import hexagonia.ui.figure.FigureView;
import hexagonia.ui.history.Keeper;
import hexagonia.ui.keys.Key;
import hexagonia.ui.theme.Looks;
import hexagonia.ui.theme.Nodes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.javafx.FontIcon;

/// In both languages and at every size of text, what is written is read whole, there or in its tooltip, and nothing
/// that can be used lies where no one can bring it into view.
class NothingCutTest {
    private OpenWindow window;
    private final Set<String> faults = new LinkedHashSet<>();

    @ParameterizedTest
    @CsvSource({
        "fr,100,1280,800",
        "en,100,1280,800",
        "fr,150,1280,800",
        "fr,200,1280,800",
        "en,200,1280,800",
        "en,125,1280,800"
    })
    void inEveryTab(String language, int size, double width, double height) throws Exception {
        window = OpenWindow.in(new Looks(Locale.of(language), false, size), Keeper.none());
        try {
            window.resize(width, height);
            window.send(new Transition.Select(List.of("miai-cluster")));
            for (String tab : Exhibits.tabs()) {
                window.send(new Transition.ToTab(tab));
                look(tab);
            }
            window.send(new Transition.ToTab("compare"));
            for (String compared :
                    List.of("miai-cluster,aniti-ia-cluster", "miai-cluster,enact,hi-paris,sequoia,postgenai-paris")) {
                window.send(new Transition.Compare(List.of(compared.split(","))));
                look("compare " + compared);
            }
            window.send(new Transition.Compare(List.of()));
            for (String part : List.of("unsaid", "glossary")) {
                window.send(new Transition.Choose("sources-part", Optional.of(part)));
                look(part);
            }
            for (String button :
                    List.of("open-facets", "open-inspector", "looks", "history", "guide", "menu", "columns")) {
                window.send(new Transition.ToTab("tables"));
                OpenWindow.pulses(2);
                card(button);
            }
            assertEquals("", String.join("\n", faults));
        } finally {
            window.close();
        }
    }

    /// Where a mark stands beside words, their lines have room for both in a column of any width.
    @ParameterizedTest
    @CsvSource({"fr", "en"})
    void besideTheMarksOfAComparison(String language) throws Exception {
        window = OpenWindow.in(new Looks(Locale.of(language), false, 100), Keeper.none());
        try {
            window.send(new Transition.ToTab("compare"));
            window.send(new Transition.Compare(List.of("aniti-ia-cluster", "miai-cluster", "3ia-cote-d-azur-2030")));
            window.send(new Transition.Choose(Comparison.DIFFERING, Optional.of("yes")));
            OpenWindow.pulses(4);
            TableView<?> table = (TableView<?>) window.nodes().stream()
                    .filter(n -> n instanceof TableView && Walk.isShown(n))
                    .findFirst()
                    .orElseThrow();
            for (double width = 140; width < 170; width += 0.5) {
                double wanted = width;
                OpenWindow.fx(() -> {
                    table.getColumns().getFirst().setMinWidth(wanted);
                    table.getColumns().getFirst().setMaxWidth(wanted);
                    return null;
                });
                OpenWindow.pulses(3);
                window.nodes().stream()
                        .filter(n -> n instanceof TableCell && n.getStyleClass().contains("name") && Walk.isShown(n))
                        .map(n -> (TableCell<?, ?>) n)
                        .forEach(cell -> letters(cell)
                                .filter(letters -> !letters.getText().equals(cell.getText()))
                                .ifPresent(letters -> faults.add(wanted + ": " + letters.getText())));
            }
            assertEquals("", String.join("\n", faults));
        } finally {
            window.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"fr,100", "en,125"})
    void inEverySectionOfTheSources(String language, int size) throws Exception {
        window = OpenWindow.in(new Looks(Locale.of(language), false, size), Keeper.none());
        try {
            for (Section section : Strategies.bundled().sections()) {
                window.send(Reading.section(section.id()));
                look(section.id());
                ScrollPane card = (ScrollPane) window.find("statements-card").orElseThrow();
                assertTrue(fits(card), section.id());
            }
            assertEquals("", String.join("\n", faults));
        } finally {
            window.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"fr,overview,100", "en,overview,100", "fr,overview,125", "en,overview,150", "fr,map,100"})
    void whatIsBeingDrawnIsReadWhole(String language, String tab, int size) throws Exception {
        window = OpenWindow.in(new Looks(Locale.of(language), false, size), Keeper.none());
        try {
            window.send(new Transition.ToTab(tab));
            OpenWindow.pulses(4);
            Node map = window.nodes().stream()
                    .filter(n -> n instanceof FigureView && n.getId().contains("map") && Walk.isShown(n))
                    .findFirst()
                    .orElseThrow();
            double room = map.getLayoutBounds().getHeight();
            OpenWindow.fx(() -> {
                map.requestFocus();
                return null;
            });
            window.press(Key.BRUSH);
            look("rectangle");
            assertEquals("", String.join("\n", faults));
            assertEquals(room, map.getLayoutBounds().getHeight(), "the picture stays where it is");
        } finally {
            window.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"fr,100", "en,100", "fr,200", "en,200"})
    void totalsAreToldApartWithoutHovering(String language, int size) throws Exception {
        window = OpenWindow.in(new Looks(Locale.of(language), false, size), Keeper.none());
        try {
            window.resize(1280, size == 100 ? 800 : 990);
            window.send(new Transition.ToTab("reconcile"));
            OpenWindow.pulses(4);
            List<String> names = window.nodes().stream()
                    .filter(n -> n instanceof TableCell && n.getStyleClass().contains("name") && Walk.isShown(n))
                    .flatMap(n -> letters((TableCell<?, ?>) n).stream())
                    .map(Text::getText)
                    .toList();
            assertTrue(names.size() > 3, names::toString);
            assertEquals(List.copyOf(new LinkedHashSet<>(names)), names);
        } finally {
            window.close();
        }
    }

    @Test
    void whatHasAWindowOfItsOwnGrowsToo() throws Exception {
        window = OpenWindow.in(new Looks(Locale.FRENCH, false, 200), Keeper.none());
        try {
            window.send(new Transition.ToTab("tables"));
            OpenWindow.pulses(2);
            Node table = window.find("table").orElseThrow();
            OpenWindow.fx(() -> {
                table.requestFocus();
                return null;
            });
            window.press(Key.MENU);
            OpenWindow.pulses(2);
            double letters = OpenWindow.fx(() -> javafx.stage.Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(w -> (Label) w.getScene().getRoot().lookup(".label"))
                    .findFirst()
                    .orElseThrow()
                    .getFont()
                    .getSize());
            assertEquals(24, letters);
            window.press(Key.ESCAPE);
        } finally {
            window.close();
        }
    }

    private void card(String button) throws Exception {
        Optional<Node> opener = window.find(button).filter(Walk::isShown);
        if (opener.isPresent()) {
            OpenWindow.fx(() -> {
                ((ButtonBase) opener.get()).fire();
                return null;
            });
            look(button);
            window.press(KeyCode.ESCAPE);
            window.send(new Transition.Select(List.of("miai-cluster")));
        }
    }

    private void look(String place) throws Exception {
        OpenWindow.pulses(4);
        OpenWindow.fx(() -> {
            List<Node> all = new ArrayList<>();
            gather(window.window().scene().getRoot(), all);
            all.forEach(node -> look(place, node));
            return null;
        });
    }

    private static void gather(Node node, List<Node> into) {
        if (node.isVisible()) {
            into.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> gather(child, into));
            }
        }
    }

    private void look(String place, Node node) {
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            letters(labeled).filter(letters -> isCut(labeled, letters)).ifPresent(letters -> {
                if (!says(labeled, labeled.getText())) {
                    faults.add(place + ": « " + labeled.getText() + " » reads « " + letters.getText() + " », "
                            + labeled.getStyleClass() + " in "
                            + labeled.getParent().getStyleClass());
                }
            });
        }
        if (node instanceof Labeled labeled
                && letters(labeled).filter(NothingCutTest::isSqueezed).isPresent()) {
            faults.add(place + ": no height for « " + labeled.getText() + " » " + Walk.describe(node));
        }
        boolean used = node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ComboBoxBase;
        if (used
                && seen(node, true).getWidth()
                        < Math.min(8, node.getLayoutBounds().getWidth())) {
            faults.add(place + ": out of reach " + Walk.describe(node));
        }
    }

    private static Optional<Text> letters(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(n -> n instanceof Text && !(n instanceof FontIcon))
                .map(Text.class::cast)
                .findFirst();
    }

    /// Whether letters are left out, or stand beyond an edge that nothing scrolls.
    private static boolean isCut(Labeled labeled, Text letters) {
        Bounds whole = letters.localToScene(letters.getLayoutBounds());
        Bounds seen = seen(letters, false);
        boolean inSight = seen.getWidth() > 0 && seen.getHeight() > whole.getHeight() / 2;
        boolean beyond = inSight && seen(letters, true).getWidth() < whole.getWidth() - 1.5;
        return beyond || (inSight && !labeled.getText().equals(letters.getText()));
    }

    /// Whether a line of letters has less height than it takes.
    private static boolean isSqueezed(Text letters) {
        return !letters.getText().isBlank()
                && letters.getClip() != null
                && letters.getClip().getLayoutBounds().getHeight()
                        < letters.getLayoutBounds().getHeight() - 3;
    }

    /// What of a node is in sight; `scrolled` counts what scrolling brings into sight as well.
    private static Bounds seen(Node node, boolean scrolled) {
        Bounds seen = node.localToScene(node.getLayoutBounds());
        for (Node up = node; scrolled && up != null; up = up.getParent()) {
            if (scrolls(up)) {
                return seen;
            }
        }
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            if (up.getClip() != null || up.getParent() == null) {
                Bounds clip = up.localToScene(up.getLayoutBounds());
                double x = Math.max(seen.getMinX(), clip.getMinX());
                double y = Math.max(seen.getMinY(), clip.getMinY());
                seen = new BoundingBox(
                        x,
                        y,
                        Math.max(0, Math.min(seen.getMaxX(), clip.getMaxX()) - x),
                        Math.max(0, Math.min(seen.getMaxY(), clip.getMaxY()) - y));
            }
        }
        return seen;
    }

    /// Whether what stands beyond the sides can be brought into sight; above and below, everything that scrolls does.
    private static boolean scrolls(Node node) {
        if (node instanceof ScrollPane pane) {
            return pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER || fits(pane);
        }
        return (node instanceof VirtualFlow<?> || node instanceof TableView<?>)
                && node.lookupAll(".scroll-bar").stream()
                        .anyMatch(b -> b instanceof ScrollBar bar
                                && bar.isVisible()
                                && bar.getOrientation() == javafx.geometry.Orientation.HORIZONTAL);
    }

    private static boolean fits(ScrollPane pane) {
        return pane.getContent().getLayoutBounds().getWidth()
                <= pane.getViewportBounds().getWidth() + 1;
    }

    /// Whether a node, or what it stands in, says a text on hover.
    private static boolean says(Node node, String text) {
        Node up = node;
        for (int i = 0; i < 5 && up != null; i++, up = up.getParent()) {
            Event.fireEvent(up, entered(MouseEvent.MOUSE_ENTERED_TARGET));
            Event.fireEvent(up, entered(MouseEvent.MOUSE_ENTERED));
            if (up.getProperties().get(Nodes.HINT) instanceof String hint && holds(hint, text)) {
                return true;
            }
            boolean installed = up.getProperties().get("javafx.scene.control.Tooltip") instanceof Tooltip tooltip
                    && holds(tooltip.getText(), text);
            boolean own = up instanceof Control control
                    && control.getTooltip() != null
                    && holds(control.getTooltip().getText(), text);
            if (installed || own) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(String hint, String text) {
        return hint != null && flat(hint).contains(flat(text));
    }

    /// A line of several parts is said as several lines.
    private static String flat(String text) {
        return text.strip().replace(" · ", "\n");
    }

    private static MouseEvent entered(EventType<MouseEvent> type) {
        return new MouseEvent(
                type,
                0,
                0,
                0,
                0,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                null);
    }
}
