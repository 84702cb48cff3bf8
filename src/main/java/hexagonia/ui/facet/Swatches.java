package hexagonia.ui.facet;

import hexagonia.explore.StrategyIndex;
import hexagonia.explore.reach.Dimension;
import hexagonia.figure.Hue;
import hexagonia.figure.Palette;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;

/// The colour that a value of a facet has in the figures: axes have one each.
final class Swatches {
    private final boolean coloured;
    private final List<String> axes;
    private final Palette palette;

    Swatches(Dimension dimension, StrategyIndex index, Palette palette) {
        this.palette = palette;
        coloured = dimension == Dimension.AXIS;
        axes = index.strategy().entities().stream()
                .filter(e -> e.kind() == Kind.AXIS)
                .map(Entity::id)
                .toList();
    }

    Optional<Color> of(String value) {
        if (!coloured) {
            return Optional.empty();
        }
        int position = axes.indexOf(value);
        Hue hue = position < 0 ? Hue.UNSTATED : Hue.axis(position);
        return Optional.of(Color.web(hue.ink(palette).hex()));
    }
}
