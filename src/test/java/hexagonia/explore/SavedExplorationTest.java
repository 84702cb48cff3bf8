package hexagonia.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Strategies;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.saved.SavedExploration;
import hexagonia.explore.saved.SavedExploration.Reading;
import hexagonia.explore.search.Search;
import hexagonia.model.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a saved exploration keeps, and how it is read when the file is older, newer, strange or damaged.
class SavedExplorationTest {
    private static final Explorer EXPLORER = new Explorer(
            new StrategyIndex(Strategies.bundled()), _ -> new Search.Found(Set.of("miai-cluster"), Set.of()));
    private static final String START = EXPLORER.index().defaultPerimeter().id();

    private static History walked() {
        String lever = first(Dimension.LEVER);
        String region = first(Dimension.REGION);
        return History.of(Exploration.start(START))
                .then(new Transition.Select(List.of("miai-cluster", "prairie-psai")))
                .then(new Transition.Toggle(Dimension.LEVER, lever))
                .then(new Transition.Filter(new Clause.OneOf(Dimension.REGION, Set.of(region), true)))
                .then(new Transition.Filter(new Clause.Between(1, 70_000_000L)))
                .then(new Transition.Filter(new Clause.Matching("cœur « IA »")))
                .then(new Transition.Filter(new Clause.Within(-1.5, 42, 3.25, 48)))
                .then(new Transition.Filter(
                        new Clause.During(PartialDate.parse("2023-06"), PartialDate.parse("2024-05-22"))))
                .then(new Transition.Filter(new Clause.Under(List.of(lever))))
                .then(new Transition.Compare(List.of("prairie-psai", "miai-cluster")))
                .then(new Transition.Choose(Comparison.REFERENCE, Optional.of("miai-cluster")))
                .then(new Transition.Choose(Comparison.DIFFERING, Optional.of("only")))
                .then(new Transition.ToTab("tables"))
                .then(new Transition.Sort("laureates", List.of(new SortKey("award", true))))
                .then(new Transition.ToTable(Table.AMOUNTS))
                .then(new Transition.Arrange(
                        Table.AMOUNTS,
                        Arrangement.NONE
                                .withOrder(List.of("euros", "name"))
                                .withShown("stage", false)
                                .withWidth("name", 123.5)))
                .then(new Transition.Treat(Tables.Unselected.HIDDEN))
                .then(new Transition.Choose("sources-section", Optional.of("dp-560")))
                .then(new Transition.Look(Optional.of(new View.Camera(700000, 6600000, 2.5))))
                .back();
    }

    private static Reading read(String text) {
        return SavedExploration.read(text, EXPLORER).orElseThrow(() -> new AssertionError(text));
    }

    private static String file(String step) {
        return "{\"format\": \"hexagonia-exploration\", \"version\": 1, \"steps\": [" + step + "]}";
    }

    @Test
    void everyStepComesBackAsItWas() {
        SavedExploration kept = new SavedExploration("Mes « clusters »", "2026-01-02T03:04:05Z", "snia", walked());
        assertEquals(new Reading(kept, List.of()), read(kept.text()));
    }

    @Test
    void theStepsFurthestBackAreLeftOut() {
        History long_ = History.of(Exploration.start(START));
        for (int i = 0; i < 200; i++) {
            long_ = long_.then(new Transition.Filter(new Clause.Matching("pas " + i)));
        }
        History read = read(new SavedExploration("", "", "snia", long_).text())
                .exploration()
                .history();
        assertEquals(60, read.steps().size());
        assertEquals(long_.current(), read.current());
        History back = read(new SavedExploration("", "", "snia", long_.to(20)).text())
                .exploration()
                .history();
        assertEquals(long_.to(20).current(), back.current());
    }

