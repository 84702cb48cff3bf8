package hexagonia.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.sheet.Column.Beside;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExtractionTest {
    private static final Extraction.Words WORDS = new Extraction.Words() {
        @Override
        public String heading(Column<?> column) {
            return column.heading();
        }

        @Override
        public String heading(Column<?> column, Beside beside, boolean first) {
            return (first ? "" : column.title() + ", ") + beside;
        }

        @Override
        public String group() {
            return "Group";
        }

        @Override
        public String state(Cell.State state) {
            return state.name();
        }

        @Override
        public String origin(Origin origin) {
            return origin.name();
        }

        @Override
        public String marked(String said, Origin origin) {
            return said + " [" + origin + "]";
        }
    };

    @Test
    void aNumberStandsAloneBesideItsReserveItsStateAndWhereItComesFrom() {
        DataTable table = table(
                numbers().told(),
                Cell.of("2\u202F500", new Value.Number(2.5e9, "EUR")).qualified("≈\u202F"),
                Cell.of("7,5", new Value.Number(7.5e6, "EUR")).from(Origin.INFERRED),
                Cell.of(Cell.State.UNDISCLOSED, "n. c."));

        assertEquals(List.of("Amount (€M)", "RESERVE", "STATE", "ORIGIN"), titles(table));
        assertEquals(List.of("amount", "qualifier", "state", "basis"), ids(table));
        assertEquals(
                List.of(
                        List.of("2.5E9", "≈", "FILLED", "STATED"),
                        List.of("7500000.0", "", "FILLED", "INFERRED"),
                        List.of("", "", "UNDISCLOSED", "")),
                rows(table));
    }

    @Test
    void whatIsPastedToBeReadHasNoMoreColumnsThanItNeeds() {
        Column<Cell> even = Column.of("even", "Even", Column.Shape.EVEN, cell -> cell, _ -> null);
        Column<Cell> plain = Column.of("plain", "Plain", Column.Shape.EVEN, cell -> cell.under(""), _ -> null);
        Sheet<Cell> sheet = Sheet.of(
                "s",
                List.of(even, plain.told()),
                List.of(
                        Cell.of("2", new Value.Number(2e6, "EUR")).under("−1"),
                        Cell.of(Cell.State.UNNAMED, "sans nom").under("a consortium"),
                        Cell.EMPTY,
                        Cell.of("Nice").from(Origin.INFERRED)),
                _ -> Line.of(""));
        DataTable table = new Extraction(WORDS).told(sheet, "", sheet.columns(), sheet.rows());
        assertEquals(List.of("Even", "Even, UNDER", "Plain"), titles(table));
        assertEquals(
                List.of(
                        List.of("2000000.0", "−1", "2000000.0"),
                        List.of("UNNAMED · a consortium", "", "UNNAMED"),
                        List.of("NOT_APPLICABLE", "", "NOT_APPLICABLE"),
                        List.of("Nice [INFERRED]", "", "Nice [INFERRED]")),
                rows(table));
    }

    @Test
    void columnsHangOnTheSheetAndNeverOnTheRows() {
        assertEquals(List.of("Amount (€M)"), titles(table(numbers(), Cell.of("7", new Value.Number(7, "")))));
        assertEquals(
                List.of("Amount (€M)", "RESERVE", "STATE", "ORIGIN"),
                titles(table(numbers().told(), Cell.of("7", new Value.Number(7, "")))));
    }

    @Test
    void aSecondColumnOfNumbersNamesItselfBesideWhatIsItsOwn() {
        DataTable table = new Extraction(WORDS)
                .of(
                        Sheet.of("s", List.of(numbers().told()), List.of(), _ -> Line.of("")),
                        "Title",
                        List.of(numbers().told(), other()),
                        List.of());
        assertEquals(List.of("amount", "qualifier", "state", "basis", "other", "other_basis"), ids(table));
        assertEquals("Other, ORIGIN", titles(table).getLast());
    }

    @Test
    void datesAreIsoAndSpacesOrdinary() {
        assertEquals(
                List.of(List.of("2024-05-22"), List.of("une date; puis une autre"), List.of("a b")),
                rows(table(
                        words(),
                        Cell.of("22\u00A0mai 2024", new Value.Date("2024-05-22")),
                        Cell.of("une\u00A0\tdate\npuis une\u202Fautre"),
                        Cell.of("a\u0000\u2009b"))));
    }

    @Test
    void whatNobodySaysIsEmptyAndWhatIsKnownToBeNoneIsNot() {
        assertEquals(
                List.of(List.of(""), List.of(""), List.of(""), List.of("none"), List.of("seven")),
                rows(table(
                        words(),
                        Cell.of(Cell.State.UNDISCLOSED, "n. d."),
                        Cell.EMPTY,
                        Cell.of(Cell.State.UNNAMED, "not named"),
                        Cell.of(Cell.State.NONE, "none"),
                        Cell.of("seven, and more", new Value.Text("seven")))));
    }

    @Test
    void aMarkAtTheNameOfARowStandsForTheWholeRow() {
        Column<Cell> name = column("name", "Name", Column.Shape.NAME).with(Beside.UNDER);
        Column<Cell> value =
                Column.of("v", "V", Column.Shape.NUMBER, _ -> Cell.of("1", new Value.Number(1, "")), _ -> null);
        Sheet<Cell> sheet = Sheet.of(
                "s",
                List.of(name, value.with(Beside.ORIGIN)),
                List.of(Cell.of("share").under("of all").from(Origin.COMPUTED), Cell.of("award")),
                _ -> Line.of(""));
        assertEquals(
                List.of(List.of("share", "of all", "1.0", "COMPUTED"), List.of("award", "", "1.0", "STATED")),
                rows(new Extraction(WORDS).of(sheet, "Title", sheet.columns(), sheet.rows())));
    }

    @Test
    void headingsBetweenRowsBecomeAColumn() {
        Sheet<Cell> sheet = Sheet.of(
                "s",
                List.of(words()),
                List.of(Cell.of("a"), Cell.of("HEAD"), Cell.of("b")),
                cell -> cell.text().equals("HEAD") ? Line.heading("h") : Line.of(cell.text()));
        DataTable table = new Extraction(WORDS).of(sheet, "Title", sheet.columns(), sheet.rows());

        assertEquals(List.of("Group", "Word"), titles(table));
        assertEquals(List.of(List.of("", "a"), List.of("HEAD", "b")), rows(table));
        assertEquals(2, table.size());
    }

    @Test
    void noTextReadsAsAFormula() {
        for (String begin : List.of("=", "+", "-", "@", "\t=", "\r@", "＝")) {
            assertEquals('\'', Plain.harmless(Plain.of(begin + "1+1")).charAt(0), begin);
        }
        assertEquals("a=1", Plain.harmless(Plain.of("a=1")));
    }

    private static Column<Cell> numbers() {
        return column("amount", "Amount", Column.Shape.NUMBER).in("€M");
    }

    private static Column<Cell> other() {
        return column("other", "Other", Column.Shape.NUMBER).with(Beside.ORIGIN);
    }

    private static Column<Cell> words() {
        return column("word", "Word", Column.Shape.TEXT);
    }

    private static Column<Cell> column(String id, String title, Column.Shape shape) {
        return Column.of(id, title, shape, cell -> cell, _ -> null);
    }

    private static DataTable table(Column<Cell> column, Cell... cells) {
        Sheet<Cell> sheet = Sheet.of("s", List.of(column), List.of(cells), _ -> Line.of(""));
        return new Extraction(WORDS).of(sheet, "Title", sheet.columns(), sheet.rows());
    }

    private static List<String> titles(DataTable table) {
        return table.heads().stream().map(DataTable.Head::title).toList();
    }

    private static List<String> ids(DataTable table) {
        return table.heads().stream().map(DataTable.Head::id).toList();
    }

    private static List<List<String>> rows(DataTable table) {
        List<List<String>> rows = new java.util.ArrayList<>();
        table.rows()
                .forEach(row -> rows.add(row.stream().map(ExtractionTest::text).toList()));
        return rows;
    }

    private static String text(Optional<Value> value) {
        return switch (value.orElse(new Value.Text(""))) {
            case Value.Number n -> Double.toString(n.number());
            case Value.Date d -> d.iso();
            case Value.Text t -> t.text();
        };
    }
}
