package hexagonia.geo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedOutlinesTest {
    private static final Path SOURCES = Path.of("assets", "geography");

    @Test
    void thePackedOutlinesAreThoseOfTheGeoJsonFiles() throws GeographyException, IOException {
        var packed = SOURCES.resolve("outlines.bin");
        byte[] expected = PackingOutlines.write(GeoJson.layers(SOURCES));
        if (System.getProperty("goldens", "").equals("write")) {
            Files.write(packed, expected);
        }
        assertArrayEquals(expected, Files.readAllBytes(packed), "regenerate with -Dgoldens=write");
    }

    @Test
    void whatIsPackedIsReadAgainWhole() throws IOException {
        var square = new Territory(
                "01",
                "Région",
                "01",
                Zone.GUYANE,
                "97302",
                new Position(-53, 4),
                List.of(
                        Simplification.line(new int[] {0, 0, 5, 0, 5, 5}, true),
                        Simplification.line(new int[] {-7, 1, 2, 3, 4, 5, 9, 9, 0, 7}, true)),
                new Extent(-7, 0, 5, 5));
        var layers = PackedOutlines.read(PackingOutlines.write(GeoJson.layers(List.of(square), List.of(), List.of())));
        var read = layers.regions().getFirst();
        assertEquals(square.name(), read.name());
        assertEquals(square.zone(), read.zone());
        assertEquals(square.inside(), read.inside());
        assertEquals(square.extent(), read.extent());
        for (int i = 0; i < 2; i++) {
            assertArrayEquals(
                    square.rings().get(i).metres(), read.rings().get(i).metres());
            assertArrayEquals(
                    square.rings().get(i).weights(), read.rings().get(i).weights());
        }
        assertTrue(layers.departments().isEmpty());
    }
}
