package hexagonia.exhibit.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Transition;
import hexagonia.model.Completeness;
import hexagonia.model.Draft;
import hexagonia.model.Kind;
import hexagonia.model.Qualifier;
import hexagonia.model.Role;
import hexagonia.model.Stage;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Cell.State;
import hexagonia.sheet.Sheet;
import hexagonia.sheet.WholeTable;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// A 0, something that nobody publishes, something that does not apply, an open list, reserves and unlike
/// stages side by side: on screen, and in what is copied.
class KindsOfEmptyTest {
    private static final StrategyIndex INDEX = new StrategyIndex(new Draft()
            .entity("nil", Kind.CLUSTER)
            .entity("secret", Kind.CLUSTER)
            .entity("poor", Kind.CLUSTER)
            .entity("rich", Kind.CLUSTER)
            .entity("near", Kind.CLUSTER)
            .entity("capped", Kind.CLUSTER)
            .entity("promised", Kind.CLUSTER)
            .entity("aside", Kind.CLUSTER)
            .entity("old", Kind.ORGANISATION)
            .entity("one", Kind.ORGANISATION)
            .entity("two", Kind.ORGANISATION)
            .amount("a-nil", "nil", m -> m.euros(0))
            .amount("a-secret", "secret", m -> {})
            .amount("a-poor", "poor", m -> m.euros(10_000_000))
            .amount("a-rich", "rich", m -> m.euros(40_000_000))
            .amount("a-near", "near", m -> m.euros(40_000_000).qualifier(Qualifier.ABOUT))
            .amount("a-capped", "capped", m -> m.euros(40_000_000).qualifier(Qualifier.UP_TO))
            .amount("a-promised", "promised", m -> m.euros(40_000_000).stage(Stage.ANNOUNCED))
            .amount("a-aside", "aside", m -> m.euros(40_000_000).perimeter(Draft.ASIDE))
            .relation("rich", Role.HOST, "one")
            .relation("near", Role.HOST, "one")
            .relation("poor", Role.SUCCEEDS, "old")
            .relation("poor", Role.MEMBER, "one")
            .relation("rich", Role.MEMBER, "one")
            .relation("rich", Role.MEMBER, "two")
            .roster("r-open", "poor", Role.MEMBER, 5, Completeness.OPEN, "dont")
            .roster("r-unnamed", "nil", Role.MEMBER, 7, Completeness.UNNAMED, "sept")
            .strategy());
    private static final Labels LABELS = new Labels(INDEX, Messages.in(Locale.FRENCH));

    @Test
    void zeroIsAnAmountAndWhatNobodyPublishesIsNone() {
        List<Cell> cells = cells("title/amount", "poor", "nil", "secret");
        assertEquals("0", cells.get(1).text());
        assertEquals(State.FILLED, cells.get(1).state());
        assertEquals(0, cells.get(1).bars().getFirst().length());
        assertEquals("−10 · −100\u202F%", cells.get(1).under());
        assertEquals(State.UNDISCLOSED, cells.get(2).state());
        assertEquals(List.of(), cells.get(2).bars());
        assertEquals("", cells.get(2).under(), "nothing is subtracted from what nobody says");
        assertFalse(cells.get(2).hint().orElse("").isEmpty());
    }

    @Test
    void whatOneAloneSucceedsDoesNotApplyToTheOthers() {
        Cell none = cells("links/own", "poor", "rich").getLast();
        assertEquals(State.NOT_APPLICABLE, none.state());
        assertEquals("—", none.shown(true));
        assertTrue(none.hint().isPresent());
    }

    @Test
    void anOpenListAndOneThatNamesNobodySayWhatTheyAre() {
        List<Cell> cells = cells("links/member", "poor", "nil", "rich", "secret");
        assertTrue(cells.get(0).text().endsWith("liste ouverte"), cells.get(0).text());
        assertEquals(State.UNNAMED, cells.get(1).state());
        assertEquals("sans nom", cells.get(1).text());
        assertEquals("r-unnamed", cells.get(1).under());
        assertEquals("one, two", cells.get(2).text().replaceAll(" \\d/\\d", ""));
        assertEquals(State.UNDISCLOSED, cells.get(3).state());
    }

    @Test
    void reservesAreKeptAndNeverTakenForEqual() {
        List<Cell> cells = cells("title/amount", "rich", "near", "capped", "poor");
        assertEquals("≈\u202F", cells.get(1).qualifier());
        assertEquals("≠", cells.get(1).under());
        assertTrue(cells.get(1).hint().orElseThrow().contains("réserve"));
        assertEquals("≠", cells.get(2).under());
        assertTrue(cells.get(2).qualifier().startsWith("≤")
                || cells.get(2).qualifier().startsWith("au plus"));
        assertEquals(
                "≈\u202F−30 · −75\u202F%",
                cells("title/amount", "near", "poor").getLast().under());
    }

    @Test
    void unlikeStagesAndPerimetersAreNotSubtracted() {
        List<Cell> cells = cells("title/amount", "rich", "promised", "aside");
        assertEquals("≠ annoncé", cells.get(1).under());
        assertTrue(cells.get(1).hint().orElseThrow().contains("stades"));
        assertEquals("≠", cells.get(2).under());
        assertTrue(cells.get(2).hint().orElseThrow().contains("périmètres"));
    }

    @Test
    void whatIsCopiedSaysTheSame() {
        Sheet<?> sheet = sheet("rich", "nil", "secret", "near", "poor");
        WholeTable table = new WholeTable(UnaryOperator.identity(), " – réserve", " – écart");
        String text = table.text(sheet);
        List<String> head = List.of(text.lines().findFirst().orElseThrow().split("\t"));
        assertTrue(
                head.containsAll(List.of("rich", "nil", "nil – écart", "near – réserve", "poor – écart")),
                head.toString());
        List<String> amount = List.of(line(text, "Montant (").split("\t", -1));
        assertEquals("40", amount.get(head.indexOf("rich")));
        assertEquals("0", amount.get(head.indexOf("nil")));
        assertEquals("non communiqué", amount.get(head.indexOf("secret")));
        assertEquals("≈", amount.get(head.indexOf("near – réserve")));
        assertEquals("40", amount.get(head.indexOf("near")));
        assertEquals("'−30 · −75 %", amount.get(head.indexOf("poor – écart")));
        List<String> members = List.of(line(text, "Membre").split("\t", -1));
        assertEquals("sans nom (r-unnamed)", members.get(head.indexOf("nil")));
        assertTrue(text.contains("(=)"), "the same as the reference is not blank");
        String html = table.html(sheet);
        assertTrue(html.startsWith("<meta charset=\"utf-8\"><table"), html);
        assertEquals(text.lines().count(), html.split("<tr>", -1).length - 1);
        assertTrue(html.contains("<td>non communiqué</td>"));
    }

    private static String line(String text, String begin) {
        return text.lines().filter(l -> l.startsWith(begin)).findFirst().orElseThrow();
    }

    private static List<Cell> cells(String row, String... ids) {
        return sheet(ids).rows().stream()
                .filter(r -> r.id().equals(row))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        sheet(ids).rows().stream().map(CompareRow::id).toList()))
                .cells();
    }

    @SuppressWarnings("unchecked")
    private static Sheet<CompareRow> sheet(String... ids) {
        Exploration state = new Transition.Compare(List.of(ids))
                .of(Exploration.start(INDEX.defaultPerimeter().id()));
        Content content = new CompareExhibit().of(new Explorer(INDEX, null).findings(state), LABELS);
        return (Sheet<CompareRow>) ((Body.Tabled) content.body()).sheet();
    }
}
