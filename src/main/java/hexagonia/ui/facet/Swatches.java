package hexagonia.ui.facet;

import hexagonia.chart.Hues;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.reach.Dimension;
import hexagonia.figure.Palette;
import hexagonia.ui.figure.Paints;
import java.util.Optional;
import javafx.scene.paint.Paint;

/// The colour that a value of a facet has in the figures: axes have one each.
final class Swatches {
    private final boolean coloured;
    private final Hues hues;
    private final Palette palette;

    Swatches(Dimension dimension, StrategyIndex index, Palette palette) {
        this.palette = palette;
        coloured = dimension == Dimension.AXIS;
        hues = new Hues(index);
    }

    Optional<Paint> of(String value) {
        return coloured && !value.equals(Dimension.WITHOUT_OBJECT)
                ? Optional.of(Paints.of(hues.of(value), palette))
                : Optional.empty();
    }
}
