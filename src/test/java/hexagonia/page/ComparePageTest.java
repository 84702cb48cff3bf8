package hexagonia.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.WithoutWindow;
import hexagonia.exhibit.Body;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.exhibit.compare.CompareRow;
import hexagonia.explore.Comparison;
import hexagonia.explore.Transition;
import hexagonia.export.PdfBook;
import hexagonia.export.PdfReading;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.sheet.Value;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Records side by side on paper: nothing is lost unsaid, and with lists in full nothing is left out.
@WithoutWindow
class ComparePageTest {
    private static final Looking FRENCH = Looking.atBundled(Locale.FRENCH);
    private static final Exhibit COMPARE = Exhibits.find("compare").orElseThrow();
    private static final List<String> THREE = List.of("miai-cluster", "aniti-ia-cluster", "3ia-cote-d-azur-2030");

    private static final Transition IN_FULL = new Transition.Choose(Comparison.LISTS, Optional.of("yes"));

    private static final List<Paper> PAPERS = List.of(
            Paper.A4,
            Paper.A4.turned(),
            Paper.of(Paper.Size.A3, Paper.Turn.LANDSCAPE, false),
            Paper.of(Paper.Size.SLIDE, Paper.Turn.AUTO, false));

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
            assertTrue(said.contains("à deux fiches au moins"), said);
            assertTrue(said.contains("Où siègent les fiches comparées"), said);
        }
    }

    /// With lists in full, on every paper, whatever is compared: each row that says something, and each list whole.
    @Test
    void everyRowIsPrintedAndEveryListIsWhole() throws Exception {
        List<List<String>> all = List.of(
                nine(Kind.CLUSTER),
                nine(Kind.CLUSTER).subList(0, 5),
                THREE.subList(0, 2),
                List.of("region-ile-de-france", "region-bretagne"),
                List.of("clara-chappaz", "arthur-mensch"));
        for (List<String> ids : all) {
            for (Paper paper : PAPERS) {
                Looking looking = FRENCH.then(new Transition.Compare(ids), IN_FULL);
                Report report = new Pages(paper, looking.labels(), Instant.EPOCH).of(COMPARE, looking.findings());
                String said = read(report).replace(" ", "");
                for (String word : words(looking)) {
                    assertTrue(said.contains(word.replaceAll("[\\s\u00A0\u202F]+", "")), paper + ": " + word);
                }
                assertFalse(said.matches(".*\\+\\d+autres?[^a-z].*"), said);
            }
        }
    }

    /// The names of all rows that say something, and of all members of their lists.
    private static List<String> words(Looking looking) {
        List<String> words = new ArrayList<>();
        Body.Tabled table =
                (Body.Tabled) COMPARE.of(looking.findings(), looking.labels()).body();
        for (Object row : table.sheet().rows()) {
            CompareRow said = (CompareRow) row;
            if (!said.heading() && !said.id().equals("title/town") && !said.id().equals("title/region")) {
                words.add(said.label().text());
                said.cells().stream()
                        .filter(c -> c.value().orElse(null) instanceof Value.Text
                                && !c.mentions().isEmpty())
                        .flatMap(c -> Stream.of(c.hint().orElse("").split("\n")))
                        .forEach(words::add);
            }
        }
        return words;
    }

    @Test
    void whatGoesOnRepeatsTheHeadsOfColumnsAndNeverEndsOnAHeading() throws Exception {
        Report report = report(THREE, IN_FULL);
        assertTrue(report.leaves().size() > 1);
        for (Leaf leaf : report.leaves()) {
            List<String> runs = PagesTest.runs(leaf.marks()).stream()
                    .map(run -> run.text().strip())
                    .toList();
            if (runs.contains("Questions") || runs.contains("Objectifs")) {
                assertTrue(runs.contains("MIAI Cluster") && runs.contains("ANITI"), runs::toString);
            }
        }
        String said = read(report);
        assertTrue(said.contains("Consortium élargi"), said);
        assertTrue(said.contains("EFELIA MIAI : Facteur déjà atteint"), said);
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
        assertTrue(said.contains("Projet de formation : annoncé ; Ensemble : attribué + annoncé ; "), said);
        assertTrue(said.contains("Nancy d, Grand Est"), said);
        assertTrue(said.contains("83,8"), "all columns of money find room");
        assertTrue(report(nine(Kind.CLUSTER)).leaves().stream().allMatch(leaf -> leaf.height() > leaf.width()));
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
