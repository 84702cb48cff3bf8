package hexagonia.exhibit.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Goldens;
import hexagonia.Strategies;
import hexagonia.WithoutWindow;
import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Meaning;
import hexagonia.explore.Comparison;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Transition;
import hexagonia.map.MapPoint;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Line;
import hexagonia.sheet.Sheet;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@WithoutWindow
class SharedBodyTest {
    private static final Explorer BUNDLED = new Explorer(new StrategyIndex(Strategies.bundled()), null);

    @Test
    void sharedThingsStandInTheOrderOfHowManyHaveThem() {
        List<SharedBody.Row> rows = rows(content(clusters(), false));
        assertEquals("Innovation et transfert", rows.get(1).label().text());
        assertEquals("6", rows.get(1).count().text());
        assertEquals(
                6,
                rows.get(1).cells().stream().filter(c -> c.text().equals("■")).count());
        long own = rows(content(clusters(), true)).stream()
                .filter(r -> r.kind() == Line.Kind.ROW && r.count().text().equals("1"))
                .count();
        assertTrue(own > 30, "what one record has alone is there on request");
        assertTrue(rows.stream()
                .noneMatch(r -> r.kind() == Line.Kind.ROW && r.count().text().equals("1")));
    }

    @Test
    void whatNobodyStatesIsNeverANo() {
        List<Cell> cells = rows(content(clusters(), false)).get(1).cells();
        Cell aniti = cells.get(clusters().indexOf("aniti-ia-cluster"));
        assertEquals("/", aniti.text());
        assertTrue(aniti.hint().orElseThrow().contains("la liste est ouverte"));
        Cell azur = row(rows(content(clusters(), true)), "links/member/institut-polytechnique-de-paris")
                .cells()
                .get(clusters().indexOf("3ia-cote-d-azur-2030"));
        assertEquals(Cell.State.UNDISCLOSED, azur.state());
        assertEquals("·", cells.get(clusters().indexOf("postgenai-paris")).text());
    }

    @Test
    void everyCellSaysItselfInWordsAndWhatIsWrittenOpensItsHeading() {
        for (SharedBody.Row row : rows(content(clusters(), true))) {
            if (row.kind() != Line.Kind.ROW) {
                continue;
            }
            for (Cell cell : row.cells()) {
                assertTrue(cell.hint().isPresent(), row.id());
                if (cell.text().equals("■") || cell.text().equals("□")) {
                    assertInstanceOf(Meaning.Heading.class, cell.target().orElseThrow(), row.id());
                }
            }
        }
    }

    @Test
    void countsOfEachRecordAddUpToWhatItHas() {
        List<SharedBody.Row> rows = rows(content(clusters(), true));
        SharedBody.Row shared = row(rows, "themes/shared");
        SharedBody.Row own = row(rows, "themes/own");
        int miai = clusters().indexOf("miai-cluster");
        assertEquals(
                14,
                Integer.parseInt(shared.cells().get(miai).text())
                        + Integer.parseInt(own.cells().get(miai).text()));
    }

    @Test
    void theMapShowsAllThatAreCompared() {
        Content content = content(clusters(), false);
        Body.Several several = (Body.Several) content.body();
        var plate = (hexagonia.exhibit.MapPlate)
                ((Body.Drawn) several.parts().getLast().content().body()).plate();
        assertEquals(
                clusters(), plate.input().points().stream().map(MapPoint::id).toList());
    }

    @Test
    void everyKindHasItsMatrix() {
        for (Kind kind : Kind.values()) {
            List<String> ids = BUNDLED.index().ofKind(kind).stream()
                    .limit(9)
                    .map(Entity::id)
                    .toList();
            if (ids.size() > 1) {
                assertTrue(!content(ids, false).head().finding().isBlank(), kind.name());
            }
        }
    }

    @Test
    void theMatrixSaysWhatWasAgreedOn() {
        for (String language : List.of("fr", "en")) {
            Body.Several several =
                    (Body.Several) content(clusters(), true, language).body();
            Goldens.check(
                    "compare-shared-" + language,
                    CompareLines.of(several.parts().getFirst().content()));
        }
    }

    private static List<String> clusters() {
        return BUNDLED.index().ofKind(Kind.CLUSTER).stream().map(Entity::id).toList();
    }

    private static SharedBody.Row row(List<SharedBody.Row> rows, String id) {
        return rows.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<SharedBody.Row> rows(Content content) {
        Body.Several several = (Body.Several) content.body();
        Body.Tabled tabled = (Body.Tabled) several.parts().getFirst().content().body();
        return ((Sheet<SharedBody.Row>) tabled.sheet()).rows();
    }

    private static Content content(List<String> ids, boolean alone) {
        return content(ids, alone, "fr");
    }

    private static Content content(List<String> ids, boolean alone, String language) {
        Exploration state = new Transition.InTurn(List.of(
                        new Transition.Compare(ids),
                        new Transition.Choose(Comparison.MATRIX, Optional.of("yes")),
                        new Transition.Choose(Comparison.ALONE, alone ? Optional.of("yes") : Optional.empty())))
                .of(Exploration.start(BUNDLED.index().defaultPerimeter().id()));
        Labels labels = new Labels(BUNDLED.index(), Messages.in(Locale.of(language)));
        return new CompareExhibit().of(BUNDLED.findings(state), labels);
    }
}
