package hexagonia.chart.cell;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.cell.Cells.Form;
import hexagonia.figure.Box;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Hue;
import hexagonia.figure.Palette;
import hexagonia.figure.ShapeOf;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Small marks of different kinds differ by what is inked, whatever the colours: no two forms share a shape.
class FormsTest {
    private static final Palette PALETTE = Palette.LIGHT;

    @Test
    void noTwoFormsShareAShape() {
        ChartOptions options = ChartOptions.screen(768, 300, PALETTE);
        ShapeOf.assertApart(List.of(Form.values()), form -> {
            FigureBuilder sketch = new FigureBuilder();
            new Forms(sketch, options).draw(new Box(0, 0, 40, 8), form, Hue.NEUTRAL, false, Optional.empty());
            return sketch.marks();
        });
    }
}
