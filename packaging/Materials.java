import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// Adds to a list of materials (CycloneDX, JSON) what is bundled beside libraries: `Materials LIST OTHERS`, the
/// lines of OTHERS being name, version, licence (SPDX), its text, type, purpose and makers. The Java that runs this is
/// the one that a package holds.
void main(String[] words) throws IOException {
    Path list = Path.of(words[0]);
    String added = Files.readAllLines(Path.of(words[1])).stream()
            .map(line -> line.split("\t"))
            .map(row -> """
                    {"type": "%s", "name": "%s", "version": "%s", "description": "%s",
                     "licenses": [{"license": {"id": "%s"}}]}"""
                    .formatted(row[4], row[0], row[0].equals("OpenJDK") ? System.getProperty("java.version") : row[1], row[5], row[2]))
            .collect(Collectors.joining(",\n"));
    String before = Files.readString(list);
    String after = before.replaceFirst(
            "(?m)^  \"components\" : \\[", java.util.regex.Matcher.quoteReplacement("  \"components\" : [\n" + added + ","));
    if (after.equals(before)) {
        throw new IOException(list + " has no list of components.");
    }
    Files.writeString(list, after);
}
