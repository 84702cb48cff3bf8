package hexagonia.export;

import hexagonia.figure.Letters;
import hexagonia.figure.Letters.Weight;
import hexagonia.figure.Mark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The letters a figure is written with, as fonts within an SVG: it then looks the same on a machine without them.
final class SvgFonts {
    private final Map<Weight, Set<Integer>> letters = new TreeMap<>();

    SvgFonts(List<Mark> marks) {
        marks.forEach(this::gather);
    }

    private void gather(Mark mark) {
        switch (mark) {
            case Mark.TextRun m ->
                m.text()
                        .codePoints()
                        .forEach(letters.computeIfAbsent(m.letters().weight(), _ -> new TreeSet<>())::add);
            case Mark.Group m -> m.marks().forEach(this::gather);
            case Mark.Tagged m -> m.marks().forEach(this::gather);
            case Mark.Clip m -> m.marks().forEach(this::gather);
            case Mark.Rectangle _, Mark.Rule _, Mark.Path _, Mark.Disc _ -> {}
        }
    }

    /// One rule a line for every weight in use.
    String rules() throws IOException {
        var rules = new StringBuilder();
        for (var weight : letters.entrySet()) {
            var subset = PdfFonts.subset(weight.getKey());
            subset.addAll(weight.getValue());
            var file = new ByteArrayOutputStream();
            subset.writeToStream(file);
            rules.append("@font-face{font-family:'%s';font-weight:%s;src:url(data:font/ttf;base64,%s)}\n"
                    .formatted(
                            Letters.FAMILY,
                            number(weight.getKey()),
                            Base64.getEncoder().encodeToString(file.toByteArray())));
        }
        return rules.toString();
    }

    /// The weight as CSS counts it.
    static String number(Weight weight) {
        return switch (weight) {
            case REGULAR -> "400";
            case MEDIUM -> "500";
            case SEMIBOLD -> "600";
            case BOLD -> "700";
        };
    }
}
