package hexagonia.figure;

import java.util.Optional;

/// What tells a series of data from the others: its position from 0 gives it a colour of the palette, past the last
/// colour a pattern upon it, and a shape. Data that belongs to no series is neutral.
public record Hue(int position) {
    private static final int NONE = -1;

    /// The hue of data that belongs to no series.
    public static final Hue NEUTRAL = new Hue(NONE);

    public Hue {
        if (position < NONE) {
            throw new IllegalArgumentException("a position counts from 0: " + position);
        }
    }

    /// Lines drawn upon a colour, in the order in which series past the last colour take them: each row of series that
    /// comes round wears the next.
    public enum Pattern {
        RISING,
        FALLING,
        LEVEL,
        UPRIGHT
    }

    /// The outlines of a small symbol, by the position of the series; they come round again. All look as large as the
    /// circle.
    public enum Shape {
        CIRCLE(0, 0, 0),
        SQUARE(4, 1.25, Math.PI / 4),
        TRIANGLE(3, 1.45, -Math.PI / 2),
        UPTURNED(3, 1.45, Math.PI / 2),
        DIAMOND(4, 1.3, 0);

        private final int corners;
        private final double reach;
        private final double turn;

        Shape(int corners, double reach, double turn) {
            this.corners = corners;
            this.reach = reach;
            this.turn = turn;
        }

        /// The symbol around a point, as large as a circle of radius `r`.
        public Mark around(double x, double y, double r, Ink fill, Stroke stroke) {
            var inside = Optional.of(fill);
            var edge = Optional.of(stroke);
            return corners == 0
                    ? new Mark.Disc(x, y, r, inside, edge, Optional.empty())
                    : new Mark.Path(Outline.regular(corners, x, y, r * reach, turn), inside, edge, Optional.empty());
        }
    }

    public Ink ink(Palette palette) {
        return part(palette, 0);
    }

    /// The ink of the part at `part` (from 0, largest first): a series with a ramp has one for each, the parts of any
    /// other share its colour and are told apart by gaps and names.
    public Ink part(Palette palette, int part) {
        return isNeutral(palette) ? palette.neutral() : series(palette).part(part);
    }

    /// The same while something else is selected.
    public Ink faded(Palette palette, int part) {
        return isNeutral(palette) ? palette.faded() : series(palette).faded(part);
    }

    /// The pattern that the colour wears; none as long as no other series has the colour, nor where all are worn out:
    /// then the colour is the neutral one.
    public Optional<Pattern> pattern(Palette palette) {
        int round = isNeutral(palette) ? 0 : position / palette.series().size();
        return round == 0 ? Optional.empty() : Optional.of(Pattern.values()[round - 1]);
    }

    public Shape shape() {
        return Shape.values()[Math.max(0, position) % Shape.values().length];
    }

    private boolean isNeutral(Palette palette) {
        return position == NONE || position >= palette.series().size() * (1 + Pattern.values().length);
    }

    private Palette.Series series(Palette palette) {
        return palette.series().get(position % palette.series().size());
    }
}
