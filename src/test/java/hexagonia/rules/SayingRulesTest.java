package hexagonia.rules;

import static hexagonia.model.Draft.stated;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.model.Basis;
import hexagonia.model.Completeness;
import hexagonia.model.Derivation;
import hexagonia.model.Details;
import hexagonia.model.Draft;
import hexagonia.model.Entity;
import hexagonia.model.Evidence;
import hexagonia.model.Kind;
import hexagonia.model.Role;
import hexagonia.model.Violation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of dates, lists, names and places.
class SayingRulesTest extends RuleTest {
    @Nested
    class Dates {
        @Test
        void aDayThatIsWrittenIsQuoted() {
            event("2023-06-12", "le 12 juin 2023");

            sound();
        }

        @Test
        void aDateMayBeWrittenInFigures() {
            event("2023-06-12", "12/06/2023");

            sound();
        }

        @ParameterizedTest
        @CsvSource({"en 2023, 2023-06", "en juin 2023, 2023-06-12", "mercredi matin, 2023"})
        void aDateIsNoMorePreciseThanItIsWritten(String written, String date) {
            draft.event("e", date, null, stated(written), "project");

            assertEquals("date-written", violations().getFirst().rule());
        }

        @Test
        void whatLiesAheadOfItsDocumentIsAForecastOrExplained() {
            draft.event("e", "2026", null, stated(), "project");

            broken("ahead", "events", "e", "2026");
        }

        @Test
        void anAmountIsDatedByADocumentThatStatesIt() {
            draft.amount("a", "project", m -> m.euros(1).statedOn("2023"));

            broken("stated-on", "amounts", "a", "2023");
        }

        @Test
        void aPeriodIsQuoted() {
            draft.amount(
                    "a",
                    "project",
                    m -> m.euros(1).period("2018", "2022").basis(Basis.STATED, stated("1 € de 2018 à 2021")));

            broken("date-claim", "amounts", "a", "2022");
        }

        private void event(String date, String written) {
            draft.event("e", date, null, stated(written), "project");
        }
    }

    @Nested
    class Rosters {
        @Test
        void aCompleteListNamesAsManyAsItCounts() {
            draft.roster("two", "programme", Role.LAUREATE_OF, 2, Completeness.COMPLETE, "deux lauréats");

            broken("roster-count", "rosters", "two", "1", "2");
        }

        @Test
        void theNamesOfWhatIsPartOfAThingAreItsNames() {
            draft.entity("scheme", Kind.PROGRAMME)
                    .relation("programme", Role.PART_OF, "scheme")
                    .roster("one", "scheme", Role.LAUREATE_OF, 1, Completeness.COMPLETE, "un lauréat");

            sound();
        }

        @Test
        void aListWithoutNamesHasNotAllOfThem() {
            draft.roster("one", "programme", Role.LAUREATE_OF, 1, Completeness.UNNAMED, "un lauréat");

            broken("roster-named", "rosters", "one", "1");
        }

        @Test
        void anOpenListMayHaveAny() {
            draft.roster("nine", "programme", Role.LAUREATE_OF, 9, Completeness.OPEN, "neuf, dont un lauréat");

            sound();
        }
    }

    @Nested
    class FigureGroups {
        @Test
        void holdFactsOfTheSectionTheyName() {
            draft.amount("a", "project", m -> m.euros(1))
                    .amount("b", "programme", m -> m.euros(2).basis(Basis.INFERRED, read()))
                    .group("g", "project", "a", "b");

            broken("group-section", "figure_groups", "g", "b", Draft.SECTION);
        }

        @Test
        void holdWhatIsMadeFromFactsOfThatSection() {
            draft.amount("a", "project", m -> m.euros(1))
                    .amount("b", "programme", m -> m.euros(2).basis(Basis.INFERRED, read("a")))
                    .group("g", "project", "a", "b");

            sound();
        }

        /// What we read into a text, which holds the number 2.
        private static Evidence read(String... inputs) {
            return new Evidence(List.of(), Optional.of(new Derivation(Draft.words("2, lu en euros"), List.of(inputs))));
        }
    }

