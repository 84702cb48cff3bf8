package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Clause;
import hexagonia.explore.Exploration;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.figure.Mark;
import hexagonia.ui.figure.FigureView;
import hexagonia.ui.keys.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The figures in the window: choosing one, reading it by keyboard, going down into it.
class FiguresStoryTest {
    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.in(Locale.FRENCH, false);
        send(new Transition.ToTab(Exhibits.FIGURES));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private void send(Transition transition) throws Exception {
        OpenWindow.fx(() -> {
            window.window().session().send(transition);
            return null;
        });
        OpenWindow.pulses(3);
    }

    private Exploration state() throws Exception {
        return OpenWindow.fx(() -> window.window().session().exploration());
    }

    private String text(String id) throws Exception {
        return ((Labeled) window.find(id).orElseThrow()).getText();
    }

    @Test
    void eachIsShownUnderItsNameAndKeptInTheState() throws Exception {
        for (var figure : Exhibits.figures()) {
            send(figure.show());
            assertTrue(window.find(figure.id()).isPresent(), figure.id());
            assertEquals(Optional.of(figure.id()), state().view().choice(Exhibits.FIGURES));
        }
        send(Exhibits.find("ranked").orElseThrow().show());
        assertTrue(text("figures-finding").startsWith("Trois clusters sur neuf"));
    }

    @Test
    void amountsAreSharesOfTheTotalOnRequestInAllOfThemAndThatIsUndone() throws Exception {
        send(Exhibits.find("flow").orElseThrow().show());
        fire("figures-share");
        assertTrue(words("flow").contains("11,9\u202F%"), () -> "no share of 75 in 632");
        send(Exhibits.find("treemap").orElseThrow().show());
        assertTrue(words("treemap").contains("57\u202F%"), () -> "no share of 360 in 632");
        fire("figures-share");
        assertTrue(words("treemap").contains("360"));
        fire("back");
        assertTrue(words("treemap").contains("57\u202F%"));
    }

    private void fire(String id) throws Exception {
        ButtonBase button = (ButtonBase) window.find(id).orElseThrow();
        OpenWindow.fx(() -> {
            button.fire();
            return null;
        });
        OpenWindow.pulses(3);
    }

    private List<String> words(String figure) throws Exception {
        FigureView view = (FigureView) window.find(figure).orElseThrow();
        return OpenWindow.fx(() -> texts(view.figure().orElseThrow().marks()).toList());
    }

    private static Stream<String> texts(List<Mark> marks) {
        return marks.stream().flatMap(mark -> switch (mark) {
            case Mark.TextRun t -> Stream.of(t.text());
            case Mark.Group g -> texts(g.marks());
            case Mark.Tagged t -> texts(t.marks());
            case Mark.Clip c -> texts(c.marks());
            case Mark.Rectangle _, Mark.Rule _, Mark.Path _, Mark.Disc _ -> Stream.empty();
        });
    }

    /// What reads the screen is told what a filter leaves, once, wherever the keyboard is.
    @Test
    void whatAFilterLeavesIsAnnounced() throws Exception {
        Node status = window.find("status").orElseThrow();
        List<String> said = new ArrayList<>();
        OpenWindow.fx(() -> {
            status.accessibleTextProperty().addListener((_, _, words) -> said.add(words));
            return null;
        });
        send(new Transition.Filter(new Clause.OneOf(Dimension.REGION, Set.of("region-ile-de-france"), true)));
        assertEquals(1, said.size(), said::toString);
        assertTrue(said.getFirst().contains("≤\u202F377,2\u202FM€"), said::toString);
        assertEquals(said.getFirst(), status.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    @Test
    void theirAccompanyingProjectsAreShownOnRequest() throws Exception {
        send(Exhibits.find("ranked").orElseThrow().show());
        fire("figures-companions");
        FigureView view = (FigureView) window.find("ranked").orElseThrow();
        assertTrue(OpenWindow.fx(() -> view.figure().orElseThrow().twin().headings())
                .contains("Ensemble"));
    }

    @Test
    void theKeyboardReadsFromTheWholeDownAndGoesIn() throws Exception {
        send(Exhibits.find("flow").orElseThrow().show());
        FigureView view = (FigureView) window.find("flow").orElseThrow();
        List<String> order = OpenWindow.fx(() -> view.picking().orElseThrow().order().stream()
                .map(d -> d.id())
                .limit(4)
                .toList());
        assertEquals(List.of("levier-recherche-formation", "ia-clusters", "prairie-psai", "miai-cluster"), order);
        OpenWindow.fx(() -> {
            view.requestFocus();
            return null;
        });
        window.press(KeyCode.HOME);
        window.press(KeyCode.RIGHT);
        OpenWindow.pulses(2);
        window.press(Key.OPEN);
        OpenWindow.pulses(3);
        assertEquals(
                List.of("levier-recherche-formation", "ia-clusters"),
                state().clause(Clause.Under.class).orElseThrow().path());
    }
}
