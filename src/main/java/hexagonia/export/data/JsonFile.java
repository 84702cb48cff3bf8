package hexagonia.export.data;

import hexagonia.sheet.DataTable;
import hexagonia.sheet.DataTable.Head;
import hexagonia.sheet.Extract;
import hexagonia.sheet.Extract.About;
import hexagonia.sheet.Value;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A table as JSON: what it is, its columns with their titles, its rows by the names of the columns, what they rest on.
/// What has no value has `null`.
final class JsonFile {
    private JsonFile() {}

    static void write(Extract extract, OutputStream out) {
        try (JsonGenerator json = generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("table", extract.rows().id());
            json.writeName("about");
            about(json, extract.about());
            json.writeArrayPropertyStart("columns");
            for (Head head : extract.rows().heads()) {
                json.writeStartObject();
                json.writeStringProperty("name", head.id());
                json.writeStringProperty("title", head.title());
                json.writeEndObject();
            }
            json.writeEndArray();
            rows(json, "rows", extract.rows());
            rows(json, "sources", extract.sources());
            json.writeEndObject();
        }
    }

    static JsonGenerator generator(OutputStream out) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(out);
    }

    static void about(JsonGenerator json, List<About> about) {
        json.writeStartObject();
        for (About said : about) {
            json.writeName(said.id().replace('-', '_'));
            value(json, Optional.of(said.value()));
        }
        json.writeEndObject();
    }

    private static void rows(JsonGenerator json, String name, DataTable table) {
        json.writeArrayPropertyStart(name);
        for (List<Optional<Value>> row : table.rows()) {
            row(json, table, row);
        }
        json.writeEndArray();
    }

    /// One row as an object.
    static void row(JsonGenerator json, DataTable table, List<Optional<Value>> row) {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
            json.writeName(table.heads().get(i).id());
            value(json, row.get(i));
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Optional<Value> value) {
        switch (value.orElse(null)) {
            case null -> json.writeNull();
            case Value.Number n -> json.writeNumber(CsvFile.number(n.number()));
            case Value.Date d -> json.writeString(d.iso());
            case Value.Text t -> json.writeString(t.text());
        }
    }
}
