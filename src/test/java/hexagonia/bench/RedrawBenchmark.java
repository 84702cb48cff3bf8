package hexagonia.bench;

import hexagonia.Strategies;
import hexagonia.explore.Clause.Within;
import hexagonia.explore.Dimension;
import hexagonia.explore.Explorer;
import hexagonia.explore.FacetValue;
import hexagonia.explore.Findings;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Transition;
import hexagonia.model.Strategy;
import hexagonia.store.DatabaseWriter;
import hexagonia.store.FullText;
import hexagonia.ui.shell.MainWindow;
import hexagonia.ui.theme.Looks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Stage;

/// Measures what a click costs the window: from the transition until every visible view has its new content, is styled,
/// laid out and painted on its canvas. Beside it, in the same run, the findings alone. What the graphics card then does
/// with the canvases is not in it. Any argument leaves out the large strategy.
public final class RedrawBenchmark {
    private static final int LARGE = 100_000;

    private RedrawBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        Stopwatch watch = new Stopwatch(System.out);
        run(watch, "bundled", Strategies.bundled());
        if (arguments.length == 0) {
            run(watch, "large", Synthetic.strategy(LARGE));
        }
        Platform.exit();
    }

    private static void run(Stopwatch watch, String name, Strategy strategy) throws Exception {
        byte[] bytes = DatabaseWriter.bytes(strategy);
        Explorer explorer = new Explorer(new StrategyIndex(strategy), new FullText(Strategies.open(bytes)));
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                measure(watch, name, explorer);
                done.complete(null);
            } catch (RuntimeException failed) {
                done.completeExceptionally(failed);
            }
        });
        done.get();
    }

    private static void measure(Stopwatch watch, String name, Explorer explorer) {
        Stage stage = new Stage();
        MainWindow window = new MainWindow(stage, explorer, new Looks(Locale.FRENCH, false));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1280);
        stage.setHeight(800);
        window.show();
        watch.title(name + ": " + explorer.index().strategy().amounts().size() + " amounts");
        List<Transition> walk = walk(explorer.findings(window.session().exploration()));
        double findings = watch.measure("transition → total and three facets", 300, i -> {
            Findings found = explorer.findings(
                    walk.get(i % walk.size()).of(window.session().exploration()));
            found.facet(Dimension.LEVER);
            found.facet(Dimension.AXIS);
            found.facet(Dimension.REGION);
            return found.total();
        });
        Parent root = window.scene().getRoot();
        int turns = explorer.index().strategy().amounts().size() < LARGE ? 300 : 60;
        watch.against("findings alone", findings).measure("transition → all visible views redrawn", turns, i -> {
            window.session().send(walk.get(i % walk.size()));
            root.applyCss();
            root.layout();
            return root;
        });
        stage.close();
    }

    /// Brushes, ticks and selections, each undone: what hands do.
    private static List<Transition> walk(Findings all) {
        List<Transition> walk = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            walk.add(new Transition.Filter(new Within(-1 + i * 0.3, 43, 3 + i * 0.3, 49)));
        }
        walk.add(new Transition.RemoveAll());
        for (Dimension dimension : List.of(Dimension.LEVER, Dimension.AXIS, Dimension.REGION, Dimension.STAGE)) {
            all.facet(dimension).stream().limit(4).map(FacetValue::value).forEach(value -> {
                walk.add(new Transition.Toggle(dimension, value));
                walk.add(new Transition.Toggle(dimension, value));
            });
        }
        all.index().strategy().amounts().stream()
                .limit(12)
                .forEach(amount -> walk.add(new Transition.Select(List.of(amount.entity()))));
        walk.add(new Transition.Select(List.of()));
        return walk;
    }
}
