package hexagonia.ui.shell;

import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.ui.facet.Folds;
import hexagonia.ui.figure.Paints;
import hexagonia.ui.file.Bases;
import hexagonia.ui.history.Keeper;
import hexagonia.ui.history.Note;
import hexagonia.ui.launch.Marks;
import hexagonia.ui.overlay.FocusKeeper;
import hexagonia.ui.overlay.RowReveal;
import hexagonia.ui.paper.Dossiers;
import hexagonia.ui.paper.SaveDialog;
import hexagonia.ui.paper.Whereto;
import hexagonia.ui.state.Session;
import hexagonia.ui.task.Elsewhere;
import hexagonia.ui.task.Later;
import hexagonia.ui.theme.Looks;
import hexagonia.ui.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;

/// The one window: a scene whose content is a [Shell], put anew when language or theme change. Belongs to the JavaFX
/// thread.
public final class MainWindow {
    private final Stage stage;
    private final Zoom zoom = new Zoom();
    private final Scene scene;
    private final Keeper keeper;
    private final Whereto whereto;
    private final Bases bases;
    private final Folds folds = new Folds();
    private Session session;
    private Dossiers dossiers;
    private Subscription kept;
    private int asked;
    private ObservableValue<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    private Looks looks;
    private Shell shell;

    /// A window that keeps nothing and begins at the start.
    public MainWindow(Stage stage, Explorer explorer, Looks looks) {
        this(stage, new Session(explorer, start(explorer)), looks, Keeper.none());
    }

    /// A window that goes on where `session` stands, and has what changes kept.
    public MainWindow(Stage stage, Session session, Looks looks, Keeper keeper) {
        this(stage, session, looks, keeper, new SaveDialog(stage), _ -> new Bases.Opened(session));
    }

    /// The same, with `whereto` telling where files go, and `bases` opening other databases.
    public MainWindow(Stage stage, Session session, Looks looks, Keeper keeper, Whereto whereto, Bases bases) {
        this.bases = bases;
        this.whereto = whereto;
        this.stage = stage;
        this.scene = stage.getScene() != null && stage.getScene().getRoot() instanceof Ground
                ? stage.getScene()
                : new Scene(new Region());
        scene.setRoot(new StackPane(zoom));
        this.looks = looks;
        this.session = session;
        this.keeper = keeper;
        this.dossiers = new Dossiers(session.explorer(), keeper);
        Frame frame = new Frame(stage);
        if (!stage.isShowing()) {
            frame.put(keeper.current().place(), looks.textSize());
        }
        stage.addEventHandler(
                WindowEvent.WINDOW_HIDING,
                _ -> frame.now(keeper.current().place()).ifPresent(place -> keeper.change(now -> now.at(place))));
        FocusKeeper.install(scene);
        RowReveal.install(scene);
        wear(looks);
        stage.setScene(scene);
        kept = keeping();
        keeper.onNote(this::say);
    }

    private Subscription keeping() {
        Session shown = session;
        return shown.listen(_ -> keeper.keep(shown.explorer(), shown.history()));
    }

    /// Shows a stage where the window will stand, in the colour of its ground, for a window to fill: a screen is never
    /// black while a program starts.
    public static void ground(Stage stage, Looks looks, Keeper keeper) {
        new Frame(stage).put(keeper.current().place(), looks.textSize());
        stage.setScene(new Scene(new Ground(), Paints.of(looks.palette().ground())));
        stage.show();
    }

    /// What stands in a window until it is filled. Its scene stays: one that is put into a maximised window keeps the
    /// size that the window had before.
    private static final class Ground extends Region {}

    /// Has a theme that follows the system change with it, as long as the window is shown.
    public void follow() {
        follow(Platform.getPreferences().colorSchemeProperty());
    }

    /// The same, following this system.
    public void follow(ObservableValue<ColorScheme> system) {
        this.system = system;
        system.when(stage.showingProperty()).subscribe(scheme -> wear(looks.under(scheme)));
    }

    /// Where a strategy opens.
    public static Exploration start(Explorer explorer) {
        return Exploration.start(explorer.index());
    }

