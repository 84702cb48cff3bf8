package hexagonia.store;

import hexagonia.explore.Search;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Full-text search over an open database, which it owns and closes. Belongs to one thread.
public final class FullText implements Search, AutoCloseable {
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String SQL = "SELECT entity_id FROM search WHERE search MATCH ?";

    private final Database database;

    public FullText(Database database) {
        this.database = database;
    }

    /// Each word must be found, the last one perhaps incomplete. Text without a letter or a digit finds nothing.
    @Override
    public Found find(String text) {
        List<String> words = new ArrayList<>(WORDS.splitAsStream(Folding.fold(text))
                .filter(w -> !w.isEmpty())
                .map(w -> '"' + w + '"')
                .toList());
        if (words.isEmpty()) {
            return new Found(Set.of(), Set.of());
        }
        words.add(words.removeLast() + "*");
        String all = String.join(" AND ", words);
        Set<String> named = ids("{name name_en aliases} : (" + all + ")");
        Set<String> mentioned = new HashSet<>(ids(all));
        mentioned.removeAll(named);
        return new Found(named, mentioned);
    }

    private Set<String> ids(String match) {
        try {
            return new HashSet<>(database.list(SQL, c -> c.text("entity_id"), match));
        } catch (StoreException refused) {
            throw new IllegalStateException("a search we wrote was refused: " + match, refused);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
