package hexagonia.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.WithoutWindow;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Exploration;
import hexagonia.explore.Transition;
import hexagonia.explore.saved.Dossier;
import hexagonia.explore.saved.SavedExploration;
import hexagonia.export.PdfBook;
import hexagonia.export.PdfPages;
import hexagonia.export.PdfReading;
import hexagonia.export.PdfValidity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The summary of a strategy: what is in it, in which order, that each figure is traced once, that it follows the
/// standards, and that it carries what reopens it.
@WithoutWindow
class ReportTest {
    private static final Instant DATE = Instant.parse("2026-11-28T00:00:00Z");
    private static final Looking FRENCH = Looking.atBundled(Locale.FRENCH);
    private static final Looking ENGLISH = Looking.atBundled(Locale.ENGLISH);
    private static final Looking OTHER = Looking.atOther(Locale.FRENCH);

    @TempDir
    private Path folder;

    private static Report summary(Looking looking, Paper paper) {
        Plan plan = new Summary(looking.labels()).plan(looking.explorer(), looking.state(), paper);
        return new Pages(paper, looking.labels(), DATE).of(plan, _ -> {});
    }

    private static byte[] pdf(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfBook.write(report, out);
        return out.toByteArray();
    }

    @Test
    void theSummaryFollowsBothStandardsWhateverThePaper() throws Exception {
        Paper grey = Paper.of(Paper.Size.A3, Paper.Turn.PORTRAIT, true);
        for (Report report : List.of(
                summary(FRENCH, Paper.A4),
                summary(ENGLISH, Paper.of(Paper.Size.SLIDE, Paper.Turn.AUTO, false)),
                summary(OTHER, grey))) {
            byte[] pdf = pdf(report);
            assertEquals(List.of(), PdfReading.faults(pdf));
            assertEquals(List.of(), PdfValidity.failures(pdf, PdfValidity.UA));
            assertEquals(List.of(), PdfValidity.failures(pdf, PdfValidity.ARCHIVE));
        }
    }

    @Test
    void exhibitsThatHaveAPlaceFollowTheCoverInOrder() {
        List<String> titles = summary(FRENCH, Paper.A4).leaves().stream()
                .map(Leaf::title)
                .filter(title -> !title.isEmpty())
                .toList();
        assertEquals("Synthèse", titles.getFirst());
        assertEquals("Annexe, traçabilité", titles.getLast());
        List<String> order = List.of(
                "Ce que les chiffres couvrent",
                "Dépenses par axe",
                "Carte des clusters",
                "Côte à côte",
                "Montants par région",
                "Totaux et parts",
                "Frise des événements",
                "Ce que les documents ne disent pas");
        assertEquals(order, titles.stream().filter(order::contains).toList());
    }

    @Test
    void nineClustersSideBySideAreOneSheet() {
        for (Looking looking : List.of(FRENCH, ENGLISH)) {
            List<Leaf> large = summary(looking, Paper.A4).leaves().stream()
                    .filter(leaf -> leaf.width() > 1000)
                    .toList();
            assertEquals(1, large.size());
        }
        assertTrue(summary(FRENCH, Paper.A4).leaves().size() <= 17);
    }

    @Test
    void noPageHasNothingButNotes() {
        for (Looking looking : List.of(FRENCH, ENGLISH, OTHER)) {
            for (Leaf leaf : summary(looking, Paper.A4).leaves()) {
                String more = looking.labels().messages().get("paper.notes.more");
                assertFalse(leaf.marks().toString().contains("text=" + more), leaf.title());
            }
        }
    }

    @Test
    void nineClustersStandOnALargeSheet() {
        List<Leaf> large = summary(FRENCH, Paper.A4).leaves().stream()
                .filter(leaf -> leaf.width() > 1000)
                .toList();
        assertFalse(large.isEmpty());
        assertEquals("Côte à côte", large.getFirst().title());
    }

    @Test
    void everyStatedFigureIsTracedOnceInTheAnnex() throws Exception {
        String read = PdfReading.text(pdf(summary(FRENCH, Paper.A4)));
        List<Integer> rows = new ArrayList<>();
        var row = Pattern.compile("“Revenir à la page \\d+” “(\\d+)”").matcher(read);
        while (row.find()) {
            rows.add(Integer.parseInt(row.group(1)));
        }
        Set<Integer> called = new HashSet<>();
        var call = Pattern.compile("“Aller au numéro (\\d+)(?:–(\\d+))? de l’annexe”")
                .matcher(read);
        while (call.find()) {
            int first = Integer.parseInt(call.group(1));
            int last = call.group(2) == null ? first : Integer.parseInt(call.group(2));
            IntStream.rangeClosed(first, last).forEach(called::add);
        }
        assertTrue(rows.size() > 30, "rows: " + rows.size());
        assertEquals(rows.stream().sorted().distinct().toList(), rows);
        assertEquals(rows.stream().collect(Collectors.toSet()), called);
    }

