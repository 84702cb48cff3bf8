package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.figure.Ink;
import hexagonia.figure.Mark;
import hexagonia.figure.Outline;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import hexagonia.geo.Extent;
import hexagonia.geo.Line;
import hexagonia.geo.Outlines;
import hexagonia.geo.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What of the map stays the same while points come, go and are selected: land and frames, in one layout and palette.
/// It costs most and changes least. Immutable; whoever draws the map again hands back the one of the drawing before,
/// and it is taken as long as it fits.
public final class BaseMap {
    /// How far a line may stray from the true outline, in points: less than can be seen on a fine screen or on paper.
    private static final double FINE = 0.25;
    /// The same for the pale land around, which only says that it is there.
    private static final double COARSE = 0.5;

    private final Outlines outlines;
    private final List<Frame> frames;
    private final Palette palette;
    private final List<Mark> marks;

    private BaseMap(Outlines outlines, List<Frame> frames, Palette palette, List<Mark> marks) {
        this.outlines = outlines;
        this.frames = frames;
        this.palette = palette;
        this.marks = List.copyOf(marks);
    }

    static BaseMap of(Outlines outlines, MapLayout layout, Palette palette) {
        var panels = new Panels(layout, palette);
        var marks = new ArrayList<Mark>();
        for (var frame : layout.frames()) {
            if (frame.isGround()) {
                marks.add(ground(outlines, frame, palette));
                marks.addAll(panels.situation());
            } else {
                marks.add(panels.sea(frame));
                marks.add(ground(outlines, frame, palette));
                marks.addAll(panels.border(frame));
            }
        }
        return new BaseMap(outlines, layout.frames(), palette, marks);
    }

    boolean fits(Outlines wanted, MapLayout layout, Palette colours) {
        return outlines == wanted && frames.equals(layout.frames()) && palette.equals(colours);
    }

    List<Mark> marks() {
        return marks;
    }

    private static Mark ground(Outlines outlines, Frame frame, Palette palette) {
        boolean ofRegion = frame.isOfRegion();
        var marks = new ArrayList<Mark>();
        // The stroke covers the slivers between neighbouring countries and between them and France.
        rings(outlines.neighbours(frame.zone()), frame, COARSE)
                .ifPresent(o -> marks.add(path(o, palette.aside(), Stroke.of(palette.aside(), 3))));
        // Outlines of regions stray from each other within the tolerance; their borders are drawn over the gaps.
        var regions = outlines.regions(frame.zone());
        rings(regions, frame, FINE)
                .ifPresent(o -> marks.add(path(o, ofRegion ? palette.aside() : palette.area(), Optional.empty())));
        if (ofRegion) {
            var own = regions.stream()
                    .filter(r -> frame.part().region().filter(r.code()::equals).isPresent())
                    .toList();
            rings(own, frame, FINE).ifPresent(o -> marks.add(path(o, palette.area(), Optional.empty())));
        }
        var white = Stroke.of(palette.ground(), frame.isInset() ? 1 : 0.75);
        marks.addAll(borders(outlines.departmentBorders(frame.zone()), frame, white));
        marks.addAll(borders(outlines.regionBorders(frame.zone()), frame, Stroke.of(palette.line(), 1)));
        return new Mark.Clip(frame.outline(), marks);
    }

    private static Mark path(Outline outline, Ink fill, Stroke stroke) {
        return path(outline, fill, Optional.of(stroke));
    }

    private static Mark path(Outline outline, Ink fill, Optional<Stroke> stroke) {
        return new Mark.Path(outline, Optional.of(fill), stroke, Optional.empty());
    }

    /// Borders in one path of closed lines and one of open ones.
    private static List<Mark> borders(List<Line> lines, Frame frame, Stroke stroke) {
        var marks = new ArrayList<Mark>();
        for (boolean closed : new boolean[] {true, false}) {
            var some = new ArrayList<double[]>();
            int least = least(frame, FINE);
            Box box = frame.box().grown(1);
            for (var line : lines) {
                if (line.closed() == closed) {
                    thinned(line, frame.plane(), least)
                            .filter(l -> meets(l, box))
                            .ifPresent(some::add);
                }
            }
            if (!some.isEmpty()) {
                marks.add(new Mark.Path(
                        new Outline(some, closed), Optional.empty(), Optional.of(stroke), Optional.empty()));
            }
        }
        return marks;
    }

    /// The outlines of territories as far as a frame shows them, in points, as fine as can be seen.
    static Optional<Outline> outline(List<Territory> territories, Frame frame) {
        return rings(territories, frame, FINE);
    }

    private static Optional<Outline> rings(List<Territory> territories, Frame frame, double tolerance) {
        var rings = new ArrayList<double[]>();
        Extent shown = frame.extent();
        Box box = frame.box().grown(2);
        int least = least(frame, tolerance);
        for (var territory : territories) {
            if (territory.extent().meets(shown)) {
                for (var ring : territory.rings()) {
                    thinned(ring, frame.plane(), least)
                            .filter(l -> meets(l, box))
                            .ifPresent(rings::add);
                }
            }
        }
        return rings.isEmpty() ? Optional.empty() : Optional.of(new Outline(rings, true));
    }

    private static int least(Frame frame, double tolerance) {
        return Line.weight(tolerance * frame.plane().metresPerPoint());
    }

    /// The points that matter; empty for an islet too small to be seen.
    private static Optional<double[]> thinned(Line line, Plane plane, int least) {
        int[] metres = line.metres();
        byte[] weights = line.weights();
        double perMetre = 1 / plane.metresPerPoint();
        int count = 0;
        for (byte weight : weights) {
            if (weight >= least) {
                count++;
            }
        }
        if (count < (line.closed() ? 3 : 2)) {
            return Optional.empty();
        }
        var points = new double[2 * count];
        int length = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] >= least) {
                points[length++] = (metres[2 * i] - plane.originX()) * perMetre;
                points[length++] = (plane.originY() - metres[2 * i + 1]) * perMetre;
            }
        }
        return Optional.of(points);
    }

    private static boolean meets(double[] points, Box box) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.length; i += 2) {
            left = Math.min(left, points[i]);
            right = Math.max(right, points[i]);
            top = Math.min(top, points[i + 1]);
            bottom = Math.max(bottom, points[i + 1]);
        }
        return left < box.right() && box.x() < right && top < box.bottom() && box.y() < bottom;
    }
}
