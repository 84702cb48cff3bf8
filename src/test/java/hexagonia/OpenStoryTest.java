package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.saved.SavedExploration;
import hexagonia.settings.Home;
import hexagonia.settings.Preferences;
import hexagonia.store.DatabaseWriter;
import hexagonia.ui.history.Keeper;
import hexagonia.ui.keys.Key;
import hexagonia.ui.paper.Whereto;
import hexagonia.ui.theme.Looks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Other databases and other files are opened from the window that stands, and what was done there before is found
/// again.
class OpenStoryTest {
    @TempDir
    private Path folder;

    private Path other;
    private Keeper keeper;
    private OpenWindow window;

    /// Where the dialogue of the system would lead.
    private Optional<Path> chosen = Optional.empty();

    @BeforeEach
    void open() throws Exception {
        other = Files.write(folder.resolve("autre stratégie.db"), DatabaseWriter.bytes(Strategies.other()));
        keeper = Keeper.in(new Home(folder.resolve("home")));
        window = OpenWindow.in(new Looks(Locale.FRENCH, false), keeper, new Whereto() {
            @Override
            public Optional<Path> ask(String title, String name) {
                return Optional.of(folder.resolve(name));
            }

            @Override
            public Optional<Path> from(String title, List<String> endings) {
                return chosen;
            }
        });
    }

    @AfterEach
    void close() {
        window.close();
        keeper.close();
    }

    private Path changed(String name, String sql) throws Exception {
        Path file = Files.write(folder.resolve(name), Strategies.bundledDatabase());
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
        return file;
    }

    private void choose(Path file) throws Exception {
        chosen = Optional.of(file);
        window.press(Key.FILE);
    }

    private void fire(String id) throws Exception {
        ButtonBase button = (ButtonBase) window.find(id).orElseThrow(() -> new AssertionError(id));
        OpenWindow.fx(() -> {
            button.fire();
            return null;
        });
        OpenWindow.pulses(2);
    }

    private boolean says(String part) throws Exception {
        return window.nodes().stream()
                .anyMatch(n -> n instanceof Labeled l
                        && l.isVisible()
                        && l.getText() != null
                        && l.getText().contains(part));
    }

    private String strategy() {
        return window.window().session().index().strategy().meta().id();
    }

    private String title() throws Exception {
        return OpenWindow.fx(() -> ((Stage) window.window().scene().getWindow()).getTitle());
    }

    /// Whether a menu of tabs says that some have no room.
    private boolean foldsTabs() throws Exception {
        return OpenWindow.fx(() -> window.window().scene().getRoot().lookupAll(".control-buttons-tab").stream()
                .anyMatch(Node::isVisible));
    }

    private void untilShown(Path file) throws Exception {
        OpenWindow.until(() -> window.window().session().explorer().file().equals(file.toString()));
        OpenWindow.pulses(2);
    }

    @Test
    void allTabsFitInAnotherDatabaseAsInTheFirst() throws Exception {
        assertFalse(foldsTabs(), "the first");
        choose(other);
        untilShown(other);
        assertFalse(foldsTabs(), "the other");
    }

    @Test
    void anotherDatabaseTakesThePlaceAndEachIsFoundAsItWasLeft() throws Exception {
        String bundled = strategy();
        window.send(new Transition.Toggle(Dimension.REGION, "region-grand-est"));
        window.send(new Transition.ToTab("map"));
        var left = window.window().session().history();

        choose(other);
        untilShown(other);
        assertFalse(strategy().equals(bundled));
        assertTrue(title().endsWith("(base autre stratégie.db)"), title());
        assertEquals(List.of(), window.window().session().exploration().clauses());
        assertTrue(says("est affichée"));
        window.send(new Transition.ToTab("tables"));

        fire("menu");
        OpenWindow.until(() -> window.find("menu-bundled").isPresent());
        assertTrue(window.find("menu-recent-0").orElseThrow().isDisabled(), "the one shown is no way to go");
        fire("menu-bundled");
        untilShown(Path.of(""));
        assertEquals(bundled, strategy());
        assertEquals(left, window.window().session().history());
        assertFalse(title().contains(".db"), title());

        fire("menu");
        OpenWindow.until(() -> window.find("menu-recent-0").isPresent());
        fire("menu-recent-0");
        untilShown(other);
        assertEquals("tables", window.window().session().exploration().view().tab());
    }

