package hexagonia.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Small things one after the other, on as many lines as they take.
class Flow extends FlowPane {
    Flow(double gap, double lines, Node... nodes) {
        super(gap, lines, nodes);
    }

    /// How wide they are on one line; the pane itself never says less than the length it wraps at.
    final double oneLine() {
        double sum = 0;
        for (Node node : getManagedChildren()) {
            sum += snapSizeX(node.prefWidth(-1));
        }
        return sum + getHgap() * Math.max(0, getManagedChildren().size() - 1);
    }
}