    @Test
    void unknownKeysAreLeftOutAndSaid() {
        Reading reading = read(
                file("{\"perimeter\": \"" + START + "\", \"colour\": 3, \"view\": {\"tab\": \"map\", \"x\": []}}"));
        assertEquals(Set.of("colour", "x"), Set.copyOf(reading.ignored()));
        assertEquals("map", reading.exploration().history().current().view().tab());
    }

    @Test
    void unknownRecordsAndValuesAreLeftOutAndSaid() {
        Reading reading = read(file("""
            {"perimeter": "moon", "selection": ["miai-cluster", "gone"], "comparison": ["lost", "prairie-psai"],
             "clauses": [
               {"is": "OneOf", "dimension": "stage", "values": ["awarded", "dreamt"]},
               {"is": "OneOf", "dimension": "colour", "values": ["red"]},
               {"is": "Nearby", "metres": 3},
               {"is": "Under", "path": ["vanished"]},
               {"is": "Between", "least": 5},
               {"is": "During", "from": "2024", "to": "2023"},
               {"is": "During", "from": "2024", "to": "May"}],
             "view": {"measure": "no-measure", "sorts": {"laureates": "up"}}}\
            """));
        Exploration read = reading.exploration().history().current();
        assertEquals(START, read.perimeter());
        assertEquals(Set.of("miai-cluster"), read.selection());
        assertEquals(List.of("prairie-psai"), read.comparison());
        assertEquals(List.of(new Clause.OneOf(Dimension.STAGE, Set.of("awarded"), false)), read.clauses());
        assertEquals(View.OVERVIEW, read.view());
        assertEquals(
                Set.of(
                        "moon",
                        "gone",
                        "lost",
                        "dreamt",
                        "colour",
                        "Nearby",
                        "vanished",
                        "Between",
                        "During",
                        "May",
                        "no-measure",
                        "up"),
                Set.copyOf(reading.ignored()));
    }

    @Test
    void aRangeOfDatesIsWrittenAsItsDatesAndAFileFromBeforeThereWereAnyIsReadWhole() {
        String during = new SavedExploration("n", "s", "snia", walked()).text();
        assertTrue(during.contains("\"2023-06\"") && during.contains("\"2024-05-22\""), during);

        Reading before = read(file("{\"clauses\": [{\"is\": \"Between\", \"least\": 1, \"most\": 2}]}"));
        assertEquals(
                List.of(new Clause.Between(1, 2)),
                before.exploration().history().current().clauses());
        assertEquals(List.of(), before.ignored());
    }

    @Test
    void aNewerVersionIsReadAsFarAsItIsKnown() {
        String newer =
                new SavedExploration("n", "s", "snia", walked()).text().replace("\"version\" : 1", "\"version\" : 9");
        assertTrue(newer.contains("9"));
        assertEquals(walked(), read(newer).exploration().history());
    }

    @Test
    void whatIsMissingIsAsAtTheStart() {
        assertEquals(
                Exploration.start(START),
                read(file("{}")).exploration().history().current());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "12",
                "{}",
                "{\"format\": \"other\", \"steps\": [{}]}",
                "{\"format\": \"hexagonia-exploration\", \"steps\": []}",
                "{\"format\": \"hexagonia-exploration\", \"steps\": [{}]} and more",
                "\u0000\u0001\u0002"
            })
    void whatIsNoSuchFileIsRefused(String text) {
        assertEquals(Optional.empty(), SavedExploration.read(text, EXPLORER));
    }

    @Test
    void aFileCutAnywhereIsRefusedNotMisread() {
        String whole = new SavedExploration("n", "s", "snia", walked()).text().strip();
        for (int length = 0; length < whole.length(); length += 7) {
            assertEquals(Optional.empty(), SavedExploration.read(whole.substring(0, length), EXPLORER));
        }
    }

    private static String first(Dimension dimension) {
        return EXPLORER.rows().column(dimension).values().stream()
                .filter(value -> !Dimension.isMissing(value))
                .findFirst()
                .orElseThrow();
    }
}
