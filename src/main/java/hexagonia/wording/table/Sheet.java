package hexagonia.wording.table;

import hexagonia.explore.Arrangement;
import hexagonia.explore.Findings;
import hexagonia.explore.SortKey;
import hexagonia.explore.Table;
import hexagonia.explore.TableFindings;
import hexagonia.explore.Tables;
import hexagonia.explore.Total;
import hexagonia.explore.rows.Row;
import hexagonia.explore.rows.Rows;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// One table in words: its columns, its rows in order, and what stands under them. Holds for one language and one
/// perimeter. Belongs to one thread.
public final class Sheet {
    private final Table table;
    private final Labels labels;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<String, Ranks> ranks = new HashMap<>();
    private final Map<String, BitSet> present = new HashMap<>();

    private Sheet(Table table, Labels labels, List<Column> columns) {
        this.table = table;
        this.labels = labels;
        columns.forEach(c -> this.columns.put(c.id(), c));
    }

    /// The sheet of a table, in the perimeter of `findings`.
    public static Sheet of(Table table, Labels labels, Findings findings) {
        ColumnKinds build = new ColumnKinds(labels, findings);
        EntityColumns entities = new EntityColumns(build, findings);
        FactColumns facts = new FactColumns(build);
        return new Sheet(
                table,
                labels,
                switch (table) {
                    case CLUSTERS -> entities.clusters();
                    case PROJECTS -> entities.projects();
                    case PROGRAMMES -> entities.programmes();
                    case CALLS -> entities.calls();
                    case AMOUNTS -> facts.amounts();
                    case INDICATORS -> facts.indicators();
                    case ORGANISATIONS -> entities.organisations();
                    case PERSONS -> entities.persons();
                    case INFRASTRUCTURES -> entities.infrastructures();
                    case EVENTS -> facts.events();
                    case PLACES -> entities.places();
                    case CLAIMS -> facts.claims();
                });
    }

    public Table table() {
        return table;
    }

    public Column column(String id) {
        return columns.get(id);
    }

    /// All the columns, in the order the reader arranged them.
    public List<Column> arranged(Arrangement arrangement) {
        List<Column> found = new ArrayList<>();
        arrangement.order().stream().map(columns::get).filter(c -> c != null).forEach(found::add);
        columns.values().stream().filter(c -> !found.contains(c)).forEach(found::add);
        return found;
    }

    /// The columns shown, in order; those that are not essential where there is room or when asked for.
    public List<Column> shown(Arrangement arrangement, boolean roomy) {
        return arranged(arrangement).stream()
                .filter(c -> isShown(c, arrangement, roomy))
                .toList();
    }

    /// Whether a column is shown.
    public boolean isShown(Column column, Arrangement arrangement, boolean roomy) {
        return arrangement
                .shown()
                .getOrDefault(
                        column.id(),
                        switch (column.presence()) {
                            case ALWAYS -> true;
                            case ROOMY -> roomy;
                            case ASKED -> false;
                        });
    }

    /// The rows in the order of `keys`, ties in the order of the data, rows without a value last; then as the
    /// treatment of rows that the selection does not bring out has it.
    public Rows ordered(TableFindings found, List<SortKey> keys, Tables.Unselected treatment) {
        Rows rows = found.rows();
        for (SortKey key : keys.reversed()) {
            if (columns.containsKey(key.column())) {
                rows = ranks(key.column(), found).sort(rows, key.descending());
            }
        }
        if (!found.bringsOut()) {
            return rows;
        }
        BitSet out = found.broughtOut();
        return switch (treatment) {
            case FADED -> rows;
            case UNDER -> rows.ranked(row -> out.get(row) ? 0 : 1, 2);
            case HIDDEN -> rows.only(out::get);
        };
    }

    private Ranks ranks(String column, TableFindings found) {
        return ranks.computeIfAbsent(
                column, id -> Ranks.of(found.all(), columns.get(id).value(), labels.locale()));
    }

    /// How many of the rows have a value in a column. Which have one is found out once for all the rows.
    private int filled(Column column, Rows rows, Findings findings) {
        BitSet filled = present.computeIfAbsent(column.id(), _ -> {
            BitSet found = new BitSet();
            findings.table(table).all().stream()
                    .filter(row -> column.value().apply(row) != null)
                    .forEach(row -> found.set(row.ordinal()));
            return found;
        });
        return rows.countIn(filled);
    }

    /// What stands under a column: its total by the rule where it holds money, else how many rows have a value where
    /// not all do; empty otherwise. `hint` says what the text means.
    public record Summary(String text, String hint, boolean isTotal) {}

    /// The summary of a column over these rows.
    public Optional<Summary> summary(Column column, Rows rows, Findings findings) {
        if (rows.isEmpty() || column.shape() == Column.Shape.NAME) {
            return Optional.empty();
        }
        int filled = filled(column, rows, findings);
        String coverage = labels.messages().get("tables.filled", filled, rows.size());
        if (column.total().isPresent()) {
            return Optional.of(total(column, rows, findings, filled, coverage));
        }
        return filled == rows.size() || filled == 0
                ? Optional.empty()
                : Optional.of(new Summary(
                        labels.messages().get("tables.filled.brief", filled, rows.size()), coverage, false));
    }

    private Summary total(Column column, Rows rows, Findings findings, int filled, String coverage) {
        Total total = column.total().orElseThrow().apply(findings, rows);
        String perimeter = findings.perimeter().name().in(labels.locale());
        if (!findings.perimeter().adds()) {
            return new Summary("—", labels.messages().get("tables.no-total", perimeter), true);
        }
        String paid = labels.index().strategy().meta().paid().in(labels.locale());
        if (total.euros().isEmpty()) {
            return new Summary(
                    filled == 0 ? labels.messages().get("amount.undisclosed-brief") : "—",
                    labels.messages().get("tables.nothing-adds", perimeter, coverage),
                    true);
        }
        return new Summary(
                labels.formats().millions(total.euros().getAsLong(), 1),
                labels.messages().get("tables.total", perimeter, coverage, paid),
                true);
    }

    /// The rows as text to paste in a spreadsheet: headings, then one line a row, cells apart by tabs. Numbers have no
    /// spaces, unknown amounts are empty.
    public String copy(List<Column> shown, List<Row> rows) {
        String headings = shown.stream().map(this::heading).collect(Collectors.joining("\t"));
        return rows.stream()
                .map(row -> shown.stream().map(c -> copy(c, row)).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", headings + "\n", ""));
    }

    /// Away from its table, an amount needs its unit.
    private String heading(Column column) {
        return column.total().isPresent()
                ? labels.messages().get("tables.copied.money", column.title())
                : column.title();
    }

    /// One cell as text to paste.
    public String copy(Column column, Row row) {
        Cell cell = column.cell().apply(row);
        if (cell.state() != Cell.State.FILLED) {
            return "";
        }
        String text = cell.text().replace('\t', ' ').replace('\n', ' ');
        return column.isNumber() ? digits(text) : text;
    }

    private String digits(String text) {
        String bare = text.replace("\u202F", "").replace("\u2212", "-");
        return labels.locale().getLanguage().equals("en") ? bare.replace(",", "") : bare;
    }
}
