package hexagonia.ui.detail;

import hexagonia.model.Basis;
import hexagonia.model.Entity;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The links of a record by role, in both directions; every name opens its record, and says on hover who states the
/// link.
final class Links {
    private static final int SHOWN = 10;
    private static final int CHIPS = 12;

    private final Labels labels;
    private final Entity entity;
    private final Inspector.Opener opener;

    Links(Labels labels, Entity entity, Inspector.Opener opener) {
        this.labels = labels;
        this.entity = entity;
        this.opener = opener;
    }

    Optional<Node> node() {
        Map<String, List<Relation>> groups = new LinkedHashMap<>();
        for (Relation r : labels.index().from(entity.id())) {
            if (!isTheme(r.role())) {
                groups.computeIfAbsent(labels.messages().of("role", r.role()), _ -> new ArrayList<>())
                        .add(r);
            }
        }
        RoleGrid grid = new RoleGrid();
        groups.forEach((role, relations) -> rows(grid, role, relations, Relation::to));
        Map<String, List<Relation>> back = new LinkedHashMap<>();
        for (Relation r : labels.index().to(entity.id())) {
            back.computeIfAbsent(labels.messages().of("role.of", r.role()), _ -> new ArrayList<>())
                    .add(r);
        }
        back.forEach((role, relations) -> rows(grid, role, relations, Relation::from));
        return grid.isEmpty()
                ? Optional.empty()
                : Optional.of(Inspector.section(labels.messages().get("links.title"), grid));
    }

    Optional<Node> themes() {
        List<Relation> themes = labels.index().from(entity.id()).stream()
                .filter(r -> isTheme(r.role()))
                .toList();
        if (themes.isEmpty()) {
            return Optional.empty();
        }
        FlowPane chips = new FlowPane(6, 6);
        FoldedList.into(chips, themes, CHIPS, this::chip, labels);
        return Optional.of(Inspector.section(labels.messages().get("links.themes"), chips));
    }

    private Node chip(Relation theme) {
        Hyperlink chip = Nodes.link(labels.name(theme.to()), () -> opener.open(theme.to()));
        chip.getStyleClass().add("theme-chip");
        Nodes.hint(chip, Sources.line(theme, labels));
        return chip;
    }

    private static boolean isTheme(Role role) {
        return role == Role.THEME || role == Role.SECTOR || role == Role.SERVICE;
    }

    private void rows(RoleGrid grid, String role, List<Relation> relations, Function<Relation, String> other) {
        VBox names = new VBox(4);
        FoldedList.into(names, relations, SHOWN, r -> name(r, other.apply(r)), labels);
        grid.row(role, names);
    }

    private Node name(Relation relation, String id) {
        Hyperlink link = Nodes.link(labels.name(id), () -> opener.open(id));
        link.setWrapText(true);
        Nodes.hint(link, Sources.line(relation, labels));
        if (relation.basis() != Basis.INFERRED) {
            return link;
        }
        HBox value = new HBox(4, link, Marks.inferred(Marks.why(relation, labels)));
        value.setAlignment(Pos.CENTER_LEFT);
        return value;
    }
}
