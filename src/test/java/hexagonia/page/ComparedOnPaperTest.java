package hexagonia.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.WithoutWindow;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Comparison;
import hexagonia.explore.Transition;
import hexagonia.export.PdfBook;
import hexagonia.export.PdfReading;
import hexagonia.export.PdfValidity;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Clusters side by side on paper: as much of them as one page holds, with what it leaves out said; or all of it.
@WithoutWindow
class ComparedOnPaperTest {
    private static final Instant DATE = Instant.parse("2026-11-28T00:00:00Z");

    private static Looking at(int clusters, String language) {
        Looking looking = Looking.atBundled(Locale.of(language));
        List<String> ids = looking.labels().index().ofKind(Kind.CLUSTER).stream()
                .map(Entity::id)
                .limit(clusters)
                .toList();
        return looking.then(new Transition.Compare(ids));
    }

    private static Report report(Looking looking, Paper.Size size) {
        Paper paper = Paper.of(size, Paper.Turn.AUTO, false);
        return new Pages(paper, looking.labels(), DATE)
                .of(Exhibits.find("compare").orElseThrow(), looking.findings());
    }

    private static byte[] pdf(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfBook.write(report, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"2, A4", "3, A4", "4, A4", "5, A4", "6, A4", "9, A4", "9, A3"})
    void takeOnePageThatNamesThemAndSaysWhatItLeavesOut(int clusters, Paper.Size size) throws Exception {
        for (String language : List.of("fr", "en")) {
            Looking looking = at(clusters, language);
            Report report = report(looking, size);
            assertEquals(1, report.leaves().size(), language);
            byte[] pdf = pdf(report);
            String read = PdfReading.text(pdf);
            looking.state()
                    .comparison()
                    .forEach(id -> assertTrue(read.contains(looking.labels().brief(id)), id + "\n" + read));
            assertTrue(read.contains(language.equals("fr") ? "Listes entières" : "Lists in full"), read);
            assertEquals(List.of(), PdfReading.faults(pdf));
            assertEquals(List.of(), PdfValidity.failures(pdf, PdfValidity.UA));
        }
    }

    /// Twelve points leave less room than six columns of lists take: as few slides as any way has.
    @Test
    void takeTwoSlidesWhereOneHasNoRoom() throws Exception {
        for (String language : List.of("fr", "en")) {
            Report report = report(at(6, language), Paper.Size.SLIDE);
            assertEquals(2, report.leaves().size(), language);
            String read = PdfReading.text(pdf(report));
            assertTrue(read.contains(language.equals("fr") ? "Listes entières" : "Lists in full"), read);
        }
    }

    /// The nine awards of one row, five of them stated by one document and no other, have one note with the heading of
    /// each.
    @Test
    void theFiguresOfARowShareANote() throws Exception {
        String read = PdfReading.text(pdf(report(at(9, "fr"), Paper.Size.A3))).replace('\u00A0', ' ');
        assertTrue(read.contains("Dossier de presse, 22 mai 2024 : 4 « PostGenAI@PARIS"), read);
        assertTrue(read.contains("9 « SequoIA (Université de Rennes) – 20\u202FM€ »"), read);
    }

    @Test
    void areAllThereWithListsInFull() throws Exception {
        Looking whole = at(9, "fr").then(new Transition.Choose(Comparison.LISTS, Optional.of("yes")));
        Report report = report(whole, Paper.Size.A3);
        assertTrue(report.leaves().size() > 1);
        String read = PdfReading.text(pdf(report));
        assertFalse(read.contains("autres\u00A0;") || read.contains("sans chiffre") || read.contains("Laissés"), read);
        assertTrue(read.contains("Mineures communes à plusieurs écoles universitaires de recherche"), read);
    }
}
