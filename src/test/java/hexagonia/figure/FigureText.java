package hexagonia.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// A figure as text: one line per mark, in order, numbers to a hundredth of a point. Two figures that look the same
/// read the same, on every machine; tests compare this text rather than pixels.
public final class FigureText {
    private final StringBuilder text = new StringBuilder();

    private FigureText() {}

    public static String of(Figure figure) {
        var writer = new FigureText();
        writer.line(
                0,
                "figure",
                number(figure.width()),
                number(figure.height()),
                "ground " + figure.ground().hex());
        writer.line(0, "title", figure.title());
        writer.line(0, "subtitle", figure.subtitle());
        writer.line(0, "alternative", figure.alternative());
        writer.marks(figure.marks(), 0);
        writer.twin(figure.twin());
        return writer.text.toString();
    }

    private void marks(List<Mark> marks, int depth) {
        marks.forEach(mark -> mark(mark, depth));
    }

    private void mark(Mark mark, int depth) {
        switch (mark) {
            case Mark.Rectangle m ->
                line(
                        depth,
                        "rectangle",
                        numbers(m.x(), m.y(), m.width(), m.height()),
                        m.radius() == 0 ? "" : "radius " + number(m.radius()),
                        fill(m.fill()),
                        stroke(m.stroke()),
                        datum(m.datum()));
            case Mark.Rule m -> line(depth, "rule", numbers(m.x1(), m.y1(), m.x2(), m.y2()), stroke(m.stroke()));
            case Mark.Path m ->
                line(depth, "path", outline(m.outline()), fill(m.fill()), stroke(m.stroke()), datum(m.datum()));
            case Mark.Disc m ->
                line(
                        depth,
                        "disc",
                        numbers(m.cx(), m.cy(), m.r()),
                        fill(m.fill()),
                        stroke(m.stroke()),
                        datum(m.datum()));
            case Mark.TextRun m ->
                line(
                        depth,
                        "text",
                        numbers(m.x(), m.baseline()),
                        "“" + m.text() + "”",
                        number(m.letters().size()),
                        m.letters().weight().name().toLowerCase(java.util.Locale.ROOT),
                        m.ink().hex(),
                        m.halo().map(h -> "halo " + h.hex()).orElse(""),
                        datum(m.datum()));
            case Mark.Group m -> {
                line(depth, "group", datum(m.datum()));
                marks(m.marks(), depth + 1);
            }
            case Mark.Tagged m -> {
                line(depth, m.tag().toString());
                marks(m.marks(), depth + 1);
            }
            case Mark.Clip m -> {
                line(depth, "clip", outline(m.outline()));
                marks(m.marks(), depth + 1);
            }
        }
    }

    private void twin(Figure.Twin twin) {
        if (!twin.headings().isEmpty()) {
            line(0, "twin", String.join(" | ", twin.headings()));
            twin.rows().forEach(row -> line(1, String.join(" | ", row)));
        }
    }

    private static String outline(Outline outline) {
        var rings = outline.rings().stream().map(FigureText::numbers).toList();
        return (outline.closed() ? "closed " : "open ") + String.join(" / ", rings);
    }

    private static String fill(Optional<Ink> fill) {
        return fill.map(f -> "fill " + f.hex()).orElse("");
    }

    private static String stroke(Optional<Stroke> stroke) {
        return stroke.map(FigureText::stroke).orElse("");
    }

    private static String stroke(Stroke stroke) {
        return "stroke " + stroke.ink().hex() + " " + number(stroke.width())
                + (stroke.dash() == 0 ? "" : " dash " + number(stroke.dash()));
    }

    private static String datum(Optional<Datum> datum) {
        return datum.map(d -> "{" + String.join(" | ", d.id(), d.label(), d.value(), d.note()) + "}")
                .orElse("");
    }

    private void line(int depth, String... words) {
        var said = java.util.Arrays.stream(words).filter(w -> !w.isEmpty()).toList();
        text.append("  ".repeat(depth)).append(String.join(" ", said)).append('\n');
    }

    private static String numbers(double... values) {
        return java.util.Arrays.stream(values)
                .mapToObj(FigureText::number)
                .collect(java.util.stream.Collectors.joining(" "));
    }

    private static String number(double value) {
        var rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
