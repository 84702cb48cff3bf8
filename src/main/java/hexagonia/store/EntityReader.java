package hexagonia.store;

import hexagonia.model.Basis;
import hexagonia.model.CallForm;
import hexagonia.model.Details;
import hexagonia.model.Document;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.OrganisationType;
import hexagonia.model.Perimeter;
import hexagonia.model.Section;
import hexagonia.model.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads documents, perimeters and entities.
final class EntityReader {
    private final Database database;

    EntityReader(Database database) {
        this.database = database;
    }

    List<Perimeter> perimeters() throws StoreException {
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

    List<Document> documents() throws StoreException {
        return database.list(
                "SELECT * FROM document ORDER BY position",
                c -> new Document(
                        c.text("id"),
                        c.wording("title"),
                        c.wording("short_title"),
                        c.maybe("publisher").orElse(""),
                        c.dated("published_on"),
                        c.wording("kind"),
                        c.text("language"),
                        c.count("position")));
    }

    List<Section> sections() throws StoreException {
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

    List<Entity> entities() throws StoreException {
        Map<String, Details> details = details();
        List<Entity> entities = database.list("SELECT * FROM entity ORDER BY position", c -> {
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
        for (Entity entity : entities) {
            if (!fits(entity)) {
                throw new StoreException(
                        "store.no-details",
                        List.of(database.name(), entity.kind().name().toLowerCase(Locale.ROOT), entity.id()),
                        null);
            }
        }
        return entities;
    }

    /// Whether an entity has what its kind has, and nothing of another kind.
    private static boolean fits(Entity entity) {
        return switch (entity.kind()) {
            case LEVER, AXIS -> entity.details() instanceof Details.Ranked;
            case CALL -> entity.details() instanceof Details.Call;
            case THEME -> entity.details() instanceof Details.Theme;
            case ORGANISATION -> entity.details() instanceof Details.Organisation;
            case PLACE -> entity.details() instanceof Details.Place;
            case REGION -> entity.details() instanceof Details.Region;
            case DEPARTMENT -> entity.details() instanceof Details.Department;
            default -> entity.details() instanceof Details.None;
        };
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
                c -> details.put(
                        c.text("id"),
                        new Details.Call(c.maybeOne(CallForm.class, "form"), c.date("opens"), c.date("closes"))));
        database.list(
                "SELECT id, axis_id FROM theme", c -> details.put(c.text("id"), new Details.Theme(c.maybe("axis_id"))));
        database.list(
                "SELECT id, kind FROM organisation",
                c -> details.put(c.text("id"), new Details.Organisation(c.one(OrganisationType.class, "kind"))));
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
}
