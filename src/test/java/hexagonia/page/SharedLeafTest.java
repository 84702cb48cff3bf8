package hexagonia.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.WithoutWindow;
import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.saved.Dossier;
import hexagonia.explore.saved.DossierFile;
import hexagonia.export.PdfBook;
import hexagonia.export.PdfReading;
import hexagonia.export.PdfValidity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Pages of a dossier that share a leaf: where both stand there whole, in the order given, unless one always begins a
/// leaf.
@WithoutWindow
class SharedLeafTest {
    private static final Instant DATE = Instant.parse("2026-11-28T00:00:00Z");
    private static final Looking FRENCH = Looking.atBundled(Locale.FRENCH);

    private static Dossier.Page page(String exhibit, Looking looking, boolean newPage) {
        return new Dossier.Page(exhibit, looking.state(), "", "", Optional.empty(), newPage, List.of());
    }

    private static Report report(Paper paper, boolean annex, Dossier.Page... pages) {
        Dossier dossier = new Dossier("", annex, annex, List.of(pages));
        Plan plan = new DossierPlan(FRENCH.explorer(), paper).of(dossier).orElseThrow();
        return new Pages(paper, FRENCH.labels(), DATE).of(plan, _ -> {});
    }

    private static byte[] pdf(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfBook.write(report, out);
        return out.toByteArray();
    }

    private static Paper a3() {
        return Paper.of(Paper.Size.A3, Paper.Turn.AUTO, false);
    }

    @Test
    void twoThatFitShareALeafInTheOrderGiven() throws Exception {
        Looking breton = FRENCH.then(
                new Transition.Filter(new Clause.OneOf(Dimension.REGION, Set.of("region-bretagne"), false)));
        Report report = report(a3(), false, page("ranked", FRENCH, false), page("laureates", breton, false));
        assertEquals(List.of(0, 0), report.starts());
        assertEquals(1, report.leaves().size());
        String read = PdfReading.text(pdf(report));
        int first = read.indexOf("Trois clusters sur neuf concentrent");
        int second = read.indexOf("Bretagne");
        assertTrue(first >= 0 && first < second, read);
        assertEquals(4, report.attachments().size());
    }

    @Test
    void theirNotesAreNumberedThrough() throws Exception {
        Report report = report(a3(), false, page("spending", FRENCH, false), page("ranked", FRENCH, false));
        assertEquals(1, report.leaves().size());
        List<String> numbers = Pattern.compile("Note #spending-(\\w+)")
                .matcher(PdfReading.text(pdf(report)))
                .results()
                .map(found -> found.group(1))
                .toList();
        for (int i = 0; i < numbers.size() - 2; i++) {
            assertEquals(Integer.toString(i + 1), numbers.get(i));
        }
        assertEquals(List.of("c", "d"), numbers.subList(numbers.size() - 2, numbers.size()));
    }

    @Test
    void whatAlwaysBeginsALeafDoes() {
        Report report = report(a3(), false, page("spending", FRENCH, false), page("ranked", FRENCH, true));
        assertEquals(List.of(0, 1), report.starts());
    }

    @Test
    void whatDoesNotFitBeginsALeaf() {
        Report report = report(Paper.A4, false, page("evolved", FRENCH, false), page("indicators", FRENCH, false));
        assertTrue(report.starts().getLast() > 0);
    }

    @Test
    void sharedLeavesFollowBothStandardsAndTheAnnexLeadsToThem() throws Exception {
        for (Paper paper : List.of(Paper.A4, a3())) {
            byte[] pdf = pdf(report(
                    paper,
                    true,
                    page("map", FRENCH, false),
                    page("laureates", FRENCH, false),
                    page("spending", FRENCH, false),
                    page("ranked", FRENCH, false)));
            assertEquals(List.of(), PdfReading.faults(pdf));
            assertEquals(List.of(), PdfValidity.failures(pdf, PdfValidity.UA));
            assertEquals(List.of(), PdfValidity.failures(pdf, PdfValidity.ARCHIVE));
        }
    }

    @Test
    void aFileKeepsWhatAlwaysBeginsALeaf() {
        Dossier dossier =
                new Dossier("", false, false, List.of(page("map", FRENCH, true), page("ranked", FRENCH, false)));
        String text = DossierFile.of(dossier, FRENCH.explorer()).text();
        List<Dossier.Page> read = DossierFile.read(text, FRENCH.explorer())
                .orElseThrow()
                .file()
                .dossier()
                .pages();
        assertEquals(
                List.of(true, false), read.stream().map(Dossier.Page::newPage).toList());
        String older = text.replaceAll(",?\\s*\"newPage\"\\s*:\\s*(true|false)", "");
        assertTrue(DossierFile.read(older, FRENCH.explorer()).isPresent());
    }
}
