package hexagonia.page;

import hexagonia.exhibit.Card.Part;
import hexagonia.figure.Box;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Hatching;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import hexagonia.figure.Tag;
import java.util.Optional;

/// What rows of a card are set on and parted by, and their bars: decoration to whoever reads aloud.
record CardMarks(Style style) {
    Mark ground(double x, double y, double width, double height) {
        FigureBuilder draw = new FigureBuilder();
        draw.fill(new Box(x, y, width, height), palette().selectedRow(), Optional.empty());
        return artifact(draw);
    }

    /// The line under a row, or that over a sum.
    Mark hair(double x, double y, double width, boolean strong) {
        FigureBuilder draw = new FigureBuilder();
        Stroke stroke = Stroke.of(strong ? palette().text() : palette().hair(), style.u(0.5));
        draw.rule(x, y, x + width, y, stroke);
        return artifact(draw);
    }

    Mark upright(double x, double y, double height) {
        FigureBuilder draw = new FigureBuilder();
        draw.rule(x, y, x, y + height, Stroke.of(palette().border(), style.u(0.5)));
        return artifact(draw);
    }

    /// A bar of a quantity: that of the record itself dark, a remainder empty.
    Mark bar(double x, double y, double length, double height, Part part) {
        FigureBuilder draw = new FigureBuilder();
        Box box = new Box(x, y, Math.max(style.u(1), length), height);
        switch (part) {
            case REMAINDER -> draw.outline(box, Stroke.of(palette().hatch(), style.u(0.5)), Optional.empty());
            case ITSELF, RETAINED, SUM -> draw.fill(box, palette().neutral(), Optional.empty());
            case PLAIN, HEADING -> draw.fill(box, palette().line(), Optional.empty());
        }
        return artifact(draw);
    }

    /// The mark of what has no published amount.
    Mark unknown(double x, double y, double height) {
        FigureBuilder draw = new FigureBuilder();
        draw.add(Hatching.of(palette(), style.unit()).open(new Box(x, y, style.u(8), height), Optional.empty()));
        return artifact(draw);
    }

    private Palette palette() {
        return style.palette();
    }

    private static Mark artifact(FigureBuilder draw) {
        return new Mark.Tagged(new Tag.Artifact(), draw.marks());
    }
}
