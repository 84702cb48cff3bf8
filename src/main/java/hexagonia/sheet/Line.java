package hexagonia.sheet;

import java.util.Optional;

/// How a row stands in its sheet. `id` names it; `depth` is how far it is indented, from 0; a heading spans all
/// columns. `target` is where the row itself leads.
public record Line(String id, int depth, Kind kind, Tone tone, Optional<Target> target) {
    /// What a row is.
    public enum Kind {
        ROW,
        /// The title of the rows that follow: its first cell alone is shown.
        HEADING,
        /// A sum of the rows above.
        TOTAL
    }

    /// How a row stands out.
    public enum Tone {
        PLAIN,
        /// It is what the reader selected.
        CHOSEN,
        /// Others are brought out.
        FADED
    }

    /// A plain row.
    public static Line of(String id) {
        return new Line(id, 0, Kind.ROW, Tone.PLAIN, Optional.empty());
    }

    /// The title of the rows that follow.
    public static Line heading(String id) {
        return new Line(id, 0, Kind.HEADING, Tone.PLAIN, Optional.empty());
    }

    public Line to(Target where) {
        return new Line(id, depth, kind, tone, Optional.of(where));
    }

    public Line in(Tone other) {
        return new Line(id, depth, kind, other, target);
    }

    public Line at(int deep) {
        return new Line(id, deep, kind, tone, target);
    }
}
