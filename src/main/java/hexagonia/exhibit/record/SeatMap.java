package hexagonia.exhibit.record;

import hexagonia.exhibit.Drawing;
import hexagonia.exhibit.Look;
import hexagonia.exhibit.Plate;
import hexagonia.figure.Figure;
import hexagonia.figure.TextMeasure;
import hexagonia.geo.Outlines;
import hexagonia.map.BaseMap;
import hexagonia.map.DrawnMap;
import hexagonia.map.MapFigure;
import hexagonia.map.MapOptions;
import hexagonia.map.SeatContent;
import hexagonia.model.Entity;
import hexagonia.wording.Labels;
import java.util.Optional;

/// Draws the small maps of seats. It remembers the land last drawn, which most records share. May be shared by
/// threads.
public final class SeatMap {
    private static final double RATIO = 120.0 / 122;

    private MapFigure figures;
    private Optional<BaseMap> land = Optional.empty();

    /// Whether there is anything to show of an entity on a map.
    static boolean shows(Entity entity, Labels labels) {
        return SeatContent.of(entity, labels).isPresent();
    }

    /// The map of one entity.
    Plate plate(Entity entity, Labels labels) {
        return new Plate() {
            @Override
            public double least(double width, Look look) {
                return Math.round(width * RATIO);
            }

            @Override
            public Drawing at(double width, double height, Look look) {
                Figure drawn = draw(entity, labels, width, height, look);
                return () -> drawn;
            }
        };
    }

    private synchronized Figure draw(Entity entity, Labels labels, double width, double height, Look look) {
        if (figures == null) {
            figures = new MapFigure(Outlines.bundled(), TextMeasure.bundled());
        }
        double scale = Math.max(1, look.medium() == Look.Medium.PAPER ? look.unit() / Look.ON_PAPER : 1);
        DrawnMap drawn = figures.draw(
                SeatContent.of(entity, labels).orElseThrow(),
                MapOptions.mini(width / scale, height / scale, look.palette()),
                land);
        land = Optional.of(drawn.base());
        return scale > 1 ? drawn.figure().scaled(scale) : drawn.figure();
    }
}
