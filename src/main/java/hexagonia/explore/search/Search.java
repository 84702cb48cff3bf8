package hexagonia.explore.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The port through which text is looked up.
public interface Search {
    /// What closes the last word of a text: it is whole, and no longer one is meant.
    String CLOSED = "\"";

    /// Whether the last word of `text` may be the beginning of a longer one.
    static boolean mayGoOn(String text) {
        return !text.strip().endsWith(CLOSED);
    }

    /// The records that a text was found in: by their name or another spelling of it, or only mentioned.
    record Found(Set<String> named, Set<String> mentioned) {
        public Found {
            named = Set.copyOf(named);
            mentioned = Set.copyOf(mentioned);
        }

        /// A name beats a mention: the records named, and only where there is none, those that mention the text.
        Set<String> best() {
            return named.isEmpty() ? mentioned : named;
        }
    }

    /// Finds `text` in the names, spellings and summaries of both languages; accents and case do not matter and the
    /// last word may be incomplete, unless it is [closed][#CLOSED].
    Found find(String text);

    /// The best of it: the records named, and only where there is none, those that mention the text.
    default Set<String> best(String text) {
        return find(text).best();
    }

    /// Some of the records named, at most `most`: a name that very many bear is not read to its end.
    default Set<String> named(String text, int most) {
        return find(text).named().stream().limit(most).collect(Collectors.toSet());
    }

    /// What a text was found in: a record, a figure about one, an event, the words of a document under a heading, a
    /// term of the glossary, a document, a heading.
    enum Source {
        ENTITY,
        AMOUNT,
        INDICATOR,
        EVENT,
        QUOTE,
        TERM,
        DOCUMENT,
        SECTION
    }

    /// Something that has the text in one of its names, spellings or summaries, by its id.
    record Place(Source source, String id) {}

    /// Where `text` stands, with the same tolerance as [#find]: by name first, then by mention, at most `most` of each.
    default List<Place> places(String text, int most) {
        return List.of();
    }

    /// Gives up what it looks in; nothing is asked of it any more.
    default void close() {}
}
