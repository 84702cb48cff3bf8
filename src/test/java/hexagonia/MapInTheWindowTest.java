package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Clause;
import hexagonia.explore.RandomClauses;
import hexagonia.explore.Seat;
import hexagonia.explore.Transition;
import hexagonia.figure.Figure;
import hexagonia.figure.Mark;
import hexagonia.model.Amount;
import hexagonia.ui.figure.FigureView;
import hexagonia.ui.history.Keeper;
import hexagonia.ui.theme.Looks;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In windows of many sizes, as far as the screen that is not there has pixels for them, the map of the overview and
/// that of its own tab name every cluster that passes, within
/// what is seen of them.
class MapInTheWindowTest {
    private static final int[][] SIZES = {
        {1024, 700}, {1024, 768}, {1120, 720}, {1278, 745}, {1278, 775}, {1280, 800}, {1366, 730}
    };

    @ParameterizedTest
    @CsvSource({"fr, 100", "en, 100", "fr, 200", "en, 200"})
    void everyClusterIsNamed(String language, int text) throws Exception {
        Random random = new Random(text);
        for (int[] size : SIZES) {
            Looks looks = new Looks(Locale.of(language), false, text);
            try (OpenWindow open = OpenWindow.in(looks, Keeper.none(), size[0], size[1])) {
                for (String tab : List.of("overview", "map")) {
                    String of = tab + " at " + size[0] + "×" + size[1];
                    open.send(new Transition.ToTab(tab));
                    OpenWindow.pulses(3);
                    check(open, of);
                    List<Clause> clauses =
                            RandomClauses.of(open.window().session().explorer(), Strategies.bundled(), random);
                    for (Clause clause : clauses) {
                        open.send(new Transition.Filter(clause));
                    }
                    OpenWindow.pulses(3);
                    check(open, of + " under " + clauses);
                    open.send(new Transition.RemoveAll());
                }
            }
        }
    }

    private static void check(OpenWindow open, String of) throws Exception {
        FigureView view = (FigureView) open.nodes().stream()
                .filter(n -> n instanceof FigureView && "map".equals(n.getId()) && isShown(n))
                .findFirst()
                .orElseThrow();
        Figure figure = OpenWindow.fx(() -> view.figure().orElseThrow());
        Set<String> named = new HashSet<>();
        named(figure.marks(), "", named);
        assertEquals(
                expected(open),
                new TreeSet<>(named.stream()
                        .filter(open.window().session().index()::isSubject)
                        .toList()),
                of);
        double seen = OpenWindow.fx(() -> seen(view));
        assertTrue(view.getHeight() <= seen + 1, of + ": " + view.getHeight() + " high, " + seen + " seen");
    }

    private static boolean isShown(Node node) {
        boolean shown = true;
        for (Node at = node; at != null; at = at.getParent()) {
            shown &= at.isVisible();
        }
        return shown;
    }

    private static double seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ScrollPane scroll) {
                Bounds port = scroll.getViewportBounds();
                return port.getHeight();
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private static Set<String> expected(OpenWindow open) throws Exception {
        var session = open.window().session();
        var findings = OpenWindow.fx(() -> session.explorer().findings(session.exploration()));
        Set<String> subjects = new TreeSet<>();
        for (Amount award : findings.seated().awards()) {
            if (session.index().isSubject(award.entity())
                    && session.index().seat(award.entity()).map(Seat::place).isPresent()) {
                subjects.add(award.entity());
            }
        }
        return subjects;
    }

    private static void named(List<Mark> marks, String id, Set<String> named) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Group g -> named(g.marks(), g.datum().map(d -> d.id()).orElse(id), named);
                case Mark.Clip c -> named(c.marks(), id, named);
                case Mark.TextRun _ when !id.isEmpty() -> named.add(id);
                default -> {}
            }
        }
    }
}
