package hexagonia.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Tables, views and indexes as a database declares them: the columns of each table in their order, the columns that
/// name a row, the links to other tables, and the declaration of each thing by its name.
record Schema(Map<String, Table> tables, Map<String, String> declarations) {
    /// A column that holds the first column of a row of another table.
    record Link(String column, String to) {}

    /// A table. `key` are the columns that name a row, its first one where none do.
    record Table(List<String> columns, List<String> key, List<Link> links) {}

    /// As this program declares them.
    static Schema ours() throws StoreException {
        try (Database made = Database.made(DatabaseWriter.script())) {
            Map<String, Table> tables = new LinkedHashMap<>();
            for (String name : made.list(
                    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')"
                            + " AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'search_*' ORDER BY name",
                    c -> c.text("name"))) {
                tables.put(name, table(made, name));
            }
            return new Schema(tables, declarations(made));
        }
    }

    private static Table table(Database made, String name) throws StoreException {
        List<String> key = new ArrayList<>();
        List<String> columns = made.list(
                "SELECT name, pk FROM pragma_table_info(?)",
                c -> {
                    String column = c.text("name");
                    if (c.count("pk") > 0) {
                        key.add(column);
                    }
                    return column;
                },
                name);
        List<Link> links = made.list(
                "SELECT \"from\" AS origin, \"table\" AS target FROM pragma_foreign_key_list(?)",
                c -> new Link(c.text("origin"), c.text("target")),
                name);
        return new Table(columns, key.isEmpty() ? List.of(columns.getFirst()) : List.copyOf(key), links);
    }

    /// What a database declares, but for what SQLite and its full-text search keep for themselves.
    static Map<String, String> declarations(Database database) throws StoreException {
        Map<String, String> declarations = new LinkedHashMap<>();
        database.list(
                "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*'"
                        + " AND name NOT GLOB 'search_*'",
                c -> declarations.put(c.text("name"), c.text("sql")));
        return declarations;
    }
}
