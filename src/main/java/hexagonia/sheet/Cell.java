package hexagonia.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What stands where a row and a column meet: words ready to show, apart from what they hold.
///
/// `qualifier` is the sign or word before a number (« ≈ », « au plus »), its space included, or empty. `brief` stands
/// in for `text` where there is little room. `under` is a second line, or empty; where it names several things, each of
/// the `mentions` leads to one. `bars` follow each other in the room a bar has. `hint` is what hovering adds.
public record Cell(
        State state,
        String qualifier,
        String text,
        String brief,
        String under,
        List<Mention> mentions,
        Optional<Value> value,
        Origin origin,
        List<Bar> bars,
        Optional<Target> target,
        Optional<String> hint) {
    /// Nothing to say: it does not apply.
    public static final Cell EMPTY = made(State.NOT_APPLICABLE, "", Optional.empty());

    private static final String DASH = "—";

    /// One of the things that a second line names: its short and its full name, and where it leads; words that lead
    /// nowhere come last.
    public record Mention(String text, String full, Optional<Target> target) {}

    /// How far a cell is filled. None of the kinds of empty is 0.
    public enum State {
        FILLED,
        /// It exists, and no document says it (« n. c. »).
        UNDISCLOSED,
        /// Counted or cited, and not named (« sans nom »).
        UNNAMED,
        /// A list that its document leaves open, with what it names.
        OPEN,
        /// Known to be none (« aucun »), on the ground that `hint` gives.
        NONE,
        /// It does not apply (« — »).
        NOT_APPLICABLE,
        /// The same as the reference (« = »).
        SAME;

        /// Whether it holds what it says, if not all there may be.
        public boolean says() {
            return this == FILLED || this == OPEN;
        }
    }

    public Cell {
        mentions = List.copyOf(mentions);
        bars = List.copyOf(bars);
    }

    /// Words; where there are none, [#EMPTY].
    public static Cell of(String text) {
        return text.isEmpty() ? EMPTY : made(State.FILLED, text, Optional.of(new Value.Text(text)));
    }

    /// Words that stand for a value.
    public static Cell of(String text, Value value) {
        return made(State.FILLED, text, Optional.of(value));
    }

    /// A kind of empty, in words.
    public static Cell of(State state, String text) {
        return made(state, text, Optional.empty());
    }

    private static Cell made(State state, String text, Optional<Value> value) {
        return new Cell(
                state,
                "",
                text,
                text,
                "",
                List.of(),
                value,
                Origin.STATED,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    public Cell qualified(String sign) {
        return new Cell(state, sign, text, brief, under, mentions, value, origin, bars, target, hint);
    }

    public Cell brief(String shorter) {
        return new Cell(state, qualifier, text, shorter, under, mentions, value, origin, bars, target, hint);
    }

    public Cell under(String line) {
        return new Cell(state, qualifier, text, brief, line, mentions, value, origin, bars, target, hint);
    }

    /// With a second line that names these things.
    public Cell naming(List<Mention> things) {
        String line = things.stream().map(Mention::text).collect(Collectors.joining(" · "));
        return new Cell(state, qualifier, text, brief, line, things, value, origin, bars, target, hint);
    }

    /// Filled so far.
    public Cell in(State other) {
        return new Cell(other, qualifier, text, brief, under, mentions, value, origin, bars, target, hint);
    }

    public Cell from(Origin where) {
        return new Cell(state, qualifier, text, brief, under, mentions, value, where, bars, target, hint);
    }

    public Cell bars(List<Bar> drawn) {
        return new Cell(state, qualifier, text, brief, under, mentions, value, origin, drawn, target, hint);
    }

    public Cell to(Target where) {
        return new Cell(state, qualifier, text, brief, under, mentions, value, origin, bars, Optional.of(where), hint);
    }

    /// With this hint, or none where it is blank.
    public Cell hint(String added) {
        Optional<String> said = Optional.of(added).filter(h -> !h.isBlank());
        return new Cell(state, qualifier, text, brief, under, mentions, value, origin, bars, target, said);
    }

    /// What is shown: a number with its qualifier, the brief text where there is little room, a dash for nothing.
    public String shown(boolean roomy) {
        String words = qualifier + (roomy ? text : brief);
        return words.isEmpty() && state == State.NOT_APPLICABLE && bars.isEmpty() ? DASH : words;
    }

    /// What is shown where a row stands alone, as on paper: words that a row leaves out because the one above has them
    /// are there again.
    public String alone() {
        String words = shown(true);
        return words.isBlank() && value.orElse(null) instanceof Value.Text said ? said.text() : words;
    }
}
