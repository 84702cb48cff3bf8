package hexagonia.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Comparison;
import hexagonia.explore.Transition;
import hexagonia.export.PdfBook;
import hexagonia.export.PdfReading;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Records side by side on paper: nothing is left out that has room, and nothing is lost unsaid.
class ComparePageTest {
    private static final Looking FRENCH = Looking.atBundled(Locale.FRENCH);
    private static final Exhibit COMPARE = Exhibits.find("compare").orElseThrow();
    private static final List<String> THREE = List.of("miai-cluster", "aniti-ia-cluster", "3ia-cote-d-azur-2030");

    private static Report report(List<String> ids, Transition... more) {
        Looking looking = FRENCH.then(new Transition.Compare(ids)).then(more);
        return new Pages(Paper.A4, looking.labels(), Instant.EPOCH).of(COMPARE, looking.findings());
    }

    /// What is read of a report, with ordinary spaces.
    private static String read(Report report) throws Exception {
        var out = new ByteArrayOutputStream();
        PdfBook.write(report, out);
        return PdfReading.text(out.toByteArray()).replaceAll("[\\s\u00A0\u202F]+", " ");
    }

    private static List<String> nine(Kind kind) {
        return FRENCH.findings().index().ofKind(kind).stream()
                .limit(9)
                .map(Entity::id)
                .toList();
    }

    @Test
    void whatIsSharedIsWrittenWithItsMap() throws Exception {
        for (List<String> ids : List.of(THREE, nine(Kind.CLUSTER))) {
            String said = read(report(ids, new Transition.Choose(Comparison.MATRIX, Optional.of("yes"))));
            assertTrue(said.contains("en commun à deux fiches au moins"), said);
            assertTrue(said.contains("Où siègent les fiches comparées"), said);
        }
    }

    @Test
    void aRowThatStillHasRoomComesBackAndNumbersAreNeverCut() throws Exception {
        Report report = report(THREE);
        String said = read(report);
        assertEquals(1, report.leaves().size());
        String left = said.substring(said.indexOf("sans place sur la page"), said.indexOf("Pour tenir"));
        assertFalse(left.contains("Partenaires"), left);
        assertTrue(said.contains("Consortium élargi"), said);
        assertTrue(said.contains("– 2 fois (EFELIA MIAI)"), said);
        assertTrue(said.contains("projets – sans nom"), said);
    }

    @Test
    void eachPlaceHasItsOwnMarkAndARowBearsEachSignOnce() throws Exception {
        String said = read(report(List.of("miai-cluster", "enact")));
        assertTrue(said.contains("Nancy d, Grand Est”"), said);
        assertTrue(said.contains("Rang c⟦"), said);
        assertTrue(said.contains("Ensemble⟦"), said);
    }

    @Test
    void recordsAsRowsSayStagesAndPlacesAndEveryColumnLeftOut() throws Exception {
        String said = read(report(nine(Kind.CLUSTER)));
        assertTrue(said.contains("Projet de formation : annoncé ; Ensemble : attribué + annoncé."), said);
        assertTrue(said.contains("Nancy d, Grand Est"), said);
        assertTrue(said.contains("83,8"), "all columns of money find room");
        for (Kind kind : List.of(Kind.ORGANISATION, Kind.PROGRAMME, Kind.PROJECT)) {
            Report report = report(nine(kind));
            assertEquals(1, report.leaves().size(), kind.name());
        }
    }

    @Test
    void theTitleCountsTheSameRowsAsOnScreen() throws Exception {
        List<String> three = List.of("jean-zay", "alice-recoque", "adastra");
        Looking looking = FRENCH.then(new Transition.Compare(three));
        String finding = COMPARE.of(looking.findings(), looking.labels()).head().finding();
        assertTrue(finding.contains("lignes diffèrent"), finding);
        assertTrue(read(report(three)).contains(finding.replaceAll("[\u00A0\u202F]", " ")), finding);
    }
}
