package hexagonia.explore.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Strategies;
import hexagonia.explore.Explorer;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.search.Hit.Field;
import hexagonia.explore.search.Search.Source;
import hexagonia.model.Kind;
import hexagonia.store.FullText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is found in the bundled database, and what comes first.
class HitsTest {
    private static FullText text;
    private static Explorer explorer;

    @BeforeAll
    static void open() {
        text = new FullText(Strategies.open(Strategies.bundledDatabase()));
        explorer = new Explorer(new StrategyIndex(Strategies.bundled()), text);
    }

    @AfterAll
    static void close() {
        text.close();
    }

    private static List<Hit> hits(String asked) {
        return explorer.hits(asked, Locale.FRENCH, 40);
    }

    private static String marked(Hit hit) {
        StringBuilder marked = new StringBuilder(hit.text());
        for (SearchText.Stretch span : hit.spans().reversed()) {
            marked.insert(span.end(), '>').insert(span.start(), '<');
        }
        return marked.toString();
    }

    @Test
    void anotherSpellingFindsTheRecordAndSaysSo() {
        Hit best = hits("masmia").getFirst();
        assertEquals("macmia", best.id());
        assertEquals(Field.EXACT_SPELLING, best.field());
        assertEquals("<MASMIA>", marked(best));
    }

    /// Each step “Ctrl+F, …, Enter” of the guide chooses the axis or the programme that the next steps tell of.
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void whatTheGuideHasAskedIsFoundFirst(String language) throws Exception {
        String guide = Files.readString(Path.of("src/main/resources/hexagonia/guide/guide_" + language + ".md"));
        List<Kind> first = Pattern.compile("Ctrl\\+F, [“«]\\h?(.+?)\\h?[”»]")
                .matcher(guide)
                .results()
                .map(asked ->
                        explorer.hits(asked.group(1), Locale.of(language), 40).getFirst())
                .map(hit -> explorer.index().entity(hit.id()).kind())
                .toList();
        assertEquals(List.of(Kind.AXIS, Kind.PROGRAMME), first);
    }

    /// « clos » in the singular is no beginning of « cloud ».
    @Test
    void aSingularIsAWholeWord() {
        assertEquals(
                List.of(),
                hits("appels clos").stream()
                        .map(HitsTest::marked)
                        .filter(found -> found.contains("<clo>"))
                        .toList());
        assertEquals("macmia", hits("masmias").getFirst().id());
    }

    @Test
    void bracketsInsideANameDoNotHideIt() {
        List<Hit> found = hits("prairie");
        Hit cluster = found.stream()
                .filter(h -> h.id().equals("prairie-psai"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(found));
        assertEquals("<PR[AI]RIE>-PSAI", marked(cluster));
        assertEquals(Field.NAME_START, cluster.field());
    }

    @ParameterizedTest
    @CsvSource({"coeur", "cœur", "CŒUR", "Coeur"})
    void ligaturesAndCaseDoNotMatter(String asked) {
        assertEquals(
                hits("coeur").stream().map(Hit::id).toList(),
                hits(asked).stream().map(Hit::id).toList());
        assertTrue(
                hits(asked).stream().map(HitsTest::marked).anyMatch(t -> t.contains("<cœur>")), () -> hits(asked) + "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"grenoble", "miai", "cluster", "mistral", "formation", "e", "université de", "ia embarquée"})
    void ofOneKindBetterPlacesComeFirst(String asked) {
        for (Kind kind : Kind.values()) {
            List<Field> records = hits(asked).stream()
                    .filter(h -> h.source() == Source.ENTITY && h.language().equals(Locale.FRENCH))
                    .filter(h -> explorer.index().entity(h.id()).kind() == kind)
                    .map(Hit::field)
                    .toList();
            List<Field> inOrder = records.stream()
                    .sorted(Comparator.comparing(f -> f == Field.EXACT_SPELLING ? Field.EXACT_NAME : f))
                    .toList();
            assertEquals(inOrder, records, kind + "");
        }
    }

    @Test
    void aNameBeatsAMention() {
        List<Hit> found = hits("miai");
        assertTrue(found.getFirst().field().isName(), found + "");
        assertTrue(found.stream().anyMatch(h -> h.field() == Field.MENTION), found + "");
    }

    @Test
    void aNameInTheOtherLanguageIsFoundAndSaysItsLanguage() {
        Hit hit = hits("embedded").stream()
                .filter(h -> h.source() == Source.ENTITY)
                .findFirst()
                .orElseThrow();
        assertEquals(Locale.ENGLISH, hit.language());
        assertEquals(
                Locale.FRENCH,
                explorer.hits("jean zay", Locale.FRENCH, 1).getFirst().language());
        assertEquals(
                Locale.ENGLISH,
                explorer.hits("jean zay", Locale.ENGLISH, 1).getFirst().language());
    }

    @Test
    void aHeadingLeadsToTheRecordsItStatesSomethingOf() {
        Hit heading = hits("MIAI Cluster Université Grenoble").stream()
                .filter(h -> h.source() == Source.SECTION)
                .findFirst()
                .orElseThrow();
        assertTrue(heading.records().contains("miai-cluster"), heading + "");
    }

    @Test
    void amountsIndicatorsAndTermsAreFoundByTheirLabels() {
        for (Source source : List.of(Source.AMOUNT, Source.INDICATOR, Source.TERM)) {
            var strategy = explorer.index().strategy();
            String label = switch (source) {
                case AMOUNT ->
                    strategy.amounts().stream()
                            .filter(a -> !a.label()
                                    .equals(explorer.index().entity(a.entity()).name()))
                            .findFirst()
                            .orElseThrow()
                            .label()
                            .fr();
                case INDICATOR -> strategy.indicators().get(5).label().fr();
                default -> strategy.glossary().get(2).term().fr();
            };
            assertTrue(hits(label).stream().anyMatch(h -> h.source() == source), () -> label + hits(label));
        }
    }

    @Test
    void whatIsFilteredAreRecordsAlone() {
        var index = explorer.index();
        for (String asked : List.of("dotation", "formation", "e", "nombre")) {
            Search.Found found = text.find(asked);
            assertTrue(found.named().stream().allMatch(index::has), asked);
            assertTrue(found.mentioned().stream().allMatch(index::has), asked);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "« »", "[]", "()"})
    void textWithoutALetterFindsNothing(String asked) {
        assertEquals(List.of(), hits(asked));
    }
}
