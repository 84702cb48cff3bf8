package hexagonia.bench;

import hexagonia.Looking;
import hexagonia.Strategies;
import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.exhibit.Look;
import hexagonia.exhibit.extract.Extractor;
import hexagonia.explore.Clause.Between;
import hexagonia.explore.Clause.Matching;
import hexagonia.explore.Clause.OneOf;
import hexagonia.explore.Clause.Within;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.Findings;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Table;
import hexagonia.explore.Transition;
import hexagonia.explore.Transition.Filter;
import hexagonia.explore.Transition.RemoveAll;
import hexagonia.explore.Transition.Select;
import hexagonia.explore.Transition.Toggle;
import hexagonia.explore.reach.Dimension;
import hexagonia.export.FigureFiles;
import hexagonia.export.data.DataFormat;
import hexagonia.figure.Palette;
import hexagonia.model.Amount;
import hexagonia.model.Strategy;
import hexagonia.store.Database;
import hexagonia.store.DatabaseWriter;
import hexagonia.store.FullText;
import hexagonia.store.Query;
import hexagonia.store.StoreException;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;

/// Measures exploring and searching, on the bundled strategy and on a large one, each time beside a reference of the
/// same run: one plain pass over the same amounts, or the same sums asked of SQLite. Run by `mvn -q -P benchmark
/// test`.
public final class Benchmarks {
    private static final int LARGE = 100_000;
    private static final int PARTS = 10_000;
    private static final String SEATS = """
        SELECT home.region, COUNT(*), COUNT(a.euros), SUM(a.euros)
        FROM amount a
        JOIN relation carrier ON carrier.from_id = a.entity_id AND carrier.role IN ('host', 'lead')
        JOIN (SELECT r.from_id AS id, p.region_id AS region
              FROM relation r JOIN place p ON p.id = r.to_id WHERE r.role = 'located_in') home
          ON home.id = carrier.to_id
        WHERE a.tier = 'award'
        GROUP BY home.region
        """;

    private final Stopwatch watch;

    private Benchmarks(PrintStream out) {
        watch = new Stopwatch(out);
    }

    public static void main(String[] arguments) throws StoreException {
        Benchmarks benchmarks = new Benchmarks(System.out);
        List<String> wanted =
                arguments.length == 0 ? List.of("bundled", "large", "figures", "paper") : List.of(arguments);
        if (wanted.contains("bundled")) {
            benchmarks.run("bundled", Strategies.bundled());
        }
        if (wanted.contains("large")) {
            benchmarks.run("large", Synthetic.strategy(LARGE));
        }
        if (wanted.contains("figures")) {
            benchmarks.figures("bundled", Strategies.bundled());
            benchmarks.figures("many parts", Synthetic.strategy(PARTS));
        }
        if (wanted.contains("paper")) {
            new PaperBenchmark(benchmarks.watch).run();
        }
    }

    private void run(String name, Strategy strategy) throws StoreException {
        byte[] bytes = DatabaseWriter.bytes(strategy);
        try (Database database = Strategies.open(bytes);
                FullText text = new FullText(Strategies.open(bytes))) {
            watch.title("%s: %d amounts, %d entities"
                    .formatted(
                            name, strategy.amounts().size(), strategy.entities().size()));
            String perimeter = new StrategyIndex(strategy).defaultPerimeter().id();
            double pass = watch.measure("reference: one plain pass", 200, i -> plainPass(strategy, perimeter, i));
            watch.measure("index and explorer, once", 5, _ -> new Explorer(new StrategyIndex(strategy), text));

            Explorer explorer = new Explorer(new StrategyIndex(strategy), text);
            List<Transition> walk = walk(explorer, perimeter);
            Exploration[] state = {Exploration.start(perimeter)};
            watch.against("plain pass", pass).measure("transition → total and all facets", 600, i -> {
                state[0] = walk.get(i % walk.size()).of(state[0]);
                return look(explorer.findings(state[0]));
            });
            watch.against("plain pass", pass).measure("brush on the map → total and all facets", 300, i -> {
                Within brush = new Within(-1 + i * 0.01, 43, 3 + i * 0.01, 49);
                return look(explorer.findings(new Filter(brush).of(Exploration.start(perimeter))));
            });
            typing(explorer, text, perimeter);
            facets(explorer, database, perimeter);
            files(explorer, perimeter);
        }
    }

