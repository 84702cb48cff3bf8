package hexagonia.ui.facet;

import hexagonia.explore.Lengths;
import hexagonia.ui.theme.Nodes;
import java.util.List;
import javafx.scene.layout.Region;

/// A thin bar of three lengths: kept, dashed where a value is missing, faded where clauses leave it out.
final class LengthBar extends Region {
    private final Region valued = Nodes.region("facet-bar");
    private final Region blank = Nodes.region("facet-bar", "blank");
    private final Region outside = Nodes.region("facet-bar", "outside");
    private Lengths lengths = Lengths.NOTHING;
    private long largest;

    LengthBar() {
        getChildren().addAll(valued, blank, outside);
        setMouseTransparent(true);
    }

    /// @param largest what the full width stands for, in euros
    void show(Lengths shown, long full) {
        lengths = shown;
        largest = full;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        List<Long> euros = List.of(lengths.valued(), lengths.blank(), lengths.outside());
        List<Region> bars = List.of(valued, blank, outside);
        for (int i = 0; i < bars.size(); i++) {
            double wide = largest == 0 ? 0 : getWidth() * euros.get(i) / largest;
            bars.get(i).resizeRelocate(x, 0, wide, getHeight());
            x += wide;
        }
    }
}
