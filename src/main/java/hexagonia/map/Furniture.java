package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.figure.Ink;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import hexagonia.geo.Outlines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands on the map and is not a point: borders and names of frames, where they are on the map, scale bars,
/// legend.
/// `boxes` and `lines` are the room they take, which no label may touch.
final class Furniture {
    private static final double PAD = 6;

    private final MapLayout layout;
    private final Palette palette;
    private final MapWords words;
    private final TextMeasure measure;
    private final Outlines outlines;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Segment> lines = new ArrayList<>();

    Furniture(MapLayout layout, Palette palette, MapWords words, TextMeasure measure, Outlines outlines) {
        this.layout = layout;
        this.palette = palette;
        this.words = words;
        this.measure = measure;
        this.outlines = outlines;
    }

    List<Box> boxes() {
        return boxes;
    }

    List<Segment> lines() {
        return lines;
    }

    /// Where the insets are on the map, and the hairlines that lead to them: under the insets.
    List<Mark> situation() {
        var marks = new ArrayList<Mark>();
        var stroke = Stroke.of(palette.second(), 1);
        for (var inset : layout.frames()) {
            if (inset.isInset()) {
                var box = layout.france().plane().box(inset.extent());
                hairlines(inset.box(), box, marks);
                marks.add(rectangle(sharp(box), 0, Optional.empty(), stroke));
                boxes.add(box.grown(1));
            }
        }
        return marks;
    }

    private void hairlines(Box inset, Box box, List<Mark> marks) {
        boolean left = inset.right() < box.x();
        if (left || inset.x() > box.right()) {
            double from = left ? box.x() : box.right();
            double to = left ? inset.right() : inset.x();
            for (var line : List.of(
                    new Segment(from, box.y(), to, inset.y()), new Segment(from, box.bottom(), to, inset.bottom()))) {
                marks.add(line.mark(Stroke.of(palette.regionBorder(), 0.75)));
                lines.add(line);
            }
        }
    }

    /// The sea of an inset or an overseas region, under its land.
    Mark sea(Frame frame) {
        return rectangle(frame.box(), 0, Optional.of(palette.ground()), Stroke.of(palette.ground(), 1));
    }

    /// The ground under what stands on the land of a map seen near.
    Mark cover(Box box) {
        return rectangle(box, 2, Optional.of(palette.ground()), Stroke.of(palette.ground(), 1));
    }

    /// The border of a frame, its name and its scale bar: over its land.
    List<Mark> trim(Frame frame) {
        var marks = new ArrayList<Mark>();
        switch (frame.part()) {
            case FRANCE -> {
                double bottom = layout.block().bottom() - layout.foot() - PAD;
                scaleBar(frame, layout.block().right() - PAD, bottom, 34 * unit(), palette.ground(), marks);
            }
            case OVERSEAS -> overseas(frame, marks);
            case ILE_DE_FRANCE -> inset(frame, words.ileDeFrance(), palette.neighbour(), marks);
            case PARIS_SACLAY -> inset(frame, words.parisSaclay(), palette.land(), marks);
        }
        return marks;
    }

    private void inset(Frame frame, String name, Ink halo, List<Mark> marks) {
        layout.inset(Frame.Part.PARIS_SACLAY)
                .filter(inner -> frame.part() == Frame.Part.ILE_DE_FRANCE)
                .ifPresent(inner -> {
                    var box = frame.plane().box(inner.extent());
                    boxes.add(box.grown(1));
                    marks.add(rectangle(sharp(box), 0, Optional.empty(), Stroke.of(palette.second(), 1)));
                });
        marks.add(rectangle(frame.box(), 2, Optional.empty(), Stroke.of(palette.hatch(), 1)));
        var caption = new Caption(
                frame.box().x() + PAD,
                frame.box().y() + 4 + layout.style().caption().size(),
                name,
                layout.style().caption(),
                palette.second(),
                Optional.of(halo));
        add(caption, marks);
        scaleBar(
                frame,
                frame.box().right() - PAD,
                frame.box().bottom() - PAD,
                frame.box().width() * 0.25,
                halo,
                marks);
    }

    /// The name below the box, the scale bar in it at the right, its number above it.
    private void overseas(Frame frame, List<Mark> marks) {
        var box = frame.box();
        var letters = layout.style().small();
        marks.add(rectangle(box, 2, Optional.empty(), Stroke.of(palette.border(), 1)));
        if (layout.style().isMini()) {
            return;
        }
        var bar = ScaleBar.of(frame, box.width() * 0.3);
        double y = Math.floor(box.bottom() - 4) + 0.5;
        marks.add(bar.mark(box.right() - 4, y, Stroke.of(palette.second(), 1)));
        String number = words.kilometres(bar.kilometres());
        marks.add(Caption.endingAt(
                        box.right() - 4,
                        y - 5,
                        number,
                        letters,
                        palette.second(),
                        Optional.of(palette.ground()),
                        measure)
                .mark());
        var name = new Caption(
                box.x(),
                box.bottom() + letters.size(),
                MapLayout.name(frame.zone(), outlines),
                letters,
                palette.second(),
                Optional.of(palette.ground()));
        add(name, marks);
    }

    /// The number at the right, the bar before it, on one line that ends at (right, y).
    private void scaleBar(Frame frame, double right, double y, double most, Ink halo, List<Mark> marks) {
        if (layout.style().isMini()) {
            return;
        }
        var bar = ScaleBar.of(frame, most);
        var letters = layout.style().small();
        var number = Caption.endingAt(
                right, y, words.kilometres(bar.kilometres()), letters, palette.second(), Optional.of(halo), measure);
        double end = number.x() - 4;
        double line = Math.floor(y) + 0.5;
        marks.add(bar.mark(end, line, Stroke.of(halo, 3)));
        marks.add(bar.mark(end, line, Stroke.of(palette.second(), 1)));
        add(number, marks);
        boxes.add(bar.box(end, line).grown(1));
    }

    /// The line that says whose outlines these are, at the foot.
    List<Mark> attribution() {
        var marks = new ArrayList<Mark>();
        var letters = layout.style().small();
        double baseline = layout.block().bottom() - layout.foot() + letters.size() - 1;
        for (String line : attribution(words, layout.style(), layout.block(), measure)) {
            var halo = Optional.of(palette.ground());
            add(new Caption(layout.block().x() + 4, baseline, line, letters, palette.mention(), halo), marks);
            baseline += MapLayout.attributionLine(layout.style());
        }
        return marks;
    }

    /// The lines of the attribution: it is owed in full.
    static List<String> attribution(MapWords words, Style style, Box block, TextMeasure measure) {
        return words.attribution().isEmpty()
                ? List.of()
                : measure.lines(words.attribution(), style.small(), block.width() - 8);
    }

    private void add(Caption caption, List<Mark> marks) {
        if (layout.style().isMini()) {
            return;
        }
        boxes.add(caption.box(measure).grown(1));
        marks.add(caption.mark());
    }

    private double unit() {
        return layout.style().unit();
    }

    static Mark rectangle(Box box, double radius, Optional<Ink> fill, Stroke stroke) {
        return new Mark.Rectangle(
                box.x(), box.y(), box.width(), box.height(), radius, fill, Optional.of(stroke), Optional.empty());
    }

    /// On half pixels, so that its lines of one pixel are sharp.
    private static Box sharp(Box box) {
        double x = Math.floor(box.x()) + 0.5;
        double y = Math.floor(box.y()) + 0.5;
        return new Box(x, y, Math.round(box.width()), Math.round(box.height()));
    }
}
