package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.cli.Commands;
import hexagonia.cli.Refusal;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Clause;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.Findings;
import hexagonia.explore.History;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.saved.Dossier;
import hexagonia.explore.saved.DossierFile;
import hexagonia.explore.saved.SavedExploration;
import hexagonia.export.PdfPages;
import hexagonia.model.Strategy;
import hexagonia.settings.Preferences;
import hexagonia.store.DatabaseWriter;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Files made wrong by chance, the same each time: whatever they are, they are refused in a sentence, or opened right
/// with a word on what is wrong in them. `-Dfuzz=SECONDS` gives each kind that long, from a seed of its own.
@WithoutWindow
class FuzzTest {
    private static final Optional<Long> LONG = Optional.ofNullable(Long.getLong("fuzz"));
    private static final long SEED = LONG.isPresent() ? System.nanoTime() : 20261128;
    private static final long BRIEF = 5;
    private static final Duration MOST = Duration.ofSeconds(30);

    /// What no sentence for a user holds.
    private static final Pattern INSIDES = Pattern.compile(
            "Exception|Error\\b|\\bat hexagonia|hexagonia\\.[a-z]+\\.|java\\.|jdk\\.|enum constant|Cannot"
                    + " invoke|Optional|StreamRead|REDACTED|\\(null\\)|\\{\\d|SELECT \\*? ?FROM");

    private enum End {
        CLEAR,
        RIGHT,
        TRACE,
        HANG,
        WRONG
    }

    private record Outcome(End end, String why) {}

    /// One trial; says how it ended.
    @FunctionalInterface
    private interface Trial {
        Outcome run(Mutations mutations) throws Exception;
    }

    private record Run(int code, String out, String err) {}

    private static final Strategy STRATEGY = Strategies.other();
    private static final byte[] SOUND = sound();

    @TempDir
    private Path folder;

    @Test
    void bits() {
        none(40, m -> database(m.bits(SOUND)));
    }

    @Test
    void bitsOfTheBundledDatabase() {
        byte[] bundled = Strategies.bundledDatabase();
        Strategy strategy = Strategies.bundled();
        none(5, m -> database(m.bits(bundled), strategy));
    }

    @Test
    void databasesChangedBySql() {
        none(100, m -> database(m.sql(SOUND)));
    }

    @Test
    void databasesMadeWithoutConditions() {
        none(40, m -> database(m.lax(SOUND)));
    }

    @Test
    void folders() {
        none(60, m -> folder(m));
    }

    @Test
    void questions() throws IOException {
        Path file = Files.write(folder.resolve("q.db"), SOUND);
        none(60, m -> {
            String format = List.of("table", "csv", "json").get(m.query().length() % 3);
            Run asked = run("query", "--db", file.toString(), "--format", format, m.query());
            // What is refused is said again, and what would be right.
            return sentence(new Run(asked.code(), asked.out(), asked.err().replaceAll("SELECT|FROM", "")));
        });
    }

    @Test
    void settings() throws IOException {
        Path file = folder.resolve("preferences.properties");
        none(200, m -> {
            Files.writeString(file, m.text("language=fr\ntext-size=150\ntheme=dark\nother=\\u00e9\n"));
            try {
                Preferences.read(file);
                return new Outcome(End.RIGHT, "");
            } catch (IOException refused) {
                return new Outcome(End.CLEAR, "");
            }
        });
    }

    @Test
    void savedExplorations() throws Refusal {
        Explorer explorer = new LocalWorkshop().explorer(Optional.empty());
        Exploration start =
                Exploration.start(explorer.index().defaultPerimeter().id());
        String sound = new SavedExploration("a", "2024-05-22T00:00:00Z", "snia", History.of(start)).text();
        none(
                300,
                m -> new Outcome(
                        SavedExploration.read(m.text(sound), explorer).isPresent() ? End.RIGHT : End.CLEAR, ""));
    }

