package hexagonia.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hexagonia.explore.Clause.Between;
import hexagonia.explore.Clause.Matching;
import hexagonia.explore.Clause.OneOf;
import hexagonia.explore.Clause.Under;
import hexagonia.explore.Transition.Choose;
import hexagonia.explore.Transition.Compare;
import hexagonia.explore.Transition.Filter;
import hexagonia.explore.Transition.Look;
import hexagonia.explore.Transition.Remove;
import hexagonia.explore.Transition.RemoveAll;
import hexagonia.explore.Transition.Select;
import hexagonia.explore.Transition.SelectAlso;
import hexagonia.explore.Transition.Sort;
import hexagonia.explore.Transition.ToMeasure;
import hexagonia.explore.Transition.ToPerimeter;
import hexagonia.explore.Transition.ToTab;
import hexagonia.explore.Transition.Toggle;
import hexagonia.explore.reach.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TransitionTest {
    private final Exploration start = Exploration.start("p");

    @Nested
    class Filtering {
        private final OneOf north = new OneOf(Dimension.REGION, Set.of("north"), false);

        @Test
        void addsAClauseAtTheEnd() {
            assertEquals(
                    List.of(north, new Matching("x")),
                    after(new Filter(north), new Filter(new Matching("x"))).clauses());
        }

        @Test
        void replacesTheClauseOnTheSameDimensionInItsPlace() {
            OneOf south = new OneOf(Dimension.REGION, Set.of("south"), true);

            assertEquals(
                    List.of(south, new Matching("x")),
                    after(new Filter(north), new Filter(new Matching("x")), new Filter(south))
                            .clauses());
        }

        @Test
        void keepsClausesOnOtherDimensions() {
            OneOf lever = new OneOf(Dimension.LEVER, Set.of("l"), false);

            assertEquals(
                    List.of(north, lever),
                    after(new Filter(north), new Filter(lever)).clauses());
        }

        @Test
        void replacesARangeATextARectangleAndAPathEachByItsLike() {
            assertEquals(
                    List.of(new Between(3, 4), new Under(List.of("b"))),
                    after(
                                    new Filter(new Between(1, 2)),
                                    new Filter(new Under(List.of("a"))),
                                    new Filter(new Between(3, 4)),
                                    new Filter(new Under(List.of("b"))))
                            .clauses());
        }

        @Test
        void isUndoneClauseByClauseOrAtOnce() {
            Exploration two = after(new Filter(north), new Filter(new Matching("x")));

            assertEquals(List.of(new Matching("x")), new Remove(north).of(two).clauses());
            assertEquals(List.of(), new RemoveAll().of(two).clauses());
        }
    }

    @Nested
    class Toggling {
        @Test
        void ticksValuesOfOneClause() {
            assertEquals(
                    List.of(new OneOf(Dimension.STAGE, Set.of("a", "b"), false)),
                    after(tick("a"), tick("b")).clauses());
        }

        @Test
        void untickingTheLastValueRemovesTheClause() {
            assertEquals(start, after(tick("a"), tick("b"), tick("a"), tick("b")));
        }

        @Test
        void keepsAnExclusionOne() {
            Exploration excluding = after(new Filter(new OneOf(Dimension.STAGE, Set.of("a"), true)));

            assertEquals(
                    List.of(new OneOf(Dimension.STAGE, Set.of("a", "b"), true)),
                    tick("b").of(excluding).clauses());
        }

        private static Toggle tick(String value) {
            return new Toggle(Dimension.STAGE, value);
        }
    }

    @Nested
    class Selecting {
        @Test
        void keepsTheOrderOfChoice() {
            assertEquals(
                    List.of("b", "a", "c"),
                    List.copyOf(after(select("b", "a"), also("c")).selection()));
        }

        @Test
        void alsoTakesOutWhatIsAllIn() {
            assertEquals(
                    Set.of("a"), after(select("a", "b", "c"), also("c", "b")).selection());
        }

        @Test
        void alsoAddsTheRestWhereSomeAreIn() {
            assertEquals(Set.of("a", "b"), after(select("a"), also("a", "b")).selection());
        }

        @Test
        void nothingMoreChangesNothing() {
            assertEquals(Set.of("a"), after(select("a"), also()).selection());
        }

        @Test
        void nothingAtAllClears() {
            assertEquals(Set.of(), after(select("a"), select()).selection());
        }

        @Test
        void leavesTheClausesAlone() {
            assertEquals(
                    List.of(new Matching("x")),
                    after(new Filter(new Matching("x")), select("a")).clauses());
        }

        private static Select select(String... ids) {
            return new Select(List.of(ids));
        }

        private static SelectAlso also(String... ids) {
            return new SelectAlso(List.of(ids));
        }
    }

    @Test
    void eachOtherTransitionChangesItsOwnPart() {
        List<SortKey> keys = List.of(new SortKey("amount", true));
        View.Camera camera = new View.Camera(1, 2, 3);

        Exploration last = after(
                new ToPerimeter("q"),
                new Compare(List.of("b", "a")),
                new ToTab("map"),
                new ToMeasure(Optional.of("m")),
                new Sort("laureates", keys),
                new Look(Optional.of(camera)));

        assertEquals("q", last.perimeter());
        assertEquals(List.of("b", "a"), last.comparison());
        assertEquals(
                new View(
                        "map",
                        Optional.of("m"),
                        Map.of("laureates", keys),
                        Optional.of(camera),
                        Map.of(),
                        Tables.START),
                last.view());
    }

    @Test
    void aChoiceIsMadeAndTakenBackByItsName() {
        Exploration chosen = after(new Choose("kind", Optional.of("launch")), new Choose("part", Optional.of("b")));

        assertEquals(Map.of("kind", "launch", "part", "b"), chosen.view().choices());
        assertEquals(
                Map.of("part", "b"),
                new Choose("kind", Optional.empty()).of(chosen).view().choices());
    }

    @Test
    void aStateSharesNothingWithWhatItWasMadeOf() {
        List<Clause> clauses = new ArrayList<>(List.of(new Matching("x")));
        Set<String> selection = new LinkedHashSet<>(List.of("a"));
        Exploration state = new Exploration("p", clauses, selection, List.of(), View.OVERVIEW);

        clauses.clear();
        selection.clear();

        assertEquals(List.of(new Matching("x")), state.clauses());
        assertEquals(Set.of("a"), state.selection());
        assertThrows(
                UnsupportedOperationException.class, () -> state.selection().clear());
    }

    @Nested
    class HistoryOfThem {
        private final History history = History.of(start).then(tab("a")).then(tab("b"));

        @Test
        void walksBackAndForth() {
            assertEquals("a", history.back().current().view().tab());
            assertEquals("b", history.back().forward().current().view().tab());
            assertEquals(start, history.back().back().current());
        }

        @Test
        void staysAtItsEnds() {
            assertSame(history, history.forward());
            History first = history.back().back();
            assertSame(first, first.back());
        }

        @Test
        void forgetsWhatLayAheadOfANewStep() {
            History turned = history.back().then(tab("c"));

            assertEquals(List.of("overview", "a", "c"), tabs(turned));
            assertEquals(turned, turned.forward());
        }

        @Test
        void takesNoStepForWhatChangesNothing() {
            assertSame(history, history.then(tab("b")));
            assertSame(history, history.then(new Select(List.of())));
            assertSame(history, history.then(new RemoveAll()));
        }

        @Test
        void whatChangesNothingDoesNotForgetWhatLiesAhead() {
            History back = history.back();

            assertEquals(history, back.then(tab("a")).forward());
        }

        @Test
        void standsAtAnyStepAndNeverBeyond() {
            assertEquals(1, history.to(1).at());
            assertEquals(0, history.to(-5).at());
            assertEquals(2, history.to(9).at());
        }

        @Test
        void forgetsTheOldestFirst() {
            History longOne = History.of(start);
            for (int i = 0; i < History.KEPT + 10; i++) {
                longOne = longOne.then(tab("t" + i));
            }

            assertEquals(History.KEPT, longOne.steps().size());
            assertEquals("t" + (History.KEPT + 9), longOne.current().view().tab());
            assertNotEquals(start, longOne.steps().getFirst());
        }

        private static ToTab tab(String name) {
            return new ToTab(name);
        }

        private static List<String> tabs(History history) {
            return history.steps().stream().map(s -> s.view().tab()).toList();
        }
    }

    private Exploration after(Transition... transitions) {
        Exploration state = start;
        for (Transition transition : transitions) {
            state = transition.of(state);
        }
        return state;
    }
}
