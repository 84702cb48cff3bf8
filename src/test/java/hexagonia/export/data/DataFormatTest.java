package hexagonia.export.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import hexagonia.sheet.DataTable;
import hexagonia.sheet.Extract;
import hexagonia.sheet.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Isolated("it changes the zone and language of the whole machine")
class DataFormatTest {
    @ParameterizedTest
    @EnumSource(DataFormat.class)
    void theSameTableAndDateGiveTheSameBytesInAnyZoneAndLanguage(DataFormat format) {
        byte[] here = Extracts.file(format, Extracts.of("clusters"));
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertArrayEquals(here, Extracts.file(format, Extracts.of("clusters")));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"amounts", "indicator-table", "claims", "timeline"})
    void csvHoldsEveryValue(String name) throws IOException {
        Extract extract = Extracts.of(name);
        assertHolds(extract.rows(), Extracts.file(DataFormat.CSV, extract), ',', '.');
        assertHolds(extract.rows(), Extracts.file(DataFormat.CSV_FR, extract), ';', ',');
    }

    private static void assertHolds(DataTable table, byte[] file, char separator, char decimal) throws IOException {
        List<CsvRecord> read = csv(file, separator);
        List<List<Optional<Value>>> rows = Extracts.rows(table);
        assertEquals(rows.size() + 1, read.size());
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < table.heads().size(); c++) {
                String written = read.get(r + 1).getField(c);
                String expected = switch (rows.get(r).get(c).orElse(new Value.Text(""))) {
                    case Value.Number n -> Double.toString(n.number());
                    case Value.Date d -> d.iso();
                    case Value.Text t -> t.text();
                };
                boolean number = rows.get(r).get(c).orElse(null) instanceof Value.Number;
                assertEquals(
                        expected,
                        number ? Double.toString(Double.parseDouble(written.replace(decimal, '.'))) : bare(written));
            }
        }
    }

    /// A text without the apostrophe that keeps it from being worked out.
    private static String bare(String written) {
        return written.startsWith("'") && written.length() > 1 && "=+-@".indexOf(written.charAt(1)) >= 0
                ? written.substring(1)
                : written;
    }

    static List<CsvRecord> csv(byte[] file, char separator) throws IOException {
        String text = new String(file, StandardCharsets.UTF_8);
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            return reader.stream().toList();
        }
    }

    @Test
    void csvForFrenchSpreadsheetsHasItsMarkAndTheOtherNone() {
        byte[] french = Extracts.file(DataFormat.CSV_FR, Extracts.of("places"));
        assertEquals('\uFEFF', new String(french, StandardCharsets.UTF_8).charAt(0));
        byte[] plain = Extracts.file(DataFormat.CSV, Extracts.of("places"));
        assertEquals('L', new String(plain, StandardCharsets.UTF_8).charAt(0));
        assertTrue(new String(plain, StandardCharsets.UTF_8).endsWith("\r\n"));
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "CSV_FR"})
    void noCellOfCsvRuns(DataFormat format) throws IOException {
        char separator = format == DataFormat.CSV ? ',' : ';';
        for (CsvRecord row : csv(Extracts.file(format, Extracts.hostile()), separator)) {
            String text = row.getField(0);
            assertTrue(text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0, text);
            assertTrue(List.of("Number", "-5").contains(row.getField(1)), "a number stays one");
        }
    }

    @Test
    void theClipboardTakesTheSameAsTextAndAsATable() {
        DataTable table = Extracts.hostile().rows();
        PasteText paste = new PasteText(',');
        assertTrue(paste.lines(table).startsWith("'=HYPERLINK(\"x\")\tNumber\n'=1+1\t-5\n"), paste.lines(table));
        assertTrue(paste.html(table).contains("<td>&lt;b&gt;&amp;amp;&lt;/b&gt;</td><td>-5</td>"), paste.html(table));
        assertTrue(paste.html(table).contains("<td>'=1+1</td>"), paste.html(table));
    }

    @Test
    void jsonSaysWhatItIsAndNamesEveryColumn() {
        JsonNode json = JsonMapper.shared().readTree(Extracts.file(DataFormat.JSON, Extracts.of("amounts")));
        assertEquals("amounts", json.path("table").stringValue());
        assertEquals("2024-05-22", json.path("about").path("date").stringValue());
        assertEquals(632_000_000, json.path("about").path("total_amount").longValue());
        assertEquals(76, json.path("rows").size());
        long brought = 0;
        for (JsonNode row : json.path("rows")) {
            json.path("columns").forEach(c -> assertTrue(row.has(c.path("name").stringValue())));
            brought += row.path("additionnable").asLong(0);
        }
        assertEquals(632_000_000, brought);
        assertTrue(json.path("sources").size() >= 76, "each amount rests on something");
    }

    /// RFC 7946: a collection of features, positions in WGS 84 with the longitude first, `null` for no geometry.
    @ParameterizedTest
    @ValueSource(strings = {"places", "clusters", "organisations"})
    void geoJsonKeepsTheRulesOfRfc7946(String table) {
        JsonNode json = JsonMapper.shared().readTree(Extracts.file(DataFormat.GEOJSON, Extracts.of(table)));
        assertEquals("FeatureCollection", json.path("type").stringValue());
        assertFalse(json.has("crs"), "no other reference system");
        assertFalse(json.has("coordinates") || json.has("geometry") || json.has("properties"), "section 7.1");
        assertTrue(json.path("features").size() > 0);
        int placed = 0;
        for (JsonNode feature : json.path("features")) {
            assertEquals("Feature", feature.path("type").stringValue());
            assertTrue(feature.path("properties").isObject());
            JsonNode geometry = feature.path("geometry");
            assertTrue(geometry.isNull() || geometry.path("type").stringValue().equals("Point"));
            if (geometry.isObject()) {
                placed++;
                assertEquals(2, geometry.path("coordinates").size());
                double east = geometry.path("coordinates").path(0).doubleValue();
                double north = geometry.path("coordinates").path(1).doubleValue();
                assertEquals(east, feature.path("properties").path("longitude").doubleValue());
                assertTrue(Math.abs(east) <= 180 && Math.abs(north) <= 90);
                assertTrue(north > 40 || north < 20, "France, overseas included: " + feature);
            }
        }
        assertTrue(placed > 0);
    }

    @Test
    void onlyTablesOfWhatSitsSomewhereBecomeGeoJson() {
        assertTrue(DataFormat.GEOJSON.takes(Extracts.of("projects")));
        assertFalse(DataFormat.GEOJSON.takes(Extracts.of("claims")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amounts", "clusters", "timeline"})
    void thePackageKeepsThePublicProfile(String table) throws IOException {
        Map<String, byte[]> files = unzipped(Extracts.file(DataFormat.DATAPACKAGE, Extracts.of(table)));
        PackageProfile.assertKept(files);
        assertEquals(Set.of(table + ".csv", "datapackage.json", "sources.csv"), files.keySet());
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    /// Where there is LibreOffice: the workbook and the French CSV read alike in a French locale.
    @ParameterizedTest
    @EnumSource(names = {"XLSX", "CSV_FR"})
    void libreOfficeReadsTheFileInFrench(DataFormat format, @TempDir Path folder) throws Exception {
        assumeTrue(
                List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                        .anyMatch(bin -> Files.isExecutable(Path.of(bin, "soffice"))),
                "LibreOffice is not installed");
        Path file = folder.resolve("amounts." + format.extension());
        Files.write(file, Extracts.file(format, Extracts.of("amounts")));
        ProcessBuilder office = new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--infilter=CSV:59,34,76,1,,1036",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1",
                "--outdir",
                folder.resolve("out").toString(),
                file.toString());
        if (format == DataFormat.XLSX) {
            office.command().removeIf(argument -> argument.startsWith("--infilter"));
        }
        office.environment().put("LC_ALL", "fr_FR.UTF-8");
        Process process = office.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS));
        List<CsvRecord> read = csv(Files.readAllBytes(folder.resolve("out").resolve("amounts.csv")), ',');
        assertEquals("Libellé", read.getFirst().getField(0));
        assertEquals("54000000000", read.get(1).getField(2).replaceAll("[\\s\\u00A0\\u202F]", ""));
        assertEquals("≈", read.get(2).getField(3));
    }
}
