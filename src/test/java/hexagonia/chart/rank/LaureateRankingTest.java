package hexagonia.chart.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.Looking;
import hexagonia.chart.Said;
import hexagonia.chart.Words;
import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.Basis;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a ranking says of the projects that accompany its laureates, as the numbers of its columns have it.
class LaureateRankingTest {
    private static final Looking FRENCH = Looking.atBundled(Locale.FRENCH);

    private static Ranking ranking(Looking looking) {
        return LaureateRanking.of(looking.findings(), looking.labels(), true);
    }

    private static String note(Looking looking) {
        String note = ranking(looking).notes().getFirst();
        return note.substring(note.indexOf(". ") + 2);
    }

    /// 70 and 70 with 6.4 and 7.8, 30 and 20 with nothing and 11.4, three times 20 with 5.1, 8 and 3.3.
    @Test
    void howManyRanksChange() {
        assertEquals("L’ensemble change le rang de six lauréats, ex æquo compris.", note(FRENCH));
        assertEquals(
                "Combined, six selected projects change rank, ties included.", note(Looking.atBundled(Locale.ENGLISH)));
        Looking occitanie = FRENCH.then(new Transition.Filter(
                new Clause.OneOf(Dimension.REGION, Set.of("region-occitanie", "region-bretagne"), false)));
        assertEquals("L’ensemble change le rang d’un lauréat, ex æquo compris.", note(occitanie));
    }

    /// Printed, a column of numbers has no other place to say its unit.
    @Test
    void columnsSayTheirUnitsAndTheirTotals() {
        Ranking alone = LaureateRanking.of(FRENCH.findings(), FRENCH.labels(), false);

        assertEquals(
                List.of("Montant (M€)", "Part"),
                alone.columns().stream().map(Words::full).toList());
        assertEquals(
                List.of("360", FRENCH.labels().formats().percent(1)),
                alone.total().orElseThrow().cells().stream()
                        .map(c -> c.said().text())
                        .toList());
    }

    @Test
    void noneWhereDocumentsNameNoneOfIt() {
        Said project = ranking(FRENCH).rows().stream()
                .filter(r -> r.datum().id().equals("enact"))
                .map(r -> r.cells().get(1).said())
                .findFirst()
                .orElseThrow();

        assertEquals(new Said("aucun", List.of(Basis.INFERRED)), project);
    }
}
