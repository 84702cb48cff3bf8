package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.Event;
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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A view that throws, in the real window: one event of the strategy has no title, which the chronology cannot show.
class FailureStoryTest {
    private static final String SENTENCE =
            "Cette vue n’a pas pu s’afficher\u202F; le reste de la fenêtre n’en souffre pas.";
    private static final Explorer EXPLORER = new Explorer(
            new StrategyIndex(withAnEventOfNoTitle(Strategies.bundled())),
            new FullText(Strategies.open(Strategies.bundledDatabase())));

    @TempDir
    private Path folder;

    private final PrintStream err = System.err;
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private Keeper keeper;
    private Driver user;

    @BeforeEach
    void open() throws Exception {
        System.setErr(new PrintStream(console, true, StandardCharsets.UTF_8));
        keeper = Keeper.in(new Home(folder));
        Session session = new Session(EXPLORER, MainWindow.start(EXPLORER));
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
        return new Strategy(
                s.meta(),
                s.perimeters(),
                s.documents(),
                s.sections(),
                s.entities(),
                s.relations(),
                s.rosters(),
                s.mandates(),
                s.amounts(),
                s.indicators(),
                events,
                s.figureGroups(),
                s.absences(),
                s.glossary());
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
    void aViewThatThrowsSaysSoInItsPlaceAndNothingElseSuffers() {
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

        keeper.close();
        keeper = Keeper.in(new Home(folder));
        assertEquals(
                "sources",
                keeper.running(EXPLORER).orElseThrow().current().view().tab());
        assertEquals("", console.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theViewComesBackWithFindingsThatItCanShowAndGoesWithThoseItCannot() {
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
    void whatNoViewAnswersForIsSaidAtTheFootOfTheWindow() {
        user.window().escaped(new IllegalStateException("something was lost"));
        Driver.settle();

        assertTrue(user.see("#notice").contains("Une opération a échoué"), user.see("#notice"));
        assertTrue(user.see("#notice").contains("enregistrée"), user.see("#notice"));
        user.click(".notice-action");
        assertTrue(copied().contains("IllegalStateException: something was lost"), copied());
        assertFalse(user.ask("#notice", Node.class, Node::isVisible));
    }
}
