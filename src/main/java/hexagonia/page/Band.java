package hexagonia.page;

import hexagonia.figure.Mark;
import hexagonia.figure.Tag;
import java.util.List;
import java.util.Optional;

/// A piece of a page that is never parted: its height in points and, once it is known where it stands, its marks. One
/// that `leads` stays with the next. Rows of a table belong to their `table`.
record Band(double height, Placing placing, boolean leads, Optional<Ruled> table) {
    /// Marks from a left and an upper edge on.
    interface Placing {
        List<Mark> at(double x, double y);
    }

    static Band of(double height, Placing placing) {
        return new Band(height, placing, false, Optional.empty());
    }

    /// Nothing, that high.
    static Band gap(double height) {
        return new Band(height, (_, _) -> List.of(), true, Optional.empty());
    }

    Band leading() {
        return new Band(height, placing, true, table);
    }

    /// A row of that table.
    Band in(Ruled ruled) {
        return new Band(height, placing, leads, Optional.of(ruled));
    }

    /// The same, further to the right.
    Band shifted(double by) {
        return new Band(height, (x, y) -> placing.at(x + by, y), leads, table);
    }

    /// The same as a place that links lead to.
    Band placed(String id) {
        return new Band(height, (x, y) -> List.of(new Mark.Tagged(new Tag.Target(id), at(x, y))), leads, table);
    }

    List<Mark> at(double x, double y) {
        return placing.at(x, y);
    }

    /// A table over several bands: its caption, which is read and not seen, and its headings, which are repeated on
    /// each page; none, where each row says what it is.
    record Ruled(String id, Band head) {}
}
