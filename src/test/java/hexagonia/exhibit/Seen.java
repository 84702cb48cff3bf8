package hexagonia.exhibit;

import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.Mark;
import hexagonia.figure.TextMeasure;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/// What of a figure an eye sees: its texts, and its filled boxes by what they stand for.
final class Seen {
    /// What letters leave free of the height of their line.
    private static final double ABOVE = 0.76;
    private static final double BELOW = 0.16;
    private static final double TOUCH = 0.75;
    /// How far from an area and from a name the line between them may end.
    private static final double TIED = 4;
    /// How far from an area its name may begin.
    private static final double BESIDE = 34;

    private final Figure figure;
    private final List<Text> texts = new ArrayList<>();
    /// Texts without a halo or a box under them.
    private final List<Text> bare = new ArrayList<>();
    /// The edges of shapes: x0, y0, x1, y1.
    private final List<double[]> edges = new ArrayList<>();
    /// Boxes that are only outlined.
    private final List<Box> frames = new ArrayList<>();
    /// Straight lines: x0, y0, x1, y1.
    private final List<double[]> lines = new ArrayList<>();
    private final List<Filled> boxes = new ArrayList<>();
    private final Map<String, Double> radii = new HashMap<>();
    private final TextMeasure measure = TextMeasure.bundled();

    private record Text(String words, Box box, Optional<Datum> datum) {}

    /// A box with ink, or that of a hatched group.
    record Filled(Box box, Optional<Datum> datum, int ink) {}

    Seen(Figure figure) {
        this.figure = figure;
        gather(figure.marks(), Optional.empty());
    }

