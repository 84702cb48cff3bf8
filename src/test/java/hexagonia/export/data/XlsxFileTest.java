package hexagonia.export.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.WithoutWindow;
import hexagonia.explore.Clause;
import hexagonia.explore.Comparison;
import hexagonia.explore.Table;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.sheet.DataTable;
import hexagonia.sheet.Extract;
import hexagonia.sheet.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Workbooks read back by another library, cell by cell.
@WithoutWindow
class XlsxFileTest {
    static Stream<String> tables() {
        return Stream.concat(
                Stream.of(Table.values()).map(Table::id), Stream.of("laureates", "reconciliation", "timeline"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void holdsEveryValueOfATableInItsType(String table) throws IOException {
        assertHolds(Extracts.of(table));
    }

    @Test
    void holdsAComparison() throws IOException {
        Extract compared =
                Extracts.of("compare", Comparison.show(List.of("miai-cluster", "aniti-ia-cluster", "enact")));
        assertTrue(compared.rows().heads().stream().anyMatch(h -> h.title().equals("ENACT, état")));
        assertEquals(0, compared.rows().column("group"));
        DataTable rows = compared.rows();
        for (List<Optional<Value>> row : rows.rows()) {
            if (row.get(rows.column("unit")).equals(Optional.of(new Value.Text("%")))) {
                assertEquals(
                        Optional.of(new Value.Text("calculé")), row.get(rows.column("enact_basis")), "a share is ours");
            }
        }
        assertHolds(compared);
    }

    private static void assertHolds(Extract extract) throws IOException {
        try (XSSFWorkbook book = read(Extracts.file(DataFormat.XLSX, extract))) {
            assertEquals(3, book.getNumberOfSheets());
            assertHolds(extract.rows(), book.getSheetAt(0));
            assertHolds(extract.sources(), book.getSheetAt(1));
        }
    }

    private static void assertHolds(DataTable table, XSSFSheet sheet) {
        for (int c = 0; c < table.heads().size(); c++) {
            assertEquals(
                    table.heads().get(c).title(), sheet.getRow(0).getCell(c).getStringCellValue());
            assertTrue(sheet.getColumnWidth(c) >= 8 * 256, "wide enough to be read");
        }
        int r = 1;
        for (List<Optional<Value>> row : table.rows()) {
            for (int c = 0; c < row.size(); c++) {
                Row written = sheet.getRow(r);
                assertCell(row.get(c), written == null ? null : written.getCell(c), sheet.getSheetName() + " " + r);
            }
            r++;
        }
        assertEquals(r - 1, sheet.getLastRowNum());
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertTrue(sheet.getPaneInformation().isFreezePane());
        assertEquals(0, sheet.getRepeatingRows().getFirstRow());
        assertTrue(sheet.getCTWorksheet().isSetAutoFilter());
    }

    private static void assertCell(Optional<Value> value, Cell cell, String where) {
        switch (value.orElse(null)) {
            case null -> assertTrue(cell == null || cell.getCellType() == CellType.BLANK, where);
            case Value.Number n -> {
                assertEquals(CellType.NUMERIC, cell.getCellType(), where);
                assertEquals(n.number(), cell.getNumericCellValue(), 1e-8, where);
            }
            case Value.Date d
            when d.iso().length() == 10 -> {
                assertEquals(CellType.NUMERIC, cell.getCellType(), where);
                assertTrue(DateUtil.isCellDateFormatted(cell), where);
                assertEquals("yyyy-mm-dd", cell.getCellStyle().getDataFormatString(), where);
                assertEquals(
                        LocalDate.parse(d.iso()),
                        cell.getLocalDateTimeCellValue().toLocalDate(),
                        where);
            }
            case Value.Date d -> assertEquals(d.iso(), cell.getStringCellValue(), where);
            case Value.Text t -> assertEquals(t.text(), cell.getStringCellValue(), where);
        }
    }

    @Test
    void saysFilterReleaseAndDate() throws IOException {
        Extract extract = Extracts.of(
                "amounts",
                new Transition.Filter(new Clause.OneOf(Dimension.REGION, Set.of("region-ile-de-france"), true)));
        try (XSSFWorkbook book = read(Extracts.file(DataFormat.XLSX, extract))) {
            Sheet about = book.getSheetAt(2);
            assertEquals("À propos", about.getSheetName());
            assertTrue(said(about, "Filtre").getStringCellValue().contains("Île-de-France"));
            assertEquals(377_200_000, said(about, "Total affiché, Montant (€)").getNumericCellValue());
            assertEquals("≤", said(about, "Réserve sur ce total").getStringCellValue());
            assertEquals(
                    "aucun montant payé n’est publié", said(about, "Paiements").getStringCellValue());
            assertEquals(
                    Extracts.DAY,
                    said(about, "Fichier daté du").getLocalDateTimeCellValue().toLocalDate());
            assertFalse(said(about, "Version des données").getStringCellValue().isEmpty());
            assertEquals("France 2030 – IA", said(about, "Périmètre").getStringCellValue());
        }
    }

    private static Cell said(Sheet about, String label) {
        for (Row row : about) {
            if (row.getCell(0).getStringCellValue().equals(label)) {
                return row.getCell(1);
            }
        }
        throw new AssertionError(label);
    }

    @Test
    void noCellRunsAndNothingIsLostOfWhatLooksLikeAFormula() throws IOException {
        Extract hostile = Extracts.hostile();
        try (XSSFWorkbook book = read(Extracts.file(DataFormat.XLSX, hostile))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertFalse(cell.getCellType() == CellType.FORMULA, cell.toString());
                    }
                }
            }
            assertEquals("=1+1", book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue());
            assertEquals(-5, book.getSheetAt(0).getRow(1).getCell(1).getNumericCellValue());
            assertEquals("Title", book.getSheetAt(0).getSheetName().replace("=", ""));
        }
    }

    private static XSSFWorkbook read(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }
}
