package hexagonia.page;

import hexagonia.exhibit.Sources;
import java.util.Set;

/// How a picture is set: points for each of its units, its width, that of its legend and its height in points, the ids
/// of the data that stand in it with a call, and whether figures that the same documents state share a note, so that
/// their notes find room.
record PictureFit(double unit, double width, double under, double height, Set<String> called, boolean gathered) {
    PictureFit {
        called = Set.copyOf(called);
    }

    PictureFit(double unit, double width, double under, double height, Set<String> called) {
        this(unit, width, under, height, called, false);
    }

    /// The same with notes that figures share.
    PictureFit gathering() {
        return new PictureFit(unit, width, under, height, called, true);
    }

    /// Whether the page says a datum: it stands in the picture, or over it.
    boolean says(String datum) {
        return datum.equals(Sources.TITLE) || called.contains(datum);
    }
}
