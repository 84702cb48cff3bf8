package hexagonia.cli;

import hexagonia.export.data.PackageFile;
import hexagonia.export.data.PackageFile.Resource;
import hexagonia.export.data.PackageFile.Resource.Link;
import hexagonia.model.Meta;
import hexagonia.sheet.DataTable;
import hexagonia.sheet.DataTable.Head;
import hexagonia.sheet.DataTable.Type;
import hexagonia.sheet.Extract.About;
import hexagonia.sheet.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The whole database as a data package: every table as it stands, with what its columns hold, its key and where it
/// leads.
record DatabasePackage(Desk desk, Optional<Path> database) {
    private static final String TABLES = """
        SELECT name FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name\
        """;
    private static final Set<String> NUMBERS = Set.of("INTEGER", "REAL");

    PackageFile read(LocalDate date) throws Refusal, IOException {
        List<Resource> resources = new ArrayList<>();
        for (List<Object> row : ask(TABLES)) {
            resources.add(resource((String) row.getFirst()));
        }
        Meta meta = desk.workshop().open(database).meta();
        Locale locale = desk.messages().locale();
        List<About> about = List.of(
                about("strategy", new Value.Text(meta.name().in(locale))),
                about("paid", new Value.Text(meta.paid().in(locale))),
                about("vintage", new Value.Text(meta.vintage().in(locale))),
                about("release", new Value.Text(meta.release())),
                about("data-date", new Value.Date(meta.date().iso())),
                about("date", new Value.Date(date.toString())));
        return PackageFile.of(meta.id(), resources, about, date);
    }

    private About about(String id, Value value) {
        return new About(id, desk.messages().get("extract.about." + id), value);
    }

    private List<List<Object>> ask(String sql) throws Refusal {
        return desk.workshop().query(database, sql).rows();
    }

    private Resource resource(String table) throws Refusal {
        List<Head> heads = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (List<Object> column :
                ask("SELECT name, type, pk FROM pragma_table_xinfo('" + table + "') WHERE hidden <> 1 ORDER BY cid")) {
            String name = (String) column.get(0);
            heads.add(new Head(name, name, NUMBERS.contains(column.get(1)) ? Type.NUMBER : Type.TEXT));
            if (((Number) column.get(2)).intValue() > 0) {
                keys.add(name);
            }
        }
        Map<String, Link> links = new LinkedHashMap<>();
        for (List<Object> link : ask("SELECT \"from\", \"table\", coalesce(\"to\", 'id') FROM pragma_foreign_key_list('"
                + table + "') ORDER BY id")) {
            links.put((String) link.get(0), new Link((String) link.get(1), (String) link.get(2)));
        }
        List<List<Optional<Value>>> rows = ask("SELECT * FROM \"" + table + "\"").stream()
                .map(row -> row.stream().map(DatabasePackage::value).toList())
                .toList();
        return new Resource(DataTable.of(table, table, heads, rows), keys.size() == 1 ? keys.getFirst() : "", links);
    }

    private static Optional<Value> value(Object value) {
        return switch (value) {
            case null -> Optional.empty();
            case Number n -> Optional.of(new Value.Number(n.doubleValue(), ""));
            default -> Optional.of(new Value.Text(value.toString()));
        };
    }
}
