package hexagonia.store;

import hexagonia.model.Absence;
import hexagonia.model.Kind;
import hexagonia.model.Meta;
import hexagonia.model.PartialDate;
import hexagonia.model.Role;
import hexagonia.model.Strategy;
import hexagonia.model.Term;
import hexagonia.model.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a database into the model: what [DatabaseWriter] wrote comes back equal.
public final class DatabaseReader {
    private final Database database;

    private DatabaseReader(Database database) {
        this.database = database;
    }

    /// The strategy that `database` holds.
    ///
    /// @throws StoreException if it is not one of ours, lacks a table or column, or holds what the model cannot
    public static Strategy read(Database database) throws StoreException {
        if (!database.list("SELECT 1 FROM sqlite_schema WHERE name = 'meta'", _ -> true)
                .contains(true)) {
            throw new StoreException("store.foreign", database.name(), null);
        }
        return new DatabaseReader(database).strategy();
    }

    private Strategy strategy() throws StoreException {
        Map<String, String> meta = new HashMap<>();
        database.list("SELECT key, value FROM meta", c -> meta.put(c.text("key"), c.text("value")));
        String version = needed(meta, "schema_version");
        if (!DatabaseWriter.SCHEMA_VERSION.equals(version)) {
            throw new StoreException("store.version", version, null);
        }
        EntityReader entities = new EntityReader(database);
        FactReader facts = new FactReader(database);
        return new Strategy(
                meta(meta),
                entities.perimeters(),
                entities.documents(),
                entities.sections(),
                entities.entities(),
                facts.relations(),
                facts.rosters(),
                facts.mandates(),
                facts.amounts(),
                facts.indicators(),
                facts.events(),
                facts.groups(),
                absences(),
                glossary());
    }

    private static Meta meta(Map<String, String> meta) throws StoreException {
        return new Meta(
                needed(meta, "id"),
                wording(meta, "name"),
                wording(meta, "short_name"),
                needed(meta, "release"),
                date(needed(meta, "date")),
                wording(meta, "vintage"),
                wording(meta, "paid"),
                one(Kind.class, meta, "subject"),
                one(Role.class, meta, "companion"));
    }

    private static String needed(Map<String, String> meta, String key) throws StoreException {
        String value = meta.get(key);
        if (value == null) {
            throw new StoreException("store.no-meta", key, null);
        }
        return value;
    }

    private static Wording wording(Map<String, String> meta, String key) throws StoreException {
        return new Wording(needed(meta, key), needed(meta, key + "_en"));
    }

    private static PartialDate date(String iso) throws StoreException {
        try {
            return PartialDate.parse(iso);
        } catch (IllegalArgumentException senseless) {
            throw new StoreException(
                    "store.needs-date", List.of("meta", "date", "value", Columns.said(iso)), senseless);
        }
    }

    private static <E extends Enum<E>> Optional<E> one(Class<E> type, Map<String, String> meta, String key)
            throws StoreException {
        Optional<String> word = Optional.ofNullable(meta.get(key));
        Optional<E> named = word.flatMap(w -> Columns.named(type, w));
        if (word.isPresent() && named.isEmpty()) {
            throw new StoreException(
                    "store.word", List.of("meta", key, "value", Columns.said(word.get()), Columns.choices(type)), null);
        }
        return named;
    }

    private List<Absence> absences() throws StoreException {
        return database.list(
                "SELECT * FROM absence ORDER BY position",
                c -> new Absence(
                        c.text("id"),
                        c.text("entity_id"),
                        c.one(Absence.About.class, "about"),
                        c.wording("question"),
                        c.wording("note")));
    }

    private List<Term> glossary() throws StoreException {
        return database.list(
                "SELECT * FROM glossary ORDER BY position",
                c -> new Term(
                        c.text("id"),
                        c.wording("term"),
                        c.maybeWording("expansion"),
                        c.wording("meaning"),
                        c.texts("forms")));
    }
}
