package hexagonia.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Strategies;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.Event;
import hexagonia.model.PartialDate;
import hexagonia.store.FullText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChronologyTest {
    private final Explorer explorer = new Explorer(
            new StrategyIndex(Strategies.bundled()), new FullText(Strategies.open(Strategies.bundledDatabase())));
    private final Exploration start =
            Exploration.start(explorer.index().defaultPerimeter().id());

    private Chronology under(Clause... clauses) {
        Exploration state = start;
        for (Clause clause : clauses) {
            state = state.with(clause);
        }
        return Chronology.of(explorer.findings(state));
    }

    private static Clause.OneOf of(Dimension dimension, String... values) {
        return new Clause.OneOf(dimension, Set.of(values), false);
    }

    @Test
    void aYearComesBeforeItsMonthsAMonthBeforeItsDaysAndWhatHasNoDateLast() {
        List<String> dates = under().events().stream()
                .map(e -> e.date().map(d -> d.iso()).orElse("~"))
                .toList();
        assertEquals(dates.stream().sorted().toList(), dates);
        assertEquals(explorer.index().strategy().events().size(), dates.size());
        assertTrue(dates.indexOf("2024") < dates.indexOf("2024-03-08"));
    }

    @Test
    void aYearLeavesTheEventsOfThatYear() {
        List<Event> events = under(of(Dimension.YEAR, "2019")).events();
        assertFalse(events.isEmpty());
        assertTrue(events.stream().allMatch(e -> e.date().orElseThrow().year() == 2019));
    }

    @Test
    void anAxisLeavesTheEventsOfItsMeasuresAndLaureates() {
        List<Event> events = under(of(Dimension.AXIS, "axe-ia-embarquee")).events();
        assertFalse(events.isEmpty());
        assertTrue(events.size() < explorer.index().strategy().events().size());
        assertTrue(events.stream().anyMatch(e -> e.entities().contains("aap-ia-embarquee")), events::toString);
    }

    @Test
    void anEventIsNotOfAnAxisBecauseOneWhoTakesPartCarriesSomethingInIt() {
        List<String> titles = under(of(Dimension.AXIS, "axe-ia-embarquee")).events().stream()
                .map(e -> e.title().fr())
                .toList();
        assertFalse(titles.contains("Lancement du PEPR IA"), titles::toString);
        assertFalse(titles.contains("Création de scikit-learn par Inria"), titles::toString);
    }

    @Test
    void aRegionLeavesTheEventsOfItsLaureates() {
        List<Event> events =
                under(of(Dimension.REGION, "region-auvergne-rhone-alpes")).events();
        assertTrue(events.stream().anyMatch(e -> e.entities().contains("miai-cluster")), events::toString);
    }

    @Test
    void aTextLeavesTheEventsOfTheRecordsItNames() {
        Chronology found = under(new Clause.Matching("Chappaz"));
        assertTrue(found.events().stream().allMatch(e -> e.entities().contains("clara-chappaz")));
        assertTrue(found.mandates().stream().allMatch(m -> m.person().equals("clara-chappaz")));
        assertFalse(found.mandates().isEmpty());
    }

    @Test
    void aStageIsThatOfTheMoneyOfTheRecordsAndSaysNothingOfFunctionsWhichStayWhole() {
        Clause.OneOf awarded = of(Dimension.STAGE, "awarded");
        Chronology found = under(awarded);
        assertEquals(List.of(awarded), found.without());
        assertEquals(under().mandates(), found.mandates());
        assertTrue(found.events().stream().anyMatch(e -> e.entities().contains("miai-cluster")));
        assertTrue(found.events().size() < under().events().size());
    }

    @Test
    void aRangeOfDatesLeavesWhatMayHaveBeenOnOneOfItsDaysAndNothingUndated() {
        Chronology found = under(during("2024-03", "2024-05-22"));
        List<String> dates = found.events().stream()
                .map(e -> e.date().orElseThrow().iso())
                .distinct()
                .toList();
        assertEquals(List.of("2024", "2024-03-08", "2024-03-25", "2024-04-05", "2024-05-22"), dates);
        assertTrue(found.mandates().stream()
                .allMatch(m -> m.asOf().orElseThrow().iso().equals("2024-05-22")));
        assertEquals(6, found.mandates().size());
        assertEquals(List.of(), found.without());
    }

    /// What a press kit of 22 May foresees was not before; what an editorial of June tells as done was not after.
    @Test
    void whatIsToldIsNoLaterAndWhatIsForeseenNoEarlierThanTheDocument() {
        List<String> spring = under(during("2024-03", "2024-05-21")).events().stream()
                .map(Event::id)
                .toList();
        assertEquals(List.of("event-alt-edic-assemblee", "event-pepr-ia-lancement", "event-usages-lancement"), spring);
        assertTrue(under(during("2023-07", "2023-12")).events().stream()
                .noneMatch(e -> e.id().equals("event-mistral-ai-creation")));
        assertTrue(under(during("2023-05", "2023-05")).events().stream()
                .anyMatch(e -> e.id().equals("event-mistral-ai-creation")));
    }

    private static Clause.During during(String from, String to) {
        return new Clause.During(PartialDate.parse(from), PartialDate.parse(to));
    }

    @Test
    void anExcludedDocumentLeavesTheOthers() {
        Clause without = new Clause.OneOf(Dimension.DOCUMENT, Set.of("press-kit-2024"), true);
        assertTrue(under(without).events().stream()
                .flatMap(e -> e.evidence().claims().stream())
                .noneMatch(c -> explorer.index().documentOf(c.section()).id().equals("press-kit-2024")));
    }
}