    /// Shows the window.
    public void show() {
        stage.show();
        // A stage that stands already makes what it is filled with at the next pulse: until then nothing of it would
        // take the keyboard.
        shell.applyCss();
        shell.focus();
        Marks.atFirstFrame(() -> shell.fillSides());
    }

    public void close() {
        stage.close();
    }

    /// Opens a file of ours: a database, a PDF that carries explorations, an exploration, a dossier.
    public void open(Path file) {
        shell.open(file);
    }

    public Session session() {
        return session;
    }

    public Scene scene() {
        return scene;
    }

    public Looks looks() {
        return looks;
    }

    /// Shows the same state in another language, theme or size of text.
    public void wear(Looks worn) {
        if (worn.equals(looks) && shell != null) {
            return;
        }
        looks = worn;
        Theme.dress(scene, looks);
        new Frame(stage).least(looks.textSize());
        scene.setFill(Paints.of(looks.palette().ground()));
        fill();
    }

    private void fill() {
        session.onFailure(keeper.faults());
        Shell next = new Shell(session, looks, this::change, keeper, folds, dossiers, whereto, this::read, this::bytes);
        if (shell != null) {
            shell.dispose();
            next.fillSides();
        }
        shell = next;
        zoom.show(shell, looks.scale());
        String strategy = session.index().strategy().meta().shortName().in(looks.locale());
        String file = session.explorer().file();
        stage.setTitle(
                file.isEmpty()
                        ? looks.messages().get("app.title", strategy)
                        : looks.messages().get("app.title.file", strategy, name(Optional.of(Path.of(file)))));
    }

    /// The user's wish to see it otherwise, which is remembered.
    private void change(Looks wanted) {
        keeper.change(now -> now.with(wanted.locale(), wanted.theme(), wanted.textSize()));
        wear(wanted.under(system.getValue()));
        shell.applyCss();
        shell.layout();
    }

    /// The bytes of the database that is shown.
    private byte[] bytes() throws Bases.Unread {
        String file = session.explorer().file();
        return bases.bytes(file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file)));
    }

    /// Reads another database, and shows it unless yet another is asked for meanwhile.
    private void read(Optional<Path> file) {
        int turn = ++asked;
        shell.say(looks.messages().get("open.reading", name(file)));
        Elsewhere.run("database", () -> bases.open(file), answer -> {
            if (turn == asked) {
                take(file, answer);
            }
        });
    }

    private void take(Optional<Path> file, Bases.Answer answer) {
        switch (answer) {
            case Bases.Refused(var why) -> shell.refused(why.apply(looks.messages()));
            case Bases.Opened(Session next) -> {
                Session before = session;
                if (show(next)) {
                    Later.run(before.explorer()::close);
                    file.ifPresent(f -> keeper.change(now -> now.opened(f)));
                    shell.say(
                            file.isPresent()
                                    ? looks.messages().get("open.done", name(file))
                                    : looks.messages().get("open.back"));
                } else {
                    show(before);
                    shell.refused(looks.messages().get("store.unshown", name(file)));
                }
            }
        }
    }

    /// Shows a session in the place of the one shown, which is kept as it stands; whether that went well.
    private boolean show(Session next) {
        try {
            session = next;
            dossiers = new Dossiers(next.explorer(), keeper);
            fill();
        } catch (RuntimeException | Error unshown) {
            return false;
        }
        kept.unsubscribe();
        kept = keeping();
        shell.applyCss();
        shell.layout();
        shell.focus();
        return true;
    }

    private String name(Optional<Path> file) {
        return file.map(f -> String.valueOf(f.getFileName()))
                .orElseGet(() -> looks.messages().get("open.bundled"));
    }

    /// Says that something failed which no view answers for. May be called from any thread.
    public void escaped(Throwable thrown) {
        Later.run(() -> shell.escaped(thrown));
    }

    private void say() {
        List<Note> notes = keeper.take();
        if (!notes.isEmpty()) {
            shell.say(notes.stream().map(n -> n.in(looks.messages())).collect(Collectors.joining(" ")));
        }
    }
}