    /// Whatever number a page prints, its reader finds it in the annex, with who says it or how it comes about.
    @Test
    void everyNumberOfTheReportStandsInItsAnnex() {
        for (Looking looking : List.of(FRENCH, ENGLISH, OTHER)) {
            Report report = summary(looking, Paper.A4);
            int annex =
                    report.starts().getLast() + pagesOf(report, report.starts().getLast());
            String traced = report.leaves().subList(annex, report.leaves().size()).stream()
                    .map(PrintedNumbers::text)
                    .collect(Collectors.joining(" "));
            Set<String> known = new HashSet<>(PrintedNumbers.in(traced));
            for (Leaf leaf : report.leaves().subList(0, annex)) {
                Set<String> missing = PrintedNumbers.on(leaf).stream()
                        .map(number -> number.replaceFirst("[.,]0$", ""))
                        .filter(number -> !known.contains(number))
                        .collect(Collectors.toSet());
                assertEquals(Set.of(), missing, leaf.title());
            }
        }
    }

    /// Whoever prints a number says how it comes about, or from which facts.
    @Test
    void noNumberOfTheSummaryIsOnlyFoundOnItsPage() {
        for (Looking looking : List.of(FRENCH, ENGLISH)) {
            String unsaid = looking.labels().messages().get("paper.annex.counted");
            List<Leaf> leaves = summary(looking, Paper.A4).leaves();
            leaves.forEach(leaf -> assertFalse(PrintedNumbers.text(leaf).contains(unsaid), leaf.title()));
            String all = leaves.stream().map(PrintedNumbers::text).collect(Collectors.joining(" "));
            assertTrue(all.contains("560 − 360 − 87 − 45 − 40"));
            assertFalse(all.contains("28 = 560 − 532"));
        }
    }

    private static int pagesOf(Report report, int start) {
        int next = start + 1;
        while (report.leaves().get(next).title().isEmpty()) {
            next++;
        }
        return next - start;
    }

    @Test
    void theAnnexSaysNoResultTwiceAndOnWhichPagesEachStands() throws Exception {
        String read = PdfReading.text(pdf(summary(FRENCH, Paper.A4))).replaceAll("\\h", " ");
        assertEquals(1, read.split("“2 500 − 632”", -1).length - 1);
        assertEquals(1, read.split("“70 \\+ 6,4”", -1).length - 1);
        for (String formula :
                List.of("“254,8 ÷ 446,6”", "“446,6 − 30”", "“632 − 446,6”", "20,8 % = 75 ÷ 360", "0,4 = 87 − 86,6")) {
            assertTrue(read.contains(formula), formula);
        }
        assertTrue(read.contains("aussi Entretien, 19 mars 2025"));
        assertTrue(read.contains("“1–3, 6, 7”"));
    }

    @Test
    void theContentsSayFromWhichToWhichPageTheAnnexGoes() {
        List<Leaf> leaves = summary(FRENCH, Paper.A4).leaves();
        int from = leaves.stream().map(Leaf::title).toList().indexOf("Annexe, traçabilité") + 1;
        String cover = PrintedNumbers.text(leaves.getFirst());
        assertTrue(cover.contains(from + "–" + leaves.size()), cover);
    }

    /// The cover opens what is known of the whole, measure by measure, and counts those without an amount.
    @Test
    void theCoverShowsTheWholeAndWhatIsKnownOfIt() {
        String cover = PrintedNumbers.text(summary(FRENCH, Paper.A4).leaves().getFirst())
                .replaceAll("\\h+", " ");
        for (String said : List.of("12 mesures sans montant", "PEPR 45", "Jean Zay 40", "non détaillé 28", "1 868")) {
            assertTrue(cover.contains(said), said + " in " + cover);
        }
    }

    /// A number is read with what it is before the next, its own note behind it.
    @Test
    void theSpendingChartIsReadNumberByNumber() throws Exception {
        Report report = new Pages(Paper.A4, FRENCH.labels(), DATE)
                .of(Exhibits.find("spending").orElseThrow(), FRENCH.findings());
        String read = PdfReading.text(pdf(report))
                .replaceAll("\\h+", " ")
                .replaceAll("\\s*\\n\\s*", " ")
                .replaceAll("[“”]", "");
        assertTrue(read.matches("(?s).*632⟦1⟧⟦2⟧ rattachés à un levier sur ≈ 2 500 M€ : France 2030.*"), read);
        int value = read.indexOf("Recherche et formation 560");
        assertTrue(value > 0 && value < read.indexOf("Clusters 360"), read);
    }

    @Test
    void equalReportsGiveEqualBytes() throws Exception {
        assertArrayEquals(pdf(summary(OTHER, Paper.A4)), pdf(summary(OTHER, Paper.A4)));
    }

