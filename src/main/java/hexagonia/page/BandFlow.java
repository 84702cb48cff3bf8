package hexagonia.page;

import hexagonia.figure.Mark;
import hexagonia.figure.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Bands set one under the other, page by page: one that leads stays with the next, a table that goes on repeats its
/// headings, and its rows stand in one table of each page. Belongs to the one who fills the pages.
final class BandFlow {
    private final List<Band> bands;
    private int from;
    private double end;

    BandFlow(List<Band> bands) {
        this.bands = bands;
    }

    /// The height of all of them on one endless page.
    static double height(List<Band> bands) {
        double height = 0;
        Optional<Band.Ruled> table = Optional.empty();
        for (Band band : bands) {
            if (!band.table().equals(table)) {
                table = band.table();
                height += table.map(t -> t.head().height()).orElse(0.0);
            }
            height += band.height();
        }
        return height;
    }

    boolean hasMore() {
        return from < bands.size();
    }

    /// Where the last page was filled to.
    double end() {
        return end;
    }

    private boolean isRowOf(Optional<Band.Ruled> table, int at) {
        return at >= from && table.isPresent() && bands.get(at).table().equals(table);
    }

    /// Whether so many columns of that height take all that is left.
    boolean ends(double room, int columns) {
        int begun = from;
        for (int i = 0; i < columns && hasMore(); i++) {
            from = Math.max(from + 1, fitting(room, bands.size()));
        }
        boolean ends = !hasMore();
        from = begun;
        return ends;
    }

    /// How many are left.
    int count() {
        return bands.size() - from;
    }

    /// The height of those that are left.
    double left() {
        return height(bands.subList(from, bands.size()));
    }

    /// As many bands as fit the room, one at least.
    List<Mark> next(double x, double y, double room) {
        return next(x, y, room, 0);
    }

    /// The same, so many of the last kept for the next page.
    List<Mark> next(double x, double y, double room, int kept) {
        int to = Math.max(from + 1, fitting(room, bands.size() - kept));
        List<Mark> marks = new ArrayList<>();
        double at = y;
        for (int i = from; i < to; ) {
            Optional<Band.Ruled> table = bands.get(i).table();
            if (table.isEmpty()) {
                marks.addAll(bands.get(i).at(x, at));
                at += bands.get(i++).height();
                continue;
            }
            List<Mark> head = table.get().head().at(x, at);
            at += table.get().head().height();
            List<Mark> rows = new ArrayList<>();
            while (i < to && bands.get(i).table().equals(table)) {
                rows.addAll(bands.get(i).at(x, at));
                at += bands.get(i++).height();
            }
            List<Mark> parts = new ArrayList<>();
            if (!head.isEmpty()) {
                parts.add(new Mark.Tagged(new Tag.TableHead(), head));
            }
            parts.add(new Mark.Tagged(new Tag.TableBody(), rows));
            marks.add(new Mark.Tagged(new Tag.Table(), parts));
        }
        from = to;
        end = at;
        return marks;
    }

    /// Where to break at `most` so that the bands before fit: not behind one that leads, nor before the last row of a
    /// table, which would stand alone.
    private int fitting(double room, int most) {
        double used = 0;
        Optional<Band.Ruled> table = Optional.empty();
        int to = from;
        while (to < most) {
            Band band = bands.get(to);
            if (!band.table().equals(table)) {
                table = band.table();
                used += table.map(t -> t.head().height()).orElse(0.0);
            }
            used += band.height();
            if (used > room + 1e-6) {
                break;
            }
            to++;
        }
        if (to == bands.size() - 1
                && isRowOf(bands.get(to).table(), to - 1)
                && isRowOf(bands.get(to).table(), to - 2)) {
            to--;
        }
        while (to < bands.size() && to > from + 1 && bands.get(to - 1).leads()) {
            to--;
        }
        return to;
    }
}
