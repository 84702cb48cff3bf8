package hexagonia.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hexagonia.Strategies;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Transition;
import hexagonia.store.FullText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final Explorer EXPLORER = new Explorer(
            new StrategyIndex(Strategies.bundled()), new FullText(Strategies.open(Strategies.bundledDatabase())));

    private final Session session = new Session(
            EXPLORER, Exploration.start(EXPLORER.index().defaultPerimeter().id()));
    private final List<String> told = new ArrayList<>();

    private void listen(Session part, String name) {
        part.listen(
                findings -> told.add(name + " " + findings.exploration().view().tab()));
        told.clear();
    }

    @Test
    void whatAListenerThrowsGoesToItsPartAndAllOthersAreTold() {
        List<Throwable> thrown = new ArrayList<>();
        listen(session.part(thrown::add), "before");
        session.part(thrown::add).listen(findings -> {
            if (findings.exploration().view().tab().equals("map")) {
                throw new IllegalStateException("lost");
            }
        });
        listen(session, "after");

        session.send(new Transition.ToTab("map"));

        assertEquals(List.of("before map", "after map"), told);
        assertEquals(List.of("lost"), thrown.stream().map(Throwable::getMessage).toList());
        assertEquals("map", session.exploration().view().tab());
        session.back();
        assertEquals("after overview", told.getLast());
        assertEquals(1, thrown.size());
    }

    @Test
    void whatAListenerThrowsWhenItComesIsForWhoBroughtIt() {
        Session part = session.part(thrown -> told.add("handled"));

        assertThrows(
                IllegalStateException.class,
                () -> part.listen(findings -> {
                    throw new IllegalStateException("lost");
                }));
        assertEquals(List.of(), told);
    }

    @Test
    void theListenersOfAPartLeaveTogetherEvenWhileOthersAreTold() {
        Session part = session.part(thrown -> {});
        session.listen(findings -> {
            if (findings.exploration().view().tab().equals("map")) {
                part.close();
            }
        });
        listen(part, "one");
        listen(part, "two");
        listen(session, "other");

        session.send(new Transition.ToTab("map"));

        assertEquals(List.of("other map"), told);
    }
}
