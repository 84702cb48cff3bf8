package hexagonia.rules;

import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A point stands where it says: its INSEE code is one that the table of communes knows, under the same name, in the
/// same department and region, and the point lies within 15 km of the centre of that commune. A point has a region or
/// stands outside the country, and both coordinates or none.
///
/// Distances are great-circle distances by the haversine formula on a sphere of 6 371 km, the mean radius of the Earth:
/// within 0.5 % of those on the ellipsoid.
///
/// It holds against latitude and longitude that are swapped, a namesake in another department, a cluster set in Paris
/// because of its name, and a code copied from the line above.
final class Places implements Rule {
    private static final double FAR = 15;
    private static final double EARTH = 6371;

    private final Gazetteer gazetteer;

    Places(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        Map<String, String> codes = new HashMap<>();
        for (Entity e : strategy.entities()) {
            switch (e.details()) {
                case Details.Region r -> codes.put(e.id(), r.code());
                case Details.Department d -> codes.put(e.id(), d.code());
                default -> {}
            }
        }
        for (Entity e : strategy.entities()) {
            if (e.details() instanceof Details.Place place) {
                check(e.id(), place, codes, broken);
            }
        }
    }

    private void check(String id, Details.Place place, Map<String, String> codes, Consumer<Violation> broken) {
        if (place.lat().isPresent() != place.lon().isPresent()) {
            broken.accept(Violation.of("half-a-point", "places", id));
        }
        if (place.insee().isEmpty() || gazetteer == Gazetteer.NONE) {
            return;
        }
        String insee = place.insee().get();
        Optional<Gazetteer.Commune> known = gazetteer.commune(insee);
        if (known.isEmpty()) {
            broken.accept(Violation.of("insee", "places", id, insee));
            return;
        }
        Gazetteer.Commune commune = known.get();
        differs(place.commune(), commune.name())
                .ifPresent(said -> broken.accept(Violation.of("commune", "places", id, insee, commune.name(), said)));
        differs(place.department().map(codes::get), commune.department())
                .ifPresent(said -> broken.accept(
                        Violation.of("department", "places", id, commune.name(), commune.department(), said)));
        differs(place.region().map(codes::get), commune.region())
                .ifPresent(said ->
                        broken.accept(Violation.of("region", "places", id, commune.name(), commune.region(), said)));
        if (place.lat().isPresent() && place.lon().isPresent()) {
            double km = kilometres(place.lat().get(), place.lon().get(), commune.lat(), commune.lon());
            if (km > FAR) {
                broken.accept(Violation.of("far", "places", id, commune.name(), Math.round(km), Math.round(FAR)));
            }
        }
    }

    private static Optional<String> differs(Optional<String> said, String known) {
        return said.filter(value -> !value.replace('’', '\'').equals(known.replace('’', '\'')));
    }

    static double kilometres(double lat1, double lon1, double lat2, double lon2) {
        double dLat = Math.toRadians(lat2 - lat1);
        double dLon = Math.toRadians(lon2 - lon1);
        double half = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2)) * Math.pow(Math.sin(dLon / 2), 2);
        return 2 * EARTH * Math.asin(Math.sqrt(half));
    }
}
