package hexagonia.bench;

import hexagonia.Strategies;
import hexagonia.explore.Clause;
import hexagonia.explore.Clause.Within;
import hexagonia.explore.Comparison;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.FacetValue;
import hexagonia.explore.Findings;
import hexagonia.explore.SortKey;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Table;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Strategy;
import hexagonia.store.DatabaseWriter;
import hexagonia.store.FullText;
import hexagonia.ui.shell.MainWindow;
import hexagonia.ui.theme.Looks;
import hexagonia.wording.SearchWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// Measures what hands cost the window: from a change until every visible view has its new content, is styled, laid out
/// and painted on its canvas. Beside it, in the same run, the findings alone. What the graphics card then does with the
/// canvases is not in it. Arguments name the strategies, `bundled` and `large`, and the
/// parts, `overview`, `search`, `tables` and `compare`; none of a sort means all of it.
public final class RedrawBenchmark {
    private static final int LARGE = 100_000;
    private static final List<String> STRATEGIES = List.of("bundled", "large");
    private static final List<String> PARTS = List.of("overview", "search", "tables", "compare");
    private static final List<String> WORDS = List.of("grenoble calcul", "école frugale", "ia de confiance");
    private static final List<String> SORTED_BY = List.of("amount", "subject", "name", "stage", "source");

    private final Stopwatch watch;
    private final MainWindow window;
    private final Pulses pulses;

    private RedrawBenchmark(Stopwatch watch, MainWindow window, Pulses pulses) {
        this.watch = watch;
        this.window = window;
        this.pulses = pulses;
    }

    public static void main(String[] arguments) throws Exception {
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        Stopwatch watch = new Stopwatch(System.out);
        List<String> parts = chosen(PARTS, arguments);
        for (String strategy : chosen(STRATEGIES, arguments)) {
            run(watch, strategy, strategy.equals("large") ? Synthetic.strategy(LARGE) : Strategies.bundled(), parts);
        }
        Platform.exit();
    }

    private static List<String> chosen(List<String> of, String... arguments) {
        List<String> named = of.stream().filter(List.of(arguments)::contains).toList();
        return named.isEmpty() ? of : named;
    }

    private static void run(Stopwatch watch, String name, Strategy strategy, List<String> parts) throws Exception {
        byte[] bytes = DatabaseWriter.bytes(strategy);
        Explorer explorer = new Explorer(
                new StrategyIndex(strategy), new FullText(Strategies.open(bytes)), SearchWords.all(), List.of(), "");
        watch.title(name + ": " + strategy.amounts().size() + " amounts");
        MainWindow window = onJavaFx(() -> open(explorer));
        Pulses pulses = onJavaFx(() -> new Pulses(window.scene()));
        double findings = findings(watch, explorer);
        RedrawBenchmark redraw = new RedrawBenchmark(watch.against("findings alone", findings), window, pulses);
        for (String part : parts) {
            switch (part) {
                case "overview" -> redraw.overview();
                case "search" -> redraw.search();
                case "tables" -> redraw.tables();
                default -> redraw.comparison();
            }
        }
        onJavaFx(() -> {
            window.scene().getWindow().hide();
            return window;
        });
    }

