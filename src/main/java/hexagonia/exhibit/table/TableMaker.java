package hexagonia.exhibit.table;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Head;
import hexagonia.exhibit.Meanings;
import hexagonia.exhibit.Sources;
import hexagonia.explore.Exploration;
import hexagonia.explore.Findings;
import hexagonia.explore.SortKey;
import hexagonia.explore.Table;
import hexagonia.explore.TableFindings;
import hexagonia.explore.Tables;
import hexagonia.explore.Total;
import hexagonia.explore.rows.Row;
import hexagonia.explore.rows.Rows;
import hexagonia.explore.rows.Sums;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Line;
import hexagonia.sheet.Ranks;
import hexagonia.sheet.Sheet;
import hexagonia.sheet.Value;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import hexagonia.wording.StageWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Makes the sheet of one table for whatever is found, and keeps what is found out once for all its rows: their order
/// by each column, which of them have a value. Holds for one language and one perimeter. Belongs to one thread.
public final class TableMaker {
    private final Table table;
    private final Labels labels;
    private final RowEvidence evidence;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<Column<Row>> columns;
    private final Map<String, Ranks> ranks = new HashMap<>();
    private final Map<String, BitSet> present = new HashMap<>();

    private TableMaker(Table table, Labels labels, RowEvidence evidence, List<Field> fields) {
        this.table = table;
        this.labels = labels;
        this.evidence = evidence;
        fields.forEach(f -> this.fields.put(f.column().id(), f));
        columns = fields.stream().map(Field::column).toList();
    }

