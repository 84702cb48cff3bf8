package hexagonia.geo;

/// A rectangle of longitudes and latitudes, in degrees.
public record Bounds(double lonMin, double latMin, double lonMax, double latMax) {
    public Bounds {
        if (!(lonMin <= lonMax && latMin <= latMax)) {
            throw new IllegalArgumentException("bounds run from west to east and from south to north: %s %s %s %s"
                    .formatted(lonMin, latMin, lonMax, latMax));
        }
    }

    public boolean contains(Position place) {
        return place.lon() >= lonMin && place.lon() <= lonMax && place.lat() >= latMin && place.lat() <= latMax;
    }

    public Position centre() {
        return new Position((lonMin + lonMax) / 2, (latMin + latMax) / 2);
    }

    /// The extent of these bounds on a plane; meridians and parallels are curves there, so their edges are sampled.
    public Extent on(Projection projection) {
        var extent = Extent.NOTHING;
        for (int i = 0; i <= STEPS; i++) {
            double lon = lonMin + (lonMax - lonMin) * i / STEPS;
            double lat = latMin + (latMax - latMin) * i / STEPS;
            extent = extent.and(at(projection, lon, latMin))
                    .and(at(projection, lon, latMax))
                    .and(at(projection, lonMin, lat))
                    .and(at(projection, lonMax, lat));
        }
        return extent;
    }

    private static final int STEPS = 8;

    private static Extent at(Projection projection, double lon, double lat) {
        var place = projection.project(new Position(lon, lat));
        return new Extent(place.x(), place.y(), place.x(), place.y());
    }
}
