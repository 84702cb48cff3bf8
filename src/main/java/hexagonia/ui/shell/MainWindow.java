package hexagonia.ui.shell;

import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.ui.facet.Folds;
import hexagonia.ui.history.Keeper;
import hexagonia.ui.history.Note;
import hexagonia.ui.overlay.FocusKeeper;
import hexagonia.ui.overlay.RowReveal;
import hexagonia.ui.paper.Dossiers;
import hexagonia.ui.state.Session;
import hexagonia.ui.task.Later;
import hexagonia.ui.theme.Looks;
import hexagonia.ui.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// The one window: a scene whose content is a [Shell], put anew when language or theme change. Belongs to the JavaFX
/// thread.
public final class MainWindow {
    private final Stage stage;
    private final Session session;
    private final Zoom zoom = new Zoom();
    private final Scene scene = new Scene(new StackPane(zoom));
    private final Keeper keeper;
    private final Outside outside;
    private final Folds folds = new Folds();
    private final Dossiers dossiers;
    private ObservableValue<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    private Looks looks;
    private Shell shell;

    /// A window that keeps nothing and begins at the start.
    public MainWindow(Stage stage, Explorer explorer, Looks looks) {
        this(stage, new Session(explorer, start(explorer)), looks, Keeper.none());
    }

    /// A window that goes on where `session` stands, and has what changes kept.
    public MainWindow(Stage stage, Session session, Looks looks, Keeper keeper) {
        this(stage, session, looks, keeper, Outside.asked(stage));
    }

    /// The same, with `outside` telling where files go.
    public MainWindow(Stage stage, Session session, Looks looks, Keeper keeper, Outside outside) {
        this.outside = outside;
        this.stage = stage;
        this.looks = looks;
        this.session = session;
        this.keeper = keeper;
        this.dossiers = new Dossiers(session.explorer(), keeper);
        stage.setScene(scene);
        Frame frame = new Frame(stage);
        frame.put(keeper.current().place());
        stage.addEventHandler(
                WindowEvent.WINDOW_HIDING,
                _ -> frame.now(keeper.current().place()).ifPresent(keeper::keep));
        FocusKeeper.install(scene);
        RowReveal.install(scene);
        wear(looks);
        session.listen(_ -> keeper.keep(session.explorer(), session.history()));
        keeper.onNote(this::say);
    }

    /// Has a theme that follows the system change with it, as long as the window is shown.
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
        shell.focus();
    }

    /// Opens a file of ours: a PDF that carries explorations, or a dossier.
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
        if (shell != null) {
            shell.dispose();
        }
        Theme.dress(scene, looks);
        shell = new Shell(session, looks, this::change, keeper, folds, dossiers, outside);
        zoom.show(shell, looks.scale());
        stage.setTitle(looks.messages()
                .get("app.title", session.index().strategy().meta().shortName().in(looks.locale())));
    }

    /// The user's wish to see it otherwise, which is remembered.
    private void change(Looks wanted) {
        keeper.keep(keeper.current().with(wanted.locale(), wanted.theme(), wanted.textSize()));
        wear(wanted.under(system.getValue()));
        shell.applyCss();
        shell.layout();
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
