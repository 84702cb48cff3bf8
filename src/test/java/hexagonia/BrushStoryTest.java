package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Clause;
import hexagonia.explore.Exploration;
import hexagonia.explore.Transition;
import hexagonia.figure.Box;
import hexagonia.model.PartialDate;
import hexagonia.ui.Driver;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Draws ranges on the timeline, on the spending and on the amounts, by hand and by keyboard, on the bundled database.
class BrushStoryTest {
    private Driver user;

    @BeforeEach
    void open() throws Exception {
        user = Driver.open(Window.explorer(Optional.empty()), Locale.FRENCH, 1280, 800);
    }

    @AfterEach
    void close() throws Exception {
        user.close();
    }

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
        private static final String STRIP = "#timeline";

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
            assertContains(user.see("#chronology-finding"), "15 événements");
            assertContains(user.see("#chronology"), "Lancement du PEPR IA");
            assertTrue(!user.see("#chronology").contains("scikit-learn"));

            user.drag(STRIP, at("2025", 0.2), at("2025", 3));
            assertEquals(List.of(during("2025-01", "2025-03")), clauses());
            assertContains(user.see("#status-rows"), "Aucune ligne");
            user.press(KeyCode.ALT, KeyCode.LEFT).press(KeyCode.ALT, KeyCode.LEFT);
            assertEquals(List.of(), clauses());
            assertContains(user.see("#status-total"), "632");
            assertContains(user.see("#chronology-finding"), "61 événements");
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
        void aRangeIsDrawnFromMarkToMarkByKeyboardAppliedByEnterAndRemovedByEscape() {
            user.clickIn(STRIP, at("2020", 6));
            user.press(KeyCode.HOME).press(KeyCode.RIGHT);
            user.press(KeyCode.SHIFT, KeyCode.RIGHT).press(KeyCode.SHIFT, KeyCode.RIGHT);
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
}
