package hexagonia.chart.rank;

import hexagonia.chart.Behind;
import hexagonia.chart.Said;
import hexagonia.chart.Words;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.Hue;
import java.util.List;
import java.util.Optional;

/// Rows with bars and numbers, in words ready to print and euros for the lengths.
///
/// `head` names what the rows are, `columns` their numbers. `more` counts rows that are left out, `total` stands last;
/// `guides` are upright lines over the bars, `bracket` embraces the first rows, `keys` say what the fills mean, `notes`
/// stand below. `sentence` stands in the place of rows where there are none. `selecting` is set while something is
/// selected anywhere.
public record Ranking(
        String title,
        String subtitle,
        Words head,
        List<Words> columns,
        List<Row> rows,
        Words more,
        Optional<Row> total,
        List<Guide> guides,
        Optional<Bracket> bracket,
        List<Key> keys,
        List<String> notes,
        String sentence,
        boolean selecting,
        Figure.Twin twin) {
    public Ranking {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        guides = List.copyOf(guides);
        keys = List.copyOf(keys);
        notes = List.copyOf(notes);
    }

    /// A ranking of nothing, with the reason.
    public static Ranking empty(String title, String subtitle, String sentence) {
        return new Ranking(
                title,
                subtitle,
                Words.NONE,
                List.of(),
                List.of(),
                Words.NONE,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                sentence,
                false,
                Figure.Twin.EMPTY);
    }

    /// One row. `under` stands below the name. Without pieces its amount is not known, and a mark off the scale says
    /// so, unless it is a mere `text`. A row that is `apart` stands on a band, as what belongs to no other.
    public record Row(
            Datum datum,
            Words name,
            Words under,
            Said aside,
            List<Piece> pieces,
            List<Cell> cells,
            boolean selected,
            Kind kind,
            Behind behind) {
        public Row {
            pieces = List.copyOf(pieces);
            cells = List.copyOf(cells);
        }

        /// What its bar is worth.
        long euros() {
            return pieces.stream().mapToLong(Piece::euros).sum();
        }
    }

    /// How a row stands among the others.
    public enum Kind {
        PLAIN,
        /// What belongs to no other row.
        APART,
        /// The sum of all.
        TOTAL
    }

    /// A piece of a bar.
    public record Piece(Datum datum, Hue hue, int step, long euros, Fill fill) {}

    /// How a piece is filled: solid where documents write it, pale within an outline where we infer it, hatched where
    /// nothing says where it belongs.
    public enum Fill {
        SOLID,
        PALE,
        HATCHED
    }

    /// A number in a column, with a name below it perhaps.
    public record Cell(Said said, Words under) {
        public static Cell of(Said said) {
            return new Cell(said, Words.NONE);
        }
    }

    /// A line over all bars where so many euros end.
    public record Guide(long euros, String label) {}

    /// The first rows together.
    public record Bracket(int rows, Said sum, String share) {}

    /// What a fill means, and how much has it.
    public record Key(Hue hue, int step, Fill fill, String words, Said sum) {}
}
