package hexagonia.chart.cell;

import hexagonia.chart.Behind;
import hexagonia.chart.Said;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.Hue;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Cells of figures, in words ready to print and shares of their scales.
///
/// `keys` say what the forms mean. `lead` is the cell that stands first, its lines side by side. `more` counts what
/// is left out beside the cells that are not drawn, if anything is; `further` says what cells find that go on by
/// themselves, if they find anything. `sentence` stands in the place of cells where there are none. `selecting` is set
/// while something is selected anywhere. `brief` is the title in fewer words, or empty.
public record Cells(
        String title,
        String brief,
        String subtitle,
        List<Key> keys,
        Optional<Cell> lead,
        List<Cell> cells,
        Function<List<Cell>, Optional<Datum>> more,
        Function<List<Cell>, Optional<Found>> further,
        String sentence,
        boolean selecting,
        Figure.Twin twin) {
    public Cells {
        keys = List.copyOf(keys);
        cells = List.copyOf(cells);
    }

    /// Nothing, with the reason.
    static Cells empty(String title, String subtitle, String sentence) {
        return new Cells(
                title,
                "",
                subtitle,
                List.of(),
                Optional.empty(),
                List.of(),
                _ -> Optional.empty(),
                _ -> Optional.empty(),
                sentence,
                false,
                Figure.Twin.EMPTY);
    }

    /// The same with what its forms mean.
    Cells keyed(List<Key> meaning) {
        return new Cells(title, brief, subtitle, meaning, lead, cells, more, further, sentence, selecting, twin);
    }

    /// The lead and those of the cells after it that have these places.
    Cells only(BitSet kept) {
        List<Cell> hidden = those(i -> !kept.get(i));
        return new Cells(
                title,
                brief,
                subtitle,
                keys,
                lead,
                those(kept::get),
                less -> more.apply(Stream.concat(less.stream(), hidden.stream()).toList()),
                further,
                sentence,
                selecting,
                twin);
    }

    /// Those of the cells after the lead that have other places, by themselves, without a title.
    Cells without(BitSet kept) {
        return new Cells(
                "",
                "",
                subtitle,
                keys,
                Optional.empty(),
                those(i -> !kept.get(i)),
                more,
                further,
                sentence,
                selecting,
                twin);
    }

    private List<Cell> those(IntPredicate places) {
        return IntStream.range(0, cells.size())
                .filter(places)
                .mapToObj(cells::get)
                .toList();
    }

    /// What those that go on find of what they are.
    Optional<Found> found() {
        return title.isEmpty() ? further.apply(cells) : Optional.empty();
    }

    /// What is left out where all its cells are drawn.
    public Optional<Datum> left() {
        return more.apply(List.of());
    }

    /// Every cell, in the order of reading.
    public Stream<Cell> all() {
        return Stream.concat(lead.stream(), cells.stream());
    }

    /// What some cells find, and the one that this is about, if it is about one.
    public record Found(String words, Optional<Cell> of) {}

    /// One cell. `unit` is that of all its numbers or empty, `note` stands below its lines.
    public record Cell(
            Datum datum, String name, String unit, List<Line> lines, String note, boolean selected, Behind behind) {
        public Cell {
            lines = List.copyOf(lines);
        }

        boolean isDated() {
            return lines.stream().anyMatch(l -> !l.when().isEmpty());
        }

        boolean isTied() {
            return lines.stream().anyMatch(l -> l.tie() != Tie.NONE);
        }
    }

    /// One figure. `when` is its date where those of a cell differ, `tag` its stage or nature, `kept` says that
    /// it is the one we use, `words` what it covers; `source` and `heading` say who gives it, `section` where it
    /// is read. It has a bar where it may be compared with another of its cell.
    public record Line(
            Datum datum,
            String when,
            Tie tie,
            Said said,
            String tag,
            String kept,
            String words,
            String source,
            String heading,
            Form form,
            Hue hue,
            Optional<Reach> bar,
            Optional<String> section,
            Behind behind) {
        /// Its stage or nature and what it covers, without saying one thing twice.
        String described() {
            return words.toLowerCase(Locale.ROOT).contains(tag) ? words : CellPen.joined(tag, words);
        }
    }

    /// How a figure stands to those before it in its cell.
    public enum Tie {
        NONE(""),
        /// The same figure once more.
        SAME("="),
        /// Another object, unit, stage or perimeter: no gap can be drawn.
        UNLIKE("≠");

        private final String sign;

        Tie(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    /// What nature a figure has, told by a form.
    public enum Form {
        /// Held out as achieved; money that is awarded or allocated.
        SOLID,
        /// Aimed at or announced.
        AIMED,
        /// Claimed, with nothing measured.
        CLAIMED,
        /// A mere description.
        PALE,
        /// Worked out here: no document presents it as anything.
        OURS,
        /// Not published: off any scale.
        UNKNOWN
    }

    /// From where to where a bar reaches, in shares of the scale of its cell.
    public record Reach(double from, double to) {}

    /// What a form means; `count` may be empty.
    public record Key(Form form, Hue hue, String words, String count) {}
}
