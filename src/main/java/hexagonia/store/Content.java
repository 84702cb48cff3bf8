package hexagonia.store;

import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// All rows of the tables of a strategy, whether they come from a database or would be written to one. The row of the
/// checksum is not among them.
final class Content implements Rows {
    /// The key of `meta` under which the checksum of all else stands.
    static final String CHECKSUM = "checksum";

    private static final String ORDER = "position";

    private final Schema schema;
    private final Map<String, List<List<Object>>> tables = new LinkedHashMap<>();

    private Content(Schema schema) {
        this.schema = schema;
        schema.tables().keySet().forEach(table -> tables.put(table, new ArrayList<>()));
    }

    /// What the tables of `database` hold.
    static Content of(Database database, Schema schema) throws StoreException {
        Content content = new Content(schema);
        for (Map.Entry<String, Schema.Table> table : schema.tables().entrySet()) {
            List<String> columns = table.getValue().columns();
            String sql = "SELECT \"" + String.join("\", \"", columns) + "\" FROM " + table.getKey() + " ORDER BY \""
                    + String.join("\", \"", table.getValue().key()) + "\"";
            database.list(sql, c -> {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= columns.size(); i++) {
                    row.add(c.row().getObject(i));
                }
                content.row(table.getKey(), row);
                return row;
            });
        }
        return content;
    }

    /// What the tables would hold if `strategy` were written.
    static Content of(Strategy strategy, Schema schema) {
        Content content = new Content(schema);
        try {
            DatabaseWriter.rows(strategy, content);
        } catch (SQLException impossible) {
            throw new IllegalStateException("no database is written here", impossible);
        }
        return content;
    }

    @Override
    public void row(String table, List<Object> columns) {
        List<Object> row = new ArrayList<>(columns);
        row.replaceAll(value -> value instanceof Integer n ? (Object) n.longValue() : value);
        if (!table.equals("meta") || !CHECKSUM.equals(row.getFirst())) {
            tables.get(table).add(row);
        }
    }

    /// A number that any change of any value changes. The order of rows is in their positions, and counts as these do.
    String checksum() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            tables.forEach((table, rows) -> {
                digest.update(table.getBytes(StandardCharsets.UTF_8));
                rows.stream()
                        .map(Content::spelled)
                        .sorted()
                        .forEach(row -> digest.update(row.getBytes(StandardCharsets.UTF_8)));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String spelled(List<Object> row) {
        StringBuilder text = new StringBuilder("\n");
        for (Object value : row) {
            String said = value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
            String type = value == null ? "" : value.getClass().getSimpleName();
            text.append(type).append(said.length()).append(':').append(said);
        }
        return text.toString();
    }

    /// Names each row and value that stands otherwise in `expected`, which holds what the strategy read from these rows
    /// gives: rows that nothing reads, rows that lack, and values that contradict those they follow from.
    void against(Content expected, Consumer<Violation> broken) {
        schema.tables().forEach((name, table) -> {
            Map<List<Object>, List<Object>> found = byKey(table, tables.get(name));
            Map<List<Object>, List<Object>> right = byKey(table, expected.tables.get(name));
            found.forEach((key, row) -> {
                if (right.containsKey(key)) {
                    differences(name, table, row, right.get(key), broken);
                } else {
                    broken.accept(Violation.of("row-unread", name, record(row)));
                }
            });
            right.forEach((key, row) -> {
                if (!found.containsKey(key)) {
                    broken.accept(Violation.of("row-missing", name, record(row)));
                }
            });
        });
    }

    private static void differences(
            String name, Schema.Table table, List<Object> row, List<Object> right, Consumer<Violation> broken) {
        for (int i = 0; i < row.size(); i++) {
            String column = table.columns().get(i);
            if (!column.equals(ORDER) && !Objects.deepEquals(row.get(i), right.get(i))) {
                broken.accept(Violation.of(
                        "value-unlike",
                        name,
                        record(row),
                        column,
                        Columns.said(row.get(i)),
                        Columns.said(right.get(i))));
            }
        }
    }

    /// Rows by the columns that name them. A position is taken as the place in the order, so that a gap is no
    /// difference.
    private static Map<List<Object>, List<Object>> byKey(Schema.Table table, List<List<Object>> rows) {
        Map<List<Object>, Integer> before = new HashMap<>();
        Map<List<Object>, List<Object>> byKey = new LinkedHashMap<>();
        for (List<Object> row : rows) {
            List<Object> key = new ArrayList<>();
            for (String column : table.key()) {
                if (!column.equals(ORDER)) {
                    key.add(row.get(table.columns().indexOf(column)));
                }
            }
            key.add(before.merge(new ArrayList<>(key), 1, Integer::sum));
            byKey.put(key, row);
        }
        return byKey;
    }

    private static String record(List<Object> row) {
        return row.getFirst() instanceof String id ? id : Columns.said(row.getFirst());
    }
}
