package hexagonia.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Goldens;
import hexagonia.Looking;
import hexagonia.WithoutWindow;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Transition;
import hexagonia.export.PdfBook;
import hexagonia.export.PdfReading;
import hexagonia.export.PdfValidity;
import hexagonia.figure.Box;
import hexagonia.figure.Mark;
import hexagonia.figure.TextMeasure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;

/// Exhibits on paper: what is read, what is linked, that nothing is cut, and that it follows the standards.
@WithoutWindow
class PagesTest {
    private static final Instant DATE = Instant.parse("2026-11-28T00:00:00Z");
    private static final Looking FRENCH = Looking.atBundled(Locale.FRENCH);
    private static final Looking ENGLISH = Looking.atBundled(Locale.ENGLISH);
    private static final Looking OTHER = Looking.atOther(Locale.FRENCH);
    private static final Exhibit SPENDING = Exhibits.find("spending").orElseThrow();

    private static Report report(Exhibit exhibit, Looking looking, Paper paper) {
        return new Pages(paper, looking.labels(), DATE).of(exhibit, looking.findings());
    }

    private static byte[] pdf(Exhibit exhibit, Looking looking, Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfBook.write(report(exhibit, looking, paper), out);
        return out.toByteArray();
    }

    @Test
    void thePageOfSpendingIsReadInOrderInBothLanguages() throws Exception {
        Goldens.check("page/spending-read-aloud", PdfReading.text(pdf(SPENDING, FRENCH, Paper.A4)));
        Goldens.check("page/spending-read-aloud-en", PdfReading.text(pdf(SPENDING, ENGLISH, Paper.A4)));
        Goldens.check("page/spending-other-read-aloud", PdfReading.text(pdf(SPENDING, OTHER, Paper.A4)));
    }

    @Test
    void spendingTakesOnePageOfA4WithItsNotes() {
        for (Looking looking : List.of(FRENCH, ENGLISH, OTHER)) {
            assertEquals(1, report(SPENDING, looking, Paper.A4).leaves().size());
            assertEquals(
                    1, report(SPENDING, looking, Paper.A4.turned()).leaves().size());
        }
    }

    @Test
    void everyExhibitFollowsBothStandardsAndIsReadWithoutFault() throws Exception {
        for (Looking looking : List.of(FRENCH, OTHER.then(new Transition.Select(List.of("savoir"))))) {
            for (Exhibit exhibit : Exhibits.all()) {
                byte[] pdf = pdf(exhibit, looking, Paper.A4);
                assertEquals(List.of(), PdfReading.faults(pdf), exhibit.id());
                assertEquals(List.of(), PdfValidity.failures(pdf, PdfValidity.UA), exhibit.id());
                assertEquals(List.of(), PdfValidity.failures(pdf, PdfValidity.ARCHIVE), exhibit.id());
            }
        }
    }

    @Test
    void everyNoteIsCalledAndLeadsBack() throws Exception {
        String numbers = "1 2 3 4 5 6 7 8 9 c d";
        Set<String> expected = Stream.of(numbers.split(" "))
                .flatMap(n -> Stream.of("Aller à la note " + n, "Revenir à l’appel de la note " + n))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> links = new TreeSet<>();
        try (var pdf = Loader.loadPDF(pdf(SPENDING, FRENCH, Paper.A4))) {
            for (var annotation : pdf.getPage(0).getAnnotations()) {
                assertTrue(((PDAnnotationLink) annotation).getDestination() != null);
                links.add(annotation.getContents());
            }
        }
        assertEquals(expected, links);
    }

    @Test
    void notesThatFindNoRoomGoOnOnTheNextPage() throws Exception {
        Paper low = Paper.of(560, 430);
        Report report = report(SPENDING, FRENCH, low);
        assertTrue(report.leaves().size() > 1, "pages: " + report.leaves().size());
        assertEquals("", report.leaves().get(1).title());
        byte[] pdf = pdf(SPENDING, FRENCH, low);
        assertEquals(List.of(), PdfReading.faults(pdf));
        assertTrue(PdfReading.text(pdf).contains("H2 “Suite des notes”"), PdfReading.text(pdf));
    }

    @Test
    void nothingStandsOutsideTheMarginsAndNoLetterIsTooSmallToRead() {
        List<String> wrong = new ArrayList<>();
        for (Paper.Size size : Paper.Size.values()) {
            for (Paper.Turn turn : List.of(Paper.Turn.PORTRAIT, Paper.Turn.LANDSCAPE)) {
                Paper paper = Paper.of(size, turn, false);
                for (Looking looking : List.of(FRENCH, ENGLISH)) {
                    for (Exhibit exhibit : Exhibits.all()) {
                        report(exhibit, looking, paper).leaves().stream()
                                .flatMap(leaf -> outside(leaf, paper))
                                .forEach(run -> wrong.add(exhibit.id() + " on " + size + " " + turn + ": " + run));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong, wrong.size() + " faults");
    }

    /// What reaches beyond the margins, 20 points high above and below, or is too small.
    private static Stream<Mark.TextRun> outside(Leaf leaf, Paper paper) {
        double edge = 20 * paper.unit();
        Box room = new Box(paper.margin() - 1, edge, leaf.width() - 2 * paper.margin() + 2.5, leaf.height() - 2 * edge);
        return runs(leaf.marks()).stream().filter(run -> {
            double size = run.letters().size();
            double end = run.x() + TextMeasure.bundled().width(run.text().stripTrailing(), run.letters());
            return !room.contains(run.x(), run.baseline() - 0.73 * size)
                    || !room.contains(end, run.baseline() + 0.2 * size)
                    || size < Math.max(7, paper.least()) - 1e-6;
        });
    }

    static List<Mark.TextRun> runs(List<Mark> marks) {
        List<Mark.TextRun> runs = new ArrayList<>();
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.TextRun m -> runs.add(m);
                case Mark.Group m -> runs.addAll(runs(m.marks()));
                case Mark.Tagged m -> runs.addAll(runs(m.marks()));
                case Mark.Clip m -> runs.addAll(runs(m.marks()));
                case Mark.Rectangle _, Mark.Rule _, Mark.Path _, Mark.Disc _ -> {}
            }
        }
        return runs;
    }

    @Test
    void whatIsFilteredAndSelectedIsSaidInWords() throws Exception {
        Looking filtered = FRENCH.under("levier-recherche-formation").selecting("miai-cluster");
        String read = PdfReading.text(pdf(SPENDING, filtered, Paper.A4));
        assertTrue(
                read.contains("Filtre\u00A0: périmètre France 2030 – IA\u202F; Recherche, formation\u202F;"
                        + " sélection\u00A0: "),
                read);
    }

    /// A sum that is ours bears one sign; a note ends on one stop, and names a paragraph where there is no heading.
    @Test
    void aRecordBearsEachSignOnce() throws Exception {
        Exhibit record = Exhibits.find("record").orElseThrow();
        for (String id : List.of("alice-recoque", "cma-saison-1", "jean-zay")) {
            String read = PdfReading.text(pdf(record, FRENCH.selecting(id), Paper.A4));
            assertTrue(!read.contains("\u202Fc⟦") && !read.contains(".."), read);
        }
        String read = PdfReading.text(pdf(record, FRENCH.selecting("alice-recoque"), Paper.A4));
        assertTrue(read.contains("250\u202FM€⟦1⟧ annoncé"), read);
        assertTrue(read.contains("éditorial, juin 2023, quatrième paragraphe"), read);
    }
}
