package hexagonia.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Strategies;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the guide quotes is written so in the program, or in the strategy that comes with it.
class GuideWordsTest {
    private static final Pattern QUOTED = Pattern.compile("[«“]\\h*([^»”]{3,}?)\\h*[»”]");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void areThoseOfTheProgram(String language) {
        Messages words = Messages.in(Locale.of(language));
        String said = plain(words.keys().stream().map(words::get).collect(Collectors.joining("\n")))
                + plain(new String(Strategies.bundledDatabase(), StandardCharsets.UTF_8));
        List<String> chapters = Guide.in(words.locale()).chapters().toList();
        List<String> quoted = Guide.in(words.locale()).blocks().stream()
                .flatMap(block -> QUOTED.matcher(Guide.words(block)).results())
                .map(MatchResult::group)
                .map(q -> plain(q).replaceAll("^[«“] *| *[»”]$", ""))
                .distinct()
                .toList();
        assertTrue(quoted.size() > 12, quoted::toString);
        assertEquals(
                List.of(),
                quoted.stream()
                        .filter(q -> !said.contains(q)
                                && !plain(String.join("\n", chapters)).contains(q))
                        .toList());
    }

    /// What sends to a tab calls it by its name.
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void tabsAreCalledByTheirNames(String language) {
        Messages words = Messages.in(Locale.of(language));
        List<String> tabs = words.keys().stream()
                .filter(key -> key.startsWith("tab."))
                .map(words::get)
                .toList();
        List<String> named = words.keys().stream()
                .map(words::get)
                .flatMap(said -> Pattern.compile("(?:onglet|tab) [«“]\\h*([^»”]+?)\\h*[»”]")
                        .matcher(said)
                        .results())
                .map(found -> found.group(1))
                .toList();
        assertTrue(named.size() > 1, named::toString);
        assertTrue(tabs.containsAll(named), named::toString);
    }

    private static String plain(String text) {
        return text.replaceAll("\\h", " ").replace('’', '\'');
    }
}
