package hexagonia.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Strategies;
import hexagonia.explore.Clause;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.History;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Transition;
import hexagonia.explore.saved.SavedExploration;
import hexagonia.settings.Home;
import hexagonia.settings.Preferences;
import hexagonia.store.FullText;
import hexagonia.ui.Driver;
import hexagonia.ui.shell.MainWindow;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Looks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Walking back, keeping explorations and preferences, finding them again: in the real window, over a folder of its
/// own.
class HistoryStoryTest {
    private static final Explorer EXPLORER = new Explorer(
            new StrategyIndex(Strategies.bundled()), new FullText(Strategies.open(Strategies.bundledDatabase())));

    @TempDir
    private Path folder;

    private Home home;
    private Keeper keeper;
    private Driver user;

    @BeforeEach
    void open() throws Exception {
        home = new Home(folder);
        start();
    }

    @AfterEach
    void close() throws Exception {
        user.close();
        keeper.close();
    }

    /// Opens the window as the program does.
    private void start() throws Exception {
        keeper = Keeper.in(home);
        Preferences preferences = keeper.preferences();
        History history = keeper.running(EXPLORER).orElseGet(() -> History.of(MainWindow.start(EXPLORER)));
        Looks looks = Looks.of(preferences, Locale.FRENCH);
        user = Driver.open(stage -> new MainWindow(stage, new Session(EXPLORER, history), looks, keeper), 1280, 800);
    }

    private void startAgain() throws Exception {
        user.close();
        keeper.close();
        start();
    }

    private Exploration state() {
        return Driver.fx(() -> user.window().session().exploration());
    }

    private void send(Transition... transitions) {
        Driver.fx(() -> {
            for (Transition transition : transitions) {
                user.window().session().send(transition);
            }
            return null;
        });
        Driver.settle();
    }

    private void until(BooleanSupplier done) {
        for (int i = 0; i < 500 && !Driver.fx(done::getAsBoolean); i++) {
            Driver.settle();
        }
        assertTrue(
                Driver.fx(done::getAsBoolean),
                () -> Driver.fx(() -> String.valueOf(user.window().scene().getFocusOwner())));
    }

    private Node node(String selector) {
        return user.window().scene().getRoot().lookup(selector);
    }

    @Test
    void theStepsAreListedInWordsAndAClickGoesThere() {
        send(
                new Transition.Select(List.of("miai-cluster")),
                new Transition.Filter(new Clause.Matching("cluster")),
                new Transition.RemoveAll());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(1, state().clauses().size());
        user.click("#history");
        String list = user.see("#steps");
        for (String words : List.of("Début", "Sélection\u00A0: MIAI Cluster", "Texte\u00A0: «\u00A0cluster\u00A0»")) {
            assertTrue(list.contains(words), words + " in " + list);
        }
        assertEquals(
                "[2]",
                user.ask(
                        "#steps",
                        ListView.class,
                        l -> l.getSelectionModel().getSelectedItems().toString()));
        user.clickText("Début");
        assertEquals(Set.of(), state().selection());
        user.press(KeyCode.UP).press(KeyCode.ENTER);
        assertEquals(Set.of("miai-cluster"), state().selection());
        user.press(KeyCode.ESCAPE);
        assertFalse(Driver.fx(() -> node("#history-card") != null));
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(1, state().clauses().size());
    }

