package hexagonia.source;

import hexagonia.model.Absence;
import hexagonia.model.Basis;
import hexagonia.model.Details;
import hexagonia.model.Document;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Meta;
import hexagonia.model.OrganisationType;
import hexagonia.model.Perimeter;
import hexagonia.model.Role;
import hexagonia.model.Section;
import hexagonia.model.Strategy;
import hexagonia.model.Term;
import hexagonia.model.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;

/// Turns files that follow the schema into the model. Positions are the order of the files. A value that follows the
/// schema and still makes no sense, such as 31 February, is refused with the name of its record.
final class StrategyReader {
    private final Map<String, JsonNode> files;
    private final List<Violation> broken = new ArrayList<>();

    StrategyReader(Map<String, JsonNode> files) {
        this.files = files;
    }

    /// What to call a record: its id, the two ends of a link, or else its number in the file from 1.
    static String recordName(JsonNode record, int index) {
        if (record.path("id").isString()) {
            return record.path("id").stringValue();
        }
        return record.path("from").isString() && record.path("to").isString()
                ? record.path("from").stringValue() + "/"
                        + record.path("role").asString("?") + "/"
                        + record.path("to").stringValue()
                : "#" + (index + 1);
    }

    Strategy strategy() throws DataFileException {
        Strategy strategy = new Strategy(
                read("meta", List.of(files.get("meta")), (f, _) -> meta(f)).stream()
                        .findFirst()
                        .orElse(null),
                read("perimeters", StrategyReader::perimeter),
                read("documents", StrategyReader::document),
                sections(),
                entities(),
                read("relations", FactRecords::relation),
                read("rosters", (f, _) -> FactRecords.roster(f)),
                read("mandates", (f, _) -> FactRecords.mandate(f)),
                read("amounts", FactRecords::amount),
                read("indicators", FactRecords::indicator),
                read("events", (f, _) -> FactRecords.event(f)),
                read("figure_groups", (f, _) -> FactRecords.group(f)),
                read("absences", (f, _) -> absence(f)),
                read("glossary", (f, _) -> term(f)));
        if (!broken.isEmpty()) {
            throw new DataFileException(broken);
        }
        return strategy;
    }

    private <T> List<T> read(String file, BiFunction<Fields, Integer, T> record) {
        JsonNode content = files.get(file);
        return content == null ? List.of() : read(file, content, record);
    }

    private <T> List<T> read(String file, Iterable<JsonNode> nodes, BiFunction<Fields, Integer, T> record) {
        List<T> records = new ArrayList<>();
        int number = 0;
        for (JsonNode node : nodes) {
            try {
                records.add(record.apply(new Fields(node), number));
            } catch (Fields.NoDate senseless) {
                broken.add(Violation.of("date", file, recordName(node, number), senseless.key(), senseless.iso()));
            }
            number++;
        }
        return records;
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (Fields document : read("documents", (f, _) -> f)) {
            for (Fields section : document.list("sections", f -> f)) {
                sections.add(section(section, document.text("id"), sections.size()));
            }
        }
        return sections;
    }

    private List<Entity> entities() {
        CallDates dates = new CallDates(files.get("events"), broken::add);
        List<Entity> entities = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            entities.addAll(read(
                    kind.file(),
                    (f, position) -> new Entity(
                            f.text("id"),
                            kind,
                            f.wording("name"),
                            f.maybeWording("short_name"),
                            f.texts("aliases"),
                            f.wording("summary"),
                            details(kind, f, position, dates))));
        }
        return entities;
    }

    private static Details details(Kind kind, Fields f, int position, CallDates dates) {
        return switch (kind) {
            case LEVER, AXIS -> new Details.Ranked(position);
            case CALL -> dates.of(f);
            case THEME -> new Details.Theme(f.maybe("axis"));
            case ORGANISATION ->
                new Details.Organisation(f.one(OrganisationType.class, "type").orElseThrow());
            case PLACE ->
                new Details.Place(
                        f.boxed("lat"),
                        f.boxed("lon"),
                        f.maybe("insee"),
                        f.maybe("commune"),
                        f.maybe("department"),
                        f.maybe("region"),
                        f.one(Basis.class, "basis").orElseThrow(),
                        f.text("precision"),
                        f.maybeWording("note"));
            case REGION -> new Details.Region(f.text("code"));
            case DEPARTMENT -> new Details.Department(f.text("code"), f.text("region"));
            default -> new Details.None();
        };
    }

    private static Meta meta(Fields f) {
        return new Meta(
                f.text("id"),
                f.wording("name"),
                f.wording("short_name"),
                f.text("release"),
                f.date("date").orElseThrow(),
                f.wording("vintage"),
                f.wording("paid"),
                f.one(Kind.class, "subject"),
                f.one(Role.class, "companion"));
    }

    private static Perimeter perimeter(Fields f, int position) {
        return new Perimeter(
                f.text("id"),
                f.wording("name"),
                f.wording("description"),
                f.flag("default"),
                f.flag("adds"),
                f.maybeWording("why"),
                f.date("as_of"),
                f.maybe("envelope"),
                position);
    }

    private static Document document(Fields f, int position) {
        return new Document(
                f.text("id"),
                f.wording("title"),
                f.wording("short_title"),
                f.text("publisher"),
                f.date("published_on").orElseThrow(),
                f.wording("kind"),
                f.text("language"),
                position);
    }

    private static Section section(Fields f, String document, int position) {
        return new Section(
                f.text("id"), document, f.maybe("parent"), f.maybe("heading"), f.wording("locator"), position);
    }

    private static Absence absence(Fields f) {
        return new Absence(
                f.text("id"),
                f.text("entity"),
                f.one(Absence.About.class, "about").orElseThrow(),
                f.wording("question"),
                f.wording("note"));
    }

    private static Term term(Fields f) {
        return new Term(
                f.text("id"), f.wording("term"), f.maybeWording("expansion"), f.wording("meaning"), f.texts("forms"));
    }
}
