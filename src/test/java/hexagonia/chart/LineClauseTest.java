package hexagonia.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.explore.Clause;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.Findings;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.search.Search;
import hexagonia.figure.Palette;
import hexagonia.model.Basis;
import hexagonia.model.Draft;
import hexagonia.model.Kind;
import hexagonia.model.Money;
import hexagonia.model.Stage;
import hexagonia.model.Strategy;
import hexagonia.model.Tier;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the lines of a chart become when they are brushed, over a strategy of two levers: `sea` has the axes `waves`
/// and `tides` and one measure without an axis, `land` has two measures and no axis; the measure `swell` has three
/// awards.
class LineClauseTest {
    private final Explorer explorer =
            new Explorer(new StrategyIndex(strategy()), _ -> new Search.Found(Set.of(), Set.of()));

    private static Strategy strategy() {
        return new Draft()
                .entity("sea", Kind.LEVER)
                .entity("land", Kind.LEVER)
                .entity("waves", Kind.AXIS)
                .entity("tides", Kind.AXIS)
                .entity("swell", Kind.PROGRAMME)
                .entity("ebb", Kind.PROGRAMME)
                .entity("foam", Kind.PROGRAMME)
                .entity("field", Kind.PROGRAMME)
                .entity("wood", Kind.PROGRAMME)
                .entity("one", Kind.PROJECT)
                .entity("two", Kind.PROJECT)
                .entity("three", Kind.PROJECT)
                .amount(
                        "swell-money",
                        "swell",
                        m -> m.tier(Tier.MEASURE)
                                .stage(Stage.ALLOCATED)
                                .euros(90)
                                .lever("sea")
                                .axis("waves", Basis.STATED))
                .amount(
                        "ebb-money",
                        "ebb",
                        m -> m.tier(Tier.MEASURE)
                                .stage(Stage.ALLOCATED)
                                .lever("sea")
                                .axis("tides", Basis.STATED))
                .amount("foam-money", "foam", m -> m.tier(Tier.MEASURE).lever("sea"))
                .amount(
                        "field-money",
                        "field",
                        m -> m.tier(Tier.MEASURE)
                                .stage(Stage.ALLOCATED)
                                .euros(10)
                                .lever("land"))
                .amount("wood-money", "wood", m -> m.tier(Tier.MEASURE).lever("land"))
                .amount("one-money", "one", m -> award(m).euros(40))
                .amount("two-money", "two", m -> award(m).euros(30))
                .amount("three-money", "three", m -> award(m))
                .strategy();
    }

    private static Money award(Money money) {
        return money.tier(Tier.AWARD).stage(Stage.AWARDED).partOf("swell-money");
    }

    private Optional<Clause> clause(List<Transition> before, String... ids) {
        Exploration state =
                Exploration.start(explorer.index().defaultPerimeter().id());
        for (Transition transition : before) {
            state = transition.of(state);
        }
        Findings findings = explorer.findings(state);
        Spending content = SpendingContent.of(findings, new Labels(explorer.index(), Messages.in(Locale.FRENCH)));
        var lines = SpendingChart.draw(content, ChartOptions.screen(400, 400, Palette.LIGHT))
                .lines();
        List<String> wanted = List.of(ids);
        var covered = lines.stream()
                .filter(l -> wanted.contains(l.bar().datum().id()))
                .toList();
        assertEquals(
                wanted.size(),
                covered.size(),
                () -> lines.stream().map(l -> l.bar().datum().id()).toList().toString());
        return LineClause.of(
                findings, covered.stream().map(DrawnSpending.Line::bar).toList());
    }

    private Optional<Clause> clause(String... ids) {
        return clause(List.of(), ids);
    }

    private static Optional<Clause> oneOf(Dimension dimension, String... values) {
        return Optional.of(new Clause.OneOf(dimension, Set.of(values), false));
    }

    private static Transition under(String... path) {
        return new Transition.Filter(new Clause.Under(List.of(path)));
    }

    @Test
    void axesAreAxesEvenWithoutAnAmount() {
        assertEquals(oneOf(Dimension.AXIS, "waves"), clause("waves"));
        assertEquals(oneOf(Dimension.AXIS, "waves", "tides"), clause("waves", "tides"));
    }

    @Test
    void theLineWithoutAStatedAxisIsAValueOfTheAxisToo() {
        assertEquals(oneOf(Dimension.AXIS, "tides", Dimension.UNSTATED), clause("tides", "sea-unstated"));
    }

