package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.figure.Ink;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import hexagonia.figure.label.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The panels of the frames that lie over the map: sea, border, where they are on the map, and the hairlines that lead
/// there. Names stay off `boxes` and rather off `lines`.
record Panels(MapLayout layout, Palette palette) {
    /// Where the insets are on the map, and the hairlines to them: over the land, under the insets.
    List<Mark> situation() {
        var marks = new ArrayList<Mark>();
        for (var line : lines()) {
            marks.add(line.mark(Stroke.of(palette.line(), 0.75)));
        }
        for (var box : situations(layout.france())) {
            marks.add(rectangle(box, 0, Optional.empty(), Stroke.of(palette.second(), 1)));
        }
        return marks;
    }

    /// What a frame shows nearer elsewhere, as rectangles of it, on half points so that lines of one point are sharp.
    private List<Box> situations(Frame frame) {
        return layout.frames().stream()
                .filter(f -> f.isInset() && Parts.bundled().situates(frame.part(), f.part()))
                .map(f -> frame.plane().box(f.extent()))
                .map(b -> new Box(
                        Math.floor(b.x()) + 0.5,
                        Math.floor(b.y()) + 0.5,
                        Math.round(b.width()),
                        Math.round(b.height())))
                .toList();
    }

    List<Segment> lines() {
        var lines = new ArrayList<Segment>();
        for (var inset : layout.frames()) {
            var box = layout.france().plane().box(inset.extent());
            boolean left = inset.box().right() < box.x();
            if (inset.isInset() && (left || inset.box().x() > box.right())) {
                double from = left ? box.x() : box.right();
                double to = left ? inset.box().right() : inset.box().x();
                lines.add(new Segment(from, box.y(), to, inset.box().y()));
                lines.add(new Segment(from, box.bottom(), to, inset.box().bottom()));
            }
        }
        return lines;
    }

    List<Box> boxes() {
        return layout.frames().stream()
                .filter(f -> f.isGround() || f.isInset())
                .flatMap(f -> situations(f).stream())
                .map(b -> b.grown(1))
                .toList();
    }

    /// The sea of a frame over the map, under its land.
    Mark sea(Frame frame) {
        return rectangle(frame.box(), 0, Optional.of(palette.ground()), Stroke.of(palette.ground(), 1));
    }

    /// The border of a frame over the map, over its land.
    List<Mark> border(Frame frame) {
        var marks = new ArrayList<Mark>();
        if (frame.isInset()) {
            for (var box : situations(frame)) {
                marks.add(rectangle(box, 0, Optional.empty(), Stroke.of(palette.second(), 1)));
            }
        }
        var ink = frame.isInset() ? palette.hatch() : palette.border();
        marks.add(rectangle(frame.box(), 2, Optional.empty(), Stroke.of(ink, 1)));
        return marks;
    }

    /// The ground under what stands on the land of a map seen near.
    Mark cover(Box box) {
        return rectangle(box, 2, Optional.of(palette.ground()), Stroke.of(palette.ground(), 1));
    }

    private static Mark rectangle(Box box, double radius, Optional<Ink> fill, Stroke stroke) {
        return new Mark.Rectangle(
                box.x(), box.y(), box.width(), box.height(), radius, fill, Optional.of(stroke), Optional.empty());
    }
}