    private void gather(List<Mark> marks, Optional<Datum> around) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.TextRun t -> {
                    double size = t.letters().size();
                    double width = measure.width(t.text(), t.letters());
                    Box box = new Box(t.x(), t.baseline() - ABOVE * size, width, (ABOVE + BELOW) * size);
                    texts.add(new Text(t.text(), box, t.datum().or(() -> around)));
                    if (t.halo().isEmpty()
                            && boxes.stream().noneMatch(b -> b.box().holds(box))) {
                        bare.add(texts.getLast());
                    }
                }
                case Mark.Rectangle r -> {
                    r.stroke()
                            .filter(s -> r.fill().isEmpty() && !s.ink().equals(figure.ground()))
                            .ifPresent(_ -> frames.add(new Box(r.x(), r.y(), r.width(), r.height())));
                    r.fill()
                            .ifPresent(ink -> boxes.add(new Filled(
                                    new Box(r.x(), r.y(), r.width(), r.height()),
                                    r.datum().or(() -> around),
                                    ink.rgb())));
                }
                case Mark.Group g -> gather(g.marks(), g.datum().or(() -> around));
                case Mark.Tagged t -> gather(t.marks(), around);
                case Mark.Disc d -> d.datum().or(() -> around).ifPresent(of -> radii.merge(of.id(), d.r(), Math::max));
                case Mark.Clip c ->
                    gather(
                            c.marks().stream()
                                    .filter(Mark.TextRun.class::isInstance)
                                    .toList(),
                            around);
                case Mark.Path p ->
                    p.outline().rings().forEach(ring -> {
                        lines(ring, p.outline().closed());
                        if (ring.length == 4) {
                            lines.add(ring);
                        }
                    });
                case Mark.Rule r -> lines.add(new double[] {r.x1(), r.y1(), r.x2(), r.y2()});
            }
        }
    }

    private void lines(double[] ring, boolean closed) {
        for (int i = 0; i + (closed ? 0 : 3) < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            edges.add(new double[] {ring[i], ring[i + 1], ring[next], ring[next + 1]});
        }
    }

    /// A text with nothing under it that the edge of a shape strikes through.
    Optional<String> struck() {
        return bare.stream()
                .filter(t -> edges.stream()
                        .anyMatch(e -> new Line2D.Double(e[0], e[1], e[2], e[3])
                                .intersects(
                                        t.box().x(),
                                        t.box().y(),
                                        t.box().width(),
                                        t.box().height())))
                .map(t -> t.words() + " " + t.box())
                .findFirst();
    }

    List<Filled> filled() {
        return boxes;
    }

    /// A text that leaves the picture.
    Optional<String> outside() {
        Box frame = new Box(0, 0, figure.width(), figure.height()).grown(0.5);
        return texts.stream()
                .filter(t -> !frame.holds(t.box()))
                .map(t -> t.words() + " " + t.box())
                .findFirst();
    }

    /// A text that is cut short.
    Optional<String> cut() {
        return texts.stream().map(Text::words).filter(w -> w.endsWith("…")).findFirst();
    }

    /// Two texts that lie on each other.
    Optional<String> overlapping() {
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                Box a = texts.get(i).box().grown(-TOUCH);
                if (a.width() > 0 && a.overlaps(texts.get(j).box().grown(-TOUCH))) {
                    return Optional.of(texts.get(i) + " and " + texts.get(j));
                }
            }
        }
        return Optional.empty();
    }

    /// The radius of the largest disc of what it stands for.
    OptionalDouble radius(String datum) {
        return radii.containsKey(datum) ? OptionalDouble.of(radii.get(datum)) : OptionalDouble.empty();
    }

    /// What has a disc.
    Set<String> discs() {
        return radii.keySet();
    }

    boolean names(String datum) {
        return texts.stream()
                .anyMatch(t -> t.datum().filter(d -> d.id().equals(datum)).isPresent());
    }

    /// Whether a name stands on an area, beside it, or is tied to it by a line.
    boolean isNamedBeside(Filled area) {
        Box around = area.box().grown(BESIDE);
        Box edge = area.box().grown(TIED);
        return texts.stream()
                .filter(t -> isOf(t, area))
                .anyMatch(t -> around.overlaps(t.box())
                        || lines.stream()
                                .anyMatch(l -> lies(l[0], l[1], edge)
                                        && lies(l[2], l[3], t.box().grown(TIED))));
    }

    private static boolean lies(double x, double y, Box box) {
        return box.holds(new Box(x, y, 0, 0));
    }

    private static boolean isOf(Text text, Filled area) {
        Datum of = area.datum().orElseThrow();
        return text.words().contains(of.label())
                || text.datum().filter(d -> d.id().equals(of.id())).isPresent();
    }

    /// Which ways lines run upon an area, and whether along its edges.
    Set<String> pattern(Filled area) {
        Box around = area.box().grown(0.75);
        Box inside = area.box().grown(-1);
        Set<String> ways = new TreeSet<>();
        for (double[] l : lines) {
            if (lies(l[0], l[1], around) && lies(l[2], l[3], around)) {
                double slope = (l[2] - l[0]) * (l[3] - l[1]);
                boolean edge = slope == 0 && !lies((l[0] + l[2]) / 2, (l[1] + l[3]) / 2, inside);
                if (!edge) {
                    ways.add(slope == 0 ? l[0] == l[2] ? "upright" : "level" : slope > 0 ? "falling" : "rising");
                }
            }
        }
        if (frames.stream().anyMatch(f -> around.holds(f) && f.grown(TIED).holds(area.box()))) {
            ways.add("framed");
        }
        return ways;
    }

    boolean says(String words) {
        return texts.stream().anyMatch(t -> t.words().contains(words));
    }

    private List<Box> boxes(String datum) {
        return boxes.stream()
                .filter(f -> f.datum().filter(d -> d.id().equals(datum)).isPresent())
                .map(Filled::box)
                .toList();
    }

    /// The length of all pieces of a bar together.
    double length(String datum) {
        return boxes(datum).stream().reduce(Box::and).map(Box::width).orElse(0.0);
    }

    /// The height of the node of a piece.
    double nodeHeight(String datum) {
        return boxes(datum).stream()
                .filter(b -> b.width() < 10)
                .reduce(Box::and)
                .map(Box::height)
                .orElse(0.0);
    }

    /// The tile of a piece: the largest of its boxes.
    Optional<Box> tile(String datum) {
        return boxes(datum).stream().max((a, b) -> Double.compare(a.width() * a.height(), b.width() * b.height()));
    }
}
