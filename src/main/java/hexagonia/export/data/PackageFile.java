package hexagonia.export.data;

import hexagonia.sheet.DataTable;
import hexagonia.sheet.DataTable.Head;
import hexagonia.sheet.Extract;
import hexagonia.sheet.Extract.About;
import hexagonia.sheet.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.JsonGenerator;

/// Tables as a Tabular Data Package: `datapackage.json`, which describes them, and a CSV file for each, under the names
/// that programs know its columns by. Files by name.
public record PackageFile(Map<String, byte[]> files) {
    private static final String DESCRIPTOR = "datapackage.json";

    /// A table of the package; `key` is the column that tells its rows apart, or empty; `links` lead from a column to
    /// the table of the package that it names a row of, by its key.
    public record Resource(DataTable table, String key, Map<String, Link> links) {
        /// A column of a table.
        public record Link(String table, String column) {}
    }

    /// A table with what it rests on.
    public static PackageFile of(Extract extract, LocalDate date) throws IOException {
        return of(extract.rows().id(), List.of(plain(extract.rows()), plain(extract.sources())), extract.about(), date);
    }

    private static Resource plain(DataTable table) {
        return new Resource(table, "", Map.of());
    }

    /// @param name what the package is called: small letters, digits, hyphens
    public static PackageFile of(String name, List<Resource> resources, List<About> about, LocalDate date)
            throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(DESCRIPTOR, descriptor(name, resources, about, date));
        for (Resource resource : resources) {
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            CsvFile.PLAIN.write(resource.table(), Head::id, csv);
            files.put(path(resource.table()), csv.toByteArray());
        }
        return new PackageFile(files);
    }

    /// Writes the files into one.
    public void zip(LocalDate date, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            ZipEntry entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(LocalDateTime.of(date, java.time.LocalTime.MIDNIGHT));
            zip.putNextEntry(entry);
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    private static String path(DataTable table) {
        return table.id() + ".csv";
    }

    private static byte[] descriptor(String name, List<Resource> resources, List<About> about, LocalDate date) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonFile.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("profile", "tabular-data-package");
            json.writeStringProperty("name", name.toLowerCase(Locale.ROOT).replace('_', '-'));
            json.writeStringProperty("title", about.getFirst().value() instanceof Value.Text t ? t.text() : name);
            json.writeStringProperty(
                    "description", about.stream().map(PackageFile::line).collect(Collectors.joining("\n")));
            json.writeStringProperty("created", date + "T00:00:00Z");
            json.writeArrayPropertyStart("resources");
            resources.forEach(resource -> resource(json, resource));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    private static String line(About said) {
        return said.label() + ": " + CsvFile.text(said.value(), '.');
    }

    private static void resource(JsonGenerator json, Resource resource) {
        DataTable table = resource.table();
        json.writeStartObject();
        json.writeStringProperty("profile", "tabular-data-resource");
        json.writeStringProperty("name", table.id().replace('_', '-'));
        json.writeStringProperty("title", table.title());
        json.writeStringProperty("path", path(table));
        json.writeStringProperty("format", "csv");
        json.writeStringProperty("mediatype", "text/csv");
        json.writeStringProperty("encoding", "utf-8");
        json.writeObjectPropertyStart("schema");
        json.writeArrayPropertyStart("fields");
        for (Head head : table.heads()) {
            json.writeStartObject();
            json.writeStringProperty("name", head.id());
            json.writeStringProperty("title", head.title());
            json.writeStringProperty(
                    "type",
                    switch (head.type()) {
                        case NUMBER -> "number";
                        case TEXT -> "string";
                        case MIXED -> "any";
                    });
            json.writeEndObject();
        }
        json.writeEndArray();
        if (!resource.key().isEmpty()) {
            json.writeStringProperty("primaryKey", resource.key());
        }
        links(json, resource.links());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void links(JsonGenerator json, Map<String, Resource.Link> links) {
        if (links.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("foreignKeys");
        links.forEach((column, link) -> {
            json.writeStartObject();
            json.writeStringProperty("fields", column);
            json.writeObjectPropertyStart("reference");
            json.writeStringProperty("resource", link.table().replace('_', '-'));
            json.writeStringProperty("fields", link.column());
            json.writeEndObject();
            json.writeEndObject();
        });
        json.writeEndArray();
    }
}
