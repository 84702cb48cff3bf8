package hexagonia.store;

import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Claim;
import hexagonia.model.Completeness;
import hexagonia.model.Derivation;
import hexagonia.model.Event;
import hexagonia.model.EventKind;
import hexagonia.model.Evidence;
import hexagonia.model.FigureGroup;
import hexagonia.model.Indicator;
import hexagonia.model.Mandate;
import hexagonia.model.Nature;
import hexagonia.model.Qualifier;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.model.Roster;
import hexagonia.model.Stage;
import hexagonia.model.Tier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads facts, with who says them.
final class FactReader {
    private final Database database;
    private final Map<String, List<Claim>> claims = new HashMap<>();
    private final Map<String, Derivation> derivations = new HashMap<>();

    /// @throws StoreException if what is said of the facts cannot be read
    FactReader(Database database) throws StoreException {
        this.database = database;
        evidence();
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

    List<Relation> relations() throws StoreException {
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

    List<Roster> rosters() throws StoreException {
        return database.list(
                "SELECT * FROM roster ORDER BY position",
                c -> new Roster(
                        c.text("id"),
                        c.text("entity_id"),
                        c.one(Role.class, "role"),
                        c.wording("label"),
                        c.maybeCount("stated_count"),
                        c.maybeOne(Qualifier.class, "qualifier").orElse(null),
                        c.one(Completeness.class, "completeness"),
                        c.maybeWording("note"),
                        evidence(c.text("id"))));
    }

    List<Mandate> mandates() throws StoreException {
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

    List<Amount> amounts() throws StoreException {
        return database.list(
                "SELECT * FROM amount ORDER BY position",
                c -> new Amount(
                        c.text("id"),
                        c.text("entity_id"),
                        c.wording("label"),
                        c.whole("euros"),
                        c.maybeOne(Qualifier.class, "qualifier").orElse(null),
                        c.maybeOne(Stage.class, "stage"),
                        c.maybeOne(Basis.class, "stage_basis"),
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

    List<Indicator> indicators() throws StoreException {
        return database.list(
                "SELECT * FROM indicator ORDER BY position",
                c -> new Indicator(
                        c.text("id"),
                        c.text("entity_id"),
                        c.wording("label"),
                        c.number("value"),
                        c.number("value_max"),
                        c.wording("unit"),
                        c.maybeOne(Qualifier.class, "qualifier").orElse(null),
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

    List<Event> events() throws StoreException {
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
                        c.one(EventKind.class, "kind"),
                        c.wording("title"),
                        entities.getOrDefault(c.text("id"), List.of()),
                        c.maybeWording("note"),
                        evidence(c.text("id"))));
    }

    List<FigureGroup> groups() throws StoreException {
        Map<String, List<FigureGroup.Member>> members = new HashMap<>();
        database.list(
                "SELECT * FROM figure_group_member ORDER BY group_id, position",
                c -> members.computeIfAbsent(c.text("group_id"), _ -> new ArrayList<>())
                        .add(new FigureGroup.Member(
                                c.text("fact"),
                                c.text("section_id"),
                                c.dated("date"),
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
}
