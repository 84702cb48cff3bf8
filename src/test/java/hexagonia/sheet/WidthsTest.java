package hexagonia.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// Texts of one unit a letter, ten units of padding, marks of five.
class WidthsTest {
    private static final Measure LETTERS = new Measure(
            String::length, String::length, String::length, 10, 5, 20, 3, 30, 100, 35, OptionalDouble.empty());

    @Test
    void numbersAndShortWordsAreNeverCutWhateverTheRoom() {
        Widths<String> widths =
                fit(0, List.of(number("n", "1 000 000"), column("s", Column.Shape.SHORT, "programmed")));

        assertEquals(Map.of("n", 19.0, "s", 20.0), widths.byColumn());
    }

    @Test
    void namesAndTextsShareWhatIsMissing() {
        Widths<String> widths = fit(
                110,
                List.of(
                        column("name", Column.Shape.NAME, "n".repeat(70)),
                        column("text", Column.Shape.TEXT, "t".repeat(70))));

        assertEquals(
                110, widths.byColumn().values().stream().mapToDouble(w -> w).sum(), 1);
        assertTrue(widths.byColumn().get("name") > widths.byColumn().get("text"));
    }

    /// One host of sixty letters in a table that lacks thirty: it alone is cut, the towns are not.
    @Test
    void oneLongTextGivesWayBeforeManyThatAreNot() {
        Column<String> host = Column.of(
                "host", "", Column.Shape.TEXT, row -> Cell.of((row.equals("a") ? "h" : "ho").repeat(30)), _ -> null);
        Column<String> town = column("town", Column.Shape.TEXT, "t".repeat(40));

        assertEquals(
                Map.of("host", 40.0, "town", 50.0), fit(90, List.of(host, town)).byColumn());
    }

    /// Which document says so, in forty letters beside long headings that are cut anyway.
    @Test
    void whatIsLongGivesWayBeforeFewWordsOfEveryRow() {
        Column<String> document = column("document", Column.Shape.TEXT, "d".repeat(40));
        Column<String> heading = Column.of(
                "heading", "", Column.Shape.TEXT, row -> Cell.of(row.repeat(row.equals("a") ? 130 : 150)), _ -> null);

        Map<String, Double> widths = fit(100, List.of(document, heading)).byColumn();

        assertEquals(Map.of("document", 50.0, "heading", 50.0), widths);
    }

    /// Of two columns of long texts none is crushed for the other.
    @Test
    void whatIsAlikeGivesWayAlike() {
        Map<String, Double> widths = fit(
                        90,
                        List.of(
                                column("one", Column.Shape.TEXT, "1".repeat(80)),
                                column("other", Column.Shape.TEXT, "2".repeat(80))))
                .byColumn();

        assertEquals(45, widths.get("one"), 4);
        assertEquals(45, widths.get("other"), 4);
    }

    /// A text of a hundred and sixty letters may ask for a hundred; in the room that is left it stands whole.
    @Test
    void roomToSpareGoesToWhatIsCutBeforeColumnsAreStretched() {
        Column<String> kind = column("kind", Column.Shape.TEXT, "k".repeat(30));
        Column<String> fact = column("fact", Column.Shape.TEXT, "f".repeat(160));

        assertEquals(
                Map.of("kind", 40.0, "fact", 130.0),
                fit(170, List.of(kind, fact)).byColumn());
        assertEquals(
                Map.of("kind", 40.0, "fact", 170.0),
                fit(210, List.of(kind, fact)).byColumn());
        assertEquals(
                Map.of("kind", 80.0, "fact", 340.0),
                fit(420, List.of(kind, fact)).byColumn());
    }

    @Test
    void columnsAsWideAsOthersGiveWayBeforeTheNamesOfRows() {
        Widths<String> widths = fit(
                160,
                List.of(
                        column("name", Column.Shape.NAME, "n".repeat(60)),
                        column("one", Column.Shape.EVEN, "1"),
                        column("two", Column.Shape.EVEN, "2")));

        assertEquals(Map.of("name", 70.0, "one", 45.0, "two", 45.0), widths.byColumn());
    }

    @Test
    void spareRoomGoesToWordsNotToNumbers() {
        Widths<String> widths = fit(200, List.of(column("name", Column.Shape.NAME, "name"), number("n", "12")));

        assertEquals(Map.of("name", 188.0, "n", 12.0), widths.byColumn());
    }

    @Test
    void oneMarkedNumberMakesAGutterForItsWholeColumn() {
        Column<String> marked = Column.of(
                "n",
                "",
                Column.Shape.NUMBER,
                row -> row.equals("a") ? Cell.of("1").from(Origin.COMPUTED) : Cell.of("22"),
                _ -> null);

        Widths<String> widths = Widths.fit(sheet(List.of(marked)), List.of(marked), 0, true, LETTERS);

        assertEquals(List.of("n"), widths.gutters());
        assertEquals(17, widths.byColumn().get("n"));
    }

