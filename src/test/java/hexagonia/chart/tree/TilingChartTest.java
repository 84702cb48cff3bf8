package hexagonia.chart.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.chart.ChartOptions;
import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What areas are labelled with: names and values that cannot be read as one.
class TilingChartTest {
    private static final Looking FRENCH = Looking.atBundled(Locale.FRENCH);

    private static List<Mark.TextRun> texts(Looking looking, double width, double height) {
        return TilingChart.of(
                        TilingContent.of(looking.findings(), looking.labels()),
                        new ChartOptions(width, height, 16, 1, Palette.LIGHT))
                .marks()
                .stream()
                .filter(Mark.TextRun.class::isInstance)
                .map(Mark.TextRun.class::cast)
                .toList();
    }

    /// « quatre projets des territoires : 2 sur 4 8,9 » would be read as 48,9.
    @Test
    void aNameThatEndsInANumberIsPartedFromItsValue() {
        int parted = 0;
        for (String region : List.of("region-ile-de-france", "region-occitanie", "region-bretagne")) {
            Looking kept =
                    FRENCH.then(new Transition.Filter(new Clause.OneOf(Dimension.REGION, Set.of(region), false)));
            for (double height = 300; height < 800; height += 50) {
                List<Mark.TextRun> texts = texts(kept, 768, height);
                for (int i = 1; i < texts.size(); i++) {
                    Mark.TextRun name = texts.get(i - 1);
                    Mark.TextRun value = texts.get(i);
                    boolean beside = name.baseline() == value.baseline() && value.x() > name.x();
                    if (beside
                            && name.datum().equals(value.datum())
                            && name.text().matches("(?s).*\\d.?·?")) {
                        boolean isOne = value.text().matches("\\d.*");
                        assertTrue(!isOne || !name.text().matches("(?s).*\\d"), name.text() + " " + value.text());
                        parted += name.text().endsWith(" ·") ? 1 : 0;
                    }
                }
            }
        }
        assertTrue(parted > 0);
    }

    /// The strip is on another scale than the areas: each of its parts says what it is worth.
    @Test
    void theStripSaysWhatEachLeverIsWorth() {
        List<String> said =
                texts(FRENCH, 768, 560).stream().map(Mark.TextRun::text).toList();
        assertTrue(said.contains("Recherche et formation\u00A0560"), said::toString);
        List.of("Offre à l’état de l’art\u00A040", "Rapprochement offre–demande\u00A032")
                .forEach(lever ->
                        assertEquals(1, said.stream().filter(lever::equals).count(), said::toString));
    }
}
