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
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The links of a record by role, in both directions; every name opens its record, and says on hover who states the
/// link.
final class Links {
    private static final int SHOWN = 12;
    private static final double ROLE = 88;

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
        GridPane grid = grid();
        groups.forEach((role, relations) -> rows(grid, role, relations, Relation::to));
        Map<String, List<Relation>> back = new LinkedHashMap<>();
        for (Relation r : labels.index().to(entity.id())) {
            back.computeIfAbsent(labels.messages().of("role.of", r.role()), _ -> new ArrayList<>())
                    .add(r);
        }
        back.forEach((role, relations) -> rows(grid, role, relations, Relation::from));
        return grid.getChildren().isEmpty()
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
        for (Relation theme : themes) {
            Hyperlink chip = Nodes.link(labels.name(theme.to()), () -> opener.open(theme.to()));
            chip.getStyleClass().add("theme-chip");
            Nodes.hint(chip, Claims.line(theme, labels));
            chips.getChildren().add(chip);
        }
        return Optional.of(Inspector.section(labels.messages().get("links.themes"), chips));
    }

    private static boolean isTheme(Role role) {
        return role == Role.THEME || role == Role.SECTOR || role == Role.SERVICE;
    }

    private void rows(GridPane grid, String role, List<Relation> relations, Function<Relation, String> other) {
        int shown = relations.size() > SHOWN + 2 ? SHOWN : relations.size();
        for (int i = 0; i < shown; i++) {
            row(grid, i == 0 ? role : "", relations.get(i), other.apply(relations.get(i)));
        }
        if (shown < relations.size()) {
            int row = grid.getRowCount();
            Hyperlink more = new Hyperlink(labels.messages().get("links.more", relations.size() - shown));
            grid.add(more, 1, row);
            more.setOnAction(_ -> {
                grid.getChildren().remove(more);
                for (int i = shown; i < relations.size(); i++) {
                    row(grid, "", relations.get(i), other.apply(relations.get(i)));
                }
            });
        }
    }

    private void row(GridPane grid, String role, Relation relation, String id) {
        int row = grid.getRowCount();
        Label label = Nodes.wrapped(role, "second");
        Hyperlink link = Nodes.link(labels.name(id), () -> opener.open(id));
        link.setWrapText(true);
        Nodes.hint(link, Claims.line(relation, labels));
        HBox value = new HBox(4, link);
        value.setAlignment(Pos.CENTER_LEFT);
        if (relation.basis() == Basis.INFERRED) {
            value.getChildren().add(Nodes.inferred(Claims.line(relation, labels)));
        }
        grid.add(label, 0, row);
        grid.add(value, 1, row);
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
    }

    private static GridPane grid() {
        GridPane grid = new GridPane(6, 4);
        ColumnConstraints role = new ColumnConstraints(ROLE);
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        value.setMinWidth(0);
        grid.getColumnConstraints().setAll(role, value);
        return grid;
    }
}
