package hexagonia.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.WithoutWindow;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Transition;
import hexagonia.export.PdfBook;
import hexagonia.export.PdfReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes on on the page after: notes beside what they are about, groups that find no room on the first page, rows
/// of tables.
@WithoutWindow
class FollowingPagesTest {
    private static final Instant DATE = Instant.parse("2026-11-28T00:00:00Z");
    private static final Looking FRENCH = Looking.atBundled(Locale.FRENCH);
    private static final Looking ENGLISH = Looking.atBundled(Locale.ENGLISH);
    private static final Paper SLIDE = Paper.of(Paper.Size.SLIDE, Paper.Turn.AUTO, false);

    /// The pages of an exhibit in words.
    private static List<String> pages(String id, Looking looking, Paper paper) throws IOException {
        return words(new Pages(paper, looking.labels(), DATE)
                .of(Exhibits.find(id).orElseThrow(), looking.explorer().findings(looking.state())));
    }

    private static List<String> words(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfBook.write(report, out);
        List<String> pages = new ArrayList<>();
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf).replaceAll("[\\s\u00A0\u202F]+", " "));
            }
        }
        return pages;
    }

    private static Looking at(Looking looking, String record) {
        return looking.then(new Transition.Select(List.of(record)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"regions", "map", "spending", "evolved", "indicators", "timeline", "ranked"})
    void noPageOfAFigureHasNothingButNotes(String id) throws IOException {
        for (Looking looking : List.of(FRENCH, ENGLISH)) {
            String more = looking.labels().messages().get("paper.notes.more");
            for (String page : pages(id, looking, Paper.A4)) {
                assertFalse(page.contains(more), page);
            }
        }
    }

    @Test
    void noPageOfARecordHasNothingButNotes() throws IOException {
        for (String record : List.of("miai-cluster", "aniti-ia-cluster", "clara-chappaz", "essec-business-school")) {
            for (String page : pages("record", at(FRENCH, record), Paper.A4)) {
                assertFalse(page.contains("Suite des notes"), page);
            }
        }
    }

    @Test
    void allGroupsOfFiguresAreShownWithTheirWholeHeadings() throws IOException {
        List<String> pages = pages("evolved", FRENCH, Paper.A4);
        String all = String.join(" ", pages);
        for (String heading : List.of(
                "« Clara Chappaz : Clusters IA, avec la contribution de ses territoires, la France dope sa recherche",
                "Le financement de l’open source",
                "Le financement de Jean Zay")) {
            assertTrue(all.contains(heading), heading);
        }
        assertFalse(pages.getLast().contains("autres groupes"), pages.getLast());
        assertFalse(all.contains("…"), all);
    }

    /// Nothing is found twice: where nothing else is found, the page says that it goes on.
    @ParameterizedTest
    @ValueSource(strings = {"evolved", "indicators"})
    void eachPageFindsSomethingOfWhatStandsOnIt(String id) throws IOException {
        for (Looking looking : List.of(FRENCH, ENGLISH)) {
            for (Paper paper : List.of(Paper.A4, SLIDE)) {
                Report report = new Pages(paper, looking.labels(), DATE)
                        .of(Exhibits.find(id).orElseThrow(), looking.findings());
                var out = new ByteArrayOutputStream();
                PdfBook.write(report, out);
                List<String> findings = Pattern.compile("H1 (.*)")
                        .matcher(PdfReading.text(out.toByteArray()))
                        .results()
                        .map(found -> found.group(1).replaceAll("⟦.*", ""))
                        .toList();
                assertEquals(report.leaves().size(), findings.size(), findings::toString);
                String goesOn = looking.labels().messages().get("paper.continued", "");
                List<String> found =
                        findings.stream().filter(f -> !f.contains(goesOn)).toList();
                assertEquals(Set.copyOf(found).size(), found.size(), findings::toString);
            }
        }
    }

    @Test
    void whatCountsGroupsCountsThoseOfItsPage() throws IOException {
        List<String> pages = pages("evolved", FRENCH, SLIDE);
        assertTrue(pages.get(1).contains("Hi! PARIS : 70 M€ dans deux documents"), pages.get(1));
        assertTrue(pages.getLast().contains("Open source : 32 M€"), pages.getLast());
        assertFalse(pages.getLast().contains("360 M€"), pages.getLast());
    }

    @Test
    void amountsByRegionTakeOneSlide() throws IOException {
        for (Looking looking : List.of(FRENCH, ENGLISH)) {
            assertEquals(1, pages("regions", looking, SLIDE).size());
        }
    }

    @Test
    void whatIsDatedHasANoteForEachDocumentThatSaysSo() throws IOException {
        String first = pages("timeline", FRENCH, Paper.A4).getFirst();
        for (String document : List.of(
                "1 Dossier de presse, 22 mai 2024, « ", "2 Éditorial, juin 2023, ", "3 Entretien, 19 mars 2025, « ")) {
            assertTrue(first.contains(document), first);
        }
        String person = pages("record", at(FRENCH, "clara-chappaz"), Paper.A4).getFirst();
        assertTrue(person.contains("1 Entretien, 19 mars 2025, « Bio de Clara Chappaz »"), person);
        String school =
                pages("record", at(FRENCH, "essec-business-school"), Paper.A4).getFirst();
        assertFalse(school.contains("Siège Cergy Repères"), "the same map twice");
    }

    @Test
    void notesOfASlideNameTheHeadingWhereThereIsRoom() throws IOException {
        String all = String.join(" ", pages("ranked", FRENCH, SLIDE));
        assertTrue(all.contains("22 mai 2024, « "), all);
    }

    @Test
    void noRowStandsAloneOnThePageAfter() {
        Band.Ruled table = new Band.Ruled("t", Band.gap(10));
        List<Band> rows = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            rows.add(Band.of(10, (_, _) -> List.of()).in(table));
        }
        BandFlow flow = new BandFlow(rows);
        flow.next(0, 0, 100);
        assertEquals(2, flow.count());
    }
}
