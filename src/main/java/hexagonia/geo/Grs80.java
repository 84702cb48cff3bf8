package hexagonia.geo;

/// The ellipsoid of RGF93 and of the overseas reference frames.
final class Grs80 {
    /// Half the longer axis, in metres.
    static final double A = 6_378_137;

    static final double FLATTENING = 1 / 298.257222101;

    /// First eccentricity.
    static final double E = Math.sqrt(FLATTENING * (2 - FLATTENING));

    private Grs80() {}

    /// The tangent of the conformal latitude, from the tangent of the geographic one: Karney, "Transverse Mercator with
    /// an accuracy of a few nanometers", Journal of Geodesy 85 (2011), equations 7 to 9.
    static double conformal(double tan) {
        double sigma = Math.sinh(E * atanh(E * tan / Math.sqrt(1 + tan * tan)));
        return tan * Math.sqrt(1 + sigma * sigma) - sigma * Math.sqrt(1 + tan * tan);
    }

    /// The inverse of [#conformal], by Newton's method: the same article, equations 19 to 21.
    static double geographic(double conformal) {
        double tan = conformal;
        for (int i = 0; i < 5; i++) {
            double reached = conformal(tan);
            tan += (conformal - reached)
                    / Math.sqrt(1 + reached * reached)
                    * (1 + (1 - E * E) * tan * tan)
                    / ((1 - E * E) * Math.sqrt(1 + tan * tan));
        }
        return tan;
    }

    static double atanh(double x) {
        return Math.log((1 + x) / (1 - x)) / 2;
    }
}
