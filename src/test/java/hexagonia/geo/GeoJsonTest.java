package hexagonia.geo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.geo.GeographyException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoJsonTest {
    private static final String SQUARE = "[[[2,48],[3,48],[3,49],[2,48]]]";

    @TempDir
    private Path folder;

    private static String feature(String properties, String type, String coordinates) {
        return """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":%s,
            "geometry":{"type":"%s","coordinates":%s}}]}\
            """.formatted(properties, type, coordinates);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    @BeforeEach
    void aRegionAndADepartment() throws IOException {
        write("regions.geojson", feature("{\"code\":\"11\",\"nom\":\"Région\"}", "Polygon", SQUARE));
        write(
                "departements.geojson",
                feature(
                        "{\"code\":\"75\",\"nom\":\"Département\",\"region\":\"11\"}",
                        "MultiPolygon",
                        "[" + SQUARE + "]"));
    }

    @Test
    void outlinesOfTheUserAreProjected() throws GeographyException {
        var outlines = new Outlines(GeoJson.layers(folder));
        var region = outlines.region("11").orElseThrow();
        assertEquals("Région", region.name());
        assertEquals(new Position(2.5, 48.5), region.inside());
        var corner = Projection.LAMBERT_93.project(new Position(3, 49));
        assertArrayEquals(
                new int[] {(int) Math.round(corner.x()), (int) Math.round(corner.y())},
                java.util.Arrays.copyOfRange(region.rings().getFirst().metres(), 4, 6));
        assertEquals("11", outlines.department("75").orElseThrow().region());
        assertTrue(outlines.neighbours(Zone.METROPOLE).isEmpty());
    }

    @Test
    void neighboursNeedNoCode() throws GeographyException, IOException {
        write("voisins.geojson", feature("{\"name\":\"Elsewhere\"}", "Polygon", SQUARE));
        assertEquals(
                1,
                new Outlines(GeoJson.layers(folder)).neighbours(Zone.METROPOLE).size());
    }

    @Nested
    class SaysInOneSentence {
        private void assertSays(Problem problem, String sentence) {
            var thrown = assertThrows(GeographyException.class, () -> GeoJson.layers(folder));
            assertEquals(sentence, thrown.getMessage());
            assertEquals(problem, thrown.problem());
        }

        @Test
        void thatAFileIsMissing() throws IOException {
            Files.delete(folder.resolve("regions.geojson"));
            assertSays(Problem.UNREADABLE, "regions.geojson cannot be read: NoSuchFileException");
        }

        @Test
        void onWhichLineItIsNotJson() throws IOException {
            write("regions.geojson", "{\n\"features\": [,\n");
            assertSays(Problem.NOT_JSON, "regions.geojson is not JSON (line 2)");
        }

        @Test
        void thatThereIsNoFeature() throws IOException {
            write("regions.geojson", "[1, 2]");
            assertSays(Problem.NO_FEATURES, "regions.geojson holds no GeoJSON feature");
        }

        @Test
        void whichPropertyIsMissing() throws IOException {
            write("departements.geojson", feature("{\"code\":\"75\",\"nom\":\"Paris\"}", "Polygon", SQUARE));
            assertSays(Problem.PROPERTY_MISSING, "departements.geojson: feature 75 has no property \"region\"");
        }

        @Test
        void whichCodeStandsTwice() throws IOException {
            String text = feature("{\"code\":\"11\",\"nom\":\"Région\"}", "Polygon", SQUARE);
            String one = text.substring(text.indexOf("[{") + 1, text.lastIndexOf("]}"));
            write("regions.geojson", text.replace(one, one + "," + one));
            assertSays(Problem.CODE_TWICE, "regions.geojson: two features have the code 11");
        }

        @Test
        void thatAPointIsNoOutline() throws IOException {
            write("regions.geojson", feature("{\"code\":\"11\",\"nom\":\"Région\"}", "Point", "[2,48]"));
            assertSays(Problem.NOT_A_POLYGON, "regions.geojson: feature 11 is not a polygon but \"Point\"");
        }

        @Test
        void thatMetresAreNotDegrees() throws IOException {
            write(
                    "regions.geojson",
                    feature(
                            "{\"code\":\"11\",\"nom\":\"Région\"}",
                            "Polygon",
                            "[[[652000,6862000],[1,1],[1,1],[1,1]]]"));
            assertSays(
                    Problem.NOT_A_POSITION,
                    "regions.geojson: feature 11 has [652000,6862000] where a longitude and a latitude are expected");
        }
    }
}
