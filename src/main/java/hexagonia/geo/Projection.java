package hexagonia.geo;

/// From degrees to metres on a plane and back. Written out for the two families that official maps of France use,
/// because a projection library costs more at start-up than the whole map; a test holds them to that library.
/// Immutable, safe on any thread.
public sealed interface Projection permits LambertConic, TransverseMercator {
    Metres project(Position place);

    Position invert(Metres place);

    /// Lambert-93 (EPSG:2154), for metropolitan France.
    Projection LAMBERT_93 = new LambertConic(3, 46.5, 49, 44, 700_000, 6_600_000);

    /// Universal transverse Mercator, `zone` 1 to 60, on GRS80.
    static Projection utm(int zone, boolean south) {
        return new TransverseMercator(6 * zone - 183, 0.9996, 500_000, south ? 10_000_000 : 0);
    }
}
