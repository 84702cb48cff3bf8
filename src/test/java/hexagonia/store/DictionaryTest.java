package hexagonia.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Strategies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The data dictionary, in step with the tables. Run with `-Dgoldens=write` to write the page anew.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DictionaryTest {
    private static final Path PAGE = Path.of("assets", "strategy", "DICTIONARY.md");
    private static final String TABLES = "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')"
            + " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%'";

    private record Column(String name, String type, boolean optional, String refers) {}

    private final Database database = Strategies.open(Strategies.bundledDatabase());

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void describesEveryTableAndColumnAndNothingElse() throws StoreException {
        Set<String> there = new TreeSet<>();
        for (String table : database.list(TABLES, c -> c.text("name"))) {
            there.add(table + ".");
            columns(table).forEach(c -> there.add(table + "." + c.name()));
        }

        assertEquals(
                there,
                Dictionary.entries().stream()
                        .map(e -> e.table() + "." + e.column())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void speaksBothLanguages() {
        List<Dictionary.Entry> wrong = Dictionary.entries().stream()
                .filter(e -> e.fr().isBlank() || e.en().isBlank())
                .toList();

        assertEquals(List.of(), wrong);
    }

    @Test
    void keepsTheColumnsInTheOrderOfTheTable() throws StoreException {
        for (String table : tables()) {
            assertEquals(
                    columns(table).stream().map(Column::name).toList(),
                    Dictionary.entries().stream()
                            .filter(e -> e.table().equals(table) && !e.column().isEmpty())
                            .map(Dictionary.Entry::column)
                            .toList(),
                    table);
        }
    }

    @Test
    void standsInTheDatabaseItself() throws StoreException {
        assertEquals(
                Dictionary.entries(),
                database.list(
                        "SELECT * FROM dictionary ORDER BY position",
                        c -> new Dictionary.Entry(
                                c.text("table_name"), c.text("column_name"), c.text("fr"), c.text("en"))));
    }

    @Test
    void isTheBundledPage() throws StoreException, IOException {
        String page = page();
        if ("write".equals(System.getProperty("goldens"))) {
            Files.writeString(PAGE, page);
        }

        assertTrue(Files.exists(PAGE), "write it with -Dgoldens=write");
        assertEquals(page, Files.readString(PAGE));
    }

    private String page() throws StoreException {
        List<String> lines = new ArrayList<>(List.of(
                "# Dictionnaire des données · Data dictionary",
                "",
                "Une ligne par colonne de la base, dans les deux langues ; la table `dictionary` de la base dit la même"
                        + " chose. · One line per column of the database, in both languages; the table `dictionary` of"
                        + " the database says the same."));
        for (String table : tables()) {
            lines.addAll(List.of("", "## " + table, ""));
            lines.add(said(table, ""));
            lines.addAll(List.of("", "| | | français | English |", "|---|---|---|---|"));
            for (Column column : columns(table)) {
                lines.add("| `" + column.name() + "` | " + type(column) + " | "
                        + said(table, column.name()).replace("|", "\\|").replace(" · ", " | ") + " |");
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String type(Column column) {
        String type = column.type() + (column.optional() ? "?" : "");
        return (type + (column.refers().isEmpty() ? "" : " → " + column.refers())).strip();
    }

    private static String said(String table, String column) {
        Dictionary.Entry entry = Dictionary.entries().stream()
                .filter(e -> e.table().equals(table) && e.column().equals(column))
                .findFirst()
                .orElseThrow();
        return entry.fr() + " · " + entry.en();
    }

    private static Set<String> tables() {
        return Dictionary.entries().stream()
                .map(Dictionary.Entry::table)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Column> columns(String table) throws StoreException {
        return database.list(
                "SELECT t.name, lower(t.type) AS type, t.\"notnull\" OR t.pk > 0 AS needed, coalesce(f.\"table\", '')"
                    + " AS refers FROM pragma_table_info(?) t LEFT JOIN pragma_foreign_key_list(?) f ON f.\"from\" ="
                    + " t.name ORDER BY t.cid",
                c -> new Column(c.text("name"), c.text("type"), !c.flag("needed"), c.text("refers")),
                table,
                table);
    }
}
