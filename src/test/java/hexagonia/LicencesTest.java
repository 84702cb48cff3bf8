package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is bundled stands in one table with its version, its licence and what it is for, and the text of the licence is
/// there. The build writes what libraries say of their licences to `target/licences`, and refuses some.
class LicencesTest {
    private static final Path FOLDER = Path.of("assets/licences");
    private static final Path TABLE = FOLDER.resolve("BUNDLED.md");
    private static final Path SAID = Path.of("target/licences/bundled.tsv");
    private static final Pattern CLASSIFIER = Pattern.compile("-(linux|mac|win)(-.*)?$");
    private static final Pattern LINK = Pattern.compile("]\\((?!http)([^)]+)\\)");
    private static final Map<String, String> TEXTS = Map.of(
            "Apache-2.0", "[Apache 2.0](Apache-2.0.txt)",
            "BSD-3-Clause", "[BSD 3-Clause](BSD-3-Clause-ControlsFX.txt)",
            "GPL-2.0-with-classpath-exception",
                    "[GPL 2 with Classpath exception](GPL-2.0-with-Classpath-exception.txt)",
            "MIT", "[MIT](MIT.txt)");

    /// A library as it tells of itself.
    private record Library(String id, String version, String licences) {
        static Library of(String line) {
            String[] fields = line.split("\t");
            return new Library(fields[0], fields[1], fields[2]);
        }

        String name() {
            return id.substring(id.indexOf(':') + 1);
        }

        String row(Map<String, String[]> why) {
            String licence = Stream.of(licences.split(", ")).map(TEXTS::get).collect(Collectors.joining(", "));
            String[] own = why.get(id);
            return "| %s | %s | %s | %s | %s |".formatted(name(), version, licence, own[1], own[2]);
        }
    }

    private static List<Library> bundled() throws IOException {
        assertTrue(Files.exists(SAID), "mvn process-test-classes writes " + SAID);
        return Files.readAllLines(SAID).stream().map(Library::of).toList();
    }

    @Test
    void theTableSaysWhatIsBundledAndWhy() throws IOException {
        Map<String, String[]> why = Files.readAllLines(FOLDER.resolve("why.tsv")).stream()
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(fields -> fields[0], fields -> fields));
        assertEquals(
                bundled().stream().map(Library::id).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(why.keySet()),
                "each library has one line in assets/licences/why.tsv");
        String table = bundled().stream()
                        .map(library -> library.row(why))
                        .collect(Collectors.joining(
                                "\n",
                                "# What Hexagonia bundles\n\n"
                                        + "Made by the build; see [the licences](README.md).\n\n"
                                        + "| library | version | licence | for | by, and what it holds |\n"
                                        + "|---|---|---|---|---|\n",
                                "\n"))
                + "\n## Beside libraries\n\n"
                + "| what | version | licence | for | by |\n|---|---|---|---|---|\n"
                + Files.readAllLines(FOLDER.resolve("others.tsv")).stream()
                        .map(line -> line.split("\t"))
                        .map(row -> "| %s | %s | %s | %s | %s |\n".formatted(row[0], row[1], row[3], row[5], row[6]))
                        .collect(Collectors.joining());
        if (System.getProperty("goldens", "").equals("write")) {
            Files.writeString(TABLE, table);
        }
        assertEquals(table, Files.readString(TABLE), "mvn test -Dtest=LicencesTest -Dgoldens=write writes it anew");
    }

    @Test
    void everyJarOfTheProgramStandsInTheTable() throws IOException {
        Set<String> named = bundled().stream()
                .map(library -> library.name() + "-" + library.version())
                .collect(Collectors.toSet());
        List<String> unnamed = Stream.concat(jars("target/lib"), jars("target/javafx"))
                .filter(jar -> !named.contains(jar))
                .toList();
        assertEquals(List.of(), unnamed, "to be told of in assets/licences (or gone by mvn clean)");
    }

    private static Stream<String> jars(String folder) throws IOException {
        try (Stream<Path> jars = Files.list(Path.of(folder))) {
            return jars
                    .map(jar -> jar.getFileName().toString().replace(".jar", ""))
                    .map(jar -> CLASSIFIER.matcher(jar).replaceFirst(""))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void everyTextThatIsLinkedIsThere() throws IOException {
        for (Path page : List.of(FOLDER.resolve("README.md"), TABLE)) {
            LINK.matcher(Files.readString(page))
                    .results()
                    .map(link -> FOLDER.resolve(link.group(1)))
                    .forEach(text -> assertTrue(Files.isRegularFile(text), text.toString()));
        }
    }
}
