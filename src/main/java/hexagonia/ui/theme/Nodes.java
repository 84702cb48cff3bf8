package hexagonia.ui.theme;

import hexagonia.ui.hint.HintWatch;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The small nodes that every screen uses alike.
public final class Nodes {
    private Nodes() {}

    /// A label with style classes.
    public static Label label(String text, String... classes) {
        Label label = new StillLabel(text);
        label.getStyleClass().addAll(classes);
        return label;
    }

    /// Gives a node these style classes and no others. One that has them is not styled anew.
    public static void dress(Node node, String... classes) {
        List<String> wanted = Stream.of(classes).filter(name -> !name.isEmpty()).toList();
        if (!node.getStyleClass().equals(wanted)) {
            node.getStyleClass().setAll(wanted);
        }
    }

    /// A region that only its style class draws.
    public static Region region(String... classes) {
        Region region = new Region();
        region.getStyleClass().addAll(classes);
        return region;
    }

    /// Shows these nodes in a pane. Those that stand where they stood are left alone: put back unchanged, they would be
    /// styled anew.
    public static void hold(Pane pane, List<? extends Node> nodes) {
        List<Node> children = pane.getChildren();
        if (children.size() != nodes.size()) {
            pane.getChildren().setAll(nodes);
            return;
        }
        for (int at = 0; at < nodes.size(); at++) {
            Node node = nodes.get(at);
            if (children.get(at) == node) {
                continue;
            }
            if (children.contains(node)) {
                pane.getChildren().setAll(nodes);
                return;
            }
            children.set(at, node);
        }
    }

    /// A label that breaks its lines.
    public static Label wrapped(String text, String... classes) {
        Label label = label(text, classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// An outlined tag: a stage, a nature.
    public static Label tag(String text) {
        return label(text, "tag");
    }

    /// The mark of what is computed, with its formula on hover.
    public static Label computed(String formula) {
        return mark("c", "mark-computed", formula);
    }

    /// The mark of what is inferred, with the reason on hover.
    public static Label inferred(String reason) {
        return mark("d", "mark-inferred", reason);
    }

    private static Label mark(String letter, String style, String explanation) {
        Label mark = label(letter, "mark", style);
        mark.setAccessibleText(explanation);
        hint(mark, explanation);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        return mark;
    }

    /// A button with an icon only; its name is its tooltip.
    public static Button icon(Feather icon, String name, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("icon-button", "flat");
        button.setAccessibleText(name);
        hint(button, name);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A name that opens a record.
    public static Hyperlink link(String text, Runnable open) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(_ -> {
            link.setVisited(false);
            open.run();
        });
        return link;
    }

    /// The words that a node says on hover, so that more can be added to them.
    public static final String HINT = "hexagonia.hint";

    private static final String TOOLTIP = "hexagonia.tooltip";
    private static final EventHandler<MouseEvent> EXPLAIN = Nodes::explain;

    /// Explains a node on hover. The tooltip is made when the mouse first comes: most never are, and a screen has
    /// hundreds.
    public static void hint(Node node, String text) {
        boolean explained = node.getProperties().put(HINT, text) != null;
        if (node.getProperties().get(TOOLTIP) instanceof Tooltip made) {
            made.setText(text);
        } else if (!explained) {
            node.addEventHandler(MouseEvent.MOUSE_ENTERED, EXPLAIN);
        }
    }

    private static void explain(MouseEvent event) {
        Node node = (Node) event.getSource();
        node.removeEventHandler(MouseEvent.MOUSE_ENTERED, EXPLAIN);
        Tooltip tooltip = new Tooltip((String) node.getProperties().get(HINT));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        node.getProperties().put(TOOLTIP, tooltip);
        Tooltip.install(node, tooltip);
        HintWatch.over(tooltip, node);
    }

    /// Empty room that takes what is left of a row.
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /// A node that takes no room while it is not shown.
    public static void showWhen(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    /// Asks a node for its menu: not every system does so by itself.
    public static void menu(Node owner) {
        Bounds at = owner.localToScreen(owner.getLayoutBounds());
        owner.fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, at.getMinX() + 8, at.getMinY() + 8, true, null));
    }
}
