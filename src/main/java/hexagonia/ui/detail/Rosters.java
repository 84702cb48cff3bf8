package hexagonia.ui.detail;

import hexagonia.model.Completeness;
import hexagonia.model.Entity;
import hexagonia.model.Roster;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
        FoldedList.into(list, rosters, FIRST, this::row, labels);
        return Optional.of(Inspector.section(labels.messages().get("rosters.title"), list));
    }

    private Node row(Roster roster) {
        Optional<String> count = roster.statedCount().isPresent()
                ? Optional.of(labels.qualified(
                        roster.qualifier(),
                        labels.formats().number(roster.statedCount().getAsInt())))
                : Optional.empty();
        Label tag = Nodes.tag(labels.messages().of("completeness", roster.completeness()));
        Nodes.hint(tag, labels.messages().get("rosters." + hint(roster.completeness())));
        List<Node> beneath = new ArrayList<>(List.of(Sources.heading(roster, labels, read)));
        roster.note().ifPresent(n -> beneath.add(Nodes.wrapped(n.in(labels.locale()), "note")));
        return Counted.entry(
                Counted.line(roster.label().in(labels.locale()), count, Optional.empty(), Optional.of(tag)), beneath);
    }

    private static String hint(Completeness completeness) {
        return switch (completeness) {
            case COMPLETE -> "hint.complete";
            case OPEN -> "hint.open";
            case UNNAMED -> "hint.unnamed";
        };
    }
}
