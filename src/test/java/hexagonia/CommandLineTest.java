package hexagonia;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hexagonia.cli.Commands;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Table;
import hexagonia.export.data.DataFormat;
import hexagonia.export.data.PackageProfile;
import hexagonia.store.DatabaseReader;
import hexagonia.text.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithoutWindow
class CommandLineTest {
    private record Run(int code, String out, String err) {}

    @TempDir
    private Path folder;

    private Path files;

    @BeforeEach
    void aCopyOfASmallStrategy() throws IOException {
        files = Files.createDirectory(folder.resolve("files"));
        try (var originals = Files.list(Strategies.OTHER_FILES)) {
            for (Path original : originals.toList()) {
                Files.copy(original, files.resolve(original.getFileName()));
            }
        }
    }

    @Nested
    class Build {
        @Test
        void writesADatabaseThatOpensEqual() throws Exception {
            Path out = folder.resolve("new/folder/out.db");

            Run run = run("build", files.toString(), "--out", out.toString());

            assertEquals(new Run(0, out + " written: 20 records, 12 amounts.\n", ""), run);
            try (var database = Strategies.open(Files.readAllBytes(out))) {
                assertEquals(Strategies.other(), DatabaseReader.read(database));
            }
        }

        @Test
        void namesFileRecordAndReasonAndWritesNothing() throws IOException {
            replace("amounts.json", "\"euros\": 20000000", "\"euros\": 0");
            Path out = folder.resolve("out.db");

            Run run = run("build", files.toString(), "--out", out.toString());

            assertEquals(1, run.code());
            assertTrue(run.err().startsWith("amounts, amount-helice: "), run.err());
            assertTrue(run.err().endsWith("One rule is broken; nothing was written.\n"), run.err());
            assertFalse(Files.exists(out));
        }

        @Test
        void leavesTheFormerDatabaseWhenTheDataBreak() throws IOException {
            Path out = Files.writeString(folder.resolve("out.db"), "former");
            replace("amounts.json", "\"stage\": \"raised\"", "\"stage\": \"paid\"");

            assertEquals(
                    1, run("build", files.toString(), "--out", out.toString()).code());
            assertEquals("former", Files.readString(out));
        }

        @Test
        void readsNoDatabaseInThePlaceOfFiles() throws IOException {
            Path database = Files.write(folder.resolve("a.db"), Strategies.bundledDatabase());

            Run run = run(
                    "build",
                    database.toString(),
                    "--out",
                    folder.resolve("b.db").toString());

            assertEquals(1, run.code());
            assertOneSentence(run);
        }

        @Test
        void needsToKnowWhere() {
            assertEquals(2, run("build", files.toString()).code());
        }
    }

    @Nested
    class Check {
        @Test
        void findsTheBundledDatabaseSound() {
            assertEquals(new Run(0, "No rule is broken.\n", ""), run("check"));
        }

        @Test
        void findsSoundFilesSound() {
            assertEquals(0, run("check", Strategies.FILES.toString()).code());
        }

        @Test
        void countsWhatItFindsAndNamesEach() throws IOException {
            replace("amounts.json", "\"euros\": 20000000", "\"euros\": 0");
            Path indicators = files.resolve("indicators.json");
            Files.writeString(indicators, Files.readString(indicators).replaceFirst(", \"claims\": \\[.*?\\]", ""));

            Run run = run("check", files.toString());

            assertEquals(1, run.code());
            assertEquals("", run.out());
            assertEquals(
                    List.of("amounts, amount-helice", "indicators, ind-theses", "2 breaches of the rules."),
                    run.err().lines().map(l -> l.replaceFirst(": .*", "")).toList());
        }

        @Test
        void saysWhichLineOfAFileIsNotJson() throws IOException {
            Files.writeString(files.resolve("axes.json"), "[\n {\n]");

            Run run = run("check", files.toString());

            assertEquals(1, run.code());
            assertTrue(run.err().startsWith("axes.json: line 3, column 1: from here on this is not JSON; "), run.err());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "not a database"})
        void saysInOneSentenceThatAFileIsNoDatabase(String content) throws IOException {
            Path file = Files.writeString(folder.resolve("x.db"), content);

            Run run = run("check", file.toString());

            assertEquals(1, run.code());
            assertOneSentence(run);
            assertTrue(run.err().contains("x.db"), run.err());
        }

