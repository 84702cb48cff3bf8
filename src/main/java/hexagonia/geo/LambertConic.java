package hexagonia.geo;

/// The conformal conic projection of Lambert with two standard parallels on GRS80. Formulas: Snyder, "Map
/// Projections: A Working Manual", US Geological Survey Professional Paper 1395 (1987), equations 14-15, 15-1 to
/// 15-11, the isometric latitude taken through the conformal one.
final class LambertConic implements Projection {
    private final double centralMeridian;
    private final double falseEasting;
    private final double falseNorthing;
    private final double cone;
    private final double scale;
    private final double originRadius;

    /// Degrees: the central meridian, the latitude of origin, the two standard parallels; metres: the false origin.
    LambertConic(
            double centralMeridian,
            double originLatitude,
            double firstParallel,
            double secondParallel,
            double falseEasting,
            double falseNorthing) {
        this.centralMeridian = Math.toRadians(centralMeridian);
        this.falseEasting = falseEasting;
        this.falseNorthing = falseNorthing;
        double m1 = parallelRadius(Math.toRadians(firstParallel));
        double m2 = parallelRadius(Math.toRadians(secondParallel));
        double q1 = isometric(Math.toRadians(firstParallel));
        double q2 = isometric(Math.toRadians(secondParallel));
        this.cone = Math.log(m1 / m2) / (q2 - q1);
        this.scale = Grs80.A * m1 * Math.exp(cone * q1) / cone;
        this.originRadius = radius(isometric(Math.toRadians(originLatitude)));
    }

    @Override
    public Metres project(Position place) {
        double radius = radius(isometric(Math.toRadians(place.lat())));
        double angle = cone * (Math.toRadians(place.lon()) - centralMeridian);
        return new Metres(
                falseEasting + radius * Math.sin(angle), falseNorthing + originRadius - radius * Math.cos(angle));
    }

    @Override
    public Position invert(Metres place) {
        double dx = place.x() - falseEasting;
        double dy = originRadius - (place.y() - falseNorthing);
        double isometric = Math.log(scale / Math.hypot(dx, dy)) / cone;
        double lon = centralMeridian + Math.atan2(dx, dy) / cone;
        double lat = Math.atan(Grs80.geographic(Math.sinh(isometric)));
        return new Position(Math.toDegrees(lon), Math.toDegrees(lat));
    }

    private double radius(double isometric) {
        return scale * Math.exp(-cone * isometric);
    }

    /// Of a parallel, in half axes (14-15).
    private static double parallelRadius(double lat) {
        double sin = Grs80.E * Math.sin(lat);
        return Math.cos(lat) / Math.sqrt(1 - sin * sin);
    }

    private static double isometric(double lat) {
        double tan = Grs80.conformal(Math.tan(lat));
        return Math.log(Math.abs(tan) + Math.sqrt(1 + tan * tan)) * Math.signum(tan);
    }
}
