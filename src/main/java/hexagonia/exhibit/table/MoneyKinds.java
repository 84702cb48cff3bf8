package hexagonia.exhibit.table;

import hexagonia.explore.Findings;
import hexagonia.explore.Table;
import hexagonia.explore.rows.MoneyColumn;
import hexagonia.explore.rows.Row;
import hexagonia.explore.rows.RowMoney;
import hexagonia.model.Amount;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Value;
import hexagonia.wording.Ground;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The kinds of column that hold money, with as many decimals as the amounts of all rows of the table ask.
final class MoneyKinds {
    private final ColumnKinds build;
    private final Findings findings;
    private final List<Row> all;

    MoneyKinds(Table table, ColumnKinds build, Findings findings) {
        this.build = build;
        this.findings = findings;
        this.all = findings.table(table).all();
    }

    /// Millions of euros; an amount that no document publishes says so.
    Field of(String id, Function<Row, Optional<Amount>> amount) {
        return of(id, amount, new MoneyColumn(r -> amount.apply(r).stream()));
    }

    /// Millions of euros that add up in this way.
    Field of(String id, Function<Row, Optional<Amount>> amount, RowMoney adding) {
        Function<Row, OptionalLong> euros =
                r -> amount.apply(r).map(Amount::euros).orElse(OptionalLong.empty());
        Decimals decimals = decimals(euros);
        return added(id, r -> amount.apply(r).map(a -> money(a, decimals)).orElse(Cell.EMPTY), euros, decimals, adding)
                .with(Column.Beside.RESERVE, Column.Beside.STATE, Column.Beside.ORIGIN);
    }

    /// The amount that stands for a record, as its card says it: what is attached to it, where it has none of its own;
    /// where no document publishes any of that, it is not disclosed.
    Field funding() {
        Function<Row, OptionalLong> euros = r -> build.evidence
                .amount(r)
                .map(Amount::euros)
                .or(() -> build.sums.attached(r).map(sums -> sums.total().euros()))
                .orElse(OptionalLong.empty());
        Decimals decimals = decimals(euros);
        return added(
                        "amount",
                        r -> build.evidence
                                .amount(r)
                                .map(a -> money(a, decimals))
                                .orElseGet(() -> attached(r, euros.apply(r), decimals)),
                        euros,
                        decimals,
                        new Funds(
                                new MoneyColumn(r -> build.evidence.amount(r).stream()),
                                new MoneyColumn(this::attached)))
                .with(Column.Beside.RESERVE, Column.Beside.STATE, Column.Beside.ORIGIN);
    }

    private Cell attached(Row row, OptionalLong sum, Decimals decimals) {
        return sum.isEmpty()
                ? undisclosed()
                : euros(sum.getAsLong(), decimals)
                        .from(Origin.COMPUTED)
                        .hint(build.labels.messages().get("attached.sum.hint")
                                + build.sums
                                        .attachedGround(row)
                                        .map(Ground::formula)
                                        .filter(f -> !f.isEmpty())
                                        .map(f -> "\n" + f)
                                        .orElse(""));
    }

    /// What is attached to a row that no amount stands for.
    private Stream<Amount> attached(Row row) {
        return build.evidence.amount(row).isPresent()
                ? Stream.empty()
                : build
                        .evidence
                        .parts(
                                ColumnKinds.entity(row).id(),
                                findings.exploration().perimeter())
                        .stream();
    }

    private Cell undisclosed() {
        return Cell.of(Cell.State.UNDISCLOSED, build.labels.messages().get("amount.undisclosed-brief"));
    }

    private Cell money(Amount amount, Decimals decimals) {
        String hint = Stream.of(
                        Stream.of(build.labels.staged(amount)),
                        amount.evidence().derivation().stream()
                                .map(d -> d.formula().in(build.labels.locale())),
                        amount.note().stream().map(n -> n.in(build.labels.locale())))
                .flatMap(x -> x)
                .collect(Collectors.joining("\n"));
        Cell cell = amount.euros().isEmpty()
                ? undisclosed()
                : euros(amount.euros().getAsLong(), decimals)
                        .qualified(build.labels.qualified(amount.qualifier(), ""))
                        .from(ColumnKinds.origin(amount.basis()));
        return cell.hint(hint);
    }

    private static Cell euros(long euros, Decimals decimals) {
        return Cell.of(decimals.millions(euros), new Value.Number(euros, "EUR"));
    }

    /// A sum of ours, and how it adds up; it does not apply where there is nothing to sum.
    Field sum(String id, Function<Row, OptionalLong> euros, RowMoney adding, String hint) {
        return sum(id, euros, _ -> false, adding, hint);
    }

    /// The same, not disclosed where a row has amounts and no document publishes them.
    Field sum(String id, Function<Row, OptionalLong> euros, Predicate<Row> hasAmounts, RowMoney adding, String hint) {
        Decimals decimals = decimals(euros);
        return added(
                        id,
                        r -> {
                            OptionalLong sum = euros.apply(r);
                            return sum.isPresent()
                                    ? euros(sum.getAsLong(), decimals)
                                    : hasAmounts.test(r) ? undisclosed() : Cell.EMPTY;
                        },
                        euros,
                        decimals,
                        adding)
                .with(Column.Beside.ORIGIN)
                .computed(hint);
    }

    private Decimals decimals(Function<Row, OptionalLong> euros) {
        return new Decimals(build.labels.formats(), () -> all.stream().map(euros));
    }

    private Field added(
            String id,
            Function<Row, Cell> cell,
            Function<Row, OptionalLong> euros,
            Decimals decimals,
            RowMoney adding) {
        Function<Row, Comparable<?>> value = r -> {
            OptionalLong known = euros.apply(r);
            return known.isPresent() ? known.getAsLong() : null;
        };
        Column<Row> column = build.field(id, Column.Shape.NUMBER, value, cell)
                .column()
                .in(build.labels.messages().get("unit.millions"));
        return new Field(column, Optional.of(new Field.Adding(adding, decimals::millions)));
    }
}
