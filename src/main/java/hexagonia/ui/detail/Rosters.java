package hexagonia.ui.detail;

import hexagonia.model.Completeness;
import hexagonia.model.Entity;
import hexagonia.model.Roster;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The lists that documents give: how many they count, and whether they name them all. Not figures of their own: who is
/// named stands among the links.
final class Rosters {
    private static final int FIRST = 6;

    private final Labels labels;
    private final Entity entity;
    private final Consumer<String> read;

    Rosters(Labels labels, Entity entity, Consumer<String> read) {
        this.read = read;
        this.labels = labels;
        this.entity = entity;
    }

    Optional<Node> node() {
        List<Roster> rosters = labels.index().rostersOf(entity.id());
        if (rosters.isEmpty()) {
            return Optional.empty();
        }
        VBox list = new VBox();
        list.getStyleClass().add("indicators");
        Folded.into(list, rosters, FIRST, this::row, labels);
        return Optional.of(Inspector.section(labels.messages().get("rosters.title"), list));
    }

    private Node row(Roster roster) {
        Label name = Nodes.wrapped(roster.label().in(labels.locale()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        VBox second = new VBox(1);
        second.setAlignment(Pos.TOP_RIGHT);
        roster.statedCount()
                .ifPresent(count -> second.getChildren()
                        .add(Nodes.label(
                                labels.qualified(
                                        roster.qualifier(), labels.formats().number(count)),
                                "semibold")));
        Label tag = Nodes.tag(labels.messages().of("completeness", roster.completeness()));
        tag.setMinWidth(Region.USE_PREF_SIZE);
        Nodes.hint(tag, labels.messages().get("rosters." + hint(roster.completeness())));
        second.getChildren().add(tag);
        second.setMinWidth(Region.USE_PREF_SIZE);
        VBox box = new VBox(1, new HBox(8, name, second), Sources.heading(roster, labels, read));
        roster.note().ifPresent(n -> box.getChildren().add(Nodes.wrapped(n.in(labels.locale()), "note")));
        return box;
    }

    private static String hint(Completeness completeness) {
        return switch (completeness) {
            case COMPLETE -> "hint.complete";
            case OPEN -> "hint.open";
            case UNNAMED -> "hint.unnamed";
        };
    }
}
