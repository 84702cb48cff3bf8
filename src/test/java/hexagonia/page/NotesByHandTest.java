package hexagonia.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.WithoutWindow;
import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.exhibit.Sources;
import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.figure.Mark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What notes say under filters, worked out by hand from the documents: a sum by what is kept of it, nothing that the
/// page does not show, no formula that says nothing.
@WithoutWindow
class NotesByHandTest {
    private static final Looking START = Looking.atBundled(Locale.FRENCH);

    private static Notes notes(String exhibit, Looking looking) {
        Content content = Exhibits.find(exhibit).orElseThrow().of(looking.findings(), looking.labels());
        return Notes.of(List.of(new Notes.Said(content, _ -> true)), looking.labels(), "p", Map.of())
                .getFirst();
    }

    /// With ordinary spaces.
    private static String plain(String text) {
        return text.replaceAll("[\u00A0\u202F]", " ");
    }

    private static Looking of(Dimension dimension, boolean out, String... values) {
        return with(START, dimension, out, values);
    }

    private static Looking with(Looking looking, Dimension dimension, boolean out, String... values) {
        return looking.then(new Transition.Filter(new Clause.OneOf(dimension, Set.of(values), out)));
    }

    private static Set<String> formulas(String exhibit, Looking looking) {
        return new TreeSet<>(notes(exhibit, looking).grounds().formulas().keySet());
    }

    private static String called(String exhibit, Looking looking, String datum) {
        Notes notes = notes(exhibit, looking);
        return plain(notes.called(notes.calls().get(datum)).orElseThrow().text());
    }

    private static String note(String exhibit, Looking looking, String sign) {
        return notes(exhibit, looking).called(sign).map(Notes.Note::text).orElse("");
    }

    @Test
    void aSumUnderAFilterIsThatOfWhatIsKept() {
        Looking awarded = of(Dimension.STAGE, false, "awarded");
        assertEquals(
                Set.of("416 = 360 + 45 + 11", "144 = 560 − 416", "456 = 416 + 40", "176 = 632 − 456"),
                formulas("spending", awarded));
        assertTrue(formulas("flow", awarded).contains("416 = 360 + 45 + 11"));
        for (String exhibit : List.of("spending", "flow")) {
            assertTrue(called(exhibit, awarded, "cma-ia").startsWith("≈ 11 M€"), exhibit);
        }
        Looking elsewhere = with(awarded, Dimension.REGION, true, "region-ile-de-france");
        for (String exhibit : List.of("spending", "flow")) {
            Set<String> said = formulas(exhibit, elsewhere);
            assertTrue(said.contains("205,1 = 160 + 45 + 0,1"), said::toString);
            assertTrue(said.contains("160 = 70 + 30 + 20 + 20 + 20"), said::toString);
        }
        assertTrue(formulas("flow", elsewhere).contains("0,1 = 11 − 5,9 − 5"));
        Looking ranged = START.then(new Transition.Filter(new Clause.Between(10_000_000L, 30_000_000L)));
        for (String exhibit : List.of("spending", "flow")) {
            Set<String> said = formulas(exhibit, ranged);
            assertTrue(said.contains("196,7 = 110 + 86,7"), said::toString);
            assertTrue(said.stream().noneMatch(f -> f.contains("87")), said::toString);
        }
        Looking unplaced = with(of(Dimension.REGION, false, Dimension.UNSTATED), Dimension.MEASURE, true, "pepr-ia");
        for (String exhibit : List.of("spending", "flow")) {
            Set<String> said = formulas(exhibit, unplaced);
            assertTrue(said.contains("68,4 = 40 + 0,4 + 28"), said::toString);
            assertTrue(said.stream().noneMatch(f -> f.endsWith("− 0")), said::toString);
        }
    }

    @Test
    void whatWeComputeIsMarkedWhereAFilterKeepsItAlone() {
        Looking computed = of(Dimension.BASIS, false, "computed");
        for (String exhibit : List.of("spending", "flow")) {
            assertEquals("c", notes(exhibit, computed).calls().get("cma-ia"), exhibit);
            assertTrue(note(exhibit, computed, "c").contains("28,3 + 29,5 + 17,9"), exhibit);
        }
        assertFalse(notes("spending", computed).all().stream()
                .anyMatch(n -> n.text().startsWith("87")));
    }

    @Test
    void aTitleCallsForWhatItNamesAndNothingElse() {
        Looking nothing = START.then(new Transition.Filter(new Clause.Matching("zzzz")));
        assertEquals(List.of(), notes("spending", nothing).all());
        Looking announced = of(Dimension.STAGE, false, "announced");
        Notes notes = notes("spending", announced);
        assertEquals("1–4", notes.calls().get(Sources.TITLE));
        for (String named : List.of("11,4 M€, SaclAI-School", "8,8 M€, EFELIA-PRAIRIE", "8 M€, EFELIA")) {
            assertTrue(notes.all().stream().anyMatch(n -> plain(n.text()).startsWith(named)), named);
        }
        assertFalse(notes.all().stream().anyMatch(n -> plain(n.text()).contains("2 500")));
        assertTrue(notes("spending", START).all().stream()
                .anyMatch(n -> plain(n.text()).contains("2 500")));
    }

