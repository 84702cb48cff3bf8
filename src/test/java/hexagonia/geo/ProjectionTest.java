package hexagonia.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

class ProjectionTest {
    private static final String UTM = "+proj=utm +zone=%s +ellps=GRS80 +units=m +no_defs";
    private static final Map<Zone, String> OFFICIAL = Map.of(
            Zone.METROPOLE,
            "+proj=lcc +lat_1=49 +lat_2=44 +lat_0=46.5 +lon_0=3 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m"
                    + " +no_defs",
            Zone.GUADELOUPE,
            UTM.formatted("20"),
            Zone.MARTINIQUE,
            UTM.formatted("20"),
            Zone.GUYANE,
            UTM.formatted("22"),
            Zone.LA_REUNION,
            UTM.formatted("40 +south"),
            Zone.MAYOTTE,
            UTM.formatted("38 +south"));

    /// Every town of the table that lies in the zone.
    private static Stream<Position> places(Zone zone) {
        return Towns.bundled().all().stream()
                .map(Town::position)
                .filter(p -> Zone.of(p).equals(java.util.Optional.of(zone)));
    }

    @ParameterizedTest
    @EnumSource
    void agreesWithTheLibraryOnTheOfficialSystemsToTheCentimetre(Zone zone) {
        var systems = new CRSFactory();
        var transform = new CoordinateTransformFactory()
                .createTransform(
                        systems.createFromParameters("degrees", "+proj=longlat +datum=WGS84 +no_defs"),
                        systems.createFromParameters("plane", OFFICIAL.get(zone)));
        assertTrue(places(zone).count() > 0);
        places(zone).forEach(place -> {
            var expected = transform.transform(new ProjCoordinate(place.lon(), place.lat()), new ProjCoordinate());
            var projected = zone.projection().project(place);
            assertEquals(expected.x, projected.x(), 0.01, place::toString);
            assertEquals(expected.y, projected.y(), 0.01, place::toString);
        });
    }

    @ParameterizedTest
    @EnumSource
    void comesBackToWhereItStarted(Zone zone) {
        places(zone).forEach(place -> {
            var back = zone.projection().invert(zone.projection().project(place));
            assertEquals(place.lon(), back.lon(), 1e-9);
            assertEquals(place.lat(), back.lat(), 1e-9);
        });
    }

    @Test
    void theOriginOfLambert93StandsAtItsFalseOrigin() {
        var origin = Projection.LAMBERT_93.project(new Position(3, 46.5));
        assertEquals(700_000, origin.x(), 1e-6);
        assertEquals(6_600_000, origin.y(), 1e-6);
    }

    @Test
    void boundsAroundTheCentralMeridianReachTheirHighestPointBetweenTheirCorners() {
        var extent = new Bounds(-2, 44, 8, 49).on(Projection.LAMBERT_93);
        var corner = Projection.LAMBERT_93.project(new Position(-2, 44));
        assertEquals(Projection.LAMBERT_93.project(new Position(3, 44)).y(), extent.minY(), 1);
        assertTrue(corner.y() > extent.minY());
    }
}
