package hexagonia.chart;

import hexagonia.figure.Letters;

/// The sizes of the chart of spending, in points: `unit` scales all of them, wide charts get larger names. `pitch` is
/// the distance from line to line.
record SpendingSizes(double unit, boolean wide, double left, double right, double pitch) {
    static final double LEAST_PITCH = 17;
    static final double MOST_PITCH = 40;
    /// What a line of labels below a bar takes.
    static final double UNDER = 21;
    private static final double WIDE = 460;
    /// A heading takes so much of the pitch, and never less than so many units.
    private static final double HEADING = 0.8;

    private static final double LEAST_HEADING = 21;

    /// Sizes for a width; the pitch follows from the height that `lines`, `headings` and lines of labels below bars
    /// (`under`) have to share beside what the strip takes, in units.
    static SpendingSizes of(ChartOptions options, double strip, int headings, int lines, int under) {
        double unit = options.unit();
        double left = options.margin();
        double right = options.width() - options.margin();
        // The strip keeps some room below it; the last line ends with its zero line, 4 below its bar.
        double fixed = strip + UNDER * under + 11;
        double shares = (strip > 0 ? 0.375 : 0) + HEADING * headings + lines - 0.5;
        double room = options.height() / unit - fixed;
        // Where lines are close, headings keep what sets them off from the line above.
        double close = (room - LEAST_HEADING * headings) / (shares - HEADING * headings);
        double pitch = HEADING * room / shares < LEAST_HEADING ? close : room / shares;
        pitch = Math.clamp(pitch, LEAST_PITCH, MOST_PITCH);
        return new SpendingSizes(unit, (right - left) / unit >= WIDE, left, right, pitch * unit);
    }

    double u(double units) {
        return units * unit;
    }

    double width() {
        return right - left;
    }

    double bar() {
        return u(pitch < u(20) ? 12 : 14);
    }

    double heading() {
        return Math.max(u(LEAST_HEADING), HEADING * pitch);
    }

    /// From the middle of a bar to the baseline of the labels below it.
    double under() {
        return u(25) + (pitch - u(24)) / 6;
    }

    Letters name(boolean strong) {
        double size = u(wide ? 13 : 12);
        return strong ? Letters.medium(size) : Letters.regular(size);
    }

    Letters selectedName() {
        return Letters.semibold(u(wide ? 13 : 12));
    }

    Letters value() {
        return Letters.semibold(u(wide ? 13 : 12));
    }

    Letters sum() {
        return Letters.semibold(u(wide ? 14 : 13));
    }

    Letters note() {
        return Letters.regular(u(11));
    }

    Letters strongNote() {
        return Letters.medium(u(11));
    }

    Letters call() {
        return Letters.regular(u(9));
    }
}