    @Nested
    class Names {
        @Test
        void twoSpellingsOfOneNameAreOneRecord() {
            draft.entity("ai-sorb", Kind.PROJECT)
                    .entity("aisorb", Kind.PROJECT)
                    .relation("ai-sorb", Role.PARTNER, "aisorb");

            broken("same-name", "projects", "aisorb", "aisorb", "ai-sorb");
        }

        @Test
        void anAliasIsNotTheNameOfAnother() {
            draft.entity("masmia", Kind.PROJECT, "Project").relation("masmia", Role.PARTNER, "project");

            broken("same-name", "projects", "masmia", "Project", "project");
        }

        @Test
        void aCompanyAndItsProjectMayShareOne() {
            draft.entity("photo", Kind.ORGANISATION, "Project").relation("project", Role.LEAD, "photo");

            sound();
        }

        @Test
        void nothingIsLeftThatNobodySpeaksOf() {
            draft.entity("asia", Kind.PLACE);

            broken("orphan", "places", "asia");
        }

        @Test
        void aRegionMayBeBare() {
            draft.entity("region", Kind.REGION);

            sound();
        }
    }

    @Nested
    class Places {
        private final Gazetteer gazetteer = insee -> insee.equals("38185")
                ? Optional.of(new Gazetteer.Commune("Grenoble", "38", "84", 45.1787, 5.7148))
                : Optional.empty();

        @Test
        void standNearTheirCommune() {
            place("38185", "Grenoble", "38", 45.199, 5.7045);

            assertEquals(List.of(), Rules.broken(draft.strategy(), gazetteer));
        }

        @Test
        void doNotStandInTheNextDepartment() {
            place("38185", "Grenoble", "38", 45.57, 5.92);

            broken("far", "Grenoble", 46, 15);
        }

        @Test
        void doNotHaveLatitudeAndLongitudeSwapped() {
            place("38185", "Grenoble", "38", 5.7148, 45.1787);

            assertEquals(
                    "far", Rules.broken(draft.strategy(), gazetteer).getFirst().rule());
        }

        @Test
        void haveACodeThatExists() {
            place("38999", "Grenoble", "38", 45.199, 5.7045);

            broken("insee", "38999");
        }

        @Test
        void haveTheCodeOfTheCommuneTheyName() {
            place("38185", "Nancy", "38", 45.199, 5.7045);

            broken("commune", "38185", "Grenoble", "Nancy");
        }

        @Test
        void areInTheDepartmentOfTheirCommune() {
            place("38185", "Grenoble", "73", 45.199, 5.7045);

            broken("department", "Grenoble", "38", "73");
        }

        @Test
        void areHeldAgainstNoTableWhereThereIsNone() {
            place("38999", "Nancy", "73", 0, 0);

            sound();
        }

        @Test
        void areAsFarApartAsTheyAre() {
            assertEquals(392, hexagonia.rules.Places.kilometres(48.8566, 2.3522, 45.7640, 4.8357), 1);
        }

        private void place(String insee, String commune, String department, double lat, double lon) {
            Details details = new Details.Place(
                    Optional.of(lat),
                    Optional.of(lon),
                    Optional.of(insee),
                    Optional.of(commune),
                    Optional.of("department"),
                    Optional.of("region"),
                    Basis.STATED,
                    "site",
                    Optional.empty());
            draft.entity(entity("place", Kind.PLACE, details))
                    .entity(entity("department", Kind.DEPARTMENT, new Details.Department(department, "region")))
                    .entity(entity("region", Kind.REGION, new Details.Region("84")))
                    .relation("project", Role.LOCATED_IN, "place");
        }

        private static Entity entity(String id, Kind kind, Details details) {
            return new Entity(id, kind, Draft.words(id), Optional.empty(), List.of(), Draft.words(id), details);
        }

        private void broken(String rule, Object... arguments) {
            assertEquals(
                    List.of(Violation.of(rule, "places", "place", arguments)),
                    Rules.broken(draft.strategy(), gazetteer));
        }
    }
}
