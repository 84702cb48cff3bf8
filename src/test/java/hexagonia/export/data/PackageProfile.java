package hexagonia.export.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A data package against the public profile of its kind, and each of its files against its own description.
public final class PackageProfile {
    private PackageProfile() {}

    public static void assertKept(Map<String, byte[]> files) throws IOException {
        String descriptor = new String(files.get("datapackage.json"), StandardCharsets.UTF_8);
        try (InputStream profile = PackageProfile.class.getResourceAsStream("/datapackage/tabular-data-package.json")) {
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(profile);
            assertEquals(List.of(), schema.validate(descriptor, InputFormat.JSON));
        }
        for (JsonNode resource : JsonMapper.shared().readTree(descriptor).path("resources")) {
            List<CsvRecord> rows =
                    DataFormatTest.csv(files.get(resource.path("path").stringValue()), ',');
            JsonNode fields = resource.path("schema").path("fields");
            for (int c = 0; c < fields.size(); c++) {
                assertEquals(
                        fields.path(c).path("name").stringValue(),
                        rows.getFirst().getField(c));
                if (fields.path(c).path("type").stringValue().equals("number")) {
                    for (CsvRecord row : rows.subList(1, rows.size())) {
                        assertTrue(row.getField(c).matches("(-?\\d+(\\.\\d+)?)?"), row.toString());
                    }
                }
            }
        }
    }
}
