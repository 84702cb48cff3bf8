package hexagonia.map;

import hexagonia.figure.Hue;
import hexagonia.figure.Ink;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import java.util.List;
import java.util.Optional;

/// A sign of the legend with its word: a disc of some size, a disc for what is not disclosed, a ring of some series;
/// nothing before a word that heads the rings.
record LegendSign(Kind kind, double radius, Optional<Hue> hue, String text) {
    enum Kind {
        SIZE,
        UNDISCLOSED,
        RING,
        NONE
    }

    /// What it draws around a point.
    List<Mark> marks(double x, double y, Palette palette) {
        Ink ink = hue.map(h -> h.ink(palette)).orElse(palette.second());
        Stroke stroke = Stroke.of(ink, 1);
        return switch (kind) {
            case SIZE ->
                List.of(new Mark.Disc(
                        x, y, radius - 0.5, Optional.of(palette.ground()), Optional.of(stroke), Optional.empty()));
            case UNDISCLOSED -> Symbols.hatched(x, y, radius, palette);
            case RING -> List.of(hue.orElse(Hue.NEUTRAL).shape().around(x, y, radius, palette.ground(), stroke));
            case NONE -> List.of();
        };
    }
}
