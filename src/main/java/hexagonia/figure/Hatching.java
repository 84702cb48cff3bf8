package hexagonia.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The pattern of the unknown: a hatched rectangle, made of plain rules so that every painter draws the same one and
/// paper keeps it a vector. A closed one is a known whole without a breakdown and has its true length; one open at the
/// right was not disclosed and has no length. They slant to different sides. One crossed has its true length: it is
/// kept though it lacks a value that a filter asks for. `spacing` is that of the lines along the baseline, `width`
/// theirs.
public record Hatching(Ink line, Ink ground, double spacing, double width) {
    /// The hatching of a palette: lines at 45°.
    public static Hatching of(Palette palette) {
        return new Hatching(palette.hatch(), palette.hatchGround(), 6, 1);
    }

    /// The same where a unit is so many points.
    public static Hatching of(Palette palette, double unit) {
        return new Hatching(palette.hatch(), palette.hatchGround(), 6 * unit, unit);
    }

    /// The same for a small mark.
    public static Hatching small(Palette palette, double unit) {
        return new Hatching(palette.hatch(), palette.hatchGround(), 4 * unit, unit);
    }

    /// Outlined on all four sides.
    public Mark closed(Box box, Optional<Datum> datum) {
        return closed(box, List.of(Hue.Pattern.RISING), datum);
    }

    /// The same with lines both ways.
    public Mark crossed(Box box, Optional<Datum> datum) {
        return closed(box, List.of(Hue.Pattern.RISING, Hue.Pattern.FALLING), datum);
    }

    private Mark closed(Box box, List<Hue.Pattern> patterns, Optional<Datum> datum) {
        var marks = open(box, patterns);
        marks.add(upright(box.right() - width / 2, box));
        return new Mark.Group(marks, datum);
    }

    /// Outlined at the left, top and bottom.
    public Mark open(Box box, Optional<Datum> datum) {
        return new Mark.Group(open(box, List.of(Hue.Pattern.FALLING)), datum);
    }

    private List<Mark> open(Box box, List<Hue.Pattern> patterns) {
        double half = width / 2;
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Rectangle(
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                0,
                Optional.of(ground),
                Optional.empty(),
                Optional.empty()));
        // They end under the middle of the edge, whose width hides their slanted ends.
        patterns.forEach(p -> marks.addAll(new Stripes(p, line, spacing, width).over(box.grown(-half))));
        marks.add(level(box.y() + half, box));
        marks.add(level(box.bottom() - half, box));
        marks.add(upright(box.x() + half, box));
        return marks;
    }

    private Mark level(double y, Box box) {
        return new Mark.Rule(box.x(), y, box.right(), y, Stroke.of(line, width));
    }

    private Mark upright(double x, Box box) {
        return new Mark.Rule(x, box.y(), x, box.bottom(), Stroke.of(line, width));
    }
}