    @Test
    void whatItCarriesReopensWhatWasSeen() throws Exception {
        Looking looking = FRENCH.under("levier-recherche-formation").selecting("miai-cluster");
        Report report = new Pages(Paper.A4, looking.labels(), DATE)
                .of(Exhibits.find("spending").orElseThrow(), looking.findings());
        Path file = Files.write(folder.resolve("a.pdf"), pdf(report));
        List<PdfPages.Page> pages = PdfPages.read(file.toFile());
        assertEquals(
                List.of("Dépenses par axe"),
                pages.stream().map(PdfPages.Page::title).toList());
        Exploration again = SavedExploration.read(pages.getFirst().text(), looking.explorer())
                .orElseThrow()
                .exploration()
                .history()
                .current();
        assertEquals(looking.state().clauses(), again.clauses());
        assertEquals(looking.state().selection(), again.selection());
        assertEquals("spending", again.view().tab());
        assertTrue(
                pages.getFirst().text().contains("\"saved\" : \"\""),
                pages.getFirst().text());
    }

    @Test
    void whatAPageCarriesReopensOnWhatThePageShows() throws Exception {
        Looking looking = FRENCH.then(
                new Transition.Select(List.of("miai-cluster")),
                new Transition.Compare(List.of("miai-cluster", "prairie-psai")));
        for (Exhibit exhibit : Exhibits.all()) {
            Report report = new Pages(Paper.A4, looking.labels(), DATE).of(exhibit, looking.findings());
            Path file = Files.write(folder.resolve(exhibit.id() + ".pdf"), pdf(report));
            Exploration again = reopened(PdfPages.read(file.toFile()).getFirst());
            assertEquals(looking.state().selection(), again.selection(), exhibit.id());
            assertEquals(looking.state().comparison(), again.comparison(), exhibit.id());
            assertEquals(
                    shows(exhibit), Exhibits.shown(again.view()).orElseThrow().id());
        }
    }

    @Test
    void eachPageOfAReportAndOfADossierReopensOnWhatItShows() throws Exception {
        Plan plan = new Summary(FRENCH.labels()).plan(FRENCH.explorer(), FRENCH.state(), Paper.A4);
        List<Dossier.Page> gathered = Stream.of("treemap", "unsaid", "flow", "amounts", "evolved")
                .map(id -> new Dossier.Page(id, FRENCH.state(), "", "", Optional.empty(), false, List.of()))
                .toList();
        Plan dossier = new DossierPlan(FRENCH.explorer(), Paper.A4)
                .of(Dossier.EMPTY.of(gathered))
                .orElseThrow();
        for (Plan each : List.of(plan, dossier)) {
            Report report = new Pages(Paper.A4, FRENCH.labels(), DATE).of(each, _ -> {});
            Path file = Files.write(folder.resolve("r.pdf"), pdf(report));
            List<String> shown = new ArrayList<>();
            for (PdfPages.Page page : PdfPages.read(file.toFile())) {
                shown.add(Exhibits.shown(reopened(page).view()).orElseThrow().id());
            }
            assertEquals(
                    each.shown().stream()
                            .map(Shown::exhibit)
                            .map(ReportTest::shows)
                            .toList(),
                    shown);
        }
    }

    /// The name of what shows an exhibit: the laureates stand in the overview, a record beside any tab, the strip of
    /// the timeline in it.
    private static String shows(Exhibit exhibit) {
        return switch (exhibit.id()) {
            case "laureates", "record" -> "overview";
            case "timeline-strip" -> "timeline";
            default -> exhibit.id();
        };
    }

    private static Exploration reopened(PdfPages.Page page) {
        return SavedExploration.read(page.text(), FRENCH.explorer())
                .orElseThrow()
                .exploration()
                .history()
                .current();
    }

    @Test
    void eachPageCarriesItsData() {
        Report report = summary(FRENCH, Paper.A4);
        List<String> names = report.attachments().stream().map(Attachment::name).toList();
        List<String> data = names.stream().filter(n -> n.endsWith(".csv")).toList();
        assertEquals(names.size() / 2, data.size());
        assertEquals(
                report.starts().stream()
                        .map(at -> "donnees-" + (at + 1) + ".csv")
                        .toList(),
                data);
        String spending = report.attachments().get(2).toString();
        assertTrue(spending.contains("Recherche et formation"), spending);
        assertTrue(spending.contains("560, M€"), spending);
    }

    @Test
    void aFileThatIsNoneOfOursCarriesNothing() throws Exception {
        Path file = Files.writeString(folder.resolve("b.pdf"), "%PDF-1.7\nnothing");
        try {
            assertEquals(List.of(), PdfPages.read(file.toFile()));
        } catch (IOException damaged) {
            assertFalse(String.valueOf(damaged.getMessage()).isBlank());
        }
    }
}
