package hexagonia.exhibit.table;

import hexagonia.explore.Findings;
import hexagonia.explore.Seat;
import hexagonia.explore.Table;
import hexagonia.explore.TableFindings;
import hexagonia.explore.rows.Row;
import hexagonia.explore.rows.Rows;
import hexagonia.explore.rows.RowsBrought;
import hexagonia.model.Indicator;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Sheet;
import hexagonia.sheet.Value;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/// What files of a table have besides what is shown: where its records sit, up to what a range goes, and what each row
/// brings to the total of its first column of money, so that summing that gives the total.
record FiledRows(
        Table table, Labels labels, Collection<Field> fields, Findings findings, TableFindings found, Rows shown) {
    private static final Set<Table> SEATED =
            EnumSet.of(Table.CLUSTERS, Table.PROJECTS, Table.ORGANISATIONS, Table.INFRASTRUCTURES);

    Sheet.Extra<Row> of(List<Row> wanted) {
        List<Column<Row>> columns = new ArrayList<>();
        if (SEATED.contains(table)) {
            columns.add(degrees("latitude", Seat::lat));
            columns.add(degrees("longitude", Seat::lon));
        }
        if (table == Table.INDICATORS) {
            columns.add(most());
        }
        Optional<Field.Adding> adding =
                fields.stream().flatMap(f -> f.adding().stream()).findFirst();
        if (adding.isEmpty()) {
            return new Sheet.Extra<>(columns, List.of());
        }
        Rows rows = wanted == shown ? shown : only(wanted);
        RowsBrought brought = new RowsBrought(adding.get().money(), findings, rows);
        List<Row> besides = wanted == shown && table == Table.AMOUNTS ? brought.besides(found.all()) : List.of();
        columns.add(brought(labels, brought::of));
        if (!besides.isEmpty()) {
            columns.add(listed(besides));
        }
        return new Sheet.Extra<>(columns, besides);
    }

    private Rows only(List<Row> wanted) {
        BitSet ordinals = new BitSet();
        wanted.forEach(row -> ordinals.set(row.ordinal()));
        return shown.only(ordinals::get);
    }

    /// The column of what rows bring to their total, in euros.
    static <R> Column<R> brought(Labels labels, Function<R, OptionalLong> euros) {
        return Column.<R>of(
                        "additionnable",
                        labels.messages().get("tables.column.additionnable"),
                        Column.Shape.NUMBER,
                        row -> {
                            OptionalLong brings = euros.apply(row);
                            return brings.isPresent()
                                    ? Cell.of(
                                            labels.formats().millions(brings.getAsLong()),
                                            new Value.Number(brings.getAsLong(), "EUR"))
                                    : Cell.EMPTY;
                        },
                        _ -> null)
                .in(labels.messages().get("unit.millions"))
                .from(Origin.COMPUTED);
    }

    /// Whether a row is one of those shown, or is there for what it holds.
    private Column<Row> listed(List<Row> besides) {
        return Column.of(
                "listed",
                labels.messages().get("tables.column.listed"),
                Column.Shape.SHORT,
                row -> Cell.of(labels.messages().get(besides.contains(row) ? "tables.holds" : "tables.listed")),
                _ -> null);
    }

    /// Where a document gives a range, its upper end; the lower one is the value.
    private Column<Row> most() {
        return Column.of(
                "value-max",
                labels.messages().get("tables.column.value-max"),
                Column.Shape.NUMBER,
                row -> ((Row.OfFact) row).fact() instanceof Indicator i
                                && i.valueMax().isPresent()
                        ? Cell.of("", new Value.Number(i.valueMax().getAsDouble(), ""))
                        : Cell.EMPTY,
                _ -> null);
    }

    private Column<Row> degrees(String id, Function<Seat, Double> degrees) {
        return Column.of(
                id,
                labels.messages().get("tables.column." + id),
                Column.Shape.NUMBER,
                row -> row.subject()
                        .flatMap(findings.index()::seat)
                        .map(degrees)
                        .map(d -> Cell.of(labels.formats().number(d, 2), new Value.Number(d, "°")))
                        .orElse(Cell.EMPTY),
                _ -> null);
    }
}
