package hexagonia.ui.overview;

import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Findings;
import hexagonia.figure.Palette;
import hexagonia.ui.exhibit.PlatePanel;
import hexagonia.ui.failure.View;
import hexagonia.ui.state.Session;
import hexagonia.ui.table.LaureatePanel;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Opening sentence, map and chart, table: four views of one state.
public final class OverviewPane extends VBox implements View {
    private static final double TALL = 760;
    private static final double WIDE = 1100;
    private static final double NARROW = 740;
    private static final double LOW = 340;

    private final Labels labels;
    private final Label headline = Nodes.wrapped("", "headline");
    private final Label subtitle = Nodes.wrapped("", "second");
    private final PlatePanel map;
    private final PlatePanel spending;
    private final LaureatePanel table;
    private final StackPane figures = new StackPane();
    private final Subscription subscription;
    private boolean stacked;
    private int rows;

    public OverviewPane(Session session, Labels labels, Palette palette) {
        this.labels = labels;
        headline.setId("headline");
        subtitle.setId("subtitle");
        map = new PlatePanel("map", session, labels, palette);
        spending = new PlatePanel("spending", session, labels, palette);
        spending.getStyleClass().add("chart-panel");
        table = new LaureatePanel(session, labels);
        VBox sentence = new VBox(headline, subtitle);
        sentence.getStyleClass().add("headline-block");
        map.setPrefWidth(420);
        spending.setPrefWidth(348);
        HBox.setHgrow(map, Priority.ALWAYS);
        HBox.setHgrow(spending, Priority.ALWAYS);
        VBox.setVgrow(map, Priority.ALWAYS);
        VBox.setVgrow(figures, Priority.ALWAYS);
        figures.getStyleClass().add("figures");
        setMinHeight(Region.USE_PREF_SIZE);
        arrange(false);
        getChildren().addAll(sentence, figures, table);
        heightProperty().subscribe(_ -> fit());
        widthProperty().subscribe(_ -> fit());
        subscription = session.listen("overview", this::tell);
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
        table.dispose();
    }

    @Override
    public void focus() {
        map.view().requestFocus();
    }

    private void tell(Findings findings) {
        Content sum = content("spending", findings);
        headline.setText(sum.head().finding());
        subtitle.setText(sum.head().coverage());
        spending.show(sum);
        map.show(content("map", findings));
        rows = findings.laureates().size();
        fit();
    }

    private Content content(String exhibit, Findings findings) {
        return Exhibits.find(exhibit).orElseThrow().of(findings, labels);
    }

    /// Map and chart side by side, or one above the other where they would be cramped.
    private void arrange(boolean narrow) {
        double tall = narrow ? 400 : 0;
        map.setMinHeight(tall);
        spending.setMinHeight(tall);
        figures.getChildren().clear();
        Pane pair = narrow ? new VBox(map, spending) : new HBox(map, spending);
        pair.setMinHeight(narrow ? 2 * tall : LOW);
        pair.setPrefHeight(narrow ? 2 * tall : LOW);
        figures.getChildren().setAll(pair);
        stacked = narrow;
    }

    /// Six rows of the table on a small screen, nine on a large one; the figures take the rest.
    private void fit() {
        int most = getHeight() >= TALL ? 9 : 6;
        double height = table.heightFor(Math.clamp(rows, 3, most));
        table.setMinHeight(height);
        table.setMaxHeight(height);
        table.setPrefHeight(height);
        boolean narrow = getWidth() > 0 && getWidth() < NARROW;
        if (narrow != stacked) {
            arrange(narrow);
        }
        headline.getStyleClass().remove("wide");
        if (getWidth() >= WIDE) {
            headline.getStyleClass().add("wide");
        }
    }
}
