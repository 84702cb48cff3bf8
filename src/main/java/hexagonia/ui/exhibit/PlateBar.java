package hexagonia.ui.exhibit;

import hexagonia.exhibit.Head;
import hexagonia.explore.Transition;
import hexagonia.ui.theme.Headline;
import hexagonia.ui.theme.Nodes;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The bar over a picture: its name or the way down to what it shows, its unit, and tools at the right. While something
/// is drawn over the picture, what that means stands in the place of the name, which keeps its room: the picture stays
/// where it is.
final class PlateBar extends HBox {
    private final Consumer<Transition> send;
    private final HBox trail = new HBox();
    private final StackPane place = new StackPane(trail);
    private final Label unit = Nodes.label("", "second");
    private final Label said = Nodes.label("", "panel-title", "brushed");
    private Head shown;
    private boolean hasTools;
    private boolean finds;

    PlateBar(String id, Consumer<Transition> send) {
        this.send = send;
        getStyleClass().add("panel-bar");
        trail.getStyleClass().add("trail");
        trail.setMinWidth(0);
        said.setId(id + "-brushed");
        said.setMinWidth(0);
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        place.setAlignment(Pos.CENTER_LEFT);
        place.setMinWidth(0);
        getChildren().add(place);
    }

    /// Says the finding in the place of the name and the unit.
    void find() {
        finds = true;
    }

    void show(Head head) {
        if (shown == null
                || !shown.name().equals(head.name())
                || !shown.finding().equals(head.finding())
                || !shown.unit().equals(head.unit())
                || !shown.trail().equals(head.trail())) {
            trail.getChildren().setAll(steps(head));
        }
        shown = head;
        say("");
    }

    private Node[] steps(Head head) {
        List<Node> nodes = new java.util.ArrayList<>();
        List<Head.Step> steps = head.trail();
        if (finds) {
            Headline finding = new Headline("panel-title");
            finding.setMinWidth(0);
            finding.setText(head.finding());
            return new Node[] {finding};
        }
        if (steps.isEmpty()) {
            nodes.add(here(head.name()));
        }
        for (Head.Step step : steps) {
            boolean last = step == steps.getLast();
            nodes.add(last ? here(step.name()) : link(step));
            if (!last) {
                nodes.add(Nodes.label("›", "second"));
            }
        }
        unit.setText(head.unit());
        unit.setMinWidth(steps.isEmpty() ? 0 : Region.USE_PREF_SIZE);
        nodes.add(unit);
        return nodes.toArray(Node[]::new);
    }

    private Hyperlink link(Head.Step step) {
        Hyperlink link = Nodes.link(step.name(), () -> send.accept(step.back()));
        Nodes.hint(link, step.name());
        return link;
    }

    /// Where the trail ends, which stays readable when the rest of it has to give way.
    private static Label here(String name) {
        Label here = Nodes.label(name, "panel-title");
        here.setMinWidth(Region.USE_PREF_SIZE);
        return here;
    }

    /// Says what is being drawn, or shows the name again.
    void say(String words) {
        said.setText(words);
        trail.setVisible(words.isEmpty());
        if (words.isEmpty()) {
            place.getChildren().remove(said);
        } else if (!place.getChildren().contains(said)) {
            place.getChildren().add(said);
        }
    }

    /// Adds tools at the right.
    void add(Node... tools) {
        if (!hasTools) {
            getChildren().add(Nodes.spring());
            hasTools = true;
        }
        getChildren().addAll(tools);
    }
}
