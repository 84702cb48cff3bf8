package hexagonia.chart.tree;

import hexagonia.chart.Behind;
import hexagonia.chart.Said;
import hexagonia.chart.Spending.Strip;
import hexagonia.chart.Words;
import hexagonia.figure.Datum;
import hexagonia.figure.Hue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/// What is kept of a total, from the whole down to the laureates, in words ready to print and euros for widths and
/// areas. `strip` sets it against the envelope of the perimeter, where there is one. `selecting` is set while something
/// is selected anywhere; `undisclosed` names what is not known.
public record Tree(Optional<Strip> strip, List<Branch> levers, boolean selecting, Words undisclosed) {
    public Tree {
        levers = List.copyOf(levers);
    }

    /// A lever with its measures: those worth something as parts of its piece, those of which no euro counts by name.
    public record Branch(Piece lever, List<Leaf> unknown) {
        public Branch {
            unknown = List.copyOf(unknown);
        }
    }

    /// Something worth money, and what of it its parts are; these make the whole. `selected` of its euros are. `way`
    /// leads down to it from the whole; empty where there is nothing under it. `blank` of its euros are kept by a
    /// filter though they lack a value that it asks for.
    public record Piece(
            Datum datum,
            Words label,
            Said value,
            Words note,
            Hue hue,
            int step,
            long euros,
            long selected,
            long blank,
            Form form,
            List<Piece> parts,
            Behind behind,
            List<String> way) {
        public Piece {
            parts = List.copyOf(parts);
            way = List.copyOf(way);
        }

        /// The same, made of these.
        Piece of(List<Piece> inside) {
            return new Piece(datum, label, value, note, hue, step, euros, selected, blank, form, inside, behind, way);
        }

        /// The same as the so many-th of its lever.
        Piece stepped(int at) {
            List<Piece> inside = parts.stream().map(p -> p.stepped(at)).toList();
            return new Piece(datum, label, value, note, hue, at, euros, selected, blank, form, inside, behind, way);
        }

        /// Where the euros lie within it that some measure finds in its innermost pieces: from its start and how many.
        List<long[]> slices(ToLongFunction<Piece> measure) {
            List<long[]> found = new ArrayList<>();
            long at = 0;
            for (Piece leaf : leaves().toList()) {
                long some = measure.applyAsLong(leaf);
                if (some > 0) {
                    found.add(new long[] {at, some});
                }
                at += leaf.euros();
            }
            return found;
        }

        /// Where what lacks a value lies within it.
        List<long[]> blanks() {
            return blank == 0 ? List.of() : slices(Piece::blank);
        }

        /// Its name and its value: « ENACT 30 ».
        String said() {
            return label.brief() + "\u00A0" + value.text();
        }

        /// The innermost pieces.
        public Stream<Piece> leaves() {
            return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(Piece::leaves);
        }

        /// It and all inside it.
        public Stream<Piece> all() {
            return Stream.concat(Stream.of(this), parts.stream().flatMap(Piece::all));
        }
    }

    /// What a piece is.
    public enum Form {
        LEVER,
        MEASURE,
        /// Several laureates that documents name together.
        GROUP,
        LAUREATE,
        /// What is left of a whole beside its parts.
        REST
    }

    /// A measure of which no euro counts: its amount is not published, or not of a stage that adds up.
    public record Leaf(Datum datum, Words label, String value, Words note, boolean selected, Behind behind) {}

    /// The measures that are worth something, and what levers hold beside them.
    public List<Piece> measures() {
        return levers.stream().flatMap(l -> l.lever().parts().stream()).toList();
    }

    public List<Leaf> unknown() {
        return levers.stream().flatMap(l -> l.unknown().stream()).toList();
    }

    /// What of its euros is kept though it lacks a value.
    public long blank() {
        return levers.stream().mapToLong(l -> l.lever().blank()).sum();
    }

    public long euros() {
        return levers.stream().mapToLong(l -> l.lever().euros()).sum();
    }

    /// The pieces of a form.
    public List<Piece> pieces(Form form) {
        return levers.stream()
                .flatMap(l -> l.lever().all())
                .filter(p -> p.form() == form)
                .toList();
    }
}
