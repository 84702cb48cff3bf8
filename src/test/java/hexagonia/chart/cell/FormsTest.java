package hexagonia.chart.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.cell.Cells.Form;
import hexagonia.figure.Box;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Hue;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Small marks of different kinds differ by what is inked, whatever the colours: no two forms share a shape.
class FormsTest {
    private static final Palette PALETTE = Palette.LIGHT;

    /// What an eye sees of marks without colour: their kinds, their dashes, whether they are full, pale or empty.
    private static String shape(List<Mark> marks) {
        return marks.stream()
                .map(mark -> switch (mark) {
                    case Mark.Group g -> shape(g.marks());
                    case Mark.Clip c -> shape(c.marks());
                    case Mark.Rectangle r ->
                        "box " + (r.height() < 4 ? "thin " : "")
                                + r.fill().map(f -> weight(f.rgb())).orElse("")
                                + r.stroke().isPresent();
                    case Mark.Rule r -> "rule " + r.stroke().dash();
                    case Mark.Path p ->
                        "path " + p.outline().rings().getFirst().length
                                + p.stroke().map(s -> " " + s.dash()).orElse("");
                    default -> mark.getClass().getSimpleName();
                })
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String weight(int rgb) {
        int light = rgb >> 8 & 0xFF;
        return light > 0xF0 ? "empty " : light > 0x80 ? "pale " : "full ";
    }

    @Test
    void noTwoFormsShareAShape() {
        ChartOptions options = ChartOptions.screen(768, 300, PALETTE);
        Map<String, Form> seen = new HashMap<>();
        for (Form form : Form.values()) {
            FigureBuilder sketch = new FigureBuilder();
            new Forms(sketch, options).draw(new Box(0, 0, 40, 8), form, Hue.NEUTRAL, false, Optional.empty());
            assertEquals(null, seen.put(shape(sketch.marks()), form), form + " looks like another: " + seen);
        }
    }
}
