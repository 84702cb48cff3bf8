package hexagonia.store;

import hexagonia.model.Absence;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Claim;
import hexagonia.model.Completeness;
import hexagonia.model.Derivation;
import hexagonia.model.Details;
import hexagonia.model.Document;
import hexagonia.model.Entity;
import hexagonia.model.Event;
import hexagonia.model.Evidence;
import hexagonia.model.FigureGroup;
import hexagonia.model.Indicator;
import hexagonia.model.Kind;
import hexagonia.model.Mandate;
import hexagonia.model.Meta;
import hexagonia.model.Nature;
import hexagonia.model.PartialDate;
import hexagonia.model.Perimeter;
import hexagonia.model.Qualifier;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.model.Roster;
import hexagonia.model.Section;
import hexagonia.model.Stage;
import hexagonia.model.Strategy;
import hexagonia.model.Term;
import hexagonia.model.Tier;
import hexagonia.model.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Reads a database into the model: what [DatabaseWriter] wrote comes back equal.
public final class DatabaseReader {
    private final Database database;
    private final Map<String, List<Claim>> claims = new HashMap<>();
    private final Map<String, Derivation> derivations = new HashMap<>();

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
        try {
            return new DatabaseReader(database).strategy();
        } catch (StoreException refused) {
            throw refused.key().equals("store.query")
                    ? new StoreException("store.content", refused.detail(), refused)
                    : refused;
        } catch (IllegalArgumentException | NullPointerException | NoSuchElementException foreign) {
            throw new StoreException("store.content", foreign.getMessage(), foreign);
        }
    }

    private Strategy strategy() throws StoreException {
        Map<String, String> meta = new HashMap<>();
        database.list("SELECT key, value FROM meta", c -> meta.put(c.text("key"), c.text("value")));
        String version = meta.get("schema_version");
        if (!DatabaseWriter.SCHEMA_VERSION.equals(version)) {
            throw new StoreException("store.version", String.valueOf(version), null);
        }
        evidence();
        return new Strategy(
                meta(meta),
                perimeters(),
                documents(),
                sections(),
                entities(),
                relations(),
                rosters(),
                mandates(),
                amounts(),
                indicators(),
                events(),
                groups(),
                absences(),
                glossary());
    }

    private static Meta meta(Map<String, String> meta) {
        return new Meta(
                meta.get("id"),
                wording(meta, "name"),
                wording(meta, "short_name"),
                meta.get("release"),
                PartialDate.parse(meta.get("date")),
                wording(meta, "vintage"),
                wording(meta, "paid"));
    }

    private static Wording wording(Map<String, String> meta, String key) {
        return new Wording(meta.get(key), meta.get(key + "_en"));
    }

    private void evidence() throws StoreException {
        database.list(
                "SELECT * FROM claim ORDER BY subject, position",
                c -> claims.computeIfAbsent(c.text("subject"), _ -> new ArrayList<>())
                        .add(new Claim(
                                c.text("section_id"),
                                c.maybe("as_stated"),
                                c.one(Qualifier.class, "qualifier"),
                                c.maybeOne(Stage.class, "stage"),
                                c.date("stated_on"),
                                c.maybeWording("note"))));
        database.list(
                "SELECT * FROM derivation",
                c -> derivations.put(c.text("result"), new Derivation(c.wording("formula"), c.texts("inputs"))));
    }

    private Evidence evidence(String subject) {
        return new Evidence(claims.getOrDefault(subject, List.of()), Optional.ofNullable(derivations.get(subject)));
    }

    private List<Perimeter> perimeters() throws StoreException {
        return database.list(
                "SELECT * FROM perimeter ORDER BY position",
                c -> new Perimeter(
                        c.text("id"),
                        c.wording("name"),
                        c.wording("description"),
                        c.flag("is_default"),
                        c.flag("adds"),
                        c.maybeWording("why"),
                        c.date("as_of"),
                        c.maybe("envelope_id"),
                        c.count("position")));
    }

    private List<Document> documents() throws StoreException {
        return database.list(
                "SELECT * FROM document ORDER BY position",
                c -> new Document(
                        c.text("id"),
                        c.wording("title"),
                        c.wording("short_title"),
                        c.maybe("publisher").orElse(""),
                        c.date("published_on").orElseThrow(),
                        c.wording("kind"),
                        c.text("language"),
                        c.count("position")));
    }

    private List<Section> sections() throws StoreException {
        return database.list(
                "SELECT * FROM section ORDER BY position",
                c -> new Section(
                        c.text("id"),
                        c.text("document_id"),
                        c.maybe("parent_id"),
                        c.maybe("heading"),
                        c.wording("locator"),
                        c.count("position")));
    }

    private List<Entity> entities() throws StoreException {
        Map<String, Details> details = details();
        return database.list("SELECT * FROM entity ORDER BY position", c -> {
            String id = c.text("id");
            return new Entity(
                    id,
                    c.one(Kind.class, "kind"),
                    c.wording("name"),
                    c.maybeWording("short_name"),
                    c.texts("aliases"),
                    new Wording(c.text("summary_fr"), c.text("summary_en")),
                    details.getOrDefault(id, new Details.None()));
        });
    }

    private Map<String, Details> details() throws StoreException {
        Map<String, Details> details = new HashMap<>();
        for (String table : List.of("lever", "axis")) {
            database.list(
                    "SELECT id, position FROM " + table,
                    c -> details.put(c.text("id"), new Details.Ranked(c.count("position"))));
        }
        database.list(
                "SELECT id, form, opens, closes FROM call",
                c -> details.put(c.text("id"), new Details.Call(c.maybe("form"), c.date("opens"), c.date("closes"))));
        database.list(
                "SELECT id, kind FROM organisation",
                c -> details.put(c.text("id"), new Details.Organisation(c.text("kind"))));
        database.list(
                "SELECT id, code FROM region", c -> details.put(c.text("id"), new Details.Region(c.text("code"))));
        database.list(
                "SELECT id, code, region_id FROM department",
                c -> details.put(c.text("id"), new Details.Department(c.text("code"), c.text("region_id"))));
        database.list(
                "SELECT * FROM place",
                c -> details.put(
                        c.text("id"),
                        new Details.Place(
                                c.boxed("lat"),
                                c.boxed("lon"),
                                c.maybe("insee"),
                                c.maybe("commune"),
                                c.maybe("department_id"),
                                c.maybe("region_id"),
                                c.one(Basis.class, "basis"),
                                c.text("precision"),
                                c.maybeWording("note"))));
        return details;
    }

    private List<Relation> relations() throws StoreException {
        return database.list(
                "SELECT * FROM relation ORDER BY position",
                c -> new Relation(
                        c.text("from_id"),
                        c.one(Role.class, "role"),
                        c.text("to_id"),
                        c.count("position"),
                        c.one(Basis.class, "basis"),
                        evidence(c.text("id"))));
    }

    private List<Roster> rosters() throws StoreException {
        return database.list(
                "SELECT * FROM roster ORDER BY position",
                c -> new Roster(
                        c.text("id"),
                        c.text("entity_id"),
                        c.one(Role.class, "role"),
                        c.wording("label"),
                        c.maybeCount("stated_count"),
                        c.one(Qualifier.class, "qualifier"),
                        c.one(Completeness.class, "completeness"),
                        c.maybeWording("note"),
                        evidence(c.text("id"))));
    }

    private List<Mandate> mandates() throws StoreException {
        return database.list(
                "SELECT * FROM mandate ORDER BY position",
                c -> new Mandate(
                        c.text("id"),
                        c.text("person_id"),
                        c.wording("function"),
                        c.maybe("organisation_id"),
                        c.date("start"),
                        c.date("end"),
                        c.date("as_of"),
                        evidence(c.text("id"))));
    }

    private List<Amount> amounts() throws StoreException {
        return database.list(
                "SELECT * FROM amount ORDER BY position",
                c -> new Amount(
                        c.text("id"),
                        c.text("entity_id"),
                        c.wording("label"),
                        c.whole("euros"),
                        c.one(Qualifier.class, "qualifier"),
                        c.one(Stage.class, "stage"),
                        c.text("perimeter"),
                        c.one(Tier.class, "tier"),
                        c.maybe("funder"),
                        c.date("period_start"),
                        c.date("period_end"),
                        c.maybeWording("period"),
                        c.maybeCount("years"),
                        c.date("stated_on"),
                        c.maybe("lever_id"),
                        c.maybe("axis_id"),
                        c.maybeOne(Basis.class, "axis_basis"),
                        c.maybe("part_of"),
                        c.maybeOne(Basis.class, "part_basis"),
                        c.flag("reference"),
                        c.flag("named_laureates"),
                        c.one(Basis.class, "basis"),
                        c.maybeWording("note"),
                        c.count("position"),
                        evidence(c.text("id"))));
    }

    private List<Indicator> indicators() throws StoreException {
        return database.list(
                "SELECT * FROM indicator ORDER BY position",
                c -> new Indicator(
                        c.text("id"),
                        c.text("entity_id"),
                        c.wording("label"),
                        c.number("value"),
                        c.number("value_max"),
                        c.wording("unit"),
                        c.one(Qualifier.class, "qualifier"),
                        c.one(Nature.class, "nature"),
                        c.date("as_of"),
                        c.maybeWording("period"),
                        c.maybeWording("base_period"),
                        c.date("target_date"),
                        c.one(Basis.class, "basis"),
                        c.maybeWording("note"),
                        c.count("position"),
                        evidence(c.text("id"))));
    }

    private List<Event> events() throws StoreException {
        Map<String, List<String>> entities = new HashMap<>();
        database.list(
                "SELECT event_id, entity_id FROM event_entity ORDER BY event_id, position",
                c -> entities.computeIfAbsent(c.text("event_id"), _ -> new ArrayList<>())
                        .add(c.text("entity_id")));
        return database.list(
                "SELECT * FROM event ORDER BY position",
                c -> new Event(
                        c.text("id"),
                        c.date("date"),
                        c.date("date_end"),
                        c.one(Basis.class, "basis"),
                        c.maybe("as_written"),
                        c.text("kind"),
                        c.wording("title"),
                        entities.getOrDefault(c.text("id"), List.of()),
                        c.maybeWording("note"),
                        evidence(c.text("id"))));
    }

    private List<FigureGroup> groups() throws StoreException {
        Map<String, List<FigureGroup.Member>> members = new HashMap<>();
        database.list(
                "SELECT * FROM figure_group_member ORDER BY group_id, position",
                c -> members.computeIfAbsent(c.text("group_id"), _ -> new ArrayList<>())
                        .add(new FigureGroup.Member(
                                c.text("fact"),
                                c.text("section_id"),
                                c.date("date").orElseThrow(),
                                c.wording("label"),
                                c.wording("covers"))));
        return database.list(
                "SELECT * FROM figure_group ORDER BY position",
                c -> new FigureGroup(
                        c.text("id"),
                        c.text("entity_id"),
                        c.wording("title"),
                        c.maybe("retained"),
                        c.wording("why"),
                        members.getOrDefault(c.text("id"), List.of())));
    }

    private List<Absence> absences() throws StoreException {
        return database.list(
                "SELECT * FROM absence ORDER BY position",
                c -> new Absence(c.text("id"), c.text("entity_id"), c.wording("question"), c.wording("note")));
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