    @Test
    void aPartThatIsTheWholeIsNotCalledAPartOfIt() {
        Looking supply = START.under("levier-offre");
        assertEquals(
                "Offre à l’état de l’art : 40 M€ sur 632 (IA embarquée 40)",
                Exhibits.find("spending")
                        .orElseThrow()
                        .of(supply.findings(), supply.labels())
                        .head()
                        .finding()
                        .replaceAll("[\u00A0\u202F]", " "));
    }

    @Test
    void aRecordSaysHowItsFiguresAreWorkedOut() {
        assertEquals(Set.of("76,4 = 70 + 6,4"), formulas("record", START.selecting("universite-grenoble-alpes")));
        assertTrue(formulas("record", START.selecting("region-ile-de-france")).stream()
                .anyMatch(f -> f.startsWith("254,8 = 75 + 70 + 35 + 20")));
        Set<String> cluster = formulas("record", START.selecting("hi-paris"));
        assertEquals(
                Set.of(
                        "rang 2 sur 9 = 1 + 1 montant plus élevé",
                        "19,4 % = 70 ÷ 360",
                        "14 = 70 ÷ 5",
                        "77,8 = 70 + 7,8",
                        "290 = 360 − 70",
                        "0 = 360 − 70 − 290",
                        "78,8 = 5,9 + 5 + 8,8 + 6,4 + 8 + 5,1 + 11,4 + 7 + 3,3 + 5,3 + 3,7 + 1,1 + 7,8",
                        "0,4 = 87 − 7,8 − 78,8",
                        "85 = 45 + 40",
                        "28 = 560 − 360 − 87 − 85"),
                cluster.stream().map(NotesByHandTest::plain).collect(Collectors.toSet()));
        assertEquals(
                Set.of("0,3 = 87 − 11 − 75,7", "445 = 360 + 45 + 40", "28 = 560 − 87 − 445"),
                formulas("record", START.selecting("cma-ia")));
    }

    @Test
    void everyKindOfInferenceOnARecordIsExplained() {
        String partner = note("record", START.selecting("cea"), "d")
                .replaceAll("[\u00A0\u202F]", " ")
                .toLowerCase(Locale.FRENCH);
        assertTrue(partner.startsWith("stades suivis de d : lus dans le verbe du document"), partner);
        assertTrue(partner.contains("après un lieu : aucun document ne l’écrit ; nous le tenons d’autres"), partner);
        assertTrue(partner.contains("après un rattachement : aucun document ne l’écrit ; nous le déduisons"), partner);
        String project = note("record", START.selecting("openllm-france"), "d");
        assertTrue(project.toLowerCase(Locale.FRENCH).contains("après un rattachement et une date"), project);
    }

    private static Stream<String> words(List<Mark> marks) {
        return marks.stream().flatMap(mark -> switch (mark) {
            case Mark.TextRun m -> Stream.of(m.text().replaceAll("[\u00A0\u202F ]", ""));
            case Mark.Group m -> words(m.marks());
            case Mark.Tagged m -> words(m.marks());
            case Mark.Clip m -> words(m.marks());
            case Mark.Rectangle _, Mark.Rule _, Mark.Path _, Mark.Disc _ -> Stream.empty();
        });
    }

    /// Tables, pictures and records alike: no page leaves a sign without its note.
    @Test
    void eachSignOnAPageIsExplainedThere() {
        Pages pages = new Pages(Paper.A4, START.labels(), Instant.parse("2026-11-28T00:00:00Z"));
        List<String> unexplained = new ArrayList<>();
        Stream<Map.Entry<Exhibit, Looking>> records = Stream.of(
                        "miai-cluster", "enact", "cma-ia", "ia-clusters", "inria", "region-bretagne", "mistral-ai")
                .map(id -> Map.entry(Exhibits.find("record").orElseThrow(), START.selecting(id)));
        Stream.concat(Exhibits.all().stream().map(e -> Map.entry(e, START)), records)
                .forEach(e -> {
                    Report report = pages.of(e.getKey(), e.getValue().findings());
                    Set<String> said = report.leaves().stream()
                            .flatMap(leaf -> words(leaf.marks()))
                            .collect(Collectors.toSet());
                    Content content = e.getKey().of(e.getValue().findings(), START.labels());
                    List<Notes.Said> all = content.body() instanceof Body.Several several
                            ? several.parts().stream()
                                    .map(part -> new Notes.Said(part.content(), _ -> true))
                                    .toList()
                            : List.of(new Notes.Said(content, _ -> true));
                    Notes notes = Notes.of(all, START.labels(), "p", Map.of()).getFirst();
                    Stream.of(Notes.COMPUTED, Notes.INFERRED)
                            .filter(sign ->
                                    said.contains(sign) && notes.called(sign).isEmpty())
                            .forEach(sign -> unexplained.add(e.getKey().id() + " " + sign
                                    + e.getValue().state().selection()));
                });
        assertEquals(List.of(), unexplained);
    }
}
