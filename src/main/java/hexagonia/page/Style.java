package hexagonia.page;

import hexagonia.figure.Letters;
import hexagonia.figure.Palette;

/// Letters and colours of a page, and the size of their unit in points. No letter is smaller than seven units.
record Style(Palette palette, double unit, Letters finding, Letters title, Letters line, Letters body, Letters note) {
    /// For pages of paper.
    static Style paper(double unit) {
        return new Style(
                Palette.PAPER,
                unit,
                Letters.semibold(15.5 * unit),
                Letters.semibold(11 * unit),
                Letters.regular(9 * unit),
                Letters.regular(8 * unit),
                Letters.regular(7.25 * unit));
    }

    /// For pictures that stand alone.
    static Style picture(Palette palette) {
        return new Style(
                palette,
                1,
                Letters.semibold(17),
                Letters.semibold(13),
                Letters.regular(11),
                Letters.regular(12),
                Letters.regular(11));
    }

    /// Units in points.
    double u(double units) {
        return units * unit;
    }

    /// The distance from line to line of these letters.
    double leading(Letters letters) {
        return Math.round(letters.size() * (letters.size() < 8 * unit ? 1.24 : 1.28) * 4) / 4.0;
    }

    Letters strong(Letters letters) {
        return Letters.semibold(letters.size());
    }
}
