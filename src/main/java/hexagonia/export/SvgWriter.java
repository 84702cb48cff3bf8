package hexagonia.export;

import static hexagonia.export.Xml.attribute;
import static hexagonia.export.Xml.escaped;

import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Mark;
import hexagonia.figure.Outline;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a figure as SVG: text stays text, in the letters of the bundled family that it carries with it, held to the
/// width it was measured with; title and description say what is seen, tags are roles, data carry their words as
/// tooltips. Equal figures give equal text.
final class SvgWriter {
    private static final String FAMILIES =
            "'" + Letters.FAMILY + "', Inter, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

    private final StringBuilder svg = new StringBuilder();
    private int clips;

    static String write(Figure figure, Locale language) throws IOException {
        var writer = new SvgWriter();
        writer.figure(figure, language);
        return writer.svg.toString();
    }

    private void figure(Figure figure, Locale language) throws IOException {
        String width = number(figure.width());
        String height = number(figure.height());
        svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .append(attribute("width", width))
                .append(attribute("height", height))
                .append(attribute("viewBox", "0 0 " + width + " " + height))
                .append(attribute("xml:lang", language.toLanguageTag()))
                .append(attribute("role", figure.marks().stream().anyMatch(Mark::holdsTags) ? "group" : "img"))
                .append(attribute("font-family", FAMILIES))
                .append(attribute("stroke-linejoin", "round"))
                .append(attribute("fill", "none"))
                .append(">\n");
        var title = Stream.of(figure.title(), figure.subtitle())
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("\n"));
        svg.append("<title>").append(escaped(title)).append("</title>\n");
        svg.append("<desc>").append(escaped(figure.alternative())).append("</desc>\n");
        svg.append("<style>\n").append(new SvgFonts(figure.marks()).rules()).append("</style>\n");
        element(
                "rect",
                attribute("width", width)
                        + attribute("height", height)
                        + attribute("fill", figure.ground().hex()),
                Optional.empty());
        figure.marks().forEach(this::mark);
        svg.append("</svg>\n");
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Rectangle m ->
                element(
                        "rect",
                        attribute("x", number(m.x()))
                                + attribute("y", number(m.y()))
                                + attribute("width", number(m.width()))
                                + attribute("height", number(m.height()))
                                + (m.radius() == 0 ? "" : attribute("rx", number(m.radius())))
                                + paint(m.fill(), m.stroke()),
                        m.datum());
            case Mark.Rule m ->
                element(
                        "path",
                        attribute("d", "M%s %sL%s %s".formatted(numbers(m.x1(), m.y1(), m.x2(), m.y2())))
                                + paint(Optional.empty(), Optional.of(m.stroke())),
                        Optional.empty());
            case Mark.Path m ->
                element(
                        "path",
                        attribute("d", path(m.outline())) + evenOdd(m) + paint(m.fill(), m.stroke()),
                        m.datum());
            case Mark.Disc m ->
                element(
                        "circle",
                        attribute("cx", number(m.cx()))
                                + attribute("cy", number(m.cy()))
                                + attribute("r", number(m.r()))
                                + paint(m.fill(), m.stroke()),
                        m.datum());
            case Mark.TextRun m -> text(m);
            case Mark.Group m -> group("g", "", m.datum(), m.marks());
            case Mark.Tagged m ->
                group(SvgRoles.element(m.tag()), SvgRoles.attributes(m.tag()), Optional.empty(), m.marks());
            case Mark.Clip m -> clip(m);
        }
    }

    private static String evenOdd(Mark.Path m) {
        return m.outline().rings().size() > 1 ? attribute("fill-rule", "evenodd") : "";
    }

    /// The halo is a text of its own below: not every reader paints strokes first.
    private void text(Mark.TextRun m) {
        if (m.text().isBlank()) {
            return;
        }
        String words = m.text().stripTrailing();
        String place = attribute("x", number(m.x()))
                + attribute("y", number(m.baseline()))
                + attribute("font-size", number(m.letters().size()))
                + attribute("font-weight", SvgFonts.number(m.letters().weight()))
                + attribute("textLength", number(TextMeasure.bundled().width(words, m.letters())));
        m.halo()
                .ifPresent(ink -> textElement(
                        place
                                + attribute("aria-hidden", "true")
                                + paint(m.halo(), Optional.of(Stroke.of(ink, Mark.TextRun.HALO))),
                        words,
                        Optional.empty()));
        textElement(place + attribute("fill", m.ink().hex()), words, m.datum());
    }

    private void textElement(String attributes, String words, Optional<Datum> datum) {
        svg.append("<text").append(attributes).append(">");
        tooltip(datum);
        svg.append(escaped(words)).append("</text>\n");
    }

    private void clip(Mark.Clip m) {
        String id = "clip" + ++clips;
        svg.append("<clipPath")
                .append(attribute("id", id))
                .append("><path")
                .append(attribute("d", path(m.outline())))
                .append(attribute("clip-rule", "evenodd"))
                .append("/></clipPath>\n");
        group("g", attribute("clip-path", "url(#" + id + ")"), Optional.empty(), m.marks());
    }

    private void group(String name, String attributes, Optional<Datum> datum, List<Mark> marks) {
        svg.append("<").append(name).append(attributes).append(">");
        tooltip(datum);
        svg.append("\n");
        marks.forEach(this::mark);
        svg.append("</").append(name).append(">\n");
    }

    private void element(String name, String attributes, Optional<Datum> datum) {
        svg.append("<").append(name).append(attributes);
        if (datum.isEmpty()) {
            svg.append("/>\n");
            return;
        }
        svg.append(">");
        tooltip(datum);
        svg.append("</").append(name).append(">\n");
    }

    private void tooltip(Optional<Datum> datum) {
        datum.map(d -> Stream.of(d.label(), d.value(), d.note())
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.joining("\n")))
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> svg.append("<title>").append(escaped(words)).append("</title>"));
    }

    private static String paint(Optional<Ink> fill, Optional<Stroke> stroke) {
        return fill.map(f -> attribute("fill", f.hex())).orElse("")
                + stroke.map(s -> attribute("stroke", s.ink().hex())
                                + (s.width() == 1 ? "" : attribute("stroke-width", number(s.width())))
                                + (s.dash() == 0 ? "" : attribute("stroke-dasharray", number(s.dash()))))
                        .orElse("");
    }

    private static String path(Outline outline) {
        var path = new StringBuilder();
        for (double[] ring : outline.rings()) {
            for (int i = 0; i < ring.length; i += 2) {
                path.append(i == 0 ? "M" : "L")
                        .append(number(ring[i]))
                        .append(' ')
                        .append(number(ring[i + 1]));
            }
            path.append(outline.closed() && ring.length > 0 ? "Z" : "");
        }
        return path.toString();
    }

    private static Object[] numbers(double... values) {
        return java.util.Arrays.stream(values).mapToObj(SvgWriter::number).toArray();
    }

    private static String number(double value) {
        var rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
