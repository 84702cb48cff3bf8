package hexagonia.explore;

import java.util.Set;

/// The port through which text is looked up.
public interface Search {
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
    /// last word may be incomplete.
    Found find(String text);
}
