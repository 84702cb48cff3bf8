package hexagonia.store;

import hexagonia.explore.search.Search;
import hexagonia.text.FoldedText;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Full-text search over an open database, which it owns and closes. Belongs to one thread.
public final class FullText implements Search, AutoCloseable {
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String NAMES = "{name name_en aliases} : ";

    /// Kinds of rows that are no records: what a filter cannot bear on.
    private static final Map<String, Source> OTHERS = Map.of(
            "amount", Source.AMOUNT, "indicator", Source.INDICATOR, "term", Source.TERM, "section", Source.SECTION);

    private static final String RECORDS = """
        SELECT entity_id FROM search
        WHERE search MATCH ? AND kind NOT IN ('amount', 'indicator', 'term', 'section')\
        """;
    private static final String SOME_RECORDS = RECORDS + " LIMIT ?";
    private static final String PLACES = "SELECT entity_id, kind FROM search WHERE search MATCH ? LIMIT ?";
    private static final String ANY = "SELECT COUNT(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)";
    private static final String BEST = "SELECT entity_id, kind FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?";

    /// A word that stands in so many texts is common.
    private static final int COMMON = 4_000;

    private final Database database;

    public FullText(Database database) {
        this.database = database;
    }

    /// Each word must be found, the last one perhaps incomplete where it is not closed. Text without a letter or a
    /// digit finds nothing.
    @Override
    public Found find(String text) {
        String all = match(text);
        if (all.isEmpty()) {
            return new Found(Set.of(), Set.of());
        }
        Set<String> named = records(NAMES + all);
        Set<String> mentioned = new HashSet<>(records(all));
        mentioned.removeAll(named);
        return new Found(named, mentioned);
    }

    /// Asks who mentions the text only where no name has it: a common word is mentioned everywhere.
    @Override
    public Set<String> best(String text) {
        String all = match(text);
        if (all.isEmpty()) {
            return Set.of();
        }
        Set<String> named = records(NAMES + all);
        return named.isEmpty() ? records(all) : named;
    }

    @Override
    public Set<String> named(String text, int most) {
        String all = match(text);
        return all.isEmpty() ? Set.of() : Set.copyOf(list(SOME_RECORDS, c -> c.text("entity_id"), NAMES + all, most));
    }

    private Set<String> records(String match) {
        return Set.copyOf(list(RECORDS, c -> c.text("entity_id"), match));
    }

    /// Names in the order of the database, mentions by how much of their text they make — in the order of the database
    /// too where they are so many that this tells nothing.
    @Override
    public List<Place> places(String text, int most) {
        String all = match(text);
        if (all.isEmpty()) {
            return List.of();
        }
        Set<Place> places = new LinkedHashSet<>(list(PLACES, FullText::place, NAMES + all, most));
        if (places.size() < most) {
            boolean tells = list(ANY, c -> c.row().getInt(1), all, COMMON).getFirst() < COMMON;
            places.addAll(list(tells ? BEST : PLACES, FullText::place, all, most));
        }
        return List.copyOf(places);
    }

    private static Place place(Columns columns) throws SQLException, StoreException {
        return new Place(OTHERS.getOrDefault(columns.text("kind"), Source.ENTITY), columns.text("entity_id"));
    }

    /// The question in the language of the full-text table; empty when nothing is asked.
    private static String match(String text) {
        List<String> words = new ArrayList<>(WORDS.splitAsStream(FoldedText.spelled(text))
                .filter(w -> !w.isEmpty())
                .map(w -> '"' + w + '"')
                .toList());
        if (words.isEmpty()) {
            return "";
        }
        if (Search.mayGoOn(text)) {
            words.add(words.removeLast() + "*");
        }
        return "(" + String.join(" AND ", words) + ")";
    }

    private <T> List<T> list(String sql, Database.RowMapper<T> mapper, Object... parameters) {
        try {
            return database.list(sql, mapper, parameters);
        } catch (StoreException refused) {
            throw new IllegalStateException("a search we wrote was refused: " + sql, refused);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
