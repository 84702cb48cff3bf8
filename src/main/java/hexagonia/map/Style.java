package hexagonia.map;

import hexagonia.figure.Letters;
import hexagonia.figure.Scale;

/// The sizes that follow from the size of the picture. `unit` is its size against the smallest window's map,
/// 420 × 345 points, for which all measures here are meant.
record Style(double unit, MapMedium medium) {
    private static final double WIDE = 1.4;

    boolean isPaper() {
        return medium == MapMedium.PAPER;
    }

    boolean isScreen() {
        return medium == MapMedium.SCREEN;
    }

    boolean isMini() {
        return medium == MapMedium.MINI;
    }

    /// The area scale of circles: 1.36 √M€ at 420 points wide, 2.0 at 656, 1.5 on A4.
    Scale.Area area() {
        return Scale.area(isPaper() ? 1.2 * unit : Math.clamp(1.36 + 1.139 * (unit - 1), 0.9, 3.0));
    }

    double labelSize() {
        return isPaper() ? 9 : isMini() ? 10 : unit >= WIDE ? 12 : 11;
    }

    /// Names of frames, legend.
    Letters caption() {
        return Letters.regular(isPaper() ? 8.5 : unit >= WIDE ? 12 : 11);
    }

    /// Scale bars, overseas names, attribution.
    Letters small() {
        return Letters.regular(isPaper() ? 8 : 10);
    }

    /// A subject without a published amount has no area; it is drawn at this radius, hatched.
    double unknownRadius() {
        return 5 * Math.min(1.5, Math.max(1, unit));
    }

    double dot() {
        return isPaper() ? 1.6 : unit >= WIDE ? 2.25 : 2;
    }
}