    /// The maker of a table, in the perimeter of `findings`.
    public static TableMaker of(Table table, Labels labels, Findings findings) {
        ColumnKinds build = new ColumnKinds(labels, findings);
        LinkKinds links = new LinkKinds(build);
        MoneyKinds money = new MoneyKinds(table, build, findings);
        EntityColumns entities = new EntityColumns(build, links, money, findings);
        FactColumns facts = new FactColumns(build, links, money);
        return new TableMaker(
                table,
                labels,
                build.evidence,
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

    /// The table under its name, with how many rows are left and what is left out.
    public Content content(Findings findings) {
        TableFindings found = findings.table(table);
        Sheet<Row> sheet = sheet(findings);
        TableTitle title = new TableTitle(table, labels, evidence, fields);
        Head head = new Head(
                labels.messages().get("tables.name." + table.id()),
                title.of(found.rows(), findings),
                count(found, sheet.rows().size()) + " · "
                        + findings.perimeter().name().in(labels.locale()),
                fields.values().stream().anyMatch(f -> f.adding().isPresent())
                        ? labels.messages().get("unit.millions")
                        : "",
                labels.clauses(findings.exploration().clauses()),
                notes(found, sheet.rows().isEmpty()));
        return new Content(
                head, new Body.Tabled(sheet), Meanings.NONE, Sources.grounded(() -> sources(sheet.rows(), findings)));
    }

    private String count(TableFindings found, int rows) {
        return rows == found.of()
                ? labels.messages().get("tables.rows", rows)
                : labels.messages().get("tables.rows.of", rows, found.of());
    }

    /// The clauses that have no object here, and why there are no rows.
    private List<String> notes(TableFindings found, boolean empty) {
        List<String> notes = new ArrayList<>();
        String without = labels.clauses(found.withoutObject());
        if (!without.isEmpty()) {
            notes.add(labels.messages().get("tables.without-object", without));
        }
        if (empty) {
            notes.add(labels.messages().get(found.of() == 0 ? "tables.empty.none" : "empty.filters"));
        }
        return notes;
    }

    private Map<String, Ground> sources(List<Row> rows, Findings findings) {
        RowSums sums = new RowSums(findings, evidence, labels);
        Map<String, Ground> sources = new LinkedHashMap<>();
        rows.forEach(row -> sources.put(row.id(), sums.ground(table, row)));
        return sources;
    }

    /// The rows found, in the order that the state wants.
    public Sheet<Row> sheet(Findings findings) {
        Exploration state = findings.exploration();
        TableFindings found = findings.table(table);
        Rows rows = ordered(
                found,
                state.view().sorts().getOrDefault(table.id(), List.of()),
                state.view().tables().unselected());
        return new Sheet<>(
                table.id(),
                columns,
                rows,
                found.all(),
                1,
                row -> line(row, found, state.selection()),
                column -> summary(fields.get(column.id()), rows, findings),
                chosen(rows, found, state.selection()),
                wanted -> new FiledRows(table, labels, fields.values(), findings, found, rows).of(wanted));
    }

    private static Line line(Row row, TableFindings found, Set<String> selection) {
        Optional<String> subject = row.subject();
        Line line = Line.of(row.id());
        if (subject.filter(selection::contains).isPresent()) {
            line = line.in(Line.Tone.CHOSEN);
        } else if (found.bringsOut() && !found.bringsOut(row)) {
            line = line.in(Line.Tone.FADED);
        }
        return subject.isPresent() ? line.to(ColumnKinds.to(subject.get())) : line;
    }

    /// Of several rows about one record, its first stands for it.
    private Sheet.Chosen chosen(Rows rows, TableFindings found, Set<String> selection) {
        Set<String> left = new HashSet<>(selection);
        boolean facts = table.kind().isEmpty();
        List<Integer> chosen = selection.isEmpty()
                ? List.of()
                : IntStream.of(rows.positionsOf(found.about(selection)))
                        .filter(i -> !facts || left.remove(rows.get(i).subject().orElseThrow()))
                        .boxed()
                        .toList();
        return new Sheet.Chosen(
                chosen, IntStream.of(rows.positionsOf(found.broughtOut())).findFirst());
    }

    /// The rows in the order of `keys`, ties in the order of the data, rows without a value last; then as the
    /// treatment of rows that the selection does not bring out has it.
    private Rows ordered(TableFindings found, List<SortKey> keys, Tables.Unselected treatment) {
        Rows rows = found.rows();
        for (SortKey key : keys.reversed()) {
            if (fields.containsKey(key.column())) {
                Ranks ranks = ranks(key.column(), found);
                rows = rows.ranked(row -> ranks.rank(row, key.descending()), ranks.count());
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
                column, id -> Ranks.of(found.all(), fields.get(id).column().value(), labels.locale()));
    }

    /// How many of the rows have a value in a column. Which have one is found out once for all the rows.
    private int filled(Column<Row> column, Rows rows, Findings findings) {
        BitSet filled = present.computeIfAbsent(column.id(), _ -> {
            BitSet found = new BitSet();
            findings.table(table).all().stream()
                    .filter(row -> column.value().apply(row) != null)
                    .forEach(row -> found.set(row.ordinal()));
            return found;
        });
        return rows.countIn(filled);
    }

    /// Under a column stands its total by the rule where it holds money, else how many rows have a value where not all
    /// do; under the name, how many rows there are.
    private Optional<Sheet.Summary> summary(Field field, Rows rows, Findings findings) {
        Column<Row> column = field.column();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        if (column.shape() == Column.Shape.NAME) {
            return said(labels.messages().get("tables.rows", rows.size()), "", true);
        }
        int filled = filled(column, rows, findings);
        String coverage = labels.messages().get("tables.filled", filled, rows.size());
        if (field.adding().isPresent()) {
            return total(field, rows, findings, filled, coverage);
        }
        return filled == rows.size() || filled == 0
                ? Optional.empty()
                : said(labels.messages().get("tables.filled.brief", filled, rows.size()), coverage, false);
    }

    private Optional<Sheet.Summary> total(Field field, Rows rows, Findings findings, int filled, String coverage) {
        Field.Adding adding = field.adding().orElseThrow();
        Sums sums = adding.money().sums(findings, rows);
        Total total = sums.total();
        String perimeter = findings.perimeter().name().in(labels.locale());
        if (!findings.perimeter().adds()) {
            return said("—", labels.messages().get("tables.no-total", perimeter, filled), true);
        }
        if (total.euros().isEmpty()) {
            boolean undisclosed = filled == 0
                    && rows.stream()
                            .anyMatch(r -> field.column().cell().apply(r).state() == Cell.State.UNDISCLOSED);
            return said(
                    undisclosed ? labels.messages().get("amount.undisclosed-brief") : "—",
                    labels.messages().get("tables.nothing-adds", perimeter, coverage),
                    true);
        }
        String paid = labels.index().strategy().meta().paid().in(labels.locale());
        long euros = total.euros().getAsLong();
        Cell sum = Cell.of(adding.written().apply(euros), new Value.Number(euros, "EUR"))
                .qualified(labels.qualified(total.reserve(), ""));
        Total kept = adding.money().kept(findings, rows).total();
        boolean whole = kept.euros().equals(total.euros());
        String left = whole ? "" : TableTitle.kept(kept, labels);
        Optional<Value> less = whole
                ? Optional.empty()
                : Optional.of(new Value.Number(kept.euros().orElse(0), "EUR"));
        String stages = new StageWords(sums.branches(), labels).many();
        return Optional.of(new Sheet.Summary(
                sum, labels.messages().get("tables.total", perimeter, coverage, paid, stages) + left, true, less));
    }

    private static Optional<Sheet.Summary> said(String text, String hint, boolean isTotal) {
        return Optional.of(new Sheet.Summary(Cell.of(text), hint, isTotal));
    }
}