    @Test
    void dossiers() throws Exception {
        Explorer explorer = new LocalWorkshop().explorer(Optional.empty());
        String sound = dossier(explorer);
        none(200, m -> {
            String text = m.text(sound);
            Optional<DossierFile.Reading> read = DossierFile.read(text, explorer);
            if (read.isEmpty()) {
                return new Outcome(End.CLEAR, "");
            }
            for (Dossier.Page page : read.get().file().dossier().pages()) {
                Labels labels = new Labels(explorer.index(), Messages.in(Locale.FRENCH));
                Exhibits.find(page.exhibit()).ifPresent(e -> e.of(explorer.findings(page.state()), labels));
            }
            boolean all = pages(text) == read.get().file().dossier().pages().size();
            return all || !read.get().ignored().isEmpty()
                    ? new Outcome(End.RIGHT, "")
                    : new Outcome(End.WRONG, "a page less, and nothing said of it");
        });
    }

    @Test
    void dossiersHandedToTheReport() throws Exception {
        String sound = dossier(new LocalWorkshop().explorer(Optional.empty()));
        Path file = folder.resolve("x.hexadossier");
        none(8, m -> {
            Files.writeString(file, m.text(sound));
            return sentence(run(
                    "report",
                    "--dossier",
                    file.toString(),
                    "--out",
                    folder.resolve("x.pdf").toString()));
        });
    }

    /// What a damaged PDF gives back is what it carried, or the user is told.
    @Test
    void pdfs() throws Exception {
        Explorer explorer = new LocalWorkshop().explorer(Optional.empty());
        Path dossier = Files.writeString(folder.resolve("s.hexadossier"), dossier(explorer));
        Path pdf = folder.resolve("s.pdf");
        assertEquals(
                0,
                run("report", "--dossier", dossier.toString(), "--out", pdf.toString())
                        .code());
        byte[] sound = Files.readAllBytes(pdf);
        List<PdfPages.Page> carried = PdfPages.read(pdf.toFile());
        Path file = folder.resolve("x.pdf");
        none(200, m -> {
            Files.write(file, m.bits(sound));
            List<PdfPages.Page> read;
            try {
                read = PdfPages.read(file.toFile());
            } catch (IOException refused) {
                return new Outcome(End.CLEAR, "");
            }
            for (PdfPages.Page page : read) {
                Optional<SavedExploration.Reading> state = SavedExploration.read(page.text(), explorer);
                if (state.isPresent()
                        && carried.stream().noneMatch(p -> p.text().equals(page.text()))) {
                    return new Outcome(End.WRONG, "another exploration, and nothing said of it");
                }
            }
            return read.isEmpty() || read.size() == carried.size()
                    ? new Outcome(read.isEmpty() ? End.CLEAR : End.RIGHT, "")
                    : new Outcome(End.WRONG, "a page less, and nothing said of it");
        });
    }

    /// Three pages over the bundled strategy, the second of them filtered.
    private static String dossier(Explorer explorer) {
        Exploration start =
                Exploration.start(explorer.index().defaultPerimeter().id());
        Exploration filtered =
                new Transition.Filter(new Clause.OneOf(Dimension.REGION, Set.of("ile-de-france"), true)).of(start);
        List<Dossier.Page> pages = Stream.of(
                        Map.entry("spending", start), Map.entry("map", filtered), Map.entry("clusters", start))
                .map(p ->
                        new Dossier.Page(p.getKey(), p.getValue(), "Titre", "Note", Optional.empty(), false, List.of()))
                .toList();
        return DossierFile.of(new Dossier("Dossier", true, true, pages), explorer)
                .text();
    }

    /// How many pages the text of a dossier tells of.
    private static int pages(String text) {
        return new JsonMapper().readTree(text).path("dossier").path("pages").size();
    }

