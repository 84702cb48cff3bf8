package hexagonia.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Goldens;
import hexagonia.figure.Mark;
import hexagonia.figure.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who cannot see a page hears what it says, in order; and a validator agrees that it is so.
class PdfAccessTest {
    private static byte[] pdf(Mark... marks) throws IOException {
        var out = new ByteArrayOutputStream();
        var report = marks.length == 0 ? SampleReport.report() : SampleReport.report(List.of(SampleReport.leaf(marks)));
        PdfBook.write(report, out);
        return out.toByteArray();
    }

    @Test
    void aReportWithEveryKindOfTagFollowsBothStandards() throws Exception {
        assertEquals(List.of(), PdfValidity.failures(pdf(), PdfValidity.UA));
        assertEquals(List.of(), PdfValidity.failures(pdf(), PdfValidity.ARCHIVE));
    }

    @Test
    void itIsReadInOrder() throws Exception {
        Goldens.check("report-read-aloud", PdfReading.text(pdf()));
        assertEquals(List.of(), PdfReading.faults(pdf()));
    }

    @Test
    void aPictureWithoutWordsIsFound() throws Exception {
        var pdf = pdf(SampleReport.tagged(new Tag.Picture(""), SampleReport.text(40, 90, "70")));
        assertEquals(List.of("empty Figure"), PdfReading.faults(pdf));
        assertEquals(List.of("7.3-1"), rules(pdf));
    }

    @Test
    void aHeadingThatSkipsALevelIsFound() throws Exception {
        var pdf = pdf(SampleReport.tagged(new Tag.Heading(3), SampleReport.text(40, 90, "Détail")));
        assertEquals(List.of("H1 then H3"), PdfReading.faults(pdf));
        assertEquals(List.of("7.4.2-1"), rules(pdf));
    }

    @Test
    void anEmptyCellAndAShortRowAreFound() throws Exception {
        var head = new Tag.HeadCell(Tag.Scope.ROW, 1);
        var pdf = pdf(SampleReport.tagged(
                new Tag.Table(),
                SampleReport.tagged(
                        new Tag.Row(),
                        SampleReport.tagged(head, SampleReport.text(40, 90, "MIAI")),
                        SampleReport.tagged(new Tag.Cell(1))),
                SampleReport.tagged(new Tag.Row(), SampleReport.tagged(head, SampleReport.text(40, 110, "ANITI")))));
        assertEquals(List.of("rows of [2, 1]", "empty TD"), PdfReading.faults(pdf));
        assertTrue(
                rules(pdf).stream().anyMatch(rule -> rule.startsWith("7.2-")),
                rules(pdf).toString());
    }

    private static List<String> rules(byte[] pdf) {
        return PdfValidity.failures(pdf, PdfValidity.UA).stream()
                .map(failure -> failure.substring(0, failure.indexOf(' ')))
                .toList();
    }
}
