package hexagonia.ui.overview;

import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.exhibit.OverviewTitle;
import hexagonia.explore.Findings;
import hexagonia.figure.Palette;
import hexagonia.ui.exhibit.HeadBlock;
import hexagonia.ui.exhibit.PlatePanel;
import hexagonia.ui.failure.Slot;
import hexagonia.ui.failure.Slot.Page;
import hexagonia.ui.failure.View;
import hexagonia.ui.state.Session;
import hexagonia.ui.table.LaureatePanel;
import hexagonia.wording.Labels;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Opening sentence, map and chart, table: views of one state. Each has a place of its own, where it may fail alone.
public final class OverviewPane extends VBox implements View {
    private static final double TALL = 760;
    private static final double NARROW = 740;
    private static final double LOW = 320;
    /// The height of map and chart before the table takes more rows than its least.
    private static final double COMFORTABLE = 338;
    private static final int LEAST_ROWS = 3;
    /// The same while something takes from the height.
    private static final int FEWEST_ROWS = 1;

    private final Labels labels;
    private final HeadBlock head = new HeadBlock("overview");
    private final Palette palette;
    private final Slot map;
    private final Slot spending;
    private final Slot table;
    private final StackPane figures = new StackPane();
    private final Subscription subscription;
    private Optional<LaureatePanel> laureates = Optional.empty();
    private PlatePanel sum;
    private Pane pair;
    private final ReadOnlyDoubleProperty taken;
    private boolean stacked;
    private int rows;
    /// The height there is while nothing is taken from it.
    private double tall;

    /// @param taken the height that is taken from it now and then, at its foot
    public OverviewPane(Session session, Labels labels, Palette palette, ReadOnlyDoubleProperty taken) {
        this.taken = taken;
        this.labels = labels;
        this.palette = palette;
        map = new Slot(session, labels.messages(), part -> plate("map", part, PlatePanel::finding));
        spending = new Slot(session, labels.messages(), part -> plate("spending", part, this::sum));
        table = new Slot(session, labels.messages(), this::laureates);
        head.reserve();
        spending.getStyleClass().add("chart-panel");
        map.setPrefWidth(420);
        spending.setPrefWidth(348);
        HBox.setHgrow(map, Priority.ALWAYS);
        HBox.setHgrow(spending, Priority.ALWAYS);
        VBox.setVgrow(map, Priority.ALWAYS);
        VBox.setVgrow(figures, Priority.ALWAYS);
        figures.getStyleClass().add("figures");
        setMinHeight(Region.USE_PREF_SIZE);
        arrange(false);
        getChildren().addAll(head, figures, table);
        heightProperty().subscribe(_ -> measure());
        widthProperty().subscribe(_ -> measure());
        subscription = session.listen("overview", this::tell).and(taken.subscribe(_ -> fit()));
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
        map.dispose();
        spending.dispose();
        table.dispose();
    }

    @Override
    public void focus() {
        map.focus();
    }

    private Page plate(String exhibit, Session part, UnaryOperator<PlatePanel> made) {
        Exhibit shown = Exhibits.find(exhibit).orElseThrow();
        PlatePanel panel =
                made.apply(new PlatePanel(exhibit, part, labels, palette)).twinIn(shown.tab());
        Subscription told = part.listen("overview", findings -> {
            Content content = shown.of(findings, labels);
            panel.show(content);
            if (panel == sum) {
                String opening = new OverviewTitle(findings, labels).finding();
                head.show(content.under(content.head().saying(opening)));
            }
        });
        return new Page(panel, panel.view()::requestFocus, told::unsubscribe);
    }

    /// Takes the panel whose finding is that of the whole.
    private PlatePanel sum(PlatePanel panel) {
        sum = panel;
        return panel;
    }

    private Page laureates(Session part) {
        LaureatePanel panel = new LaureatePanel(part, labels);
        laureates = Optional.of(panel);
        return new Page(panel, panel::requestFocus, panel::dispose);
    }

    private void tell(Findings findings) {
        map.show();
        spending.show();
        table.show();
        rows = findings.laureates().size();
        fit();
    }

    /// Map and chart side by side, or one above the other where they would be cramped.
    private void arrange(boolean narrow) {
        double each = narrow ? 400 : 0;
        map.setMinHeight(each);
        spending.setMinHeight(each);
        figures.getChildren().clear();
        pair = narrow ? new VBox(map, spending) : new HBox(map, spending);
        pair.setMinHeight(narrow ? 2 * each : LOW);
        pair.setPrefHeight(narrow ? 2 * each : LOW);
        figures.getChildren().setAll(pair);
        stacked = narrow;
    }

    private void measure() {
        tall = seen() + taken.get();
        fit();
    }

    /// The height that is in sight.
    private double seen() {
        for (Node up = getParent(); up != null; up = up.getParent()) {
            if (up instanceof ScrollPane scroll) {
                return scroll.getViewportBounds().getHeight();
            }
        }
        return getHeight();
    }

    /// Six rows of the table on a small screen, nine on a large one, and fewer before map and chart are cramped; these
    /// take the rest. What is taken from the height is taken from the table: map and chart stay as they are.
    private void fit() {
        boolean narrow = getWidth() > 0 && getWidth() < NARROW;
        if (narrow != stacked) {
            arrange(narrow);
        }
        int most = tall >= TALL ? 9 : 6;
        double under = tall - head.prefHeight(getWidth());
        int shown = fitting(most, LEAST_ROWS, under - COMFORTABLE);
        double figured = Math.max(pair.getMinHeight(), under - height(shown));
        boolean less = taken.get() > 0;
        double height = height(less ? fitting(shown, FEWEST_ROWS, height(shown) - taken.get()) : shown);
        figures.setMaxHeight(less ? figured : Double.MAX_VALUE);
        figures.setMinHeight(less ? figured : USE_COMPUTED_SIZE);
        table.setMinHeight(height);
        table.setMaxHeight(height);
        table.setPrefHeight(height);
    }

    /// How many rows of the table have room, within bounds.
    private int fitting(int most, int least, double room) {
        int shown = most;
        while (shown > least && height(shown) > room) {
            shown--;
        }
        return Math.clamp(rows, least, shown);
    }

    private double height(int shown) {
        return laureates.map(panel -> panel.heightFor(shown)).orElse(0.0);
    }
}
