package hexagonia.figure;

import java.util.List;

/// A picture as data: size in points, ground, marks, and what it says in words and as a table.
/// `alternative` states the figures of the picture for whoever cannot see it. `still` of the first marks do not change
/// while the picture is drawn again and again: a painter that keeps what it painted may spare them as long as they are
/// the same.
public record Figure(
        double width,
        double height,
        Ink ground,
        List<Mark> marks,
        String title,
        String subtitle,
        String alternative,
        Twin twin,
        int still) {
    public Figure {
        marks = List.copyOf(marks);
    }

    /// A picture of which nothing stays.
    public Figure(
            double width,
            double height,
            Ink ground,
            List<Mark> marks,
            String title,
            String subtitle,
            String alternative,
            Twin twin) {
        this(width, height, ground, marks, title, subtitle, alternative, twin, 0);
    }

    /// The same so many times as large.
    public Figure scaled(double times) {
        List<Mark> larger = new Moved(0, 0, times).of(marks);
        return new Figure(width * times, height * times, ground, larger, title, subtitle, alternative, twin, still);
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
