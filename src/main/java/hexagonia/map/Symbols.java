package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.figure.Ink;
import hexagonia.figure.Mark;
import hexagonia.figure.Outline;
import hexagonia.figure.Palette;
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
            case CLUSTER -> marks.addAll(cluster(symbol, palette));
            case OTHER -> marks.add(other(symbol, palette));
        }
        return marks;
    }

    private static List<Mark> cluster(Symbol symbol, Palette palette) {
        if (symbol.point().millions().isEmpty()) {
            return hatched(symbol.x(), symbol.y(), symbol.r(), palette);
        }
        // The line of the ground's colour parts discs that touch and lifts them off borders.
        return List.of(disc(symbol, symbol.r(), Optional.of(ink(symbol, palette)), Stroke.of(palette.ground(), 1)));
    }

    private static Mark other(Symbol symbol, Palette palette) {
        boolean selected = symbol.point().isSelected();
        var stroke = Stroke.of(ink(symbol, palette), 1);
        return disc(symbol, symbol.r(), Optional.of(selected ? symbol.point().ink() : palette.ground()), stroke);
    }

    private static Ink ink(Symbol symbol, Palette palette) {
        return symbol.point().state() == MapPoint.State.FADED
                ? palette.faded()
                : symbol.point().ink();
    }

    private static Mark disc(Symbol symbol, double r, Optional<Ink> fill, Stroke stroke) {
        return new Mark.Disc(symbol.x(), symbol.y(), r, fill, Optional.of(stroke), Optional.empty());
    }

    /// A disc for an amount that was not disclosed.
    static List<Mark> hatched(double x, double y, double r, Palette palette) {
        var lines = new ArrayList<Mark>();
        var stroke = Stroke.of(palette.hatch(), 1);
        for (double at = -2 * r; at <= 2 * r; at += 4) {
            lines.add(new Mark.Rule(x + at - r, y + r, x + at + r, y - r, stroke));
        }
        return List.of(
                new Mark.Disc(x, y, r, Optional.of(palette.hatchGround()), Optional.empty(), Optional.empty()),
                new Mark.Clip(circle(x, y, r), lines),
                new Mark.Disc(x, y, r, Optional.empty(), Optional.of(stroke), Optional.empty()));
    }

    private static Outline circle(double x, double y, double r) {
        var ring = new double[2 * CORNERS];
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            ring[2 * i] = x + r * Math.cos(angle);
            ring[2 * i + 1] = y + r * Math.sin(angle);
        }
        return new Outline(List.of(ring), true);
    }

    /// The room of a symbol with its ring.
    static Box box(Symbol symbol) {
        double r = symbol.room();
        return new Box(symbol.x() - r, symbol.y() - r, 2 * r, 2 * r);
    }
}
