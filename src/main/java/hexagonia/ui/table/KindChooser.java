package hexagonia.ui.table;

import hexagonia.explore.Findings;
import hexagonia.explore.Table;
import hexagonia.explore.Transition;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/// The tables by name, each with how many of its rows pass.
final class KindChooser extends FlowPane {
    private final Labels labels;
    private final Map<Table, ToggleButton> buttons = new EnumMap<>(Table.class);
    private final Map<Table, Label> counts = new EnumMap<>(Table.class);
    private boolean telling;

    KindChooser(Session session, Labels labels) {
        super(2, 2);
        this.labels = labels;
        setId("kinds");
        getStyleClass().add("kinds");
        setAccessibleText(labels.messages().get("tables.choose"));
        ToggleGroup group = new ToggleGroup();
        for (Table table : Table.values()) {
            ToggleButton button = new ToggleButton(name(table));
            Label count = Nodes.label("", "count");
            button.setId("kind-" + table.id());
            button.getStyleClass().add("kind");
            button.setGraphic(count);
            button.setContentDisplay(ContentDisplay.RIGHT);
            button.setToggleGroup(group);
            button.setUserData(table);
            button.setOnAction(_ -> button.setSelected(true));
            buttons.put(table, button);
            counts.put(table, count);
            getChildren().add(button);
        }
        // Arrows move the choice too.
        group.selectedToggleProperty().addListener((_, _, chosen) -> {
            if (!telling && chosen != null) {
                session.send(new Transition.ToTable((Table) chosen.getUserData()));
            }
        });
    }

    void tell(Findings findings) {
        telling = true;
        buttons.get(findings.exploration().view().tables().shown()).setSelected(true);
        telling = false;
        counts.forEach((table, count) -> {
            String size = labels.formats().number(findings.table(table).size());
            count.setText(size);
            buttons.get(table).setAccessibleText(name(table) + " " + size);
        });
    }

    private String name(Table table) {
        return labels.messages().get("tables.name." + table.id());
    }
}