    private static MainWindow open(Explorer explorer) {
        Stage stage = new Stage();
        MainWindow window = new MainWindow(stage, explorer, new Looks(Locale.FRENCH, false));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1280);
        stage.setHeight(800);
        window.show();
        return window;
    }

    private static <T> T onJavaFx(Callable<T> task) throws Exception {
        FutureTask<T> done = new FutureTask<>(task);
        Platform.runLater(done);
        return done.get();
    }

    /// What all that follows stands on, with nothing drawn.
    private static double findings(Stopwatch watch, Explorer explorer) throws Exception {
        return onJavaFx(() -> {
            Exploration state =
                    Exploration.start(explorer.index().defaultPerimeter().id());
            List<Transition> walk = walk(explorer.findings(state));
            return watch.measure("transition → total and three facets", 300, i -> {
                Findings found = explorer.findings(walk.get(i % walk.size()).of(state));
                found.facet(Dimension.LEVER);
                found.facet(Dimension.AXIS);
                found.facet(Dimension.REGION);
                return found.total();
            });
        });
    }

    private void overview() throws Exception {
        List<Transition> walk = onJavaFx(() -> walk(window.session().findings()));
        List<Transition> filters =
                walk.stream().filter(t -> !(t instanceof Transition.Select)).toList();
        turns("overview: brush or filter", 3 * filters.size(), filters);
        turns("overview: brush, filter or selection", 3 * walk.size(), walk);
    }

    private void turns(String name, int turns, List<Transition> walk) {
        watch.record(name, turns, i -> pulses.of(() -> window.session().send(walk.get(i % walk.size()))));
    }

    /// Every letter of a few words, each searched as it is typed, from the first on, and what is found shown.
    private void search() throws Exception {
        List<String> typed = typed();
        TextField field = onJavaFx(() -> (TextField) window.scene().lookup("#search"));
        pulses.of(field::requestFocus);
        watch.record(
                "search: a letter more → what it finds",
                2 * typed.size(),
                i -> pulses.of(() -> {
                    press(field, KeyCode.ESCAPE);
                    field.setText(typed.get(i % typed.size()));
                    press(field, KeyCode.DOWN);
                }));
        watch.record(
                "search: the first letter → what it finds",
                40,
                i -> pulses.of(() -> {
                    press(field, KeyCode.ESCAPE);
                    field.setText("abcdefgijlmnoprstuvx".substring(i % 20, i % 20 + 1));
                    press(field, KeyCode.DOWN);
                }));
        pulses.of(() -> {
            press(field, KeyCode.ESCAPE);
            field.clear();
        });
    }

    private static List<String> typed() {
        List<String> typed = new ArrayList<>();
        for (String word : WORDS) {
            for (int end = 1; end <= word.length(); end++) {
                typed.add(word.substring(0, end));
            }
        }
        return typed;
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    /// The table of amounts: sorted by columns for the first time and again, scrolled by pages, brushed.
    private void tables() throws Exception {
        pulses.of(() -> {
            window.session().send(new Transition.ToTab("tables"));
            window.session().send(new Transition.ToTable(Table.AMOUNTS));
        });
        first("tables: first sort", SORTED_BY);
        turns("tables: sort again", 40, sorts());
        TableView<?> table = onJavaFx(() -> (TableView<?>) window.scene().lookup("#table"));
        int page = 20;
        int pages = Math.max(1, table.getItems().size() / page);
        watch.record("tables: scroll by a page", 100, i -> pulses.of(() -> table.scrollTo(i % pages * page)));
        List<Transition> filters = onJavaFx(() -> walk(window.session().findings())).stream()
                .filter(t -> !(t instanceof Transition.Select))
                .toList();
        turns("tables: brush or filter", 3 * filters.size(), filters);
        turns("tables: filter by text", 40, texts());
        pulses.of(() -> window.session().send(new Transition.RemoveAll()));
    }

    /// Nine records side by side: another order, another reference, fewer rows, and what they share.
    private void comparison() throws Exception {
        List<String> nine = onJavaFx(() -> window.session().index().ofKind(Kind.CLUSTER).stream()
                .limit(Comparison.MOST)
                .map(Entity::id)
                .toList());
        pulses.of(() -> window.session().send(Comparison.show(nine)));
        List<Transition> orders = new ArrayList<>();
        for (int i = 0; i < nine.size(); i++) {
            List<String> turned = new ArrayList<>(nine);
            Collections.rotate(turned, i + 1);
            orders.add(new Transition.Compare(turned));
        }
        turns("compare: nine in another order", 4 * orders.size(), orders);
        List<Transition> references = nine.stream()
                .<Transition>map(id -> new Transition.Choose(Comparison.REFERENCE, Optional.of(id)))
                .toList();
        turns("compare: another reference", 4 * references.size(), references);
        turns("compare: only what differs", 36, toggled(Comparison.DIFFERING));
        turns("compare: what is shared", 36, toggled(Comparison.MATRIX));
    }

    private static List<Transition> toggled(String choice) {
        return List.of(
                new Transition.Choose(choice, Optional.of("yes")), new Transition.Choose(choice, Optional.empty()));
    }

    private static List<Transition> sorts() {
        List<Transition> sorts = new ArrayList<>();
        for (boolean descending : new boolean[] {true, false}) {
            SORTED_BY.forEach(column -> sorts.add(sort(column, descending)));
        }
        return sorts;
    }

    private static Transition sort(String column, boolean descending) {
        return new Transition.Sort(Table.AMOUNTS.id(), List.of(new SortKey(column, descending)));
    }

    private List<Transition> texts() {
        return typed().stream()
                .<Transition>map(text -> new Transition.Filter(new Clause.Matching(text)))
                .toList();
    }

    /// What happens once a column: each is timed on its own and never warmed.
    private void first(String name, List<String> columns) {
        columns.forEach(column -> {
            Stopwatch.Turn taken = pulses.of(() -> window.session().send(sort(column, false)));
            watch.say(name + " (" + column + ")", taken);
        });
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
