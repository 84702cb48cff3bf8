package hexagonia.export;

import hexagonia.figure.Letters;
import hexagonia.figure.Letters.Weight;
import hexagonia.figure.Mark;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The weights a figure is written in, as fonts within an SVG: it then looks the same on a machine without them. They
/// are whole: a subset would have to cut the tables that browsers insist on.
final class SvgFonts {
    private final Set<Weight> weights = new TreeSet<>();

    SvgFonts(List<Mark> marks) {
        marks.forEach(this::gather);
    }

    private void gather(Mark mark) {
        switch (mark) {
            case Mark.TextRun m -> weights.add(m.letters().weight());
            case Mark.Group m -> m.marks().forEach(this::gather);
            case Mark.Tagged m -> m.marks().forEach(this::gather);
            case Mark.Clip m -> m.marks().forEach(this::gather);
            case Mark.Rectangle _, Mark.Rule _, Mark.Path _, Mark.Disc _ -> {}
        }
    }

    /// A rule for every weight in use. The measure knows no kerning, nor do the other painters.
    String rules() throws IOException {
        var rules = new StringBuilder("text{font-kerning:none}\n");
        for (var weight : weights) {
            try (var in = SvgFonts.class.getResourceAsStream(weight.resource())) {
                rules.append("@font-face{font-family:'%s';font-weight:%s;src:url(data:font/ttf;base64,%s)}\n"
                        .formatted(
                                Letters.FAMILY,
                                number(weight),
                                Base64.getEncoder().encodeToString(in.readAllBytes())));
            }
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
