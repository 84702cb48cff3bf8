package hexagonia.ui.history;

import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.History;
import hexagonia.explore.saved.SavedExploration;
import hexagonia.explore.saved.SavedExploration.Title;
import hexagonia.settings.AtomicFile;
import hexagonia.settings.Home;
import hexagonia.settings.Preferences;
import hexagonia.settings.Running;
import hexagonia.settings.Shelf;
import hexagonia.ui.task.Later;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Keeps preferences, explorations and the dossier in the user's folder, on a thread of its own. What changes often is
/// written a little later, the newest only. What cannot be read or written is noted once, and the window goes on.
public final class Keeper implements AutoCloseable {
    private static final long REST = 300;
    private static final long PATIENCE = 3;

    private final Optional<Home> home;
    private final ScheduledThreadPoolExecutor thread;
    private final Map<Path, Work> waiting = new ConcurrentHashMap<>();
    private final Notes notes = new Notes();
    private final Map<Path, Running> running = new ConcurrentHashMap<>();
    private Preferences preferences = Preferences.NONE;

    private Keeper(Optional<Home> home) {
        this.home = home;
        this.thread = new ScheduledThreadPoolExecutor(1, work -> {
            Thread made = new Thread(work, "keeper");
            made.setDaemon(true);
            return made;
        });
        // What waits for its rest is written at once when all closes: see close.
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /// Keeps everything in this folder.
    public static Keeper in(Home home) {
        return new Keeper(Optional.of(home));
    }

    /// Keeps nothing.
    public static Keeper none() {
        return new Keeper(Optional.empty());
    }

    public boolean keeps() {
        return home.isPresent();
    }

    /// What logs a fault.
    public Consumer<Throwable> faults() {
        return fault -> home.ifPresent(h -> h.faults().note(fault));
    }

    /// The preferences of the last time, read now.
    public Preferences preferences() {
        home.map(Home::preferences).ifPresent(file -> {
            try {
                preferences = Preferences.read(file);
            } catch (IOException damaged) {
                notes.setAside(file, "keep.preferences-damaged");
            }
        });
        return preferences;
    }

    /// Changes the preferences, beside what another window may have chosen meanwhile.
    public void change(UnaryOperator<Preferences> change) {
        boolean written = home.map(h -> !waiting.containsKey(h.preferences())).orElse(false);
        Preferences changed = change.apply(written ? preferences() : preferences);
        if (!changed.equals(preferences)) {
            preferences = changed;
            home.ifPresent(h -> later(h.preferences(), () -> changed.write(h.preferences())));
        }
    }

    /// The preferences as last read or kept.
    public Preferences current() {
        return preferences;
    }

    /// The exploration that was under way the last time over this database, read now.
    public Optional<History> running(Explorer explorer) {
        return home.map(h -> taken(h, explorer)).flatMap(taken -> {
            taken.left().forEach(left -> shelve(left, explorer));
            write(taken.file());
            return saved(taken.file(), explorer).map(SavedExploration::history);
        });
    }

    private Optional<SavedExploration> saved(Path file, Explorer explorer) {
        return notes.read(file, text -> SavedExploration.read(text, explorer), SavedExploration.Reading::ignored)
                .map(SavedExploration.Reading::exploration);
    }

    private Running taken(Home kept, Explorer explorer) {
        return taken(kept.running(base(explorer)));
    }

    /// What this window has of a file that each window has one of.
    Running taken(Path first) {
        return running.computeIfAbsent(first, Running::take);
    }

    /// Puts what another window left among what is saved, named by its time.
    private void shelve(Path left, Explorer explorer) {
        saved(left, explorer)
                .ifPresent(other -> notes.unasked(() -> {
                    Shelf shelf = home.orElseThrow().shelf();
                    String time = other.saved().replace('T', ' ').replace("Z", " UTC");
                    String name = time;
                    for (int n = 2; Files.exists(shelf.file(name)); n++) {
                        name = time + " (" + n + ")";
                    }
                    var state = History.of(other.history().current());
                    shelf.put(name, new SavedExploration(name, other.saved(), other.strategy(), state).text());
                    Files.delete(left);
                    notes.note("keep.left", name);
                }));
    }

    /// The dossiers over this database.
    public KeptDossiers dossiers(Explorer explorer) {
        return new KeptDossiers(this, home.map(h -> h.dossier(base(explorer))), explorer);
    }

    /// Keeps the exploration under way, soon.
    public void keep(Explorer explorer, History history) {
        home.ifPresent(h -> {
            Path file = taken(h, explorer).file();
            later(
                    file,
                    () -> AtomicFile.write(file, saved("", explorer, history).text()));
        });
    }

    /// What is saved under a name, the newest first; told on the JavaFX thread, like all that follows.
    void titles(Consumer<List<Title>> told) {
        work(() -> {
            List<Title> titles = new ArrayList<>();
            for (Path file : home.orElseThrow().shelf().files()) {
                Optional<Title> title = Home.read(file).flatMap(SavedExploration::title);
                title.ifPresentOrElse(titles::add, () -> notes.setAside(file, "keep.damaged"));
            }
            titles.sort(Comparator.comparing(Title::saved).reversed().thenComparing(Title::name));
            Later.run(() -> told.accept(titles));
        });
    }

    /// Saves a state under a name, in the place of what had it.
    void save(String name, Explorer explorer, Exploration state, Runnable then) {
        String text = saved(name, explorer, History.of(state)).text();
        work(() -> {
            home.orElseThrow().shelf().put(name, text);
            Later.run(then);
        });
    }

    /// The file of the exploration saved under a name, as text.
    void text(String name, Consumer<String> then) {
        work(() -> {
            Optional<String> text = Home.read(home.orElseThrow().shelf().file(name));
            Later.run(() -> text.ifPresentOrElse(then, () -> notes.note("keep.gone", name)));
        });
    }

    /// Reads the state saved under a name.
    void open(String name, Explorer explorer, Consumer<Exploration> then) {
        text(
                name,
                text -> SavedExploration.read(text, explorer)
                        .ifPresentOrElse(
                                r -> {
                                    then.accept(r.exploration().history().current());
                                    notes.ignored(r.ignored());
                                },
                                () -> notes.note("keep.gone", name)));
    }

    /// Calls what is saved under a name by another, unless that is taken.
    void rename(String name, String other, Explorer explorer, Runnable then) {
        open(
                name,
                explorer,
                state -> work(() -> {
                    var shelf = home.orElseThrow().shelf();
                    shelf.put(other, saved(other, explorer, History.of(state)).text());
                    shelf.remove(name);
                    Later.run(then);
                }));
    }

    /// Forgets what is saved under a name.
    void delete(String name, Runnable then) {
        work(() -> {
            home.orElseThrow().shelf().remove(name);
            Later.run(then);
        });
    }

    /// Has `noted` called, on the JavaFX thread, whenever there is something to say; at once if there is already.
    public void onNote(Runnable noted) {
        notes.listen(noted);
    }

    /// What there is to say, each once.
    public List<Note> take() {
        return notes.take();
    }

    /// Writes what waits, and waits for it.
    @Override
    public void close() {
        thread.execute(this::flush);
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        running.values().forEach(Running::close);
    }

    private static SavedExploration saved(String name, Explorer explorer, History history) {
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        return new SavedExploration(name, now, strategy(explorer), history);
    }

    private static String strategy(Explorer explorer) {
        return explorer.index().strategy().meta().id();
    }

    /// What a database is known by: its strategy, and its file where it does not come with the program.
    private static String base(Explorer explorer) {
        return (strategy(explorer) + " " + explorer.file()).strip();
    }

    Path written(Path file) {
        write(file);
        return file;
    }

    void later(Path file, Work work) {
        boolean first = waiting.put(file, work) == null;
        if (first && !thread.isShutdown()) {
            thread.schedule(() -> write(file), REST, TimeUnit.MILLISECONDS);
        }
    }

    private void flush() {
        List.copyOf(waiting.keySet()).forEach(this::write);
    }

    private void write(Path file) {
        Work work = waiting.remove(file);
        if (work != null) {
            notes.unasked(() -> notes.written(work));
        }
    }

    void work(Work task) {
        thread.execute(() -> notes.asked(task));
    }

    Notes notes() {
        return notes;
    }

    /// Work on a file.
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }
}
