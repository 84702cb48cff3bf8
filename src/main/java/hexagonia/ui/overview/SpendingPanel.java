package hexagonia.ui.overview;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.DrawnSpending;
import hexagonia.chart.SpendingChart;
import hexagonia.chart.SpendingContent;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibits;
import hexagonia.exhibit.Meaning;
import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.Palette;
import hexagonia.ui.figure.FigureView;
import hexagonia.ui.figure.RangeBrush;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Spending by axis: click selects what a bar stands for, a double click opens it, the trail leads back up, dragging
/// over lines
/// filters by what they stand for. More lines than there is room for scroll.
final class SpendingPanel extends VBox implements FigurePanel {
    private final Session session;
    private final Labels labels;
    private final Palette palette;
    private static final double NEAR = 12;

    private final FigureView view = new FigureView();
    private final Label unit = Nodes.label("", "second");
    private final Label brushed = Nodes.label("", "panel-title", "brushed");
    private Content content;
    private Optional<DrawnSpending> drawn = Optional.empty();
    private final HBox trail = new HBox();
    private final HBox bar = new HBox(trail);
    private final Subscription subscription;
    /// The way down that the trail shows; none before the first.
    private List<String> trodden;

    /// @param tab the tab it stands in; it listens while that is shown
    SpendingPanel(String tab, Session session, Labels labels, Palette palette) {
        this.session = session;
        this.labels = labels;
        this.palette = palette;
        getStyleClass().add("chart-panel");
        view.setId("spending");
        trail.getStyleClass().add("trail");
        bar.getStyleClass().add("panel-bar");
        ScrollPane scroll = new ScrollPane(view);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        unit.setMinWidth(Region.USE_PREF_SIZE);
        unit.setText(labels.messages().get("unit.millions"));
        brushed.setId("spending-brushed");
        brushed.setMinWidth(0);
        trail.setMinWidth(0);
        getChildren().addAll(bar, scroll);
        view.onAttention(box -> reveal(scroll, box));
        RangeBrush.install(view, Orientation.VERTICAL, new SpendingBrush(session, labels, this));
        view.onPick(this::pick);
        view.onOpen(this::open);
        view.onMiss(() -> session.send(new Transition.Select(List.of())));
        subscription = session.listen(tab, this::tell);
    }

    @Override
    public VBox node() {
        return this;
    }

    @Override
    public FigureView view() {
        return view;
    }

    @Override
    public HBox bar() {
        return bar;
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    private void tell(Findings findings) {
        trail(findings);
        content = Exhibits.find("spending").orElseThrow().of(findings, labels);
        var spending = SpendingContent.of(findings, labels);
        view.show(palette, new FigureView.Source() {
            @Override
            public Figure at(double width, double height) {
                drawn = Optional.of(SpendingChart.draw(spending, ChartOptions.screen(width, height, palette)));
                return drawn.get().figure();
            }

            private double asked = Double.NaN;
            private double least;

            @Override
            public double least(double width) {
                if (width != asked) {
                    asked = width;
                    least = SpendingChart.least(spending, ChartOptions.screen(width, 0, palette));
                }
                return least;
            }
        });
    }

    Optional<DrawnSpending> drawn() {
        return drawn;
    }

    /// Outlines lines that are being brushed and says what they stand for, or shows the trail again.
    void draft(Optional<Box> lines, String said) {
        view.outline(lines);
        brushed.setText(said);
        bar.getChildren().set(0, lines.isPresent() ? brushed : trail);
    }

    /// Scrolls as little as shows the whole of a box.
    private static void reveal(ScrollPane scroll, Box box) {
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - seen;
        if (hidden > 0) {
            double top = scroll.getVvalue() * hidden;
            double wanted =
                    Math.clamp(top, box.bottom() + NEAR - seen, Math.max(box.y() - NEAR, box.bottom() + NEAR - seen));
            scroll.setVvalue(wanted / hidden);
        }
    }

    private void trail(Findings findings) {
        List<String> path = path(findings);
        if (path.equals(trodden)) {
            return;
        }
        trodden = path;
        trail.getChildren().clear();
        if (path.isEmpty()) {
            trail.getChildren().addAll(Nodes.label(labels.messages().get("chart.title"), "panel-title"), unit);
            return;
        }
        trail.getChildren().add(step(labels.messages().get("chart.title"), 0));
        for (int i = 0; i < path.size(); i++) {
            int depth = i + 1;
            trail.getChildren().add(Nodes.label("›", "second"));
            trail.getChildren().add(depth == path.size() ? here(path.get(i)) : step(labels.brief(path.get(i)), depth));
        }
        trail.getChildren().add(unit);
    }

    private Hyperlink step(String name, int depth) {
        Hyperlink step = Nodes.link(name, () -> up(depth));
        Nodes.hint(step, name);
        return step;
    }

    /// Where the trail ends, which stays readable when the rest of it has to give way.
    private Label here(String id) {
        Label here = Nodes.label(labels.brief(id), "panel-title");
        here.setMinWidth(Region.USE_PREF_SIZE);
        return here;
    }

    private static List<String> path(Findings findings) {
        return findings.exploration()
                .clause(Clause.Under.class)
                .map(Clause.Under::path)
                .orElse(List.of());
    }

    /// Keeps the first `depth` steps of the way down.
    private void up(int depth) {
        List<String> path = path(session.findings());
        session.send(
                depth == 0
                        ? new Transition.Remove(new Clause.Under(path))
                        : new Transition.Filter(new Clause.Under(path.subList(0, depth))));
    }

    private void pick(Datum datum, boolean additive) {
        if (content.meanings().of(datum) instanceof Meaning.Records records) {
            session.send(additive ? new Transition.SelectAlso(records.ids()) : new Transition.Select(records.ids()));
        }
    }

    private void open(Datum datum) {
        content.meanings().open(datum).ifPresent(session::send);
    }
}