        @Test
        void namesAWordOfNoListAndSaysWhatWouldBeRight() throws Exception {
            Path file = Files.write(folder.resolve("x.db"), Strategies.bundledDatabase());
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate("PRAGMA ignore_check_constraints = 1;"
                        + " UPDATE event SET kind = 'summit' WHERE id = (SELECT max(id) FROM event)");
            }

            Run run = run("check", file.toString());

            assertEquals(1, run.code());
            assertOneSentence(run);
            assertTrue(
                    run.err()
                            .matches("“.*x.db”, table event, record \\S+: “summit” is not a value of “kind”; the"
                                    + " nearest is “.*”, all are: .*meeting, .*\\.\n"),
                    run.err());
        }

        @Test
        void saysInOneSentenceThatThereIsNothingThere() {
            Run run = run("check", folder.resolve("absent").toString());

            assertEquals(1, run.code());
            assertOneSentence(run);
        }

        @Test
        void speaksFrenchToTheFrench() {
            assertEquals(
                    "Aucune règle n’est enfreinte.\n",
                    run(Locale.FRENCH, "check").out());
        }
    }

    @Nested
    class Query {
        private final String unknown = "SELECT 'a,\"b\"' AS text, NULL AS euros, 2 AS text";

        @Test
        void answersPeopleWithATable() {
            assertEquals(
                    new Run(0, "name     n\n──────────\nSavoir  10\n1 row\n", ""),
                    run("query", "--db", database(), "SELECT name, 10 AS n FROM entity WHERE id = 'savoir'"));
        }

        @Test
        void setsTheThousandsOfLargeNumbersApartForPeople() {
            String sql =
                    "SELECT 54000000000 AS euros, 2030 AS year, 13600.0 AS persons, 36.85 AS power, NULL AS unknown";

            assertEquals(
                    "54,000,000,000  2030   13,600  36.85",
                    run("query", sql).out().lines().toList().get(2));
            assertEquals(
                    "54000000000,2030,13600.0,36.85,",
                    run("query", "--format", "csv", sql).out().lines().toList().get(1));
        }

        @Test
        void answersProgramsWithCsvWhereTheUnknownIsEmptyAndNotZero() {
            assertEquals(
                    "text,euros,text\r\n\"a,\"\"b\"\"\",,2\r\n",
                    run("query", "--format", "csv", unknown).out());
        }

        @Test
        void answersProgramsWithJsonThatLosesNoColumn() {
            JsonNode rows = JsonMapper.shared()
                    .readTree(run("query", "--format", "JSON", unknown).out());

            assertEquals(
                    "{\"text\":\"a,\\\"b\\\"\",\"euros\":null,\"text_2\":2}",
                    rows.get(0).toString());
        }

        @ParameterizedTest
        @ValueSource(strings = {"SELEC", "DELETE FROM claim", "SELECT * FROM nowhere"})
        void refusesInOneSentence(String sql) {
            Run run = run("query", sql);

            assertEquals(1, run.code());
            assertOneSentence(run);
        }

        @Test
        void asksWhatItIsAsked() {
            assertEquals(2, run("query").code());
            assertEquals(2, run("query", "--format", "xml", "SELECT 1").code());
        }
    }

    @Nested
    class Export {
        @Test
        void handsTheWholeDatabaseOver() throws IOException {
            Path out = folder.resolve("copy.db");

            assertEquals(
                    0,
                    run("export", "--format", "sqlite", "--out", out.toString()).code());

            assertArrayEquals(Strategies.bundledDatabase(), Files.readAllBytes(out));
        }

        @Test
        void handsItOverAsJsonInTheWordsOfTheFiles() throws IOException {
            Path out = folder.resolve("copy.json");

            assertEquals(
                    0,
                    run("export", "--db", database(), "--format", "json", "--out", out.toString())
                            .code());

            JsonNode all = JsonMapper.shared().readTree(Files.readString(out));
            JsonNode grants = all.path("amounts").path(1);
            assertEquals("amount-bourses", grants.path("id").stringValue());
            assertEquals(12_000_000, grants.path("euros").longValue());
            assertEquals("allocated", grants.path("stage").stringValue());
            assertEquals("amount-plan", grants.path("part_of").stringValue());
            assertFalse(all.path("amounts").path(5).has("euros"), "what is not disclosed has no key");
            assertEquals("2021-03-15", all.path("meta").path("date").stringValue());
            assertEquals(Set.of("claims"), Set.copyOf(grants.path("evidence").propertyNames()));
        }

        @Test
        void letsOthersReadTheFile() throws IOException {
            assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
            Path plain = Files.createFile(folder.resolve("plain"));
            Path out = folder.resolve("copy.db");

            run("export", "--format", "sqlite", "--out", out.toString());

            Set<PosixFilePermission> usual = Files.getPosixFilePermissions(plain);
            assertEquals(
                    PosixFilePermissions.toString(usual),
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(out)));
        }

        @Test
        void replacesTheFileThatALinkPointsTo() throws IOException {
            Path file = Files.writeString(folder.resolve("file.db"), "former");
            Path link = Files.createSymbolicLink(folder.resolve("link.db"), file);

            run("export", "--format", "sqlite", "--out", link.toString());

            assertTrue(Files.isSymbolicLink(link));
            assertArrayEquals(Strategies.bundledDatabase(), Files.readAllBytes(file));
        }

        @Test
        void saysThatAFolderIsNoFileAndLeavesNothing() throws IOException {
            assertRefused(Files.createDirectory(folder.resolve("target")));
        }

        @Test
        void saysThatAFileIsNoFolderAndLeavesNothing() throws IOException {
            assertRefused(Files.writeString(folder.resolve("file"), "x").resolve("copy.db"));
        }

        @Test
        void saysThatTheRootIsNoFile() {
            Run run = run("export", "--format", "sqlite", "--out", "/");

            assertEquals(1, run.code());
            assertOneSentence(run);
        }

        @Test
        void saysThatADiskIsFullAndLeavesTheDeviceAlone() {
            Path full = Path.of("/dev/full");
            assumeTrue(Files.exists(full));

            Run run = run("export", "--format", "sqlite", "--out", full.toString());

            assertEquals(1, run.code());
            assertOneSentence(run);
            assertTrue(run.err().contains("/dev/full"), run.err());
            assertFalse(Files.isRegularFile(full));
        }

        @ParameterizedTest
        @EnumSource(DataFormat.class)
        void writesATableInEveryForm(DataFormat format) throws IOException {
            Path out = folder.resolve("clusters.out");

            Run run =
                    run("export", "clusters", "--format", format.id(), "--out", out.toString(), "--date", "2024-05-22");

            assertEquals(new Run(0, "“" + out + "” written.\n", ""), run);
            Path file = format == DataFormat.DATAPACKAGE ? out.resolve("clusters.csv") : out;
            byte[] first = Files.readAllBytes(file);
            assertTrue(first.length > 500);
            assertEquals(
                    "“" + out + "” written.\n",
                    run("export", "clusters", "--format", format.id(), "--out", out.toString(), "--date", "2024-05-22")
                            .out());
            assertArrayEquals(first, Files.readAllBytes(file));
        }

        @Test
        void appliesTheFilterThePerimeterAndTheLanguage() throws IOException {
            Path out = folder.resolve("amounts.csv");

            assertEquals(
                    0,
                    run(
                                    "export",
                                    "amounts",
                                    "--format",
                                    "csv-fr",
                                    "--out",
                                    out.toString(),
                                    "--lang",
                                    "fr",
                                    "--where",
                                    "region=auvergne-rhone-alpes;stage=awarded")
                            .code());

            List<String> lines = Files.readAllLines(out);
            assertTrue(
                    lines.getFirst().startsWith("\uFEFFLibellé;Fiche;Montant (€);Réserve;État;Base;Stade"),
                    lines.toString());
            assertTrue(lines.get(1).startsWith("MIAI Cluster;MIAI Cluster;70000000;;publié;"), lines.toString());
            assertTrue(lines.stream().skip(1).allMatch(l -> l.contains(";attribué;")), lines.toString());
        }

        /// No amount has a seat in Hauts-de-France; two places stand there.
        @Test
        void filtersByARegionWhichNoAmountHas() throws IOException {
            Path out = folder.resolve("places.csv");

            run("export", "places", "--format", "csv", "--out", out.toString(), "--where", "region=Hauts-de-France");

            List<String> lines = Files.readAllLines(out);
            assertEquals(3, lines.size(), lines.toString());
            assertTrue(lines.stream().skip(1).allMatch(l -> l.contains(",Hauts-de-France,")), lines.toString());
        }

        @Test
        void takesOutWhatBelongsToTheRecordsNamedOrSetsThemSideBySide() throws IOException {
            Path out = folder.resolve("out.csv");
            run("export", "clusters", "--format", "csv", "--out", out.toString(), "--of", "enact");
            assertEquals(2, Files.readAllLines(out).size());

            run("export", "compare", "--format", "csv", "--out", out.toString(), "--of", "enact,sequoia");
            assertTrue(Files.readAllLines(out).getFirst().contains("ENACT"), "a column for each");

            assertEquals(
                    2,
                    run("export", "compare", "--format", "csv", "--out", out.toString(), "--of", "enact")
                            .code());
        }

        @Test
        void handsTheWholeOverAsAPackageAWorkbookAndPlaces() throws IOException {
            Path out = folder.resolve("package");
            assertEquals(
                    0,
                    run("export", "--format", "datapackage", "--out", out.toString())
                            .code());
            JsonNode descriptor = JsonMapper.shared().readTree(Files.readString(out.resolve("datapackage.json")));
            assertEquals("tabular-data-package", descriptor.path("profile").stringValue());
            assertEquals(
                    Strategies.bundled().amounts().size() + 1L,
                    Files.readAllLines(out.resolve("amount.csv")).stream()
                            .filter(l -> l.startsWith("amount-") || l.startsWith("id,"))
                            .count());
            Map<String, byte[]> files = new HashMap<>();
            try (var all = Files.list(out)) {
                for (Path file : all.toList()) {
                    files.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
            PackageProfile.assertKept(files);

            Path zip = folder.resolve("package.zip");
            assertEquals(
                    0,
                    run("export", "--format", "datapackage", "--out", zip.toString())
                            .code());
            assertEquals('P', Files.readAllBytes(zip)[0]);
            Path book = folder.resolve("all.xlsx");
            assertEquals(
                    0,
                    run("export", "--format", "xlsx", "--out", book.toString()).code());
            try (var read = new XSSFWorkbook(Files.newInputStream(book))) {
                assertEquals(Table.values().length + 1, read.getNumberOfSheets());
            }
            Path places = folder.resolve("places.geojson");
            assertEquals(
                    0,
                    run("export", "--format", "geojson", "--out", places.toString())
                            .code());
            assertTrue(JsonMapper.shared()
                            .readTree(Files.readString(places))
                            .path("features")
                            .size()
                    > 50);
        }

        @Test
        void saysWhatCannotBeAskedForTogether() {
            String out = folder.resolve("x").toString();
            assertMisused("--where", "export", "--format", "json", "--where", "text=a", "--out", out);
            assertMisused("SQLite", "export", "clusters", "--format", "sqlite", "--out", out);
            assertMisused("TABLE", "export", "--format", "csv", "--out", out);
            assertMisused("clusters", "export", "clusterz", "--format", "csv", "--out", out);
            assertMisused("spending", "export", "spending", "--format", "csv", "--out", out);
            assertMisused("claims", "export", "claims", "--format", "geojson", "--out", out);
            assertFalse(Files.exists(Path.of(out)));
        }

        private static void assertMisused(String named, String... arguments) {
            assertTrue(firstLine(run(arguments)).contains(named));
        }

        @Test
        void leavesAFolderOfOtherFilesAsItIs() throws IOException {
            Path mine = Files.createDirectory(folder.resolve("mine"));
            Files.writeString(mine.resolve("notes.txt"), "mine");

            Run run = run("export", "clusters", "--format", "datapackage", "--out", mine.toString());

            assertEquals(1, run.code());
            assertOneSentence(run);
            try (var left = Files.list(mine)) {
                assertEquals(List.of(mine.resolve("notes.txt")), left.toList());
            }
        }

        private void assertRefused(Path out) throws IOException {
            List<Path> before = content();

            Run run = run("export", "--format", "sqlite", "--out", out.toString());

            assertEquals(1, run.code());
            assertOneSentence(run);
            assertEquals("", run.out());
            assertEquals(before, content());
        }
    }

    @Nested
    class Figure {
        private Path written(String name, String... more) {
            Path out = folder.resolve(name);
            List<String> arguments = new ArrayList<>(List.of("figure", "spending", "--out", out.toString()));
            arguments.addAll(List.of(more));

            assertEquals(new Run(0, "“" + out + "” written.\n", ""), run(arguments.toArray(String[]::new)));
            return out;
        }

        @Test
        void listsWhatThereIsWithItsTitle() {
            assertTrue(
                    run("figure").out().matches("(?s)(.*\n)?spending +Spending by axis\n.*"),
                    run("figure").out());
            assertTrue(run("figure", "--lang", "fr").out().contains("  Dépenses par axe\n"));
        }

        @Test
        void writesAnSvgThatCarriesItsLettersItsHeadAndItsSource() throws Exception {
            var svg = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(written("x.svg", "--lang", "fr", "--theme", "dark").toFile())
                    .getDocumentElement();

            assertEquals("768", svg.getAttribute("width"));
            assertEquals("fr", svg.getAttribute("xml:lang"));
            String text = svg.getTextContent();
            assertTrue(text.contains("@font-face{font-family:'Hexagonia Sans'"));
            assertTrue(text.contains("632\u202FM€ rattachés à un levier"));
            assertTrue(text.matches("(?s).*Aucun montant\\s*payé n’est publié\\..*"), text);
            assertEquals("#0D1117", ((Element) svg.getElementsByTagName("rect").item(0)).getAttribute("fill"));
        }

        @Test
        void showsAnotherWayToSeeItAndNamesThemWhereThereIsNone() throws Exception {
            Path out = folder.resolve("way.svg");
            Run run = run("figure", "flow", "--as", "share", "--lang", "fr", "--out", out.toString());
            assertEquals(0, run.code(), run.err());
            String svg = Files.readString(out);
            assertTrue(svg.contains("11,9\u202F%"), "no share of 75 in 632");
            assertTrue(svg.contains("% de 632\u202FM€"), "no unit");

            Run unknown = run("figure", "ranked", "--as", "share", "--out", out.toString());
            assertEquals(2, unknown.code());
            assertTrue(unknown.err().contains("award, companions"), unknown.err());
            assertEquals(
                    2,
                    run("figure", "map", "--as", "share", "--out", out.toString())
                            .code());
        }

        @Test
        void writesAPngOfTheSizeAndTheResolutionAskedFor() throws Exception {
            var picture = ImageIO.read(
                    written("x.png", "--size", "720x600", "--dpi", "96").toFile());

            assertEquals(960, picture.getWidth());
            assertEquals(800, picture.getHeight());
        }

        @Test
        void writesAPdfOfOnePageWithItsNotesAndTheSameBytesForTheSameDate() throws Exception {
            byte[] once = Files.readAllBytes(written("x.pdf", "--date", "2026-11-28", "--lang", "en"));
            byte[] again = Files.readAllBytes(written("y.pdf", "--date", "2026-11-28", "--lang", "en"));

            assertArrayEquals(once, again);
            try (var pdf = Loader.loadPDF(once)) {
                assertEquals(1, pdf.getNumberOfPages());
                String text = new PDFTextStripper().getText(pdf);
                assertTrue(text.contains("28\u00A0November 2026"), text);
                assertTrue(text.contains("€2,500M (“nearly”), France 2030"), text);
            }
        }

        @Test
        void showsWhatIsAskedFor() throws Exception {
            Path out = written(
                    "x.svg",
                    "--where",
                    "region=Île-de-France;amount=20M..",
                    "--of",
                    "miai-cluster",
                    "--perimeter",
                    "france-2030-ia");

            String text = Files.readString(out);
            assertTrue(text.contains("Region of the lead’s seat: Île-de-France"), text);
            assertTrue(text.contains("selection: MIAI Cluster"), text);
        }

        @Test
        void opensAnotherStrategyAsWell() throws IOException {
            String text = Files.readString(written("x.svg", "--db", database(), "--lang", "fr"));

            assertTrue(text.contains("Plan Marée") || text.contains("mars 2021"), text.substring(0, 2000));
        }

        @Test
        void writesTheContactSheetOfAll() throws IOException {
            Path all = folder.resolve("all");

            assertEquals(
                    0,
                    run("figure", "--all", "--size", "480x360", "--theme", "dark", "--out", all.toString())
                            .code());

            String page = Files.readString(all.resolve("index.html"));
            for (var exhibit : Exhibits.all()) {
                for (String language : List.of("fr", "en")) {
                    String file = language + "/dark/480x360/" + exhibit.id() + ".png";
                    assertTrue(page.contains("src=\"" + file + "\""), file);
                    assertTrue(Files.size(all.resolve(file)) > 1000, file);
                }
            }
        }

        @Test
        void writesThePagesOfAllOnPaperInColoursAndInGreys() throws IOException {
            Path all = folder.resolve("all");

            Run run =
                    run("figure", "--all", "--db", database(), "--paper", "A4", "--dpi", "36", "--out", all.toString());

            assertEquals(new Run(0, "“" + all + "” written.\n", ""), run);
            String page = Files.readString(all.resolve("index.html"));
            for (var exhibit : Exhibits.all()) {
                for (String way : List.of("fr/a4/", "fr/a4-grey/", "en/a4/", "en/a4-grey/")) {
                    String file = way + exhibit.id();
                    assertTrue(page.contains("<a href=\"" + file + ".pdf\">" + file + "-1.png</a>"), file);
                    assertTrue(Files.size(all.resolve(file + ".pdf")) > 1000, file);
                }
            }
            var grey = ImageIO.read(all.resolve("fr/a4-grey/spending-1.png").toFile());
            assertEquals(421, grey.getWidth());
            for (int rgb : grey.getRGB(0, 0, 421, grey.getHeight(), null, 0, 421)) {
                int red = rgb >> 16 & 255;
                assertTrue(Math.abs(red - (rgb >> 8 & 255)) < 12 && Math.abs(red - (rgb & 255)) < 12, "a colour");
            }
        }

        @Test
        void leavesNothingOfASheetThatCannotBeWrittenWhole() throws IOException {
            String database = database();
            Path all = Files.createDirectory(folder.resolve("all"));
            Files.writeString(all.resolve("fr"), "a file where a folder must be");
            List<Path> before = content();

            List<String> asked = List.of(
                    "figure", "--all", "--size", "480x360", "--lang", "fr", "--theme", "dark", "--db", database);
            Run run = run(Stream.concat(asked.stream(), Stream.of("--out", all.toString()))
                    .toArray(String[]::new));

            assertEquals(1, run.code());
            assertOneSentence(run);
            assertEquals(before, content());
        }

        @Test
        void refusesWhatChangesNothing() {
            for (String[] idle : new String[][] {
                {"--dpi has no effect on an SVG, which has no dots.", "spending", "x.svg", "--dpi", "72"},
                {"--dpi has no effect on a PDF.", "spending", "x.pdf", "--dpi", "72"},
                {"--paper has no effect on a picture; a PDF has pages.", "spending", "x.png", "--paper", "A4"},
                {"--as has no effect with --all.", "--all", "x", "--as", "share"},
                {"--size has no effect on pages of paper.", "--all", "x", "--grey", "--size", "480x360"},
                {
                    "--grey has no effect with the colours of the screen; leave --theme out.",
                    "spending",
                    "x.png",
                    "--grey",
                    "--theme",
                    "dark"
                },
            }) {
                List<String> arguments = new ArrayList<>(List.of("figure", idle[1], "--out"));
                arguments.add(folder.resolve(idle[2]).toString());
                arguments.addAll(List.of(idle).subList(3, idle.length));
                assertEquals(idle[0], firstLine(run(arguments.toArray(String[]::new))));
            }
            assertEquals("--grey has no effect on the list of figures.", firstLine(run("figure", "--grey")));
        }

        @Test
        void aPictureIsExactlyAsLargeAsAskedForOrSaysHowHighItMustBe() throws Exception {
            Path out = folder.resolve("x.png");
            Run run = run("figure", "spending", "--size", "600x300", "--out", out.toString());

            assertEquals(1, run.code());
            assertOneSentence(run);
            assertFalse(Files.exists(out));
            Matcher said = Pattern.compile("--size 600x(\\d+) or more").matcher(run.err());
            assertTrue(said.find(), run.err());
            int high = Integer.parseInt(said.group(1));
            for (int height : new int[] {high, high + 1, high + 137}) {
                var picture = ImageIO.read(written("x.png", "--size", "600x" + height, "--dpi", "300", "--grey")
                        .toFile());
                assertEquals(2500, picture.getWidth());
                assertEquals(Math.round(height * 300 / 72.0), picture.getHeight());
            }
        }

        @Test
        void anUnknownNameOrAFormatOrAConditionIsBadUsage() {
            String out = folder.resolve("x.svg").toString();
            assertEquals(
                    "“spendng” names no figure; the nearest is “spending”.",
                    firstLine(run("figure", "spendng", "--out", out)));
            assertEquals("--out is missing.", firstLine(run("figure", "spending")));
            assertEquals(
                    "--of takes one id for a record, two to nine of one kind for a comparison.",
                    firstLine(run("figure", "record", "--out", out)));
            assertEquals(
                    "“x.gif” does not end in .svg, .png or .pdf; give one of these.",
                    firstLine(run(
                            "figure",
                            "spending",
                            "--out",
                            folder.resolve("x.gif").toString())));
            assertTrue(firstLine(run("figure", "spending", "--out", out, "--where", "colour=red"))
                    .startsWith("“colour” is not the name of a condition: lever, axis,"));
            assertEquals(
                    "wide is not a valid value for --size.",
                    firstLine(run("figure", "spending", "--out", out, "--size", "wide")));
            assertEquals(
                    "soon is not a valid value for --date.",
                    firstLine(run("figure", "spending", "--out", out, "--date", "soon")));
        }

        @Test
        void aRecordIsTakenByAnyOfItsNames() throws IOException {
            Path byId = folder.resolve("id.svg");
            Path byName = folder.resolve("name.svg");
            for (String[] same : new String[][] {
                {"--of", "aniti-ia-cluster", "ANITI"},
                {"--where", "axis=axe-ia-embarquee", "axis=embedded ai"},
                {"--where", "axis=axe-ia-embarquee", "axis=IA embarquée"}
            }) {
                assertEquals(
                        0,
                        run("figure", "spending", "--out", byId.toString(), same[0], same[1])
                                .code());
                assertEquals(
                        0,
                        run("figure", "spending", "--out", byName.toString(), same[0], same[2])
                                .code());
                assertEquals(Files.readString(byId), Files.readString(byName));
            }
        }

        @Test
        void anUnknownValueIsSaidWithTheNearest() {
            String out = folder.resolve("x.svg").toString();
            for (String[] wrong : new String[][] {
                {"--of", "mia-cluster", "miai-cluster"},
                {"--perimeter", "june-2024", "june-2023"},
                {"--where", "stage=awardd", "awarded"}
            }) {
                Run run = run("figure", "spending", "--out", out, wrong[0], wrong[1]);

                assertEquals(1, run.code());
                assertOneSentence(run);
                assertTrue(run.err().endsWith("is not known; the nearest is “" + wrong[2] + "”.\n"), run.err());
            }
            Run far = run("figure", "spending", "--out", out, "--perimeter", "zz");
            assertTrue(far.err().startsWith("“zz” is not known; these are: "), far.err());
            assertEquals(
                    "“zz” is not known, and nothing known is near it.\n",
                    run("figure", "spending", "--out", out, "--of", "zz").err());
            assertFalse(Files.exists(Path.of(out)));
        }
    }

    @Nested
    class Report {
        private Run report(String... more) {
            List<String> arguments = new ArrayList<>(List.of("report"));
            arguments.addAll(List.of(more));
            return run(arguments.toArray(String[]::new));
        }

        @Test
        void refusesWhatItIsNotInOneSentence() throws IOException {
            String out = folder.resolve("x.pdf").toString();
            assertEquals(
                    "--compare takes two to nine records of one kind.",
                    firstLine(report("--compare", "miai-cluster", "--out", out)));
            assertEquals(
                    "“a.png” is the name of another kind of file; give one that ends in .pdf.",
                    firstLine(report("--out", "a.png")));
            assertEquals(
                    "“a.csv” is the name of another kind of file; give one that ends in .xlsx.",
                    firstLine(run("export", "clusters", "--format", "xlsx", "--out", "a.csv")));
            assertEquals(
                    "“nothing” is the name of no table; these are: clusters, projects,",
                    firstLine(run("export", "nothing", "--format", "xlsx", "--out", "a.xlsx"))
                            .substring(0, 65));
            assertEquals(
                    "There is no file “absent.hexadossier”.\n",
                    report("--dossier", "absent.hexadossier", "--out", out).err());
        }

        @Test
        void namesNoInsideOfItWhereAFileCannotBe() {
            assumeTrue(Files.isDirectory(Path.of("/proc")));
            Run run = report("--db", database(), "--out", "/proc/x.pdf");

            assertEquals(1, run.code());
            assertOneSentence(run);
            assertFalse(run.err().contains("Exception"), run.err());
        }
    }

    @Test
    void anUnknownCommandIsBadUsage() {
        Run run = run("frobnicate");

        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("frobnicate"));
    }

    @Test
    void aWrongCommandLineIsExplainedInTheLanguageOfTheReader() {
        Locale french = Locale.FRENCH;
        assertEquals("Il manque SQL.", firstLine(run(french, "query")));
        assertEquals("Il manque --format, --out.", firstLine(run(french, "export")));
        assertEquals(
                "xml\u00A0: valeur non admise pour --format.",
                firstLine(run(french, "export", "--format", "xml", "--out", "x")));
        assertEquals(
                "--colour: neither a command, nor an option, nor what the command expects.",
                firstLine(run("check", "--colour")));
        assertEquals(
                "«\u00A0hexagonia query --help\u00A0» dit comment s’en servir.",
                run(french, "query").err().lines().skip(1).collect(Collectors.joining()));
    }

    private static String firstLine(Run run) {
        assertEquals(2, run.code());
        return run.err().lines().findFirst().orElseThrow();
    }

    @Test
    void helpIsAnAnswerAndNamesEveryCommand() {
        Run run = run("--help");

        assertEquals(0, run.code());
        assertEquals("", run.err());
        for (String command : List.of("build", "check", "query", "export", "figure", "report")) {
            assertTrue(run.out().contains("  " + command + " "), command);
        }
    }

    private List<Path> content() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }

    private String database() {
        Path out = folder.resolve("other.db");
        assertEquals(0, run("build", files.toString(), "--out", out.toString()).code());
        return out.toString();
    }

    private void replace(String file, String what, String by) throws IOException {
        String before = Files.readString(files.resolve(file));
        assertTrue(before.contains(what), () -> file + " holds " + what);
        Files.writeString(files.resolve(file), before.replace(what, by));
    }

    private static void assertOneSentence(Run run) {
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().endsWith(".\n"), run.err());
    }

    private static Run run(String... arguments) {
        return run(Locale.ENGLISH, arguments);
    }

    private static Run run(Locale locale, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Commands.run(
                new LocalWorkshop(), Messages.in(locale), new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(code, out.toString(), err.toString());
    }
}
