package hexagonia.explore.search;

import hexagonia.explore.search.Search.Source;
import hexagonia.explore.search.SearchText.Stretch;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Something that a text was found in, and where in it.
///
/// @param source what was found
/// @param id the id of it
/// @param records the records it leads to: itself, the one a figure is about, those a heading states something of
/// @param field the best place the text was found in
/// @param language the language of that place
/// @param text what stands there, as written
/// @param spans the parts of `text` that match
/// @param computed the figure it was found by, where no document writes that
public record Hit(
        Source source,
        String id,
        List<String> records,
        Field field,
        Locale language,
        String text,
        List<Stretch> spans,
        Optional<Computed> computed) {
    public Hit {
        records = List.copyOf(records);
        spans = List.copyOf(spans);
    }

    Hit(
            Source source,
            String id,
            List<String> records,
            Field field,
            Locale language,
            String text,
            List<Stretch> spans) {
        this(source, id, records, field, language, text, spans, Optional.empty());
    }

    /// A figure that follows from others: euros, euros a year, or what part of a whole it is, in per cent.
    public record Computed(BigDecimal value, Unit unit) {
        public enum Unit {
            EUROS,
            EUROS_A_YEAR,
            PER_CENT
        }

        static Computed euros(long euros, Unit unit) {
            return new Computed(BigDecimal.valueOf(euros), unit);
        }
    }

    /// The same, found by a figure that no document writes.
    Hit by(Optional<Computed> figure) {
        return new Hit(source, id, records, field, language, text, spans, figure);
    }

    /// Where a text may stand, best first: the whole of a name, its beginning, anywhere in it, the whole of
    /// another spelling, anywhere in one, a figure, a date or a kind of event, what a screen says of a record,
    /// words of a document, words about it. A near name holds it nowhere and is only offered.
    public enum Field {
        EXACT_NAME,
        NAME_START,
        NAME,
        EXACT_SPELLING,
        SPELLING,
        FIGURE,
        SAID,
        QUOTE,
        MENTION,
        NEAR;

        public boolean isName() {
            return this == EXACT_NAME || this == NAME_START || this == NAME;
        }

        public boolean isExact() {
            return this == EXACT_NAME || this == EXACT_SPELLING;
        }

        public boolean isSpelling() {
            return this == EXACT_SPELLING || this == SPELLING;
        }
    }

    /// The same, found under another spelling than the one asked: what has the one asked in its name goes before.
    Hit respelt() {
        return new Hit(source, id, records, field.isExact() ? Field.SPELLING : field, language, text, spans, computed);
    }
}
