package hexagonia.figure;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The small symbols of the series.
class HueTest {
    @Test
    void noTwoSymbolsShareAShape() {
        ShapeOf.assertApart(
                List.of(Hue.Shape.values()),
                shape -> List.of(shape.around(0, 0, 4, Palette.GREY.ground(), Stroke.of(Palette.GREY.text(), 1))));
    }
}
