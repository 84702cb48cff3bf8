package hexagonia.page;

import hexagonia.exhibit.Sources;
import java.util.Set;

/// How a picture is set: points for each of its units, its width, that of its legend and its
/// height in points, and the ids of the data that stand in it
/// with a call.
record PictureFit(double unit, double width, double under, double height, Set<String> called) {
    PictureFit {
        called = Set.copyOf(called);
    }

    /// Whether the page says a datum: it stands in the picture, or over it.
    boolean says(String datum) {
        return datum.equals(Sources.TITLE) || called.contains(datum);
    }
}
