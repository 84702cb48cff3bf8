package hexagonia.ui.table;

import hexagonia.exhibit.Content;
import hexagonia.exhibit.table.LaureateExhibit;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.explore.View;
import hexagonia.model.Entity;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The laureates of one measure under a bar that says which and offers the others, and all together. The measure
/// follows the selection and can be chosen.
public final class LaureatePanel extends VBox {
    private static final double HEAD = 30;

    private final Session session;
    private final Labels labels;
    private final LaureateExhibit exhibit = new LaureateExhibit();
    private final MenuButton measure = new MenuButton();
    private final Label count = Nodes.label("", "second");
    private final SheetView view;
    private final Subscription subscription;

    public LaureatePanel(Session session, Labels labels) {
        this.session = session;
        this.labels = labels;
        view = new SheetView("laureates", session, labels, count::setText);
        HBox bar = new HBox(measure, count, Nodes.spring(), view.exporting(labels));
        bar.getStyleClass().add("panel-bar");
        measure.getStyleClass().addAll("panel-title", "flat");
        measure.setId("measure");
        measure.setOnShowing(_ -> offer());
        measure.getItems().setAll(new MenuItem());
        getStyleClass().add("laureates");
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().addAll(bar, view);
        subscription = session.listen("overview", this::tell);
    }

    /// Stops listening; to be called when the panel is taken away.
    public void dispose() {
        subscription.unsubscribe();
    }

    /// The height that shows `count` rows with bar, headings and total.
    public double heightFor(int count) {
        return HEAD + view.heightFor(count);
    }

    private void tell(Findings findings) {
        Content content = exhibit.of(findings, labels);
        view.show(content, findings.exploration());
        measure.setText(content.head().name());
        count.setText(content.head().coverage());
    }

    /// Offers the measures, with how many of their laureates pass.
    private void offer() {
        Map<Entity, Integer> left = session.findings().laureatesByMeasure();
        List<MenuItem> items = new ArrayList<>();
        items.add(choice(
                View.EVERY_MEASURE,
                labels.messages().get("table.laureates.every"),
                session.findings().laureateCount()));
        left.forEach((of, count) -> items.add(choice(of.id(), labels.name(of), count)));
        measure.getItems().setAll(items);
    }

    private MenuItem choice(String measure, String name, int left) {
        MenuItem item = new MenuItem(labels.messages().get("table.measure.choice", name, left));
        item.setDisable(left == 0);
        item.setOnAction(_ -> session.send(new Transition.ToMeasure(Optional.of(measure))));
        return item;
    }
}