    private void none(int times, Trial trial) {
        Map<End, Integer> counts = new EnumMap<>(End.class);
        List<String> bad = new ArrayList<>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONG.orElse(BRIEF));
        for (long i = 0; System.nanoTime() < end && (LONG.isPresent() || i < times); i++) {
            long seed = SEED + i;
            Outcome outcome = tried(() -> trial.run(new Mutations(seed)));
            counts.merge(outcome.end(), 1, Integer::sum);
            if (outcome.end().compareTo(End.TRACE) >= 0) {
                bad.add("seed " + seed + ": " + outcome);
            }
        }
        if (LONG.isPresent()) {
            System.out.println(counts);
        }
        assertEquals(List.of(), bad, counts::toString);
    }

    private static Outcome tried(java.util.concurrent.Callable<Outcome> trial) {
        FutureTask<Outcome> running = new FutureTask<>(trial);
        Thread thread = new Thread(running, "trial");
        thread.setDaemon(true);
        thread.start();
        try {
            return running.get(MOST.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | InterruptedException endless) {
            return new Outcome(End.HANG, java.util.Arrays.toString(thread.getStackTrace()));
        } catch (ExecutionException thrown) {
            StringWriter trace = new StringWriter();
            thrown.getCause().printStackTrace(new PrintWriter(trace));
            return new Outcome(End.TRACE, trace.toString());
        }
    }

    private Outcome database(byte[] bytes) throws IOException {
        return database(bytes, STRATEGY);
    }

    /// What is checked and found sound is as it was; what opens otherwise says so; what opens can be shown.
    private Outcome database(byte[] bytes, Strategy sound) throws IOException {
        Path file = Files.write(folder.resolve("x.db"), bytes);
        Outcome checked = sentence(run("check", file.toString()));
        if (checked.end().compareTo(End.RIGHT) > 0) {
            return checked;
        }
        LocalWorkshop workshop = new LocalWorkshop();
        try {
            Explorer explorer = workshop.explorer(Optional.of(file));
            boolean same = explorer.index().strategy().equals(sound);
            if (!same && (explorer.standing().isEmpty() || checked.end() == End.RIGHT)) {
                return new Outcome(End.WRONG, "another strategy, and nothing said of it");
            }
            show(explorer);
            List<Exhibit> pictures = Exhibits.all().stream()
                    .filter(e -> !List.of("record", "compare").contains(e.id()))
                    .toList();
            Exhibit one = pictures.get(Math.floorMod(bytes.length + bytes[bytes.length / 2], pictures.size()));
            return sentence(run(
                    "figure",
                    one.id(),
                    "--db",
                    file.toString(),
                    "--out",
                    folder.resolve("x.svg").toString()));
        } catch (Refusal refused) {
            return checked.end() == End.RIGHT
                    ? new Outcome(End.WRONG, "sound, and refused: " + refused)
                    : sentence(new Run(1, "", refused.in(Messages.in(Locale.FRENCH)) + "\n"));
        }
    }

    private static void show(Explorer explorer) {
        Findings findings = explorer.findings(
                Exploration.start(explorer.index().defaultPerimeter().id()));
        Labels labels = new Labels(explorer.index(), Messages.in(Locale.FRENCH));
        for (Exhibit exhibit : Exhibits.all()) {
            exhibit.of(findings, labels);
        }
    }

    private Outcome folder(Mutations mutations) throws IOException {
        Path copy = Files.createTempDirectory(folder, "files");
        try (var originals = Files.list(Strategies.OTHER_FILES)) {
            for (Path original : originals.toList()) {
                Files.copy(original, copy.resolve(original.getFileName()));
            }
        }
        mutations.folder(copy);
        Path out = copy.resolve("out.db");
        Outcome built = sentence(run("build", copy.toString(), "--out", out.toString()));
        return built.end() == End.RIGHT && run("check", out.toString()).code() != 0
                ? new Outcome(End.WRONG, "built, and not sound")
                : built;
    }

    /// A refusal says why in sentences without insides; success says nothing of errors.
    private static Outcome sentence(Run run) {
        if (INSIDES.matcher(run.err()).find()) {
            return new Outcome(End.TRACE, run.err());
        }
        if (run.code() == 0) {
            return new Outcome(End.RIGHT, "");
        }
        return run.err().isBlank() || run.code() != 1 && run.code() != 2
                ? new Outcome(End.WRONG, "refused without a word: " + run)
                : new Outcome(End.CLEAR, "");
    }

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Commands.run(
                new LocalWorkshop(), Messages.in(Locale.FRENCH), new PrintWriter(out), new PrintWriter(err), arguments);
        String said = err.toString().contains(Messages.in(Locale.FRENCH).get("cli.failed"))
                ? err + " Exception (the net was needed)"
                : err.toString();
        return new Run(code, out.toString(), said);
    }

    private static byte[] sound() {
        try {
            return DatabaseWriter.bytes(Strategies.other());
        } catch (hexagonia.store.StoreException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
