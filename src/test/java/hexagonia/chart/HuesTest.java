package hexagonia.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Strategies;
import hexagonia.explore.StrategyIndex;
import hexagonia.figure.Hue;
import hexagonia.figure.Ink;
import hexagonia.figure.Palette;
import hexagonia.model.Draft;
import hexagonia.model.Kind;
import hexagonia.model.Tier;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HuesTest {
    private static String light(Hues hues, String id) {
        return hues.of(id).ink(Palette.LIGHT).hex();
    }

    @Test
    void theBundledLeversAndAxesHaveTheirColours() {
        Hues hues = new Hues(new StrategyIndex(Strategies.bundled()));
        assertEquals("#1F4A7F", light(hues, "levier-recherche-formation"));
        assertEquals("#BE6A0A", light(hues, "axe-ia-embarquee"));
        assertEquals("#E04FA4", light(hues, "axe-ia-generative"));
        assertEquals("#3C8877", light(hues, "levier-rapprochement"));
        assertEquals(Hue.NEUTRAL, hues.of("levier-offre"), "its axes have colours, it has none of its own");
    }

    @Test
    void aLeverWithMeasuresUnderAxesLeavesItsPlaceToThem() {
        Hues hues = new Hues(new StrategyIndex(new Draft()
                .entity("sea", Kind.LEVER)
                .entity("land", Kind.LEVER)
                .entity("waves", Kind.AXIS)
                .entity("swell", Kind.PROGRAMME)
                .amount(
                        "swell-money",
                        "swell",
                        m -> m.tier(Tier.MEASURE).lever("sea").axis("waves", hexagonia.model.Basis.STATED))
                .strategy()));
        assertEquals(new Hue(0), hues.of("waves"));
        assertEquals(new Hue(1), hues.of("land"));
        assertEquals(Hue.NEUTRAL, hues.of("sea"));
    }

    @Test
    void noTwoSeriesLookAlikeAndNoneTakesTheFirstAgain() {
        record Look(Ink ink, Optional<Hue.Pattern> pattern) {}
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK, Palette.PAPER)) {
            int all = palette.series().size() * (1 + Hue.Pattern.values().length);
            Set<Look> looks = new HashSet<>();
            IntStream.range(0, all)
                    .mapToObj(Hue::new)
                    .forEach(hue -> assertTrue(looks.add(new Look(hue.ink(palette), hue.pattern(palette)))));
            assertEquals(palette.neutral(), new Hue(all).ink(palette));
            assertNotEquals(
                    new Hue(0).pattern(palette), new Hue(palette.series().size()).pattern(palette));
        }
    }
}
