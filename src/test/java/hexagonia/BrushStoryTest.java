package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Clause;
import hexagonia.explore.Exploration;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.figure.Box;
import hexagonia.figure.Mark;
import hexagonia.model.PartialDate;
import hexagonia.ui.Driver;
import hexagonia.ui.figure.FigureView;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Draws ranges on the timeline, on the spending and on the amounts, by hand and by keyboard, on the bundled database.
class BrushStoryTest extends OverBundled {
    private Exploration state() {
        return Driver.fx(() -> user.window().session().exploration());
    }

    private List<Clause> clauses() {
        return state().clauses();
    }

    private void send(Transition transition) {
        Driver.fx(() -> {
            user.window().session().send(transition);
            return null;
        });
        Driver.settle();
    }

    private static void assertContains(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), () -> part + " in " + text);
        }
    }

    private static Clause.During during(String from, String to) {
        return new Clause.During(PartialDate.parse(from), PartialDate.parse(to));
    }

    @Nested
    class OnTheTimeline {
        private static final String STRIP = "#timeline-strip";

        @BeforeEach
        void show() {
            user.clickText("Chronologie");
        }

        /// A point of the strip over the label of a year: at the beginning of the year plus so many months.
        private Point2D at(String year, double months) {
            Box cell = user.place(STRIP, year);
            return new Point2D(cell.x() + cell.width() * months / 12, cell.y() - 60);
        }

        @Test
        void aRangeDrawnByHandFiltersEverythingAndIsTakenBack() {
            user.drag(STRIP, at("2024", 2.2), at("2024", 4.8));

            assertEquals(List.of(during("2024-03", "2024-05")), clauses());
            assertEquals("Dates\u00A0: mars 2024 – mai 2024", user.see("#chips"));
            assertContains(user.see("#chronology-coverage"), "15 événements");
            assertContains(user.see("#timeline-rows"), "Lancement du PEPR IA");
            assertTrue(!user.see("#timeline-rows").contains("scikit-learn"));

            user.drag(STRIP, at("2025", 0.2), at("2025", 3));
            assertEquals(List.of(during("2025-01", "2025-03")), clauses());
            assertContains(user.see("#status-rows"), "Aucune ligne");
            user.press(KeyCode.ALT, KeyCode.LEFT).press(KeyCode.ALT, KeyCode.LEFT);
            assertEquals(List.of(), clauses());
            assertContains(user.see("#status-total"), "632");
            assertContains(user.see("#chronology-coverage"), "61 événements");
        }

        @Test
        void aRangeIsSizedByItsEdgeMovedByItsInsideAndRemovedByAnEmptyClick() {
            user.drag(STRIP, at("2024", 2), at("2024", 5));
            assertEquals(List.of(during("2024-03", "2024-05")), clauses());

            user.drag(STRIP, at("2024", 5), at("2024", 9.1));
            assertEquals(List.of(during("2024-03", "2024-09")), clauses());

            user.drag(STRIP, at("2024", 3.5), at("2023", 3.5));
            assertEquals(List.of(during("2023-03", "2023-09")), clauses());

            user.clickIn(STRIP, at("2019", 6));
            assertEquals(List.of(), clauses());
        }

        @Test
        void aClickOnAYearKeepsThatYearAndAClickOnAMarkSelects() {
            Box label = user.place(STRIP, "2019");
            user.clickIn(STRIP, new Point2D(label.x() + label.width() / 2, label.y() + label.height() / 2));
            assertEquals(List.of(during("2019", "2019")), clauses());
            assertContains(user.see("#chronology-finding"), "4 événements");

            String launch = user.window().session().index().strategy().events().stream()
                    .filter(e -> e.entities().contains("pepr-ia")
                            && e.date().orElseThrow().iso().equals("2024-03-25"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            user.clickMark(STRIP, launch);
            assertTrue(state().selection().contains("pepr-ia"), () -> state().toString());
        }

        @Test
        void aRangeIsMovedAndSizedByMonthsByKeyboard() {
            user.drag(STRIP, at("2024", 2.2), at("2024", 4.8));
            user.type("r").press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.LEFT);
            user.press(KeyCode.SHIFT, KeyCode.RIGHT).press(KeyCode.SHIFT, KeyCode.RIGHT);
            assertEquals(List.of(during("2024-03", "2024-05")), clauses());
            user.press(KeyCode.ENTER);
            assertEquals(List.of(during("2024-04", "2024-08")), clauses());

            user.type("r").press(KeyCode.SHIFT, KeyCode.LEFT).press(KeyCode.ESCAPE);
            assertEquals(List.of(during("2024-04", "2024-08")), clauses());
        }

        @Test
        void aRangeIsDrawnFromMarkToMarkByKeyboardAppliedByEnterAndRemovedByEscape() {
            user.clickIn(STRIP, at("2020", 6));
            user.press(KeyCode.HOME).press(KeyCode.RIGHT);
            user.press(KeyCode.SHIFT, KeyCode.RIGHT);
            assertEquals(List.of(), clauses());

            user.press(KeyCode.ENTER);
            assertEquals(List.of(during("2017", "2018")), clauses());
            assertContains(user.see("#chronology-finding"), "4 événements de 2017 à 2018");

            user.press(KeyCode.SHIFT, KeyCode.RIGHT).press(KeyCode.ESCAPE);
            assertEquals(List.of(during("2017", "2018")), clauses());
            user.press(KeyCode.ESCAPE);
            assertEquals(List.of(), clauses());
            user.press(KeyCode.ALT, KeyCode.LEFT);
            assertEquals(List.of(during("2017", "2018")), clauses());
        }
    }

    @Nested
    class OnTheSpending {
        private static final String CHART = "#spending";

        /// A point in the line of a record, left of the bars.
        private Point2D in(String record) {
            return user.ask(CHART, FigureView.class, view -> {
                Mark.Rectangle bar = (Mark.Rectangle)
                        view.picking().orElseThrow().shapes(record).getLast();
                return new Point2D(bar.x() - 30, bar.y() + bar.height() / 2);
            });
        }

        @Test
        void linesOfAxesBecomeAFilterThatTableAndMapFollow() {
            String table = user.see("#measure");
            user.drag(CHART, in("axe-ia-embarquee"), in("axe-ia-frugale"));

            assertEquals(
                    List.of(new Clause.OneOf(Dimension.AXIS, Set.of("axe-ia-embarquee", "axe-ia-frugale"), false)),
                    clauses());
            assertContains(user.see("#chips"), "IA embarquée, IA frugale");
            assertContains(user.see("#status-total"), "40");
            assertNotEquals(table, user.see("#measure"));
            assertTrue(marks("#map").stream().noneMatch("miai-cluster"::equals));

            user.press(KeyCode.ALT, KeyCode.LEFT);
            assertEquals(List.of(), clauses());
            assertTrue(marks("#map").stream().anyMatch("miai-cluster"::equals));
        }

        private List<String> marks(String figure) {
            return user.ask(
                    figure,
                    FigureView.class,
                    view -> view.picking().orElseThrow().order().stream()
                            .map(d -> d.id())
                            .toList());
        }

        @Test
        void linesOfMeasuresWithoutAnAmountAreFilteredByKeyboard() {
            user.clickMark(CHART, "levier-offre-unstated");
            send(new Transition.Select(List.of()));
            user.press(KeyCode.SHIFT, KeyCode.DOWN)
                    .press(KeyCode.SHIFT, KeyCode.DOWN)
                    .press(KeyCode.ENTER);

            Clause.OneOf measures = (Clause.OneOf) clauses().getFirst();
            assertEquals(Dimension.MEASURE, measures.dimension());
            assertTrue(measures.values().contains("budget-open-source"), measures::toString);
            assertTrue(measures.values().contains("alt-edic"), measures::toString);
            assertEquals(6, measures.values().size());
            assertContains(user.see("#status-total"), "32");
        }

        @Test
        void linesOfAwardsBecomeTheRangeOfTheirAmounts() {
            send(new Transition.Filter(new Clause.Under(List.of("levier-recherche-formation", "ia-clusters"))));
            user.drag(CHART, in("miai-cluster"), in("enact"));

            assertEquals(new Clause.Between(30_000_000, 70_000_000), clauses().getLast());
            assertEquals(4, user.rows("#laureates").size());
        }

        @Test
        void moreLinesThanThereIsRoomForScrollUnderTheTrail() {
            String call = "aap-demonstrateurs-d-ia-frugale-pour-la-transition-ecologique-des-territoires";
            send(new Transition.Filter(new Clause.Under(List.of("axe-ia-frugale", call))));
            send(new Transition.Filter(new Clause.Under(List.of("levier-recherche-formation", "cma-ia"))));
            double least = user.ask(CHART, FigureView.class, view -> view.minHeight(view.getWidth()));
            double height = user.ask(CHART, FigureView.class, FigureView::getHeight);
            assertTrue(height >= least, () -> height + " of " + least);
            user.ask(CHART, FigureView.class, view -> {
                assertEquals(height, view.figure().orElseThrow().height(), 0.5);
                return true;
            });
        }
    }

    @Nested
    class OnTheAmounts {
        private static final String BARS = "#facet-amount-bars";

        /// Folds the facets above, so that the amounts can be seen.
        @BeforeEach
        void unfold() {
            for (String above : List.of("lever", "axis", "region", "stage")) {
                user.click("#facet-" + above + "-title");
            }
            user.click("#facet-amount-title");
        }

        private Point2D at(String bar) {
            Box box = user.place(BARS, bar);
            return new Point2D(box.x() + box.width() / 2, box.y() + box.height() / 2);
        }

        private List<String> bars() {
            return user.ask(
                    BARS,
                    FigureView.class,
                    view -> view.picking().orElseThrow().order().stream()
                            .map(d -> d.id())
                            .toList());
        }

        @Test
        void aRangeDrawnOverTheBarsIsTheRangeOfTheSlider() {
            List<String> before = bars();
            user.drag(BARS, at(before.get(4)), at(before.get(12)));

            Clause.Between range = (Clause.Between) clauses().getFirst();
            assertTrue(range.least() < range.most(), range::toString);
            assertEquals(before, bars());
            String low =
                    user.ask("#facet-amount-slider", RangeSlider.class, s -> "step-" + Math.round(s.getLowValue()));
            String high =
                    user.ask("#facet-amount-slider", RangeSlider.class, s -> "step-" + Math.round(s.getHighValue()));
            assertEquals(before.get(4), low);
            assertEquals(before.get(12), high);

            user.press(KeyCode.ALT, KeyCode.LEFT);
            assertEquals(List.of(), clauses());
        }
    }
}
