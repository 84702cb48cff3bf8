package hexagonia.export.data;

import hexagonia.sheet.DataTable;
import hexagonia.sheet.Extract;
import hexagonia.sheet.Value;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// The rows of a table as points by RFC 7946: longitude before latitude, in WGS 84; what has no position is a feature
/// without geometry.
final class GeoJsonFile {
    private static final String LATITUDE = "latitude";
    private static final String LONGITUDE = "longitude";

    private GeoJsonFile() {}

    /// Whether rows of the table have positions.
    static boolean isPlaced(DataTable table) {
        return table.column(LATITUDE) >= 0 && table.column(LONGITUDE) >= 0;
    }

    static void write(Extract extract, OutputStream out) {
        DataTable table = extract.rows();
        int latitude = table.column(LATITUDE);
        int longitude = table.column(LONGITUDE);
        try (JsonGenerator json = JsonFile.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            json.writeName("about");
            JsonFile.about(json, extract.about());
            json.writeArrayPropertyStart("features");
            for (List<Optional<Value>> row : table.rows()) {
                json.writeStartObject();
                json.writeStringProperty("type", "Feature");
                json.writeName("geometry");
                geometry(json, row.get(longitude), row.get(latitude));
                json.writeName("properties");
                JsonFile.row(json, table, row);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void geometry(JsonGenerator json, Optional<Value> longitude, Optional<Value> latitude) {
        if (longitude.orElse(null) instanceof Value.Number east
                && latitude.orElse(null) instanceof Value.Number north) {
            json.writeStartObject();
            json.writeStringProperty("type", "Point");
            json.writeArrayPropertyStart("coordinates");
            json.writeNumber(east.number());
            json.writeNumber(north.number());
            json.writeEndArray();
            json.writeEndObject();
        } else {
            json.writeNull();
        }
    }
}
