package hexagonia.chart.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Goldens;
import hexagonia.chart.ChartOptions;
import hexagonia.explore.Chronology;
import hexagonia.explore.Clause;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.Findings;
import hexagonia.explore.History;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Transition;
import hexagonia.explore.search.Search;
import hexagonia.figure.Box;
import hexagonia.figure.Palette;
import hexagonia.figure.Picking;
import hexagonia.model.Draft;
import hexagonia.model.Kind;
import hexagonia.model.PartialDate;
import hexagonia.model.Strategy;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimelineChartTest {
    private static final ChartOptions LIGHT = ChartOptions.screen(768, 300, Palette.LIGHT);
    private static final ChartOptions DARK = ChartOptions.screen(768, 300, Palette.DARK);
    private static final ChartOptions LARGE = ChartOptions.screen(1280, 320, Palette.LIGHT);
    private static final ChartOptions NARROW = ChartOptions.screen(480, 300, Palette.LIGHT);
    private static final Clause.During SPRING = during("2024-03", "2024-05");

    private static Clause.During during(String from, String to) {
        return new Clause.During(PartialDate.parse(from), PartialDate.parse(to));
    }

    private static Findings findings(Strategy strategy, Transition... transitions) {
        StrategyIndex index = new StrategyIndex(strategy);
        History history = History.of(Exploration.start(index.defaultPerimeter().id()));
        for (Transition transition : transitions) {
            history = history.then(transition);
        }
        return new Explorer(index, _ -> new Search.Found(Set.of(), Set.of())).findings(history.current());
    }

    private static Timeline content(Locale locale, Optional<String> kind, Findings findings) {
        return TimelineContent.of(findings, new Labels(findings.index(), Messages.in(locale)), kind);
    }

    private static Timeline bundled(Locale locale, Transition... transitions) {
        return content(locale, Optional.empty(), findings(hexagonia.Strategies.bundled(), transitions));
    }

    private static DrawnTimeline draw(Timeline timeline, ChartOptions options) {
        return TimelineChart.of(timeline, options, Optional.empty(), "");
    }

    /// One lonely event long ago, a range, a day that is only expected, many on one day.
    private static Strategy other() {
        Draft draft = new Draft().entity("harbour", Kind.PROGRAMME);
        draft.event("charter", "1881", null, Draft.stated(), "harbour");
        draft.event("works", "2030-02-10", "2030-03-20", Draft.stated(), "harbour");
        for (int i = 0; i < 40; i++) {
            draft.event("boat-" + i, "2031-07-14", null, Draft.stated(), "harbour");
        }
        return draft.event("wreck", "2032-11", null, Draft.stated(), "harbour").strategy();
    }

    @Test
    void nothingFiltered() {
        Goldens.check("timeline-light", draw(bundled(Locale.FRENCH), LIGHT).figure());
        Goldens.check("timeline-large", draw(bundled(Locale.ENGLISH), LARGE).figure());
        Goldens.check("timeline-narrow", draw(bundled(Locale.FRENCH), NARROW).figure());
    }

    @Test
    void aRangeAndASelection() {
        Timeline ranged = bundled(
                Locale.ENGLISH,
                new Transition.Filter(SPRING),
                new Transition.Select(List.of("miai-cluster", "pepr-ia")));
        Goldens.check(
                "timeline-range-dark",
                TimelineChart.of(ranged, DARK, Optional.of(SPRING.span()), "").figure());
        Goldens.check(
                "timeline-range-light",
                TimelineChart.of(ranged, LIGHT, Optional.of(SPRING.span()), "Dates: March 2024 – May 2024")
                        .figure());
    }

    @Test
    void functionsAndAnotherStrategy() {
        Goldens.check(
                "timeline-functions",
                draw(
                                content(
                                        Locale.FRENCH,
                                        Optional.of(Chronology.MANDATE),
                                        findings(hexagonia.Strategies.bundled())),
                                LIGHT)
                        .figure());
        Goldens.check(
                "timeline-other",
                draw(content(Locale.FRENCH, Optional.empty(), findings(other())), LIGHT)
                        .figure());
        Goldens.check(
                "timeline-empty",
                draw(
                                content(
                                        Locale.FRENCH,
                                        Optional.empty(),
                                        findings(new Draft()
                                                .entity("a", Kind.PROGRAMME)
                                                .strategy())),
                                LIGHT)
                        .figure());
    }

    @Test
    void theMarksAreThoseOfAllClausesButTheRangeAndTheKeyboardWalksThemInTime() {
        Timeline ranged = bundled(Locale.FRENCH, new Transition.Filter(SPRING));
        assertEquals(bundled(Locale.FRENCH).moments(), ranged.moments());

        List<String> order = new Picking(draw(ranged, LIGHT).figure())
                .order().stream().map(d -> d.id()).toList();
        List<String> inTime = ranged.moments().stream()
                .map(m -> m.form() == Timeline.Form.YEAR
                        ? TimelineContent.within(m.span().first().getYear())
                        : m.datum().id())
                .distinct()
                .toList();
        assertEquals(inTime, order.subList(0, inTime.size()));
        assertTrue(order.subList(inTime.size(), order.size()).contains("2024"));
        assertEquals("ami-ia-clusters", order.get(order.size() - 4));
        assertEquals("2006", ranged.moments().getFirst().row().getFirst());
    }

    @Test
    void withinAYearTimeRunsEvenlyAndEmptyYearsTakeLittle() {
        TimeAxis axis = draw(bundled(Locale.FRENCH), LIGHT).axis();
        double year = axis.at(LocalDate.of(2025, 1, 1)) - axis.at(LocalDate.of(2024, 1, 1));
        double half = axis.at(LocalDate.of(2024, 7, 2)) - axis.at(LocalDate.of(2024, 1, 1));
        assertEquals(year / 2, half, 1);
        double lonely = axis.at(LocalDate.of(2007, 1, 1)) - axis.at(LocalDate.of(2006, 1, 1));
        double empty = axis.at(LocalDate.of(2017, 1, 1)) - axis.at(LocalDate.of(2007, 1, 1));
        assertEquals(year / 4.4, lonely, 0.01);
        assertTrue(empty < lonely);
    }

    @Test
    void aHandTakesWholeMonthsWhereTheyAreWideAndWholeYearsElsewhere() {
        TimeAxis axis = draw(bundled(Locale.FRENCH), LIGHT).axis();
        double march = axis.at(LocalDate.of(2024, 3, 3));
        double may = axis.at(LocalDate.of(2024, 5, 28));
        assertEquals(SPRING, axis.between(march, may));
        assertEquals(SPRING, axis.between(may, march));
        assertEquals(during("2024-05", "2024-05"), axis.between(may - 3, may - 2));
        assertEquals(
                during("2018", "2019"),
                axis.between(axis.at(LocalDate.of(2018, 3, 1)), axis.at(LocalDate.of(2019, 9, 1))));
        assertEquals(
                during("2019", "2019"),
                axis.between(axis.at(LocalDate.of(2019, 4, 1)) - 1, axis.at(LocalDate.of(2019, 4, 1))));
        assertEquals(during("2006", "2030"), axis.between(-50, 5000));
    }

    @Test
    void aRangeIsMovedByWholeMonths() {
        TimeAxis axis = draw(bundled(Locale.FRENCH), LIGHT).axis();
        assertEquals(during("2023-06", "2023-08"), axis.moved(SPRING, axis.at(LocalDate.of(2023, 6, 2))));
        assertEquals(SPRING, axis.moved(SPRING, 4000));
    }

    /// 14 June 2024 is alone: it stands by the axis beside the ten of 22 May, not above them as an eleventh.
    @Test
    void whatStandsBesideAPileIsNotDrivenUpByLargeMarks() {
        Timeline timeline = bundled(Locale.FRENCH);
        for (double width = 700; width < 1500; width += 61) {
            ChartOptions room = ChartOptions.screen(width, 0, Palette.LIGHT);
            double height = TimelineChart.most(timeline, room);
            var picking = new Picking(draw(timeline, room.withHeight(height)).figure());
            var alone = picking.bounds("event-matchmaking").orElseThrow();
            double axis = timeline.moments().stream()
                    .flatMap(m -> picking.bounds(m.datum().id()).stream())
                    .filter(b -> Math.abs(b.height() - alone.height()) < 0.1)
                    .mapToDouble(Box::bottom)
                    .max()
                    .orElseThrow();
            assertTrue(alone.bottom() >= axis - 2.5 * alone.height(), width + ": " + alone + " over " + axis);
        }
    }

    @Test
    void atEverySizeEveryMarkStandsWithinTheFigure() {
        Timeline timeline = bundled(Locale.FRENCH);
        for (double width = 300; width < 1500; width += 61) {
            ChartOptions room = ChartOptions.screen(width, 0, Palette.LIGHT);
            double height = TimelineChart.least(timeline, room);
            var figure = draw(timeline, room.withHeight(height)).figure();
            var picking = new Picking(figure);
            for (var datum : picking.order()) {
                var box = picking.bounds(datum.id()).orElseThrow();
                assertTrue(
                        box.x() >= 0 && box.right() <= width && box.y() >= 0 && box.bottom() <= height,
                        datum + " " + box);
            }
            assertFalse(picking.order().isEmpty());
        }
    }

    /// A month is longer than it is high, a day round, however narrow the figure.
    @Test
    void aMonthIsNeverTakenForADay() {
        Timeline timeline = bundled(Locale.ENGLISH);
        for (double width = 300; width < 1500; width += 61) {
            ChartOptions room = ChartOptions.screen(width, 0, Palette.LIGHT);
            var figure = draw(timeline, room.withHeight(TimelineChart.least(timeline, room)))
                    .figure();
            var picking = new Picking(figure);
            for (var moment : timeline.moments()) {
                if (moment.form() == Timeline.Form.MONTH) {
                    Box box = picking.bounds(moment.datum().id()).orElseThrow();
                    assertTrue(box.width() >= 1.5 * box.height(), width + ": " + moment.datum() + " " + box);
                }
            }
        }
    }
}
