package hexagonia.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What an eye sees of marks without colour: their kinds, how lines slant and are dashed, whether they are full, pale
/// or empty.
public final class ShapeOf {
    private ShapeOf() {}

    /// No two things are drawn alike.
    public static <T> void assertApart(List<T> things, Function<T, List<Mark>> drawn) {
        Map<String, T> seen = new HashMap<>();
        for (T thing : things) {
            String shape = marks(drawn.apply(thing));
            T other = seen.put(shape, thing);
            assertEquals(null, other, () -> thing + " looks like " + other + ": " + shape);
        }
    }

    public static String marks(List<Mark> marks) {
        return marks.stream()
                .map(mark -> switch (mark) {
                    case Mark.Group g -> marks(g.marks());
                    case Mark.Clip c -> marks(c.marks());
                    case Mark.Tagged t -> marks(t.marks());
                    case Mark.Rectangle r ->
                        "box " + (r.height() < 4 ? "thin " : "")
                                + (r.radius() > 0 ? "round " : "")
                                + r.fill().map(f -> weight(f.rgb())).orElse("")
                                + r.stroke().map(s -> " " + s.dash()).orElse("");
                    case Mark.Rule r ->
                        "rule " + slant(r.x1(), r.y1(), r.x2(), r.y2())
                                + r.stroke().dash();
                    case Mark.Path p -> path(p);
                    case Mark.Disc d ->
                        "disc " + d.fill().map(f -> weight(f.rgb())).orElse("");
                    case Mark.TextRun t -> "text " + t.text();
                })
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /// The corners as they lie around the middle; of a line how it slants.
    private static String path(Mark.Path path) {
        double[] ring = path.outline().rings().getFirst();
        Box box = Shapes.bounds(path.outline()).orElseThrow();
        double x = box.x() + box.width() / 2;
        double y = box.y() + box.height() / 2;
        StringBuilder corners = new StringBuilder("path");
        for (int i = 0; i < ring.length; i += 2) {
            corners.append(' ').append(Math.round(Math.toDegrees(Math.atan2(ring[i + 1] - y, ring[i] - x)) / 15));
        }
        return corners + path.stroke().map(s -> " " + s.dash()).orElse("");
    }

    private static String slant(double x1, double y1, double x2, double y2) {
        double turn = (x2 - x1) * (y2 - y1);
        return x1 == x2 ? "upright " : y1 == y2 ? "level " : turn < 0 ? "rising " : "falling ";
    }

    private static String weight(int rgb) {
        int light = rgb >> 8 & 0xFF;
        return light > 0xF0 ? "empty " : light > 0x80 ? "pale " : "full ";
    }
}
