package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.figure.Hue;
import hexagonia.figure.Ink;
import hexagonia.figure.Mark;
import hexagonia.figure.Outline;
import hexagonia.figure.Palette;
import hexagonia.figure.Stripes;
import hexagonia.figure.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The marks of the points: discs, rings, dots, and the leaders that tie them to their places.
final class Symbols {
    private static final double TRUE_PLACE = 1.8;
    private static final int CORNERS = 24;

    private Symbols() {}

    /// The tie of a symbol that was moved: the dot at its true place and the line to it.
    static List<Mark> tie(Symbol symbol, Palette palette) {
        var stroke = Stroke.of(palette.text(), 1);
        return List.of(
                new Mark.Rule(symbol.x(), symbol.y(), symbol.trueX(), symbol.trueY(), stroke),
                new Mark.Disc(
                        symbol.trueX(),
                        symbol.trueY(),
                        TRUE_PLACE,
                        Optional.of(palette.text()),
                        Optional.empty(),
                        Optional.empty()));
    }

    static List<Mark> of(Symbol symbol, Palette palette) {
        var marks = new ArrayList<Mark>();
        if (symbol.point().isSelected()) {
            // 2 wide, 3 off the disc.
            marks.add(disc(symbol, symbol.r() + 4, Optional.of(palette.ground()), Stroke.of(palette.accent(), 2)));
        }
        switch (symbol.point().kind()) {
            case SUBJECT -> marks.addAll(subject(symbol, palette));
            case OTHER -> marks.add(other(symbol, palette));
        }
        return marks;
    }

    private static List<Mark> subject(Symbol symbol, Palette palette) {
        var point = symbol.point();
        if (point.millions().isEmpty()) {
            return hatched(symbol.x(), symbol.y(), symbol.r(), palette);
        }
        // The line of the ground's colour parts discs that touch and lifts them off borders.
        var disc = disc(symbol, symbol.r(), Optional.of(ink(point, palette)), Stroke.of(palette.ground(), 1));
        return point.hue()
                .pattern(palette)
                .map(p -> List.of(disc, striped(symbol, new Stripes(p, palette.ground(), 4, 1))))
                .orElse(List.of(disc));
    }

    private static Mark other(Symbol symbol, Palette palette) {
        var point = symbol.point();
        Ink fill = point.isSelected() ? point.hue().ink(palette) : palette.ground();
        var stroke = Stroke.of(ink(point, palette), 1);
        return point.hue().shape().around(symbol.x(), symbol.y(), symbol.r(), fill, stroke);
    }

    private static Ink ink(MapPoint point, Palette palette) {
        return point.state() == MapPoint.State.FADED
                ? palette.faded()
                : point.hue().ink(palette);
    }

    private static Mark disc(Symbol symbol, double r, Optional<Ink> fill, Stroke stroke) {
        return new Mark.Disc(symbol.x(), symbol.y(), r, fill, Optional.of(stroke), Optional.empty());
    }

    /// A disc for an amount that was not disclosed.
    static List<Mark> hatched(double x, double y, double r, Palette palette) {
        var stroke = Stroke.of(palette.hatch(), 1);
        return List.of(
                new Mark.Disc(x, y, r, Optional.of(palette.hatchGround()), Optional.empty(), Optional.empty()),
                striped(x, y, r, new Stripes(Hue.Pattern.FALLING, palette.hatch(), 4, 1)),
                new Mark.Disc(x, y, r, Optional.empty(), Optional.of(stroke), Optional.empty()));
    }

    private static Mark striped(Symbol symbol, Stripes stripes) {
        return striped(symbol.x(), symbol.y(), symbol.r(), stripes);
    }

    private static Mark striped(double x, double y, double r, Stripes stripes) {
        return new Mark.Clip(Outline.regular(CORNERS, x, y, r, 0), stripes.over(new Box(x - r, y - r, 2 * r, 2 * r)));
    }

    /// The room of a symbol with its ring.
    static Box box(Symbol symbol) {
        double r = symbol.room();
        return new Box(symbol.x() - r, symbol.y() - r, 2 * r, 2 * r);
    }
}
