package hexagonia.ui.overview;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.SpendingChart;
import hexagonia.chart.SpendingContent;
import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.figure.Datum;
import hexagonia.figure.Palette;
import hexagonia.model.Amount;
import hexagonia.model.Tier;
import hexagonia.ui.figure.FigureView;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Spending by axis: click selects what a bar stands for, a double click opens it, the trail leads back up.
final class SpendingPanel extends VBox implements FigurePanel {
    private static final String UNSTATED = "-unstated";

    private final Session session;
    private final Labels labels;
    private final Palette palette;
    private final FigureView view = new FigureView();
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
        VBox.setVgrow(view, Priority.ALWAYS);
        trail.getStyleClass().add("trail");
        bar.getStyleClass().add("panel-bar");
        getChildren().addAll(bar, view);
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
        var content = SpendingContent.of(findings, labels);
        view.show(palette, (width, height) -> SpendingChart.of(content, ChartOptions.screen(width, height, palette)));
    }

    private void trail(Findings findings) {
        List<String> path = path(findings);
        if (path.equals(trodden)) {
            return;
        }
        trodden = path;
        trail.getChildren().clear();
        if (path.isEmpty()) {
            trail.getChildren()
                    .addAll(
                            Nodes.label(labels.messages().get("chart.title"), "panel-title"),
                            Nodes.label(labels.messages().get("unit.millions"), "second"));
            return;
        }
        Hyperlink top = Nodes.link(labels.messages().get("chart.title"), () -> up(0));
        trail.getChildren().add(top);
        for (int i = 0; i < path.size(); i++) {
            int depth = i + 1;
            trail.getChildren().add(Nodes.label("›", "second"));
            trail.getChildren()
                    .add(
                            depth == path.size()
                                    ? Nodes.label(labels.brief(path.get(i)), "panel-title")
                                    : Nodes.link(labels.brief(path.get(i)), () -> up(depth)));
        }
        trail.getChildren().add(Nodes.label(labels.messages().get("unit.millions"), "second"));
    }

    private static List<String> path(Findings findings) {
        return findings.exploration().clauses().stream()
                .filter(Clause.Under.class::isInstance)
                .flatMap(c -> ((Clause.Under) c).path().stream())
                .toList();
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
        List<String> ids = records(datum);
        if (!ids.isEmpty()) {
            session.send(additive ? new Transition.SelectAlso(ids) : new Transition.Select(ids));
        }
    }

    private void open(Datum datum) {
        String id = datum.id();
        List<String> path = new ArrayList<>(path(session.findings()));
        if (!session.index().has(id) || path.contains(id) || isLeaf(id)) {
            return;
        }
        path.add(id);
        session.send(new Transition.Filter(new Clause.Under(path)));
    }

    private boolean isLeaf(String id) {
        return session.index().amountsOf(id).stream().anyMatch(a -> a.tier() == Tier.AWARD);
    }

    /// The records a datum stands for: itself, or the measures without a stated axis of a lever.
    private List<String> records(Datum datum) {
        String id = datum.id();
        if (session.index().has(id)) {
            return List.of(id);
        }
        if (!id.endsWith(UNSTATED)) {
            return List.of();
        }
        String lever = id.substring(0, id.length() - UNSTATED.length());
        return session.index().strategy().amounts().stream()
                .filter(a -> a.tier() == Tier.MEASURE && a.axis().isEmpty())
                .filter(a -> a.lever().filter(lever::equals).isPresent())
                .map(Amount::entity)
                .toList();
    }
}
