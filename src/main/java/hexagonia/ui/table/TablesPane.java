package hexagonia.ui.table;

import hexagonia.exhibit.Content;
import hexagonia.exhibit.Head;
import hexagonia.exhibit.table.TableMaker;
import hexagonia.explore.Findings;
import hexagonia.explore.Table;
import hexagonia.explore.Tables;
import hexagonia.explore.Transition;
import hexagonia.ui.failure.View;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Headline;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The tables of the strategy: one is chosen, its rows follow filters and selection as map and charts do.
public final class TablesPane extends VBox implements View {
    /// The height below which the page scrolls instead.
    private static final double LEAST = 220;

    private final Session session;
    private final Labels labels;
    private final KindChooser kinds;
    private final MenuButton unselected = new MenuButton();
    private final Headline finding = new Headline();
    private final Label count = Nodes.label("", "second");
    private final Label said = Nodes.label("", "second");
    private final Label without = Nodes.wrapped("", "without-object");
    private final SheetView view;
    private final Map<Table, TableMaker> makers = new EnumMap<>(Table.class);
    private final Subscription subscription;
    private String perimeter;

    public TablesPane(Session session, Labels labels, Overlay overlay) {
        this.session = session;
        this.labels = labels;
        getStyleClass().add("tables");
        kinds = new KindChooser(session, labels);
        view = new SheetView("table", session, labels, said::setText);
        finding.setId("table-finding");
        count.setId("table-count");
        said.setId("table-said");
        without.setId("without-object");
        without.managedProperty().bind(without.visibleProperty());
        view.setMinHeight(LEAST);
        view.getStyleClass().add("tables-body");
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().addAll(kinds, finding, bar(overlay), without, view);
        subscription = session.listen("tables", this::tell);
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    @Override
    public void focus() {
        view.focus();
    }

    private void tell(Findings findings) {
        if (!findings.exploration().perimeter().equals(perimeter)) {
            perimeter = findings.exploration().perimeter();
            makers.clear();
        }
        Content content = makers.computeIfAbsent(
                        findings.exploration().view().tables().shown(), t -> TableMaker.of(t, labels, findings))
                .content(findings);
        kinds.tell(findings);
        view.show(content, findings.exploration());
        notes(findings, content.head());
    }

    private void notes(Findings findings, Head head) {
        said.setText("");
        finding.setText(head.finding());
        count.setText(
                head.unit().isEmpty()
                        ? head.coverage()
                        : head.coverage() + " " + labels.messages().get("tables.unit"));
        without.setText(String.join("\n", head.notes()));
        without.setVisible(!head.notes().isEmpty() && !view.isEmpty());
        unselected.setVisible(findings.hasSelection());
        Tables.Unselected chosen = findings.exploration().view().tables().unselected();
        unselected.setText(
                labels.messages().get("tables.unselected", labels.messages().of("tables.unselected", chosen)));
        unselected.getItems().forEach(item -> ((RadioMenuItem) item).setSelected(item.getUserData() == chosen));
    }

    private HBox bar(Overlay overlay) {
        unselected.setId("unselected");
        unselected.getStyleClass().add("flat");
        ToggleGroup group = new ToggleGroup();
        for (Tables.Unselected treatment : Tables.Unselected.values()) {
            RadioMenuItem item = new RadioMenuItem(labels.messages().of("tables.unselected", treatment));
            item.setId("unselected-" + treatment.name().toLowerCase(java.util.Locale.ROOT));
            item.setUserData(treatment);
            item.setToggleGroup(group);
            item.setOnAction(_ -> session.send(new Transition.Treat(treatment)));
            unselected.getItems().add(item);
        }
        Button columns = new Button(labels.messages().get("tables.columns"), new FontIcon(Feather.COLUMNS));
        columns.setId("columns");
        columns.getStyleClass().addAll("flat", "tool");
        columns.setOnAction(_ -> ColumnsCard.show(overlay, columns, view.grid(), labels));
        HBox bar = new HBox(count, said, Nodes.spring(), unselected, columns, view.exporting(labels));
        bar.getStyleClass().add("panel-bar");
        return bar;
    }
}
