package hexagonia.map;

import hexagonia.figure.Ink;
import hexagonia.figure.Mark;
import hexagonia.figure.Outline;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import hexagonia.geo.Extent;
import hexagonia.geo.Outlines;
import hexagonia.geo.Ring;
import hexagonia.geo.Territory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The land under the map, drawn for one layout in one palette: what costs most and changes least. Immutable; whoever
/// draws the map again hands back the one of the drawing before, and it is taken as long as it fits.
public final class BaseMap {
    private static final String ILE_DE_FRANCE = "11";
    /// How far a line may stray from the true outline, in points: less than can be seen on a fine screen or on paper.
    private static final double TOLERANCE = 0.25;

    private final Outlines outlines;
    private final List<Frame> frames;
    private final Palette palette;
    private final List<Mark> grounds;

    private BaseMap(Outlines outlines, List<Frame> frames, Palette palette, List<Mark> grounds) {
        this.outlines = outlines;
        this.frames = frames;
        this.palette = palette;
        this.grounds = List.copyOf(grounds);
    }

    static BaseMap of(Outlines outlines, MapLayout layout, Palette palette) {
        var grounds = layout.frames().stream()
                .map(frame -> ground(outlines, frame, palette))
                .toList();
        return new BaseMap(outlines, layout.frames(), palette, grounds);
    }

    boolean fits(Outlines wanted, MapLayout layout, Palette colours) {
        return outlines == wanted && frames.equals(layout.frames()) && palette.equals(colours);
    }

    /// The land of the frame at `index`, clipped to it.
    Mark ground(int index) {
        return grounds.get(index);
    }

    private static Mark ground(Outlines outlines, Frame frame, Palette palette) {
        var inland = frame.part() == Frame.Part.ILE_DE_FRANCE ? palette.neighbour() : palette.land();
        var border = Stroke.of(palette.ground(), frame.isInset() ? 1 : 0.75);
        var marks = new ArrayList<Mark>();
        // The stroke covers the slivers between neighbouring countries and between them and France.
        add(
                marks,
                outline(outlines.neighbours(frame.zone()), frame),
                palette.neighbour(),
                Stroke.of(palette.neighbour(), 3));
        var departments = outlines.departments(frame.zone());
        add(marks, outline(departments, frame), inland, border);
        if (frame.part() == Frame.Part.ILE_DE_FRANCE) {
            var own = departments.stream()
                    .filter(d -> d.region().equals(ILE_DE_FRANCE))
                    .toList();
            add(marks, outline(own, frame), palette.land(), border);
        }
        outline(outlines.regions(frame.zone()), frame)
                .ifPresent(o -> marks.add(new Mark.Path(
                        o, Optional.empty(), Optional.of(Stroke.of(palette.regionBorder(), 1)), Optional.empty())));
        return new Mark.Clip(frame.outline(), marks);
    }

    private static void add(List<Mark> marks, Optional<Outline> outline, Ink fill, Stroke stroke) {
        outline.ifPresent(o -> marks.add(new Mark.Path(o, Optional.of(fill), Optional.of(stroke), Optional.empty())));
    }

    /// The rings of territories as far as a frame shows them, in points.
    static Optional<Outline> outline(List<Territory> territories, Frame frame) {
        var rings = new ArrayList<double[]>();
        Extent shown = frame.extent();
        int least = Ring.weight(TOLERANCE * frame.plane().metresPerPoint());
        for (var territory : territories) {
            if (territory.extent().meets(shown)) {
                for (var ring : territory.rings()) {
                    add(rings, ring, frame.plane(), least);
                }
            }
        }
        return rings.isEmpty() ? Optional.empty() : Optional.of(new Outline(rings, true));
    }

    private static void add(List<double[]> rings, Ring ring, Plane plane, int least) {
        int[] metres = ring.metres();
        byte[] weights = ring.weights();
        double perMetre = 1 / plane.metresPerPoint();
        var points = new double[metres.length];
        int length = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] >= least) {
                points[length++] = (metres[2 * i] - plane.originX()) * perMetre;
                points[length++] = (plane.originY() - metres[2 * i + 1]) * perMetre;
            }
        }
        if (length >= 6) {
            rings.add(Arrays.copyOf(points, length));
        }
    }
}
