package hexagonia.ui.figure;

import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.ui.figure.FigureView.Voice;
import hexagonia.ui.task.Later;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The data of a figure as nodes that show nothing and are read aloud: a name where the mark is, and a click where it
/// can be picked. They are made when something that reads the screen first asks, and again with each new figure from
/// then on, so that whoever sees pays nothing.
final class SpokenMarks {
    private final FigureView view;
    private final List<Node> children;
    private final Map<String, Node> byDatum = new LinkedHashMap<>();
    private final ObservableList<Node> nodes = FXCollections.observableArrayList();
    private Function<Datum, Voice> told = datum -> new Voice(Hint.words(datum), false);
    private boolean asked;
    private boolean stale = true;

    /// @param children those of the view, among which the nodes stand
    SpokenMarks(FigureView view, List<Node> children) {
        this.view = view;
        this.children = children;
    }

    void told(Function<Datum, Voice> words) {
        told = words;
    }

    /// A node for each datum, in the order of reading.
    ObservableList<Node> nodes() {
        asked = true;
        if (stale) {
            make();
        }
        return nodes;
    }

    /// The node of a datum.
    Optional<Node> node(Datum datum) {
        nodes();
        return Optional.ofNullable(byDatum.get(datum.id()));
    }

    /// Tells that the figure is another one.
    void renew() {
        stale = true;
        if (asked) {
            Later.run(() -> {
                nodes();
                view.notifyAccessibleAttributeChanged(AccessibleAttribute.CHILDREN);
            });
        }
    }

    private void make() {
        stale = false;
        children.removeAll(nodes);
        byDatum.clear();
        view.picking().ifPresent(picking -> {
            for (Datum datum : picking.order()) {
                picking.bounds(datum.id()).ifPresent(box -> byDatum.put(datum.id(), new Spoken(datum, box)));
            }
        });
        nodes.setAll(new ArrayList<>(byDatum.values()));
        children.addAll(nodes);
    }

    /// One datum where its mark is.
    private final class Spoken extends Region {
        private final Datum datum;

        Spoken(Datum datum, Box box) {
            this.datum = datum;
            Voice voice = told.apply(datum);
            setManaged(false);
            setMouseTransparent(true);
            setAccessibleRole(voice.picks() ? AccessibleRole.BUTTON : AccessibleRole.IMAGE_VIEW);
            setAccessibleText(voice.words());
            resizeRelocate(
                    view.snappedLeftInset() + box.x(), view.snappedTopInset() + box.y(), box.width(), box.height());
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            if (action == AccessibleAction.FIRE) {
                view.pick(datum);
            } else {
                super.executeAccessibleAction(action, parameters);
            }
        }
    }
}
