package hexagonia.ui.table;

import hexagonia.exhibit.Head;
import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Stands in the place of rows where there are none: why, and the ways out of the filters.
final class EmptyNote extends VBox {
    private final Session session;
    private final Label why = Nodes.wrapped("", "second");
    private final Hyperlink last;
    private final Hyperlink all;

    EmptyNote(Session session, Labels labels) {
        this.session = session;
        getStyleClass().add("empty-sentence");
        last = Nodes.link(labels.messages().get("empty.remove-last"), this::removeLast);
        all = Nodes.link(labels.messages().get("chip.remove-all"), () -> session.send(new Transition.RemoveAll()));
        getChildren().addAll(why, new HBox(last, all));
    }

    void show(Head head) {
        why.setText(String.join("\n", head.notes()));
        int clauses =
                head.filter().isEmpty() ? 0 : session.exploration().clauses().size();
        last.setVisible(clauses > 0);
        all.setVisible(clauses > 1);
    }

    private void removeLast() {
        List<Clause> clauses = session.exploration().clauses();
        session.send(new Transition.Remove(clauses.getLast()));
    }
}
