package hexagonia.geo;

/// The transverse Mercator projection on GRS80, by Krüger's series in the third flattening n, to its fourth power:
/// better than a millimetre anywhere in a UTM zone. Formulas: Karney, "Transverse Mercator with an accuracy of a few
/// nanometers", Journal of Geodesy 85 (2011), equations 7 to 15, 35 and 36.
final class TransverseMercator implements Projection {
    private static final double N = Grs80.FLATTENING / (2 - Grs80.FLATTENING);
    private static final double RECTIFYING = Grs80.A / (1 + N) * (1 + Math.pow(N, 2) / 4 + Math.pow(N, 4) / 64);
    private static final double[] ALPHA = series(
            new double[] {1 / 2.0, -2 / 3.0, 5 / 16.0, 41 / 180.0},
            new double[] {0, 13 / 48.0, -3 / 5.0, 557 / 1440.0},
            new double[] {0, 0, 61 / 240.0, -103 / 140.0},
            new double[] {0, 0, 0, 49561 / 161280.0});
    private static final double[] BETA = series(
            new double[] {1 / 2.0, -2 / 3.0, 37 / 96.0, -1 / 360.0},
            new double[] {0, 1 / 48.0, 1 / 15.0, -437 / 1440.0},
            new double[] {0, 0, 17 / 480.0, -37 / 840.0},
            new double[] {0, 0, 0, 4397 / 161280.0});

    private final double centralMeridian;
    private final double scale;
    private final double falseEasting;
    private final double falseNorthing;

    /// Degrees: the central meridian; metres: the false origin; `scale` is that on the central meridian.
    TransverseMercator(double centralMeridian, double scale, double falseEasting, double falseNorthing) {
        this.centralMeridian = Math.toRadians(centralMeridian);
        this.scale = scale * RECTIFYING;
        this.falseEasting = falseEasting;
        this.falseNorthing = falseNorthing;
    }

    @Override
    public Metres project(Position place) {
        double lon = Math.toRadians(place.lon()) - centralMeridian;
        double tan = Grs80.conformal(Math.tan(Math.toRadians(place.lat())));
        double xi = Math.atan2(tan, Math.cos(lon));
        double eta = asinh(Math.sin(lon) / Math.hypot(tan, Math.cos(lon)));
        double x = eta;
        double y = xi;
        for (int j = 1; j <= ALPHA.length; j++) {
            x += ALPHA[j - 1] * Math.cos(2 * j * xi) * Math.sinh(2 * j * eta);
            y += ALPHA[j - 1] * Math.sin(2 * j * xi) * Math.cosh(2 * j * eta);
        }
        return new Metres(falseEasting + scale * x, falseNorthing + scale * y);
    }

    @Override
    public Position invert(Metres place) {
        double y = (place.y() - falseNorthing) / scale;
        double x = (place.x() - falseEasting) / scale;
        double xi = y;
        double eta = x;
        for (int j = 1; j <= BETA.length; j++) {
            xi -= BETA[j - 1] * Math.sin(2 * j * y) * Math.cosh(2 * j * x);
            eta -= BETA[j - 1] * Math.cos(2 * j * y) * Math.sinh(2 * j * x);
        }
        double lat = Math.atan(Grs80.geographic(Math.sin(xi) / Math.hypot(Math.sinh(eta), Math.cos(xi))));
        double lon = centralMeridian + Math.atan2(Math.sinh(eta), Math.cos(xi));
        return new Position(Math.toDegrees(lon), Math.toDegrees(lat));
    }

    /// The sum over the powers of n, from the first on, of each row of coefficients.
    private static double[] series(double[]... rows) {
        var sums = new double[rows.length];
        for (int j = 0; j < rows.length; j++) {
            for (int power = 1; power <= rows[j].length; power++) {
                sums[j] += rows[j][power - 1] * Math.pow(N, power);
            }
        }
        return sums;
    }

    private static double asinh(double x) {
        return Math.signum(x) * Math.log(Math.abs(x) + Math.sqrt(1 + x * x));
    }
}