    /// The table of amounts as a workbook and as CSV: how long, and how much memory at most.
    private void files(Explorer explorer, String perimeter) {
        Extractor extractor = new Extractor(new Labels(explorer.index(), Messages.in(Locale.FRENCH)));
        Exhibit amounts = Exhibits.find(Table.AMOUNTS.id()).orElseThrow();
        for (DataFormat format : List.of(DataFormat.XLSX, DataFormat.CSV_FR)) {
            IntFunction<Object> write = _ -> {
                Findings findings = explorer.findings(Exploration.start(perimeter));
                LocalDate date = LocalDate.of(2024, 5, 22);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try {
                    format.write(
                            extractor
                                    .of(amounts, findings, Extractor.Scope.SHOWN, date)
                                    .orElseThrow(),
                            date,
                            out);
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
                return out;
            };
            watch.measure("amounts as " + format.id(), 3, write);
            try {
                watch.say("  most memory: " + Heap.most(() -> write.apply(0)) + " MB");
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    /// Every exhibit that is a picture, laid out and painted on a bitmap as large as a tab.
    private void figures(String name, Strategy strategy) {
        watch.title("figures, %s: %d amounts".formatted(name, strategy.amounts().size()));
        Looking looking = Looking.at(strategy, Locale.FRENCH);
        for (Exhibit exhibit : Exhibits.all()) {
            Content content = exhibit.of(looking.findings(), looking.labels());
            if (content.body() instanceof Body.Drawn drawn) {
                Look look = Look.screen(Palette.LIGHT);
                watch.measure(exhibit.id() + ": content", 20, _ -> exhibit.of(looking.findings(), looking.labels()));
                watch.measure(
                        exhibit.id() + ": laid out and painted",
                        20,
                        _ -> FigureFiles.picture(
                                drawn.plate().at(1024, 700, look).figure(), 1));
            }
        }
    }

    /// Every letter of a few words, each asked as it is typed: the search alone, then with all that follows.
    private void typing(Explorer explorer, FullText text, String perimeter) {
        List<String> typed = new ArrayList<>();
        for (String word : List.of("grenoble calcul", "école frugale", "ia de confiance", "zéphyr 12")) {
            for (int end = 1; end <= word.length(); end++) {
                typed.add(word.substring(0, end));
            }
        }
        List<String> asked = new ArrayList<>(typed);
        for (String word : List.of("2,5 Md€", "chapaz", "22 mai 2024")) {
            for (int end = 1; end <= word.length(); end++) {
                asked.add(word.substring(0, end));
            }
        }
        watch.measure(
                "what is found, as you type", 300, i -> explorer.hits(asked.get(i % asked.size()), Locale.FRENCH, 60));
        double alone =
                watch.measure("text to filter by, as you type", 300, i -> text.best(typed.get(i % typed.size())));
        watch.against("search alone", alone).measure("the same → total and all facets", 300, i -> {
            Matching clause = new Matching(typed.get(i % typed.size()) + " ".repeat(i / typed.size()));
            return look(explorer.findings(new Filter(clause).of(Exploration.start(perimeter))));
        });
    }

    private void facets(Explorer explorer, Database database, String perimeter) {
        double grouped = watch.measure("reference: SQLite GROUP BY region", 30, _ -> ask(database));
        watch.against("SQLite", grouped)
                .measure(
                        "facet of regions",
                        300,
                        _ -> explorer.findings(Exploration.start(perimeter)).facet(Dimension.REGION));
    }

    private static Object ask(Database database) {
        try {
            return Query.ask(database, SEATS);
        } catch (StoreException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /// What a reader who looks at everything does: facets ticked and unticked, ranges, selections, all undone.
    private static List<Transition> walk(Explorer explorer, String perimeter) {
        Findings all = explorer.findings(Exploration.start(perimeter));
        Random random = new Random(1);
        List<Transition> walk = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            List<String> values = new ArrayList<>();
            all.facet(dimension).forEach(v -> values.add(v.value()));
            Collections.shuffle(values, random);
            values.stream().limit(3).forEach(v -> walk.add(new Toggle(dimension, v)));
            values.stream().limit(2).forEach(v -> walk.add(new Filter(new OneOf(dimension, Set.of(v), true))));
            walk.add(new Filter(new Between(random.nextInt(1_000_000), 100_000_000)));
            values.stream().limit(1).forEach(v -> walk.add(new Select(List.of(v))));
            walk.add(new RemoveAll());
        }
        return walk;
    }

    private static Object look(Findings findings) {
        long seen = findings.total().measures();
        for (Dimension dimension : Dimension.values()) {
            seen += findings.facet(dimension).size();
        }
        return seen;
    }

    private static Object plainPass(Strategy strategy, String perimeter, int turn) {
        long sum = 0;
        for (Amount amount : strategy.amounts()) {
            OptionalLong euros = amount.euros();
            if (amount.perimeter().equals(perimeter) && euros.isPresent() && euros.getAsLong() > turn) {
                sum += euros.getAsLong();
            }
        }
        return sum;
    }
}
