package hexagonia.ui.detail;

import hexagonia.model.Absence;
import hexagonia.model.Entity;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What a reader would look for in a record and no document says.
final class Unsaid {
    private final Labels labels;
    private final Entity entity;

    Unsaid(Labels labels, Entity entity) {
        this.labels = labels;
        this.entity = entity;
    }

    Optional<Node> node() {
        List<Absence> absences = labels.index().absencesOf(entity.id());
        if (absences.isEmpty()) {
            return Optional.empty();
        }
        VBox section = Inspector.section(labels.messages().get("unsaid.title"));
        for (Absence absence : absences) {
            section.getChildren()
                    .addAll(
                            Nodes.wrapped(absence.question().in(labels.locale()), "medium"),
                            Nodes.wrapped(absence.note().in(labels.locale()), "second"));
        }
        return Optional.of(section);
    }
}