    @Test
    void controlZInAFieldBelongsToTheField() {
        send(new Transition.Select(List.of("miai-cluster")));
        user.click("#search").type("x").press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Set.of("miai-cluster"), state().selection());
    }

    @Test
    void theExplorationUnderWayAndItsStepsComeBack() throws Exception {
        send(new Transition.Select(List.of("miai-cluster")), new Transition.Filter(new Clause.Matching("cluster")));
        Exploration left = state();
        startAgain();
        assertEquals(left, state());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), state().clauses());
    }

    @Test
    void twoWindowsKeepWhatEachExploresAndNothingIsLost() throws Exception {
        send(new Transition.Select(List.of("miai-cluster")));
        Exploration first = state();
        Keeper second = Keeper.in(home);
        assertTrue(second.running(EXPLORER).isEmpty());
        Exploration other = new Transition.Select(List.of("enact")).of(first);
        second.keep(EXPLORER, History.of(other));
        second.close();
        user.close();
        keeper.close();

        Keeper next = Keeper.in(home);
        Exploration gone = next.running(EXPLORER).orElseThrow().current();
        Exploration kept = SavedExploration.read(
                        Files.readString(home.shelf().files().getFirst()), EXPLORER)
                .orElseThrow()
                .exploration()
                .history()
                .current();
        assertEquals(Set.of(first, other), Set.of(gone, kept));
        assertEquals(1, next.take().size());
        next.close();
        Keeper last = Keeper.in(home);
        assertEquals(gone, last.running(EXPLORER).orElseThrow().current());
        assertEquals(List.of(), last.take());
        last.close();
        start();
    }

    @Test
    void aDamagedExplorationIsSetAsideAndSaidInOneSentence() throws Exception {
        send(new Transition.Select(List.of("miai-cluster")));
        user.close();
        keeper.close();
        Path file = home.running(EXPLORER.index().strategy().meta().id());
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() / 2));
        start();
        assertEquals(Set.of(), state().selection());
        until(() -> node("#notice").isVisible());
        assertTrue(user.see("#notice").contains(file + ".damaged"), user.see("#notice"));
        assertEquals(whole.substring(0, whole.length() / 2), Files.readString(Path.of(file + ".damaged")));
    }

    @Test
    void anExplorationIsSavedOpenedRenamedAndDeletedByKeys() throws Exception {
        send(new Transition.Select(List.of("miai-cluster")));
        user.click("#saved").type("Été à Grenoble").press(KeyCode.ENTER);
        until(() -> node("#saved-list").lookup(".saved-open") != null);
        user.press(KeyCode.ESCAPE);
        send(new Transition.Select(List.of()));
        startAgain();
        user.click("#saved");
        until(() -> node("#saved-list").lookup(".saved-open") != null
                && node(".saved-open").isFocused());
        user.press(KeyCode.ENTER);
        until(() -> user.window().session().exploration().selection().equals(Set.of("miai-cluster")));
        user.click("#saved");
        until(() -> node(".saved-open") != null && node(".saved-open").isFocused());
        user.press(KeyCode.F2).press(KeyCode.CONTROL, KeyCode.A).type("Autre").press(KeyCode.ENTER);
        until(() -> node(".saved-open") != null && user.see("#saved-list").contains("Autre"));
        assertEquals(1, home.shelf().files().size());
        Driver.fx(() -> {
            node(".saved-open").requestFocus();
            return null;
        });
        user.press(KeyCode.DELETE).press(KeyCode.ESCAPE);
        until(() -> node(".saved-open") != null && node(".saved-open").isFocused());
        user.press(KeyCode.DELETE);
        assertTrue(user.see("#saved-list").contains("Supprimer «\u00A0Autre\u00A0»\u202F?"), user.see("#saved-list"));
        user.press(KeyCode.SPACE);
        until(() -> node(".saved-open") == null);
        assertEquals(List.of(), home.shelf().files());
    }

    @Test
    void languageThemeAndTextSizeAreRemembered() throws Exception {
        user.click("#looks").click("#looks-size-150");
        user.click("#looks").click("#looks-theme-dark");
        user.click("#looks").click("#looks-language-en");
        startAgain();
        assertEquals(
                new Looks(Locale.ENGLISH, true, 150),
                Driver.fx(() -> user.window().looks()));
        Preferences kept = Preferences.read(home.preferences());
        assertEquals(Optional.of(Locale.ENGLISH), kept.language());
        assertEquals(Optional.of(true), kept.dark());
        assertEquals(150, kept.textSize());
        assertEquals(1280, kept.place().orElseThrow().width());
    }

    @Test
    void withLargeTextThePanelsBecomeDrawersAndThePageScrolls() {
        user.click("#looks").click("#looks-size-200");
        assertFalse(Driver.fx(() -> node("#inspector") != null));
        user.click("#open-inspector");
        assertTrue(Driver.fx(() -> node("#inspector").getBoundsInParent().getWidth() > 200));
        user.press(KeyCode.ESCAPE);
        assertFalse(Driver.fx(() -> node("#inspector") != null));
        user.click("#open-facets");
        assertTrue(Driver.fx(() -> node("#perimeter") != null));
        user.click("#overview-coverage");
        assertFalse(Driver.fx(() -> node("#perimeter") != null));
        double page = user.ask(
                ".room",
                javafx.scene.control.ScrollPane.class,
                r -> r.getContent().getLayoutBounds().getHeight());
        double seen = user.ask(
                ".room",
                javafx.scene.control.ScrollPane.class,
                r -> r.getViewportBounds().getHeight());
        assertTrue(page > seen, page + " in " + seen);
        user.click("#search").type("miai");
        until(() -> node("#search-results") != null);
        user.press(KeyCode.ENTER);
        assertTrue(Driver.fx(() -> node("#inspector") != null), "what is opened is seen");
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidOnce() throws Exception {
        user.close();
        keeper.close();
        home = new Home(Files.writeString(folder.resolve("no-folder"), "a file").resolve("under"));
        start();
        send(new Transition.Select(List.of("miai-cluster")));
        until(() -> node("#notice").isVisible());
        assertEquals(Set.of("miai-cluster"), state().selection());
    }

    /// What is written unasked is told of once; what the user asks for, each time; and a dossier says that it is not
    /// kept with what it says it holds.
    @Test
    void whatIsAskedForAndCannotBeKeptIsSaidEachTime() throws Exception {
        user.close();
        keeper.close();
        Path file = Files.writeString(folder.resolve("no-folder"), "a file");
        home = new Home(file.resolve("under"));
        start();
        send(new Transition.Select(List.of("miai-cluster")));
        until(() -> node("#notice").isVisible());
        String refused = user.see("#notice");
        assertTrue(refused.contains("ne peuvent pas être enregistrés"), refused);
        for (int i = 0; i < 2; i++) {
            putAway();
            user.click("#saved").type("Grenoble").press(KeyCode.ENTER);
            until(() -> node("#notice").isVisible());
            assertEquals(refused, user.see("#notice"));
            user.press(KeyCode.ESCAPE);
        }
        putAway();
        send(new Transition.Select(List.of("enact")));
        assertFalse(Driver.fx(() -> node("#notice").isVisible()), "told of once");
        user.press(KeyCode.CONTROL, KeyCode.D);
        until(() -> node("#notice").isVisible());
        String gathered = user.see("#notice");
        assertTrue(gathered.contains("est dans le dossier"), gathered);
        assertTrue(gathered.contains("ne peuvent pas être enregistrés"), gathered);

        Files.delete(file);
        send(new Transition.Select(List.of("sequoia")));
        until(() -> keeper.notes().refusal().isEmpty());
        user.press(KeyCode.CONTROL, KeyCode.D);
        assertFalse(user.see("#notice").contains("ne peuvent pas"), user.see("#notice"));
    }

    private void putAway() {
        Driver.fx(() -> {
            node("#notice").setVisible(false);
            return null;
        });
    }
}
