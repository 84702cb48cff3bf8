package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.model.Details;
import hexagonia.model.OrganisationType;
import hexagonia.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every word of the data and of the interface keeps to one register: no word of ours implies a payment, each notion
/// has one name in a language, and French and English are those of their statistical offices.
class RegisterTest {
    /// Words that imply payment, then those that another word has replaced.
    private static final Pattern FRENCH = Pattern.compile(
            "(?iu)\\bdotations?\\b|\\breçoi(t|vent)\\b|\\bargent\\b|\\b(vont|va) (à|aux)\\b|ex-3IA|rien de"
                + " postérieur|jeunes entreprises(?! innovantes)|directrice de la mission|travaillent ce|cliquez"
                + " (un|une|la|le)\\b|tombent? juste|touches du clavier|recherche ou (de )?décision|tout faire par son"
                + " nom|\\bcibles?\\b|viennent? d’ailleurs|n’écri(t|vent) (le|ce) (levier|périmètre)|(?-i:\\bmission"
                + " French Tech)");

    private static final Pattern ENGLISH = Pattern.compile("(?i)\\blaureates?\\b|\\breceives?\\b|\\bmoney\\b|\\bground"
            + " of\\b|\\bcarr(ies|ying)\\b|\\bthrifty\\b|\\bvideo protection\\b|\\bundetailed\\b|nothing later|world[-"
            + " ]size|\\bpay(s|ing)? for\\b|\\bpublics?: |\\bplayers?\\b|tied to a lever|\\bco-financ|the"
            + " territories|\\bcarriers?\\b|«|(not|that|nothing) adds?"
            + " up\\b|\\bfrom elsewhere\\b|\\bno document writes\\b|\\b(is|are) not written\\b|\\battachments?\\b|"
            + "\\bdiagnoses,|\\bworld (AI )?groups?\\b|(initial|continuing) training|\\breserves?\\b|(?-i)grand"
            + " challenge");

    /// Sums in running French are written out; symbols are for labels and tables.
    private static final Pattern SYMBOL = Pattern.compile("\\d[\\s\\u00a0\\u202f](M€|Md€)");

    private static final Set<String> PROSE = Set.of("summary", "note", "why", "description", "meaning", "question");

    private record Text(String key, String french, String english) {}

    private static void read(String key, JsonNode node, List<Text> texts) {
        if (node.has("fr") && node.has("en")) {
            texts.add(new Text(key, node.get("fr").asString(), node.get("en").asString()));
        } else if (node.isArray()) {
            node.valueStream().forEach(child -> read(key, child, texts));
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                read(field.getKey(), field.getValue(), texts);
            }
        }
    }

    private static List<Text> data() throws IOException {
        List<Text> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Strategies.FILES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json"))
                    .filter(f -> !f.endsWith("schema.json"))
                    .toList()) {
                read("", new JsonMapper().readTree(Files.readString(file)), texts);
            }
        }
        return texts;
    }

    private static Set<String> found(Pattern wrong, Stream<String> texts) {
        Set<String> found = new TreeSet<>();
        texts.filter(t -> wrong.matcher(t).find()).forEach(found::add);
        return found;
    }

    /// What the interface says; the words that people may type are theirs.
    private static Stream<String> words(Locale language) {
        Messages messages = Messages.in(language);
        return messages.keys().stream()
                .filter(key -> !key.equals("search.small-words"))
                .map(key -> messages.get(key));
    }

    @Test
    void noTextOfTheDataUsesAWordThatWasLeft() throws IOException {
        List<Text> texts = data();

        assertEquals(Set.of(), found(FRENCH, texts.stream().map(Text::french)));
        assertEquals(Set.of(), found(ENGLISH, texts.stream().map(Text::english)));
    }

    @Test
    void noWordOfTheGuideDoes() throws IOException {
        for (Map.Entry<String, Pattern> language :
                Map.of("fr", FRENCH, "en", ENGLISH).entrySet()) {
            Path guide = Path.of("src/main/resources/hexagonia/guide/guide_" + language.getKey() + ".md");
            assertEquals(Set.of(), found(language.getValue(), Files.readAllLines(guide).stream()));
        }
    }

    @Test
    void noWordOfTheInterfaceDoes() {
        assertEquals(Set.of(), found(FRENCH, words(Locale.FRENCH)));
        assertEquals(Set.of(), found(ENGLISH, words(Locale.ENGLISH)));
    }

    @Test
    void sumsAreWrittenOutInFrenchSentences() throws IOException {
        assertEquals(
                Set.of(),
                found(
                        SYMBOL,
                        data().stream().filter(t -> PROSE.contains(t.key())).map(Text::french)));
    }

    @Test
    void aUniversityKeepsItsNameInEnglish() {
        List<String> translated = Strategies.bundled().entities().stream()
                .filter(e -> e.details() instanceof Details.Organisation o && o.type() == OrganisationType.UNIVERSITY)
                .filter(e -> !e.name().fr().equals(e.name().en()))
                .map(e -> e.name().en())
                .toList();

        assertEquals(List.of(), translated);
    }

    @Test
    void noTwoOpenQuestionsAskTheSame() {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            List<String> questions = Strategies.bundled().absences().stream()
                    .map(a -> a.question().in(language))
                    .toList();
            assertEquals(questions.stream().distinct().toList(), questions);
        }
    }
}