    @Test
    void linesOfSeveralKindsAreTheirMeasures() {
        assertEquals(oneOf(Dimension.MEASURE, "foam", "field", "wood"), clause("sea-unstated", "field", "wood"));
        assertEquals(oneOf(Dimension.MEASURE, "field"), clause("field"));
    }

    @Test
    void anotherFilterIsNotForgotten() {
        Transition known = new Transition.Filter(new Clause.OneOf(Dimension.MEASURE, Set.of("swell", "foam"), false));
        assertEquals(oneOf(Dimension.AXIS, "waves"), clause(List.of(known), "waves"));
    }

    @Test
    void awardsAreTheRangeOfTheirAmountsAndNothingWhereNoneIsKnown() {
        List<Transition> drilled = List.of(under("sea", "swell"));
        assertEquals(Optional.of(new Clause.Between(30, 40)), clause(drilled, "one", "two"));
        assertEquals(Optional.of(new Clause.Between(30, 30)), clause(drilled, "two", "three"));
        assertEquals(Optional.empty(), clause(drilled, "three"));
        assertEquals(Optional.empty(), clause(drilled));
    }

    @Test
    void ofManyAwardsTheLargestHaveALineAndTheOthersAreCounted() {
        Draft draft = new Draft()
                .entity("sea", Kind.LEVER)
                .entity("swell", Kind.PROGRAMME)
                .amount(
                        "swell-money",
                        "swell",
                        m -> m.tier(Tier.MEASURE)
                                .stage(Stage.ALLOCATED)
                                .euros(5000)
                                .lever("sea"));
        for (int i = 1; i <= 60; i++) {
            long euros = i;
            draft.entity("p" + i, Kind.PROJECT).amount("m" + i, "p" + i, m -> award(m).euros(euros));
        }
        StrategyIndex index = new StrategyIndex(draft.strategy());
        Findings drilled = new Explorer(index, _ -> new Search.Found(Set.of(), Set.of()))
                .findings(under("sea", "swell")
                        .of(Exploration.start(index.defaultPerimeter().id())));
        var group = SpendingContent.of(drilled, new Labels(index, Messages.in(Locale.FRENCH)))
                .groups()
                .getFirst();
        assertEquals(40, group.bars().size());
        assertEquals("p60", group.bars().getFirst().datum().id());
        assertEquals("et 20 autres", group.more().full());
    }

    @Test
    void whatIsLeftOverOfALeverIsALineButNothingToFilterBy() {
        Explorer bundled = new Explorer(
                new StrategyIndex(hexagonia.Strategies.bundled()), _ -> new Search.Found(Set.of(), Set.of()));
        Findings drilled = bundled.findings(under("levier-recherche-formation")
                .of(Exploration.start(bundled.index().defaultPerimeter().id())));
        Spending content = SpendingContent.of(drilled, new Labels(bundled.index(), Messages.in(Locale.FRENCH)));
        var lines = SpendingChart.draw(content, ChartOptions.screen(400, 400, Palette.LIGHT))
                .lines();

        assertEquals(
                drilled.total().euros().orElseThrow(),
                lines.stream().mapToLong(l -> l.bar().euros().orElse(0)).sum());
        assertEquals(
                Optional.empty(), LineClause.of(drilled, List.of(lines.getLast().bar())));
        assertEquals(
                oneOf(Dimension.MEASURE, "extension-de-jean-zay"),
                LineClause.of(
                        drilled,
                        lines.subList(lines.size() - 2, lines.size()).stream()
                                .map(DrawnSpending.Line::bar)
                                .toList()));
    }

    @Test
    void everyLineOfTheBundledStrategyLeavesWhatItStandsFor() {
        Explorer bundled = new Explorer(
                new StrategyIndex(hexagonia.Strategies.bundled()), _ -> new Search.Found(Set.of(), Set.of()));
        Labels labels = new Labels(bundled.index(), Messages.in(Locale.FRENCH));
        Findings start = bundled.findings(
                Exploration.start(bundled.index().defaultPerimeter().id()));
        var lines = SpendingChart.draw(SpendingContent.of(start, labels), ChartOptions.screen(400, 400, Palette.LIGHT))
                .lines();
        for (var line : lines) {
            Findings left = start.with(LineClause.of(start, List.of(line.bar())).orElseThrow());
            assertEquals(line.bar().euros(), left.total().euros(), line.toString());
        }
        assertEquals(
                oneOf(Dimension.LEVER, "levier-recherche-formation"),
                LineClause.of(start, List.of(lines.getFirst().bar())));
    }
}
