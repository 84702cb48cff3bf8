package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The names of the frames, their scale bars, and the attribution; none on a small map. Names of points stay off
/// `boxes`.
final class Captions {
    private static final double PAD = 6;
    /// What stays free at least on both sides of the name of a frame, and the least size of its letters.
    private static final double EDGE = 4;

    private static final double LEAST = 9;
    /// The longest scale bar of the map, of an inset, of an overseas frame: points to a unit, shares of their width.
    private static final double OF_MAP = 34;
    private static final double OF_INSET = 0.25;
    private static final double OF_OVERSEAS = 0.3;

    private final MapLayout layout;
    private final Palette palette;
    private final MapWords words;
    private final TextMeasure measure;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();

    Captions(MapLayout layout, Palette palette, MapWords words, TextMeasure measure) {
        this.layout = layout;
        this.palette = palette;
        this.words = words;
        this.measure = measure;
        if (!layout.style().isMini()) {
            for (var frame : layout.frames()) {
                String name = frame.part().name().in(words.locale());
                switch (frame.part().stand()) {
                    case GROUND -> map(frame);
                    case COLUMN -> column(frame, name);
                    case LEFT, RIGHT -> inset(frame, name, frame.under(palette));
                }
            }
        }
    }

    List<Mark> marks() {
        return marks;
    }

    List<Box> boxes() {
        return boxes;
    }

    private void map(Frame frame) {
        double bottom = layout.block().bottom() - layout.foot() - PAD;
        scaleBar(
                frame,
                layout.said().right() - PAD,
                bottom,
                OF_MAP * layout.style().unit(),
                palette.ground());
    }

    private void inset(Frame frame, String name, Ink halo) {
        var box = frame.box();
        var letters = within(name, layout.style().caption(), box.width() - 2 * EDGE);
        double left = Math.min(PAD, (box.width() - measure.width(name, letters)) / 2);
        add(new Caption(
                box.x() + left, box.y() + 4 + letters.size(), name, letters, palette.second(), Optional.of(halo)));
        scaleBar(frame, box.right() - PAD, box.bottom() - PAD, box.width() * OF_INSET, halo);
    }

    /// The largest letters, none larger than these, of which a name fits in a width; none too small to be read.
    private Letters within(String name, Letters letters, double width) {
        double fitting = letters.size() * width / measure.width(name, letters);
        return new Letters(Math.min(letters.size(), Math.max(LEAST, Math.floor(2 * fitting) / 2)), letters.weight());
    }

    /// The name below the box, the scale bar in it at the right, its number above it, where there is room.
    private void column(Frame frame, String name) {
        var box = frame.box();
        var letters = layout.style().small();
        var halo = Optional.of(palette.ground());
        if (MapLayout.hasBar(box, layout.style())) {
            var bar = ScaleBar.of(frame, box.width() * OF_OVERSEAS);
            double right = box.right() - 4;
            double y = Math.floor(box.bottom() - 4) + 0.5;
            marks.add(bar.mark(right, y, Stroke.of(palette.second(), 1)));
            String number = words.kilometres(bar.kilometres());
            marks.add(Caption.endingAt(right, y - 5, number, letters, palette.second(), halo, measure)
                    .mark());
        }
        add(new Caption(box.x(), box.bottom() + letters.size(), name, letters, palette.second(), halo));
    }

    /// The number at the right, the bar before it, on one line that ends at (right, y).
    private void scaleBar(Frame frame, double right, double y, double most, Ink ground) {
        var bar = ScaleBar.of(frame, most);
        var letters = layout.style().small();
        String text = words.kilometres(bar.kilometres());
        var number = Caption.endingAt(right, y, text, letters, palette.second(), Optional.of(ground), measure);
        double end = number.x() - 4;
        double line = Math.floor(y) + 0.5;
        marks.add(bar.mark(end, line, Stroke.of(ground, 3)));
        marks.add(bar.mark(end, line, Stroke.of(palette.second(), 1)));
        add(number);
        boxes.add(bar.box(end, line).grown(1));
    }

    private void add(Caption caption) {
        boxes.add(caption.box(measure).grown(1));
        marks.add(caption.mark());
    }

    /// The lines that say whose outlines these are, at the foot.
    List<Caption> attribution() {
        var captions = new ArrayList<Caption>();
        var letters = layout.style().small();
        double baseline = layout.block().bottom() - layout.foot() + letters.size() - 1;
        for (String line : attribution(words, layout.style(), layout.block(), measure)) {
            var halo = Optional.of(palette.ground());
            captions.add(new Caption(layout.block().x() + 4, baseline, line, letters, palette.mention(), halo));
            baseline += MapLayout.attributionLine(layout.style());
        }
        return captions;
    }

    /// The lines of the attribution: a printed map owes it in full, the window tells it elsewhere.
    static List<String> attribution(MapWords words, Style style, Box block, TextMeasure measure) {
        return words.attribution().isEmpty() || !style.isPaper()
                ? List.of()
                : measure.lines(words.attribution(), style.small(), block.width() - 8);
    }
}
