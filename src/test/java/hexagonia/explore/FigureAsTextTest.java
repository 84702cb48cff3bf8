package hexagonia.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.Strategies;
import hexagonia.model.Amount;
import hexagonia.store.FullText;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A filter on a text that is the figure of an amount keeps that amount and what lies in it, and not what else the same
/// record has.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureAsTextTest {
    private final FullText text = new FullText(Strategies.open(Strategies.bundledDatabase()));
    private final Explorer explorer = new Explorer(new StrategyIndex(Strategies.bundled()), text);

    @AfterAll
    void close() {
        text.close();
    }

    @ParameterizedTest
    @CsvSource({
        "360 M€, 360000000, 10",
        "560 M€, 560000000, 33",
        "70 M€, 140000000, 2",
        "40 M€, 80000000, 10",
        "28.3 M€, 28300000, 5",
        "8.8 M€, 8800000, 1",
    })
    void keepsTheAmountAndWhatLiesInIt(String figure, long euros, int lines) {
        Findings found = found(figure);

        assertEquals(OptionalLong.of(euros), found.total().euros());
        assertEquals(lines, found.table(Table.AMOUNTS).size());
    }

    /// 500 and 50 were announced in June 2023 for the clusters and Jean Zay, which have 360 and 40 here.
    @ParameterizedTest
    @CsvSource({"500 M€", "50 M€", "60 Mds€"})
    void keepsNothingOfARecordWhoseOtherAmountItIs(String figure) {
        assertEquals(OptionalLong.empty(), found(figure).total().euros());
        assertEquals(0, found(figure).table(Table.AMOUNTS).size());
        assertEquals(0, found(figure).table(Table.CLUSTERS).size());
    }

    @Test
    void ofAReferenceKeepsItAloneSinceItIsNoSumOfWhatItCovers() {
        Findings found = found("2,5 Md€");

        assertEquals(OptionalLong.empty(), found.total().euros());
        assertEquals(
                List.of("amount-france-2030-ia"),
                found.table(Table.AMOUNTS).rows().stream()
                        .map(r -> explorer.index().strategy().amounts().get(r.ordinal()))
                        .map(Amount::id)
                        .toList());
        assertEquals(0, found.table(Table.CLUSTERS).size());
        assertEquals(0, found.table(Table.PROJECTS).size());
    }

    private Findings found(String figure) {
        return explorer.findings(
                new Transition.Filter(new Clause.Matching(figure)).of(Exploration.start(explorer.index())));
    }
}
