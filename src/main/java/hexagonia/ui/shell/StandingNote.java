package hexagonia.ui.shell;

import hexagonia.model.Violation;
import hexagonia.text.Messages;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Breaches;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// Says, as long as a database is open, which rules it breaks and how often; takes no room where it breaks none.
final class StandingNote extends StackPane {
    /// So many are told one by one on hover.
    private static final int TOLD = 12;

    StandingNote(List<Violation> standing, Messages words) {
        setId("standing");
        getStyleClass().add("standing");
        setVisible(!standing.isEmpty());
        setManaged(!standing.isEmpty());
        if (!standing.isEmpty()) {
            Label note = Nodes.wrapped(Breaches.note(standing, words), "note");
            Nodes.hint(
                    note,
                    standing.stream()
                            .limit(TOLD)
                            .map(broken -> Breaches.line(broken, words))
                            .collect(Collectors.joining("\n")));
            getChildren().add(note);
        }
    }
}
