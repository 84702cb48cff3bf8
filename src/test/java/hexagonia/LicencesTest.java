package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is bundled is named with its licence, and the text of the licence is there.
class LicencesTest {
    private static final Path FOLDER = Path.of("assets/licences");
    private static final Pattern NAME = Pattern.compile("[a-z0-9.]+(-[a-z0-9.]+)*");
    private static final Pattern VERSION = Pattern.compile("-\\d.*");
    private static final Pattern LINK = Pattern.compile("]\\((?!http)([^)]+)\\)");

    @Test
    void everyBundledLibraryIsNamed() throws IOException {
        List<String> named = NAME.matcher(Files.readString(FOLDER.resolve("README.md")))
                .results()
                .map(MatchResult::group)
                .toList();
        List<String> unnamed = Stream.concat(names("target/lib"), names("target/javafx"))
                .filter(library -> !named.contains(library))
                .distinct()
                .toList();
        assertEquals(List.of(), unnamed, "to be named in assets/licences/README.md (or gone by mvn clean)");
    }

    private static Stream<String> names(String folder) throws IOException {
        try (Stream<Path> jars = Files.list(Path.of(folder))) {
            return jars
                    .map(jar -> VERSION.matcher(jar.getFileName().toString()).replaceFirst(""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void everyTextThatIsLinkedIsThere() throws IOException {
        LINK.matcher(Files.readString(FOLDER.resolve("README.md")))
                .results()
                .map(link -> FOLDER.resolve(link.group(1)))
                .forEach(text -> assertTrue(Files.isRegularFile(text), text.toString()));
    }
}