    @Test
    void aCopyOfTheStrategyHasAnExplorationOfItsOwn() throws Exception {
        window.send(new Transition.Select(List.of("miai-cluster")));
        Path copy = changed("copy.db", "DELETE FROM meta WHERE key = 'checksum'");
        choose(copy);
        untilShown(copy);
        assertTrue(window.window().session().exploration().selection().isEmpty());
        assertTrue(
                window.find("standing").orElseThrow().isVisible(),
                "the rules that a database breaks are said as long as it is shown");
        keeper.close();
        keeper = Keeper.in(new Home(folder.resolve("home")));
        var again = keeper.running(Window.explorer(Optional.empty())).orElseThrow();
        assertEquals(List.of("miai-cluster"), List.copyOf(again.current().selection()));
        assertEquals(List.of(copy.toString()), keeper.preferences().recent());
    }

    @Test
    void whatIsRefusedIsSaidAndTheWindowStaysAsItWas() throws Exception {
        window.send(new Transition.Select(List.of("miai-cluster")));
        var before = window.window().session();
        choose(changed("false.db", "UPDATE amount SET part_of = id"));
        OpenWindow.until(() -> says("ne s’ouvre pas"));
        assertTrue(says("[cycle]"));
        assertEquals(before, window.window().session());
        chosen = Optional.of(Files.writeString(folder.resolve("letter.db"), "Monsieur le ministre"));
        fire("notice-action");
        OpenWindow.until(() -> says("n’est pas une base SQLite lisible"));
        choose(folder.resolve("nowhere.db"));
        OpenWindow.until(() -> says("nowhere.db"));
        assertEquals(List.of("miai-cluster"), List.copyOf(before.exploration().selection()));
        assertEquals(List.of(), keeper.current().recent());
    }

    @Test
    void databasesThatAreGoneAreNamedAndForgottenOnDemand() throws Exception {
        choose(other);
        untilShown(other);
        keeper.change(now -> now.opened(folder.resolve("gone.db")));
        fire("menu");
        OpenWindow.until(() -> window.find("menu-recent-0").isPresent());
        Node gone = window.find("menu-recent-0").orElseThrow();
        assertTrue(gone.isDisabled());
        assertTrue(says("gone.db") && says("introuvable"));
        List<String> known = keeper.current().recent();
        fire("menu-forget");
        assertEquals(List.of(), keeper.current().recent());
        fire("notice-action");
        assertEquals(known, keeper.current().recent());
        fire("menu");
        OpenWindow.until(() -> window.find("menu-forget").isPresent());
        fire("menu-forget");
        assertEquals(List.of(), keeper.current().recent());
        keeper.close();
        keeper = Keeper.in(new Home(folder.resolve("home")));
        assertEquals(
                List.of(),
                Preferences.read(new Home(folder.resolve("home")).preferences()).recent());
    }

    @Test
    void aDatabaseWhoseWordsWereChangedSaysSoAsLongAsItIsOpen() throws Exception {
        Path harmed = changed("harmed.db", "UPDATE claim SET note = 'x', note_en = 'y'");
        choose(harmed);
        untilShown(harmed);
        assertTrue(window.find("standing").orElseThrow().isVisible());
        assertTrue(says("le contenu a été modifié depuis la publication"));
    }

    @Test
    void anExplorationGoesToAFileAndComesBack() throws Exception {
        window.send(new Transition.Toggle(Dimension.REGION, "region-grand-est"));
        var state = window.window().session().exploration();
        fire("saved");
        fire("save");
        OpenWindow.until(() -> window.find("saved-to-file").isPresent());
        fire("saved-to-file");
        OpenWindow.until(() -> fileOf(SavedExploration.ENDING).isPresent());
        Path file = fileOf(SavedExploration.ENDING).orElseThrow();
        window.send(new Transition.RemoveAll());
        choose(file);
        OpenWindow.until(() -> window.window().session().exploration().equals(state));
        choose(Files.writeString(folder.resolve("none" + SavedExploration.ENDING), "{}"));
        OpenWindow.until(() -> says("ne peut pas être lu"));
    }

    private Optional<Path> fileOf(String ending) throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).findFirst();
        }
    }

    @Test
    void aFileHandedToTheWindowIsOpened() throws Exception {
        OpenWindow.fx(() -> {
            window.window().open(other);
            return null;
        });
        untilShown(other);
    }
}
