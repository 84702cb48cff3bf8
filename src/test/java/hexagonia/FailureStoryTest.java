package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.Changed;
import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Event;
import hexagonia.model.Kind;
import hexagonia.model.Strategy;
import hexagonia.settings.Home;
import hexagonia.store.FullText;
import hexagonia.ui.Driver;
import hexagonia.ui.history.Keeper;
import hexagonia.ui.shell.MainWindow;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Looks;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A view that throws, in the real window: one event of the strategy has no title, which the chronology cannot show; or
/// one region has no code, without which there is no map.
class FailureStoryTest {
    private static final String SENTENCE = "Cette vue n’a pas pu s’afficher\u202F; le reste de la fenêtre fonctionne.";
    private static final Explorer EXPLORER = explorer(withAnEventOfNoTitle(Strategies.bundled()));
    private static final Explorer MAPLESS = explorer(withARegionOfNoCode(Strategies.bundled()));

    @TempDir
    private Path folder;

    private final PrintStream err = System.err;
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private Keeper keeper;
    private Driver user;

    private static Explorer explorer(Strategy strategy) {
        return new Explorer(new StrategyIndex(strategy), new FullText(Strategies.open(Strategies.bundledDatabase())));
    }

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(console, true, StandardCharsets.UTF_8));
        keeper = Keeper.in(new Home(folder));
    }

    private void open(Explorer explorer) throws Exception {
        Session session = new Session(explorer, MainWindow.start(explorer));
        user = Driver.open(stage -> new MainWindow(stage, session, new Looks(Locale.FRENCH, false), keeper), 1280, 800);
    }

    @AfterEach
    void close() throws Exception {
        user.close();
        keeper.close();
        System.setErr(err);
    }

    /// An event of another year than 2019 loses its title.
    private static Strategy withAnEventOfNoTitle(Strategy s) {
        List<Event> events = new ArrayList<>(s.events());
        Event last = events.stream()
                .filter(e -> e.date().stream().anyMatch(date -> date.year() != 2019))
                .reduce((_, later) -> later)
                .orElseThrow();
        events.set(
                events.indexOf(last),
                new Event(
                        last.id(),
                        last.date(),
                        last.dateEnd(),
                        last.basis(),
                        last.asWritten(),
                        last.kind(),
                        null,
                        last.entities(),
                        last.note(),
                        last.evidence()));
        return with(s, s.entities(), events);
    }

    private static Strategy withARegionOfNoCode(Strategy s) {
        List<Entity> entities = new ArrayList<>(s.entities());
        Entity region = entities.stream()
                .filter(e -> e.kind() == Kind.REGION)
                .findFirst()
                .orElseThrow();
        entities.set(
                entities.indexOf(region),
                new Entity(
                        region.id(),
                        region.kind(),
                        region.name(),
                        region.shortName(),
                        region.aliases(),
                        region.summary(),
                        new Details.Region(null)));
        return with(s, entities, s.events());
    }

    private static Strategy with(Strategy s, List<Entity> entities, List<Event> events) {
        return Changed.with(s, Map.of("entities", entities, "events", events));
    }

    private Exploration state() {
        return Driver.fx(() -> user.window().session().exploration());
    }

    private void send(Transition transition) {
        Driver.fx(() -> {
            user.window().session().send(transition);
            return null;
        });
        Driver.settle();
    }

    private boolean hasFailed() {
        return user.ask(".root", Node.class, root -> root.lookup(".failure") != null);
    }

    private static String copied() {
        return Driver.fx(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void aViewThatThrowsSaysSoInItsPlaceAndNothingElseSuffers() throws Exception {
        open(EXPLORER);
        user.clickText("Chronologie");

        assertEquals(SENTENCE, user.see(".failure-sentence"));
        assertFalse(user.ask("#back", Node.class, Node::isDisabled));
        user.click(".failure-copy");
        assertEquals("Détails copiés", user.see(".failure-copy"));
        assertTrue(copied().startsWith("Hexagonia "), copied());
        assertTrue(copied().contains("NullPointerException"), copied());
        assertTrue(copied().contains("\tat hexagonia."), copied());

        user.clickText("Sources");
        assertTrue(user.see("#statements").contains("sections"), user.see("#statements"));

        user.clickText("Chronologie").click(".failure-back");
        assertEquals("sources", state().view().tab());
        String log = Files.readString(new Home(folder).state().resolve("faults.log"));
        assertTrue(log.contains("java.lang.NullPointerException\n  hexagonia."), log);

        keeper.close();
        keeper = Keeper.in(new Home(folder));
        assertEquals(
                "sources",
                keeper.running(EXPLORER).orElseThrow().current().view().tab());
        assertEquals("", console.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theViewComesBackWithFindingsThatItCanShowAndGoesWithThoseItCannot() throws Exception {
        open(EXPLORER);
        user.clickText("Chronologie");

        send(new Transition.Toggle(Dimension.YEAR, "2019"));
        assertFalse(hasFailed());
        assertTrue(user.see("#chronology-finding").contains("4 événements en 2019"));

        user.click("#back");
        assertEquals(SENTENCE, user.see(".failure-sentence"));
        assertFalse(user.ask("#forward", Node.class, Node::isDisabled));
        user.click("#forward");
        assertFalse(hasFailed());
        assertEquals("", console.toString(StandardCharsets.UTF_8));
    }

    @Test
    void onePartOfTheOverviewFailsAlone() throws Exception {
        open(MAPLESS);
        assertEquals(SENTENCE, user.see(".failure-sentence"));
        assertTrue(user.see("#overview-finding").startsWith("632"), user.see("#overview-finding"));
        assertEquals(9, user.rows("#laureates").size());

        user.click("#facet-region-region-grand-est");
        assertEquals(SENTENCE, user.see(".failure-sentence"));
        assertTrue(user.see("#overview-finding").startsWith("30"), user.see("#overview-finding"));
        assertEquals(1, user.rows("#laureates").size());

        user.click("#back");
        assertEquals(9, user.rows("#laureates").size());
        user.click("#forward");
        assertEquals(1, state().clauses().size());

        keeper.close();
        keeper = Keeper.in(new Home(folder));
        assertEquals(state(), keeper.running(MAPLESS).orElseThrow().current());
        assertEquals("", console.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whatNoViewAnswersForIsSaidAtTheFootOfTheWindow() throws Exception {
        open(EXPLORER);
        user.window().escaped(new IllegalStateException("something was lost"));
        Driver.settle();

        assertTrue(user.see("#notice").contains("Une opération a échoué"), user.see("#notice"));
        assertTrue(user.see("#notice").contains("enregistrée"), user.see("#notice"));
        user.click(".notice-action");
        assertTrue(copied().contains("IllegalStateException: something was lost"), copied());
        assertFalse(user.ask("#notice", Node.class, Node::isVisible));
        String log = Files.readString(new Home(folder).state().resolve("faults.log"));
        assertTrue(log.contains("java.lang.IllegalStateException\n"), log);
        assertFalse(log.contains("something was lost"), log);
    }
}
