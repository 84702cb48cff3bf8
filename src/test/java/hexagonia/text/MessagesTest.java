package hexagonia.text;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hexagonia.WithoutWindow;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.Absence;
import hexagonia.model.Basis;
import hexagonia.model.CallForm;
import hexagonia.model.Completeness;
import hexagonia.model.EventKind;
import hexagonia.model.Kind;
import hexagonia.model.Nature;
import hexagonia.model.OrganisationType;
import hexagonia.model.Qualifier;
import hexagonia.model.Role;
import hexagonia.model.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@WithoutWindow
class MessagesTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path WORDS = Path.of("src", "main", "resources", "hexagonia", "text");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
    private static final Pattern KEY = Pattern.compile("^([\\w.-]+)\\s*=", Pattern.MULTILINE);

    /// Words that are the same in both languages, rightly.
    private static final Set<String> SAME_IN_BOTH = Set.of(
            "Assertions",
            "assertion",
            "portrait",
            "Dossier",
            "English",
            "Français",
            "Hexagonia",
            "Hexagonia – {0}",
            "n",
            "{0}/{1}",
            "Ctrl",
            "Alt",
            "Tables",
            "Date",
            "dates",
            "Cluster",
            "Clusters",
            "Programmes",
            "Organisations",
            "Infrastructures",
            "Nature",
            "Latitude",
            "Longitude",
            "Source",
            "Type",
            "Document",
            "Documents",
            "Programme",
            "Organisation",
            "Infrastructure",
            "exact",
            "description",
            "Association",
            "Consortium",
            "six",
            "Note",
            "Île-de-France",
            "Paris, Saclay",
            "CMA",
            "Total",
            "Coordination",
            "Service",
            "Label",
            "Parts",
            "Sources",
            "publication",
            "Axes");

    private final Messages french = Messages.in(Locale.FRENCH);
    private final Messages english = Messages.in(Locale.ENGLISH);

    @Nested
    class BothLanguages {
        @Test
        void haveTheSameKeys() {
            assertEquals(new TreeSet<>(french.keys()), new TreeSet<>(english.keys()));
        }

        @Test
        void fillTheSamePlaceholders() {
            assertNone(key -> !placeholders(french.get(key)).equals(placeholders(english.get(key))));
        }

        @Test
        void sayItInWordsOfTheirOwn() {
            assertNone(key -> french.get(key).equals(english.get(key))
                    && french.get(key).codePoints().anyMatch(Character::isLetter)
                    && !french.get(key).matches("\\{\\d\\}|\\{0\\} · .*")
                    && !SAME_IN_BOTH.contains(french.get(key)));
        }

        @Test
        void keepAKeyInOneFileAndInOnePlaceOfItOnly() {
            for (Locale locale : Languages.ALL) {
                List<String> all = Messages.BUNDLES.stream()
                        .flatMap(name -> keysIn(name + "_" + locale.getLanguage()).stream())
                        .toList();
                assertEquals(
                        List.of(),
                        all.stream()
                                .filter(k -> all.indexOf(k) != all.lastIndexOf(k))
                                .toList());
            }
        }

        @Test
        void describeEveryCommandAlike() {
            assertEquals(new TreeSet<>(keysIn("commands_fr")), new TreeSet<>(keysIn("commands_en")));
        }
    }

    @Nested
    class APattern {
        @Test
        void isOneThatCanBeFilled() {
            for (Messages messages : List.of(french, english)) {
                for (String key : messages.keys()) {
                    assertDoesNotThrow(() -> new MessageFormat(messages.get(key), messages.locale()), key);
                }
            }
        }

        @Test
        void hasNoStraightApostropheWhichWouldHideItsPlaceholders() {
            assertNone(key -> french.get(key).contains("'") || english.get(key).contains("'"));
        }

        @Test
        void isSpacedAsFrenchIs() {
            Pattern wrong = Pattern.compile(" [;:!?%»]|« |[^\\u202F][;!?]|[^\\u00A0]»|«[^\\u00A0]|[^\\u00A0]:( |$)");
            assertNone(key -> wrong.matcher(prose(french.get(key))).find());
        }

        @Test
        void isSpacedAsEnglishIs() {
            Pattern wrong = Pattern.compile("[  \\u00A0\\u202F][;:!?%]|[«»]");
            assertNone(key -> wrong.matcher(prose(english.get(key))).find());
        }

        /// The words of a pattern without the signs of its language.
        private static String prose(String pattern) {
            return pattern.replaceAll("\\{\\d(,number(,integer)?)?\\}", "X")
                    .replaceAll("\\{\\d,choice,-?\\d+[#<]", "")
                    .replaceAll("\\|\\d+[#<]", "|")
                    .replaceAll("^[\\u202F ]*;", "");
        }
    }

    @Nested
    class AKey {
        private final Set<String> literals = literals("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

        @Test
        void thatIsAskedForHasWords() {
            Set<String> rooms =
                    french.keys().stream().map(k -> k.split("\\.")[0]).collect(Collectors.toSet());
            Set<String> missing = new TreeSet<>();
            for (String literal : literals) {
                boolean looksLikeAKey = literal.matches("[a-z]+(\\.[a-z0-9-]+)+")
                        && rooms.contains(literal.substring(0, literal.indexOf('.')));
                if (looksLikeAKey && french.keys().stream().noneMatch(k -> (k + ".").startsWith(literal + "."))) {
                    missing.add(literal);
                }
            }
            assertEquals(Set.of(), missing);
        }

        @Test
        void ofARuleHasWords() {
            Set<String> rules = literals("Violation\\s*\\.of\\(\\s*\"([a-z-]+)\"");
            assertEquals(
                    Set.of(),
                    rules.stream().filter(r -> !french.has("rule." + r)).collect(Collectors.toSet()));
        }

        @Test
        void thatHasWordsIsAskedFor() {
            Set<String> prefixes = new HashSet<>(literals("\\.of\\(\\s*\"([a-z.-]+)\"").stream()
                    .map(p -> p + ".")
                    .toList());
            literals.stream().filter(l -> l.matches("[a-z.-]+\\.")).forEach(prefixes::add);
            prefixes.removeIf(p -> p.equals("rule."));
            literals("Violation\\s*\\.of\\(\\s*\"([a-z-]+)\"").forEach(rule -> literals.add("rule." + rule));
            assertNone(key -> !literals.contains(key) && prefixes.stream().noneMatch(key::startsWith));
        }

        @Test
        void ofOneValueOfAListMeansThatEachHasOne() {
            Map<String, Enum<?>[]> lists = Map.ofEntries(
                    Map.entry("kind", Kind.values()),
                    Map.entry("actor", OrganisationType.values()),
                    Map.entry("particulars.form", CallForm.values()),
                    Map.entry("chronology.event", EventKind.values()),
                    Map.entry("unsaid.about", Absence.About.values()),
                    Map.entry("tables.event", EventKind.values()),
                    Map.entry("stage", Stage.values()),
                    Map.entry("basis", Basis.values()),
                    Map.entry("qualifier", Qualifier.values()),
                    Map.entry("nature", Nature.values()),
                    Map.entry("completeness", Completeness.values()),
                    Map.entry("role", Role.values()),
                    Map.entry("role.of", Role.values()),
                    Map.entry("dimension", Dimension.values()),
                    Map.entry("map.subjects", Kind.values()));
            lists.forEach((prefix, values) -> {
                for (Enum<?> value : values) {
                    assertDoesNotThrow(() -> french.of(prefix, value), prefix);
                }
            });
        }

        @Test
        void withoutWordsFailsLoudly() {
            assertThrows(MissingResourceException.class, () -> french.get("no.such.key"));
        }

        private static Set<String> literals(String pattern) {
            Set<String> found = new HashSet<>();
            try (Stream<Path> files = Files.walk(SOURCES)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    Pattern.compile(pattern)
                            .matcher(Files.readString(file))
                            .results()
                            .map(m -> m.group(1))
                            .forEach(found::add);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return found;
        }
    }

    @Test
    void aPluralFollowsItsNumber() {
        assertEquals("Aucune ligne", french.get("cli.query.rows", 0));
        assertEquals("1 ligne", french.get("cli.query.rows", 1));
        assertEquals("1\u202F234 lignes", french.get("cli.query.rows", 1234));
        assertEquals("1,234 rows", english.get("cli.query.rows", 1234));
    }

    @Test
    void anyOtherLanguageReadsEnglish() {
        assertEquals(english.get("cli.check.sound"), Messages.in(Locale.GERMAN).get("cli.check.sound"));
    }

    private void assertNone(Predicate<String> isWrong) {
        List<String> wrong = new ArrayList<>();
        for (String key : new TreeSet<>(french.keys())) {
            if (isWrong.test(key)) {
                wrong.add(key + ": " + french.get(key) + " / " + english.get(key));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static Set<String> placeholders(String pattern) {
        return PLACEHOLDER.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /// The keys of a file as they are written: one that stands there twice is twice in the list.
    private static List<String> keysIn(String file) {
        try {
            return KEY.matcher(Files.readString(WORDS.resolve(file + ".properties")))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
