package hexagonia.ui.sources;

import hexagonia.model.Absence;
import hexagonia.model.Entity;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What a reader would look for and no document says, by record.
final class UnsaidPane extends ScrollPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Labels labels;
    private final Consumer<String> open;
    private final Map<String, HBox> rows = new LinkedHashMap<>();
    private final VBox content = new VBox();
    private Set<String> told = Set.of();
    private Optional<HBox> sought = Optional.empty();

    UnsaidPane(Labels labels, Consumer<String> open) {
        this.labels = labels;
        this.open = open;
        setId("unsaid");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        content.getStyleClass().add("unsaid-list");
        Map<String, List<Absence>> byEntity = labels.index().strategy().absences().stream()
                .collect(Collectors.groupingBy(Absence::entity, LinkedHashMap::new, Collectors.toList()));
        byEntity.forEach((id, absences) -> {
            HBox row = row(labels.index().entity(id), absences);
            rows.put(id, row);
            content.getChildren().add(row);
        });
        setContent(content);
        viewportBoundsProperty().subscribe(_ -> reveal());
        content.heightProperty().subscribe(_ -> reveal());
    }

    void tell(Set<String> selection) {
        rows.forEach((id, row) -> row.pseudoClassStateChanged(CHOSEN, selection.contains(id)));
        if (!selection.equals(told)) {
            sought = selection.stream().map(rows::get).filter(Objects::nonNull).findFirst();
            reveal();
        }
        told = selection;
    }

    /// Brings the row sought into view, once there is a view.
    private void reveal() {
        double room = getViewportBounds().getHeight();
        double hidden = content.getHeight() - room;
        if (sought.isEmpty() || room <= 0 || hidden <= 0) {
            return;
        }
        content.layout();
        double top = sought.get().getBoundsInParent().getMinY();
        double bottom = sought.get().getBoundsInParent().getMaxY();
        double from = getVvalue() * hidden;
        if (top < from || bottom > from + room) {
            setVvalue(Math.clamp((top - room / 3) / hidden, 0, 1));
        }
        sought = Optional.empty();
    }

    private HBox row(Entity entity, List<Absence> absences) {
        Hyperlink name = Nodes.link(labels.name(entity), () -> open.accept(entity.id()));
        name.setWrapText(true);
        VBox of = new VBox(name, Nodes.label(labels.kind(entity), "note"));
        of.getStyleClass().add("unsaid-of");
        VBox questions = new VBox(6);
        for (Absence absence : absences) {
            questions
                    .getChildren()
                    .add(new VBox(
                            Nodes.wrapped(absence.question().in(labels.locale()), "medium"),
                            Nodes.wrapped(absence.note().in(labels.locale()), "second")));
        }
        HBox.setHgrow(questions, Priority.ALWAYS);
        HBox row = new HBox(of, questions);
        row.getStyleClass().add("unsaid-row");
        return row;
    }
}
