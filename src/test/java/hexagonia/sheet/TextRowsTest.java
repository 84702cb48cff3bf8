package hexagonia.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextRowsTest {
    private static final TextRows TEXT =
            new TextRows(number -> number.replace("\u202F", ""), column -> column.title() + ", qualifier");

    @Test
    void aNumberStandsAloneBesideItsQualifierUnderItsUnit() {
        assertEquals(
                "Amount, qualifier\tAmount (€M)\n≈\t2500\n\t7,5\n",
                rows(
                        Cell.of("2\u202F500", new Value.Number(2.5e9, "EUR")).qualified("≈\u202F"),
                        Cell.of("7,5", new Value.Number(7.5e6, "EUR"))));
    }

    @Test
    void noColumnOfQualifiersIsMadeWhereNoneIsWritten() {
        assertEquals("Amount (€M)\n7,5\n", rows(Cell.of("7,5", new Value.Number(7.5e6, "EUR"))));
    }

    @Test
    void datesAreIsoAndSpacesOrdinary() {
        assertEquals(
                "Amount (€M)\n2024-05-22\nune date\n",
                rows(Cell.of("22\u00A0mai 2024", new Value.Date("2024-05-22")), Cell.of("une\u00A0\tdate")));
    }

    @Test
    void whatNobodySaysIsEmptyAndWhatIsKnownToBeNoneIsNot() {
        assertEquals(
                "Amount (€M)\n\n\nnone\n",
                rows(Cell.of(Cell.State.UNDISCLOSED, "n. d."), Cell.EMPTY, Cell.of(Cell.State.NONE, "none")));
    }

    @Test
    void noTextReadsAsAFormulaAndANegativeNumberStaysOne() {
        assertEquals("Amount (€M)\n'=1+1\n-5\n", rows(Cell.of("=1+1"), Cell.of("-5", new Value.Number(-5, ""))));
    }

    private static String rows(Cell... cells) {
        Column<Cell> column = new Column<>(
                "amount",
                "Amount",
                "€M",
                Column.Shape.NUMBER,
                Column.Presence.ALWAYS,
                Origin.STATED,
                Optional.empty(),
                cell -> cell,
                _ -> null,
                List.of());
        return TEXT.of(List.of(column), List.of(cells));
    }
}
