package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.cli.Commands;
import hexagonia.text.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page that tells how to add a fact tells the truth: its example is added to a copy of the files and checked.
@WithoutWindow
class AddingAFactTest {
    private static final Path PAGE = Strategies.FILES.resolve("README.md");
    private static final Pattern BLOCK = Pattern.compile("```(\\w*)\n(.*?)```", Pattern.DOTALL);

    private static final Pattern MENDED = Pattern.compile("`(\"part_of\": [^`]*)`");

    private static final Pattern VINTAGE = Pattern.compile("`(\"vintage\": \\{[^}]*\\})`");

    private record Said(int code, String err) {}

    /// Where the records of the example go, in the order of the page.
    private static final List<String> FILES = List.of(
            "documents", "clusters", "organisations", "places", "relations", "relations", "relations", "amounts");

    @TempDir
    private Path folder;

    @Test
    void itsExampleFailsAsItShowsAndPassesOnceItIsPartOfWhatItNames() throws IOException {
        List<String> records = blocks("json").flatMap(String::lines).toList();
        assertEquals(FILES.size(), records.size());
        copyFiles();
        for (int i = 0; i < records.size(); i++) {
            append(folder.resolve(FILES.get(i) + ".json"), records.get(i));
        }

        Path meta = folder.resolve("meta.json");
        String vintage = VINTAGE.matcher(Files.readString(PAGE))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        String told = Files.readString(meta).replaceFirst("\"vintage\": \\{[^}]*\\}", vintage);
        Files.writeString(meta, told);
        assertTrue(told.contains("cinq documents"), told);

        assertEquals(new Said(1, blocks("").findFirst().orElseThrow()), check());

        Path amounts = folder.resolve("amounts.json");
        String before = Files.readString(amounts);
        String mended = MENDED.matcher(Files.readString(PAGE))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        int example = before.indexOf("amount-volcan-cluster");
        String after = before.substring(0, example)
                + before.substring(example).replaceFirst("\"part_of\": \"[^\"]*\", \"part_basis\": \"[^\"]*\"", mended);
        assertNotEquals(before, after);
        Files.writeString(amounts, after);
        assertEquals(new Said(0, ""), check());
        assertDrawn();
    }

    /// Figures draw what lies right in an envelope as they do its measures.
    private void assertDrawn() throws IOException {
        String database = folder.resolve("x.db").toString();
        assertEquals(0, run("build", folder.toString(), "--out", database).code());
        for (String figure : List.of("spending", "flow", "treemap")) {
            Path picture = folder.resolve(figure + ".svg");
            assertEquals(
                    0,
                    run("figure", figure, "--db", database, "--lang", "fr", "--out", picture.toString())
                            .code());
            String drawn = Files.readString(picture).replaceAll("[\u00A0\u202F]", " ");
            assertTrue(drawn.contains("Volcan Cluster\n10 M€"), figure);
            assertTrue(drawn.contains("\n18 M€"), figure);
        }
    }

    @Test
    void itNamesEveryFile() throws IOException {
        String page = Files.readString(PAGE);
        try (var files = Files.list(Strategies.FILES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                String name = file.getFileName().toString().replace(".json", "");
                assertTrue(page.contains("`" + name + "`") || page.contains("(" + name + ".json)"), name);
            }
        }
    }

    private void copyFiles() throws IOException {
        try (var files = Files.list(Strategies.FILES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private static void append(Path file, String record) throws IOException {
        String list = Files.readString(file).stripTrailing();
        Files.writeString(file, list.substring(0, list.length() - 1) + ",\n " + record + "\n]\n");
    }

    /// The blocks of the page in this language.
    private static Stream<String> blocks(String language) throws IOException {
        return BLOCK.matcher(Files.readString(PAGE))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2));
    }

    private Said check() {
        return run("check", folder.toString());
    }

    private static Said run(String... command) {
        StringWriter err = new StringWriter();
        int code = Commands.run(
                new LocalWorkshop(),
                Messages.in(Locale.ENGLISH),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                command);
        return new Said(code, err.toString());
    }
}
