package hexagonia.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Goldens;
import hexagonia.Looking;
import hexagonia.Strategies;
import hexagonia.explore.Clause;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.FacetValue;
import hexagonia.explore.Findings;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.search.Search;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.TextMeasure;
import hexagonia.geo.Outlines;
import hexagonia.model.Strategy;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the map says and shows of the bundled strategy and of one that has projects, no cluster and nothing overseas.
class MapContentTest {
    private static final MapFigure MAP = new MapFigure(Outlines.bundled(), TextMeasure.bundled());

    private static MapInput content(Strategy strategy, Locale locale) {
        StrategyIndex index = new StrategyIndex(strategy);
        Exploration start = Exploration.start(index.defaultPerimeter().id());
        Findings findings = new Explorer(index, _ -> new Search.Found(Set.of(), Set.of())).findings(start);
        return MapContent.of(findings, new Labels(index, Messages.in(locale)));
    }

    private static DrawnMap drawn(MapInput input) {
        return MAP.draw(input, MapOptions.screen(420, 345, Palette.LIGHT));
    }

    private static List<String> texts(MapInput input) {
        return new Reading(drawn(input).figure())
                .texts.stream().map(Mark.TextRun::text).toList();
    }

    /// With ordinary spaces.
    private static String plain(String words) {
        return words.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    @Test
    void theBundledMapIsAboutClusters() {
        assertEquals(
                "Quatre clusters sur neuf sont en Île-de-France : 200 des 360 M€",
                plain(content(Strategies.bundled(), Locale.FRENCH).title()));
        assertEquals(
                "Four clusters out of nine are in Île-de-France: 200 of the €360M",
                plain(content(Strategies.bundled(), Locale.ENGLISH).title()));
        assertTrue(texts(content(Strategies.bundled(), Locale.FRENCH)).contains("autre lauréat"));
    }

    /// The line on places speaks of those shown, whatever passes.
    @Test
    void saysThatNoPlaceIsWrittenOnlyWhereNoneShownIs() {
        Looking start = Looking.atBundled(Locale.FRENCH);
        for (Dimension dimension : List.of(Dimension.AXIS, Dimension.REGION, Dimension.MEASURE)) {
            for (FacetValue value : start.findings().facet(dimension)) {
                Looking looking =
                        start.then(new Transition.Filter(new Clause.OneOf(dimension, Set.of(value.value()), false)));
                MapInput input = MapContent.of(looking.findings(), looking.labels());
                List<MapPoint> points = input.points();
                boolean none = !points.isEmpty() && points.stream().noneMatch(MapPoint::written);
                boolean all = !points.isEmpty() && points.stream().allMatch(MapPoint::written);

                assertEquals(none, input.words().places().startsWith("Aucun document"), value.value());
                assertEquals(all, input.words().places().equals("Lieux écrits dans les documents"), value.value());
            }
        }
    }

    @Test
    void anotherMapIsAboutItsProjects() {
        MapInput input = content(Strategies.other(), Locale.FRENCH);
        assertEquals("Deux projets sur trois sont en Ouest : 30 des 35 M€", plain(input.title()));
        assertTrue(texts(input).containsAll(List.of("Hélice", "Aile", "Thèses du Nord")));
        Goldens.check("map-other", drawn(input).figure());
    }

    @Test
    void overseasIsThereForAStrategyThatReachesIt() {
        assertTrue(texts(content(Strategies.bundled(), Locale.FRENCH)).contains("Mayotte"));
        assertFalse(texts(content(Strategies.other(), Locale.FRENCH)).contains("Mayotte"));
    }

    @Test
    void everyFrameOfTheTableTellsWhereItIs() {
        var parts = Parts.bundled();
        var ground = parts.ground();
        assertTrue(parts.all().stream().allMatch(p -> p == ground || parts.situates(ground, p)));
        assertTrue(Outlines.bundled().zones().stream()
                .allMatch(zone -> parts.all().stream().anyMatch(p -> p.zone() == zone)));
    }
}
