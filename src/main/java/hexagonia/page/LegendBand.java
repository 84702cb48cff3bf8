package hexagonia.page;

import hexagonia.exhibit.Sign;
import hexagonia.figure.Box;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Hatching;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import hexagonia.figure.Tag;
import hexagonia.figure.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The legend of the signs that a picture is drawn with, the unit of its numbers first.
record LegendBand(Style style) {
    private static final double SIGN = 18;
    private static final double HEIGHT = 9;
    private static final double GAP = 5;
    private static final double APART = 22;

    /// What it says of one sign, and how that is drawn in a box.
    record Meaning(String words, Function<Box, List<Mark>> sign) {}

    /// The legend of a picture.
    Optional<Band> of(String unit, List<Sign> signs, double width) {
        List<Meaning> meanings = signs.stream()
                .map(sign -> new Meaning(sign.words(), box -> {
                    FigureBuilder into = new FigureBuilder();
                    draw(sign.kind(), box, into);
                    return into.marks();
                }))
                .toList();
        return meaning(unit, meanings, width);
    }

    /// One line of it, or as many as it takes; nothing where there is nothing to say.
    Optional<Band> meaning(String unit, List<Meaning> signs, double width) {
        if (signs.isEmpty()) {
            return Optional.empty();
        }
        double leading = style.u(15);
        List<Item> items = new ArrayList<>();
        double x = unit.isEmpty() ? 0 : measure(unit, strong()) + style.u(APART);
        double y = 0;
        for (Meaning sign : signs) {
            double wide = style.u(SIGN + GAP) + measure(sign.words(), style.body());
            if (x > 0 && x + wide > width) {
                x = 0;
                y += leading;
            }
            items.add(new Item(sign, x, y));
            x += wide + style.u(APART);
        }
        return Optional.of(Band.of(y + leading, (left, top) -> marks(unit, items, left, top, leading)));
    }

    /// A sign and where it stands in the legend.
    private record Item(Meaning sign, double x, double y) {}

    private Letters strong() {
        return Letters.medium(style.body().size());
    }

    private static double measure(String text, Letters letters) {
        return TextMeasure.bundled().width(text, letters);
    }

    private List<Mark> marks(String unit, List<Item> items, double left, double top, double leading) {
        List<Mark> marks = new ArrayList<>();
        Palette palette = style.palette();
        TextMeasure measure = TextMeasure.bundled();
        double first = measure.centredBaseline(top, leading, style.body());
        if (!unit.isEmpty()) {
            marks.add(said(new Tag.Caption(), left, first, unit, strong(), palette.text()));
        }
        for (Item item : items) {
            double y = top + item.y();
            Box box = new Box(left + item.x(), y + (leading - style.u(HEIGHT)) / 2, style.u(SIGN), style.u(HEIGHT));
            marks.add(new Mark.Tagged(new Tag.Artifact(), item.sign().sign().apply(box)));
            Mark words = said(
                    new Tag.ItemBody(),
                    left + item.x() + style.u(SIGN + GAP),
                    measure.centredBaseline(y, leading, style.body()),
                    item.sign().words(),
                    style.body(),
                    palette.second());
            marks.add(new Mark.Tagged(new Tag.Item(), List.of(words)));
        }
        return List.of(new Mark.Tagged(new Tag.Enumeration(), marks));
    }

    private static Mark said(Tag tag, double x, double baseline, String text, Letters letters, Ink ink) {
        Mark run = new Mark.TextRun(x, baseline, text, letters, ink, Optional.empty(), Optional.empty());
        return new Mark.Tagged(tag, List.of(run));
    }

    private void draw(Sign.Kind kind, Box box, FigureBuilder into) {
        Palette palette = style.palette();
        double line = style.u(0.78);
        Hatching hatching = new Hatching(palette.hatch(), palette.hatchGround(), style.u(4.7), line);
        switch (kind) {
            case SOLID, SOLID_OURS, SOLID_MIXED -> into.fill(box, palette.neutral(), Optional.empty());
            case EMPTY -> into.outline(box, Stroke.of(palette.neutral(), line), Optional.empty());
            case FADED -> into.fill(box, palette.faded(), Optional.empty());
            case STUB -> into.add(hatching.open(box, Optional.empty()));
            case BLANK -> into.add(hatching.crossed(box, Optional.empty()));
            case HATCHED -> into.add(hatching.closed(box, Optional.empty()));
        }
    }
}
