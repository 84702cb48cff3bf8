package hexagonia.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Goldens;
import hexagonia.explore.Clause;
import hexagonia.explore.Distribution;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.Findings;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.search.Search;
import hexagonia.figure.Palette;
import hexagonia.figure.Picking;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AmountBarsTest {
    private final Explorer explorer =
            new Explorer(new StrategyIndex(hexagonia.Strategies.bundled()), _ -> new Search.Found(Set.of(), Set.of()));
    private final Labels labels = new Labels(explorer.index(), Messages.in(Locale.FRENCH));

    private Distribution distribution(Transition... transitions) {
        Exploration state =
                Exploration.start(explorer.index().defaultPerimeter().id());
        for (Transition transition : transitions) {
            state = transition.of(state);
        }
        Findings findings = explorer.findings(state);
        return Distribution.of(findings, Distribution.steps(findings));
    }

    private static ChartOptions options(Palette palette) {
        return new ChartOptions(192, 40, 15, 1, palette);
    }

    @Test
    void barsWithinTheRangeAreInInk() {
        Distribution all = distribution();
        Goldens.check(
                "amounts",
                new AmountBars(all, options(Palette.LIGHT))
                        .figure(labels, 0, all.steps().size() - 1));
        Goldens.check("amounts-range-dark", new AmountBars(all, options(Palette.DARK)).figure(labels, 8, 20));
    }

    @Test
    void theRangeDoesNotChangeTheBarsAndEveryOtherFilterDoes() {
        Distribution all = distribution();
        assertEquals(all, distribution(new Transition.Filter(new Clause.Between(20_000_000, 40_000_000))));
        assertEquals(4, all.counts().get(all.steps().indexOf(20_000_000L)));

        Distribution awarded = distribution(
                new Transition.Filter(new Clause.OneOf(Dimension.AXIS, Set.of("axe-ia-embarquee"), false)),
                new Transition.Filter(new Clause.Between(0, 1)));
        assertEquals(all.steps(), awarded.steps());
        assertEquals(1, awarded.counts().stream().mapToInt(c -> c).sum());
    }

    @Test
    void aPlaceIsTheNearestStep() {
        AmountBars bars = new AmountBars(distribution(), options(Palette.LIGHT));
        for (int step = 0; step < distribution().steps().size(); step++) {
            assertEquals(step, bars.step(bars.at(step) + bars.half() * 0.8));
        }
        assertEquals(0, bars.step(-100));
        assertEquals(distribution().steps().size() - 1, bars.step(1000));
    }

    @Test
    void moreStepsThanRoomShareTheirBars() {
        Distribution many =
                new Distribution(LongStream.range(0, 5_000).boxed().toList(), Collections.nCopies(5_000, 1));
        var figure = new AmountBars(many, options(Palette.LIGHT)).figure(labels, 100, 200);
        int bars = new Picking(figure).order().size();
        assertTrue(bars > 20 && bars <= 60, () -> bars + " bars");
        assertEquals(
                List.of("5000"),
                List.of(""
                        + figure.twin().rows().stream()
                                .mapToInt(r -> Integer.parseInt(r.getLast()))
                                .sum()));
    }
}
