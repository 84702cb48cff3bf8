package hexagonia.figure;

import java.util.List;

/// A picture as data: size in points, ground, marks, and what it says in words and as a table.
/// `alternative` states the figures of the picture for whoever cannot see it.
public record Figure(
        double width,
        double height,
        Ink ground,
        List<Mark> marks,
        String title,
        String subtitle,
        String alternative,
        Twin twin) {
    public Figure {
        marks = List.copyOf(marks);
    }

    /// The same facts as a table: headings, then rows of as many cells.
    public record Twin(List<String> headings, List<List<String>> rows) {
        public Twin {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }

        public static final Twin EMPTY = new Twin(List.of(), List.of());
    }
}
