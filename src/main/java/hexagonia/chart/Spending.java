package hexagonia.chart;

import hexagonia.figure.Datum;
import hexagonia.figure.Hue;
import hexagonia.wording.Ground;
import hexagonia.wording.Working;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;

/// What the chart of spending by axis shows: words ready to print, euros for the lengths.
///
/// Where nothing `adds`, lines have no length: their amounts are listed. `selecting` is set while something is selected
/// anywhere: what is not selected then fades. `undisclosed` names an
/// amount that is not known (« non communiqué », « n. c. »). `columns` head the table twin: heading, line, amount,
/// note. `ground` is what the title rests on, `workings` how its counts come
/// about. `briefs` are the title in fewer and fewer words.
public record Spending(
        String title,
        List<String> briefs,
        String subtitle,
        String alternative,
        Optional<Strip> strip,
        List<Group> groups,
        boolean adds,
        boolean selecting,
        Words undisclosed,
        List<String> columns,
        Supplier<Ground> ground,
        Supplier<List<Working>> workings) {
    public Spending {
        briefs = List.copyOf(briefs);
        groups = List.copyOf(groups);
        columns = List.copyOf(columns);
    }

    /// The whole on a scale of its own: what is allocated or awarded, then the rest of the envelope.
    ///
    /// `value` and `caption` stand above at the left (« 632 », « rattachés à un levier »), `envelope` at the right,
    /// `rest` below (« au plus 1 868 non ventilés »), empty where there is none. `total` is the envelope in euros.
    public record Strip(Told value, Words caption, Told envelope, Told rest, long total, List<Part> parts) {
        public Strip {
            parts = List.copyOf(parts);
        }

        /// Without names on its parts.
        Strip nameless() {
            return new Strip(
                    value,
                    caption,
                    envelope,
                    rest,
                    total,
                    parts.stream().map(Part::nameless).toList());
        }
    }

    /// Bars under one heading, a lever say, and what tells how many are left out; both words may be empty.
    public record Group(Words heading, List<Bar> bars, Words more) {
        public Group {
            bars = List.copyOf(bars);
        }

        /// All bars there are.
        public Group(Words heading, List<Bar> bars) {
            this(heading, bars, Words.NONE);
        }
    }

    /// One line. `euros` are those kept, empty where no amount of it is known; `value` is the amount in words, as
    /// it stands at the end of the bar; `share` says what of it is selected (« dont MIAI 76,4 »), or nothing;
    /// `behind` is what it stands for. A bar without parts is one piece, of which `selectedEuros` are selected;
    /// `selected` says that the line itself is; `out` that no line of it passes the clauses.
    public record Bar(
            Datum datum,
            Words label,
            String value,
            Words note,
            Hue hue,
            OptionalLong euros,
            long selectedEuros,
            boolean selected,
            Words share,
            List<Part> parts,
            Behind behind,
            boolean out) {
        public Bar {
            parts = List.copyOf(parts);
        }

        /// A line with an amount in one piece.
        public static Bar of(Datum datum, Words label, String value, Words note, Hue hue, long euros) {
            return new Bar(
                    datum,
                    label,
                    value,
                    note,
                    hue,
                    OptionalLong.of(euros),
                    0,
                    false,
                    Words.NONE,
                    List.of(),
                    Behind.NOTHING,
                    false);
        }

        /// A line whose amount is not known.
        public static Bar undisclosed(Datum datum, Words label, Words note, Hue hue) {
            return new Bar(
                    datum,
                    label,
                    "",
                    note,
                    hue,
                    OptionalLong.empty(),
                    0,
                    false,
                    Words.NONE,
                    List.of(),
                    Behind.NOTHING,
                    false);
        }

        /// The euros that its length stands for: those kept, and those that clauses leave out.
        long length() {
            return parts.isEmpty()
                    ? euros.orElse(0)
                    : parts.stream().mapToLong(Part::euros).sum();
        }

        /// Whether it has a length, or keeps its place with a mark for an amount that is not known.
        boolean hasLength() {
            return euros.isPresent() || length() > 0;
        }

        public Bar withParts(List<Part> parts) {
            return new Bar(datum, label, value, note, hue, euros, selectedEuros, selected, share, parts, behind, out);
        }

        public Bar withSelection(long selectedEuros, boolean selected, Words share) {
            return new Bar(datum, label, value, note, hue, euros, selectedEuros, selected, share, parts, behind, out);
        }

        public Bar withBehind(Behind behind) {
            return new Bar(datum, label, value, note, hue, euros, selectedEuros, selected, share, parts, behind, out);
        }

        public Bar withNote(Words note) {
            return new Bar(datum, label, value, note, hue, euros, selectedEuros, selected, share, parts, behind, out);
        }

        public Bar leftOut() {
            return new Bar(datum, label, value, note, hue, euros, selectedEuros, selected, share, parts, behind, true);
        }
    }

    /// A piece of a bar or of the strip. `label` names it with its amount (« IA-clusters 360 », « Clusters 360 »).
    /// Parts stand in the order given; colour follows `hue` in the strip, the bar's hue and the rank in a bar,
    /// or `step` where a part has one of its own.
    /// `undetailed` of its euros, the last, are detailed by nothing: an outline upon what they fall in.
    public record Part(
            Datum datum,
            Words label,
            Hue hue,
            long euros,
            long selectedEuros,
            Substance substance,
            Behind behind,
            long undetailed,
            OptionalInt step) {
        public static Part of(Datum datum, Words label, Hue hue, long euros) {
            return new Part(datum, label, hue, euros, 0, Substance.STATED, Behind.NOTHING, 0, OptionalInt.empty());
        }

        public Part withSelection(long selectedEuros) {
            return new Part(datum, label, hue, euros, selectedEuros, substance, behind, undetailed, step);
        }

        public Part withSubstance(Substance substance) {
            return new Part(datum, label, hue, euros, selectedEuros, substance, behind, undetailed, step);
        }

        public Part withBehind(Behind behind) {
            return new Part(datum, label, hue, euros, selectedEuros, substance, behind, undetailed, step);
        }

        /// Without a name on it.
        public Part nameless() {
            return new Part(datum, Words.NONE, hue, euros, selectedEuros, substance, behind, undetailed, step);
        }

        /// The so many-th of its bar, whatever stands before it.
        public Part stepped(int at) {
            return new Part(datum, label, hue, euros, selectedEuros, substance, behind, undetailed, OptionalInt.of(at));
        }

        public Part withUndetailed(long euros) {
            return new Part(datum, label, hue, this.euros, selectedEuros, substance, behind, euros, step);
        }
    }

    /// What a part is made of: a stated amount is solid; a computed remainder, an empty box; a known whole without a
    /// breakdown, and what clauses keep though it lacks a value, hatched and closed; what clauses leave out, faded.
    public enum Substance {
        STATED,
        REMAINDER,
        UNDETAILED,
        BLANK,
        OUTSIDE
    }
}
