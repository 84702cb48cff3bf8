package hexagonia.page;

import hexagonia.exhibit.Look;
import hexagonia.figure.Letters;
import hexagonia.figure.Palette;

/// Letters and colours of a page, and the size of their unit in points. No letter is smaller than `least` points;
/// `afar` is whether it is for people who look on from afar. A plate is drawn at `plate` points for each unit of the
/// screen.
record Style(
        Palette palette,
        double unit,
        double plate,
        Letters finding,
        Letters title,
        Letters line,
        Letters body,
        Letters note,
        double least,
        boolean afar) {
    /// The least letters of a page, in its units.
    private static final double SMALLEST = 7;

    /// The least letters of a picture that stands alone.
    private static final double LEAST_OF_PICTURE = 9;

    /// The least letters of a plate, in its units.
    private static final double LEAST_OF_PLATE = 9;

    /// For pages of paper.
    static Style paper(Paper paper) {
        double unit = paper.unit();
        return new Style(
                paper.grey() ? Palette.GREY : Palette.PAPER,
                unit,
                Math.max(Look.ON_PAPER * unit, paper.least() / LEAST_OF_PLATE),
                Letters.semibold(15.5 * unit),
                Letters.semibold(11 * unit),
                Letters.regular(9 * unit),
                Letters.regular(Math.max(8 * unit, paper.least())),
                Letters.regular(Math.max(7.25 * unit, paper.least())),
                Math.max(SMALLEST * unit, paper.least()),
                paper.least() > SMALLEST * unit);
    }

    /// For pictures that stand alone.
    static Style picture(Palette palette) {
        return new Style(
                palette,
                1,
                1,
                Letters.semibold(17),
                Letters.semibold(13),
                Letters.regular(11),
                Letters.regular(12),
                Letters.regular(11),
                LEAST_OF_PICTURE,
                true);
    }

    /// The same with the finding in larger letters: the name of a record.
    Style naming() {
        return new Style(palette, unit, plate, Letters.semibold(21 * unit), title, line, body, note, least, afar);
    }

    /// Whether it is for people who look on from afar.
    boolean isAfar() {
        return afar;
    }

    /// The same with tables in letters smaller by a factor, as far as they may be.
    Style tight(double factor) {
        double fits = Math.max(factor, least / body.size());
        Letters small = Letters.regular(Math.max(least, note.size() * fits));
        return new Style(
                palette,
                unit * fits,
                plate,
                finding,
                title,
                line,
                Letters.regular(body.size() * fits),
                small,
                least,
                afar);
    }

    /// Units in points.
    double u(double units) {
        return units * unit;
    }

    /// The distance from line to line of these letters.
    double leading(Letters letters) {
        boolean small = letters.size() < 8 * unit || !afar && letters.size() <= least;
        return Math.round(letters.size() * (small ? 1.24 : 1.28) * 4) / 4.0;
    }

    Letters strong(Letters letters) {
        return Letters.semibold(letters.size());
    }
}