    @Test
    void whatIsShownOnlyWhereItFitsGivesWayFromTheLast() {
        Widths<String> widths = fit(
                45,
                List.of(
                        number("a", "1"),
                        number("b", "2").when(Column.Presence.FITTING),
                        number("c", "3").when(Column.Presence.FITTING),
                        number("d", "4")));

        assertEquals(List.of("a", "b", "c", "d"), ids(widths));
        assertEquals(List.of("a", "b", "d"), ids(fit(43, widths.columns())));
        assertEquals(List.of("a", "d"), ids(fit(1, widths.columns())));
    }

    @Test
    void aNameMakesRoomForItsDepth() {
        Column<String> name = column("name", Column.Shape.NAME, "name");
        Sheet<String> hung =
                Sheet.of("s", List.of(name), List.of("a"), row -> Line.of(row).at(2));

        assertEquals(
                20, Widths.fit(hung, List.of(name), 0, true, LETTERS).byColumn().get("name"));
    }

    @Test
    void theSumUnderNumbersIsNotCutEither() {
        Column<String> column = number("n", "1");
        Sheet<String> sheet = new Sheet<>(
                "s",
                List.of(column),
                List.of("a"),
                List.of("a"),
                1,
                Line::of,
                _ -> Optional.of(new Sheet.Summary(Cell.of("1 000 000"), "", true)),
                Sheet.Chosen.NONE);

        assertEquals(
                19,
                Widths.fit(sheet, List.of(column), 0, true, LETTERS).byColumn().get("n"));
    }

    /// Where texts break, a word of eight letters stands whole beside a text of a hundred and twenty.
    @Test
    void whereTextsBreakNoWordDoes() {
        List<Column<String>> columns = List.of(
                column("word", Column.Shape.TEXT, "Grenoble"),
                column("text", Column.Shape.TEXT, "word ".repeat(24)),
                number("n", "12"));

        Map<String, Double> widths =
                BrokenWidths.fit(sheet(columns), columns, 60, LETTERS).byColumn();

        assertEquals(Map.of("word", 18.0, "text", 30.0, "n", 12.0), widths);
        assertEquals(44, BrokenWidths.least(sheet(columns), columns, LETTERS));
    }

    /// « Kept (€M) » over numbers of two digits with a mark: « (€M) » and both marks stand whole, the whole of it where
    /// there is room.
    @Test
    void whatStandsOverNumbersBreaksBetweenItsWordsOnly() {
        Column<String> kept = number("n", "12").titled("Kept").in("€M").from(Origin.COMPUTED);
        List<Column<String>> columns = List.of(kept, column("text", Column.Shape.TEXT, "word ".repeat(24)));

        assertEquals(
                24,
                BrokenWidths.fit(sheet(columns), columns, 80, LETTERS)
                        .byColumn()
                        .get("n"));
        assertEquals(
                29,
                BrokenWidths.fit(sheet(columns), columns, 400, LETTERS)
                        .byColumn()
                        .get("n"));
    }

    /// Where a screen has no room for all columns it scrolls, and what scrolls is not cut besides.
    @Test
    void whatScrollsAnywayIsNotCut() {
        var screen = new Measure(
                String::length, String::length, String::length, 10, 5, 20, 3, 30, 100, 35, OptionalDouble.of(8));
        Column<String> host = column("host", Column.Shape.TEXT, "x".repeat(45));
        List<Column<String>> columns = List.of(host, number("n", "y".repeat(40)));
        Sheet<String> sheet = sheet(columns);

        assertEquals(30, Widths.fit(sheet, columns, 80, true, screen).byColumn().get("host"));
        assertEquals(55, Widths.fit(sheet, columns, 70, true, screen).byColumn().get("host"));
    }

    private static Column<String> number(String id, String text) {
        return column(id, Column.Shape.NUMBER, text);
    }

    private static Column<String> column(String id, Column.Shape shape, String text) {
        return Column.of(id, "", shape, _ -> Cell.of(text), _ -> text);
    }

    private static Widths<String> fit(double room, List<Column<String>> columns) {
        return Widths.fit(sheet(columns), columns, room, true, LETTERS);
    }

    private static Sheet<String> sheet(List<Column<String>> columns) {
        return Sheet.of("s", columns, List.of("a", "b"), Line::of);
    }

    private static List<String> ids(Widths<String> widths) {
        return widths.columns().stream().map(Column::id).toList();
    }
}
