package hexagonia.exhibit.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.extract.Extractor;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Transition;
import hexagonia.export.data.PasteText;
import hexagonia.model.Completeness;
import hexagonia.model.Draft;
import hexagonia.model.Kind;
import hexagonia.model.Qualifier;
import hexagonia.model.Role;
import hexagonia.model.Stage;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Cell.State;
import hexagonia.sheet.DataTable;
import hexagonia.sheet.Sheet;
import hexagonia.sheet.Value;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        assertEquals(State.OPEN, cells.get(0).state());
        assertTrue(cells.get(0).hint().isPresent(), "it explains itself");
        assertEquals(State.UNNAMED, cells.get(1).state());
        assertEquals("sans nom", cells.get(1).text());
        assertEquals("r-unnamed", cells.get(1).under());
        assertEquals("one, two", cells.get(2).text().replaceAll("\u00A0\\d/\\d", ""));
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
        Sheet<CompareRow> sheet = sheet("rich", "nil", "secret", "near", "poor");
        DataTable table = new Extractor(LABELS).told(sheet);
        PasteText paste = new PasteText(',');
        String text = paste.lines(table);
        List<String> head = List.of(text.lines().findFirst().orElseThrow().split("\t"));
        String apart = ", écart (M€ sauf mention) ou détail";
        assertTrue(
                head.containsAll(List.of("rich", "nil", "nil" + apart, "near, réserve", "poor" + apart)),
                head.toString());
        List<String> amount = List.of(line(text, "Montants\tMontant · ").split("\t", -1));
        assertEquals("40000000", amount.get(head.indexOf("rich")));
        assertEquals("0", amount.get(head.indexOf("nil")));
        assertEquals("non communiqué", amount.get(head.indexOf("secret")));
        assertEquals("≈", amount.get(head.indexOf("near, réserve")));
        assertEquals("40000000", amount.get(head.indexOf("near")));
        assertEquals("−30 · −75 %", amount.get(head.indexOf("poor" + apart)));
        List<String> members =
                List.of(line(text, "Avec qui et sur quoi\tMembre").split("\t", -1));
        assertEquals("sans nom · r-unnamed", members.get(head.indexOf("nil")));
        assertTrue(members.get(head.indexOf("poor")).endsWith("liste ouverte"), members.toString());
        assertFalse(text.contains("\t=\t"), "what is the same is written out");
        String html = paste.html(table);
        assertTrue(html.startsWith("<meta charset=\"utf-8\"><table"), html);
        assertEquals(text.lines().count(), html.split("<tr>", -1).length - 1);
        assertTrue(html.contains("<td>non communiqué</td>"));
    }

    @Test
    void filesSayTheKindOfEmptyBesideACellThatHoldsNothing() {
        Sheet<CompareRow> sheet = sheet("poor", "nil", "secret", "rich");
        DataTable table = new Extractor(LABELS).rows(sheet, "", sheet.columns(), sheet.rows());
        assertEquals(List.of("0", "publié"), filed(table, "Montant", "nil"));
        assertEquals(List.of("", "non communiqué"), filed(table, "Montant", "secret"));
        assertEquals("liste ouverte", filed(table, "Membre", "poor").getLast());
        assertEquals(List.of("", "sans nom"), filed(table, "Membre", "nil"));
        assertEquals(List.of("", "sans objet"), filed(table, "Autres liens", "rich"));
    }

    @Test
    void aListThatIsCutOnScreenIsWholeInFilesAndNotSaidToBeCut() {
        Draft draft = new Draft().entity("long", Kind.CLUSTER).entity("short", Kind.CLUSTER);
        for (int i = 0; i < 20; i++) {
            draft.entity("member-" + i, Kind.ORGANISATION).relation("long", Role.MEMBER, "member-" + i);
        }
        draft.relation("short", Role.MEMBER, "member-0");
        StrategyIndex index = new StrategyIndex(draft.strategy());
        Labels labels = new Labels(index, Messages.in(Locale.FRENCH));
        Exploration state = new Transition.Compare(List.of("long", "short"))
                .of(Exploration.start(index.defaultPerimeter().id()));
        Sheet<?> sheet = ((Body.Tabled) new CompareExhibit()
                        .of(new Explorer(index, null).findings(state), labels)
                        .body())
                .sheet();
        String file = new PasteText(',').lines(filed(sheet, labels));
        assertTrue(file.contains("member-19"), file);
        assertFalse(file.contains("autres"), file);
    }

    private static <R> DataTable filed(Sheet<R> sheet, Labels labels) {
        return new Extractor(labels).rows(sheet, "", sheet.columns(), sheet.rows());
    }

    /// What a file has of a record in a row, and beside it.
    private static List<String> filed(DataTable table, String row, String record) {
        int at = table.column(record);
        PasteText paste = new PasteText(',');
        for (List<Optional<Value>> values : table.rows()) {
            if (paste.of(values.get(1)).equals(row)) {
                return List.of(paste.of(values.get(at)), paste.of(values.get(table.column(record + "_state"))));
            }
        }
        throw new AssertionError(row);
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
