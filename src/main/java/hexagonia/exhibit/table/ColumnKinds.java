package hexagonia.exhibit.table;

import hexagonia.exhibit.Meaning;
import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.explore.Standing;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Table;
import hexagonia.explore.rows.MoneyColumn;
import hexagonia.explore.rows.Row;
import hexagonia.explore.rows.RowMoney;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Claim;
import hexagonia.model.Entity;
import hexagonia.model.Fact;
import hexagonia.model.PartialDate;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Value;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The kinds of column that tables are put together from.
final class ColumnKinds {
    final Labels labels;
    final StrategyIndex index;
    final RowEvidence evidence;
    private final Findings findings;
    private final List<Row> all;

    ColumnKinds(Table table, Labels labels, Findings findings) {
        this.labels = labels;
        this.all = findings.table(table).all();
        this.findings = findings;
        this.index = labels.index();
        this.evidence = new RowEvidence(index, findings.exploration().perimeter());
    }

    static Entity entity(Row row) {
        return ((Row.OfEntity) row).entity();
    }

    String words(String key, Object... arguments) {
        return labels.messages().get("tables." + key, arguments);
    }

    /// The name of the row, under the name of what the table lists.
    Field name(Table table, Function<Row, String> name) {
        String title = words("row." + table.id());
        return new Field(Column.of("name", title, Column.Shape.NAME, r -> Cell.of(name.apply(r)), r -> name.apply(r)));
    }

    Field text(String id, Function<Row, String> text) {
        return field(id, Column.Shape.TEXT, r -> orNull(text.apply(r)), r -> Cell.of(text.apply(r)));
    }

    /// A word or two that are never shortened.
    Field tag(String id, Function<Row, String> text) {
        return field(id, Column.Shape.SHORT, r -> orNull(text.apply(r)), r -> Cell.of(text.apply(r)));
    }

    /// The name of another record, which opens it.
    Field record(String id, Function<Row, Optional<String>> record) {
        return field(
                id,
                Column.Shape.TEXT,
                r -> record.apply(r).map(labels::name).orElse(null),
                r -> record.apply(r).map(this::open).orElse(Cell.EMPTY));
    }

    /// The short name of another record, which opens it.
    Field brief(String id, Function<Row, Optional<String>> record) {
        return field(
                id,
                Column.Shape.TEXT,
                r -> record.apply(r).map(labels::brief).orElse(null),
                r -> record.apply(r)
                        .map(e -> Cell.of(labels.brief(e), new Value.Text(labels.name(e)))
                                .to(to(e))
                                .hint(labels.name(e)))
                        .orElse(Cell.EMPTY));
    }

    private Cell open(String record) {
        return Cell.of(labels.name(record)).brief(labels.brief(record)).to(to(record));
    }

    static Meaning to(String record) {
        return new Meaning.Records(List.of(record));
    }

    static Origin origin(Basis basis) {
        return switch (basis) {
            case STATED -> Origin.STATED;
            case COMPUTED -> Origin.COMPUTED;
            case INFERRED -> Origin.INFERRED;
        };
    }

    /// What plays a role for the row, the first named and the others counted, marked where the link is ours.
    Field links(String id, Function<Row, List<Relation>> relations) {
        return field(id, Column.Shape.TEXT, r -> first(relations.apply(r)), r -> links(relations.apply(r)))
                .with(Column.Beside.ORIGIN);
    }

    private String first(List<Relation> relations) {
        return relations.isEmpty() ? null : labels.name(relations.getFirst().to());
    }

    /// The same of what accompanies a row, known to be none where the row has none.
    Field companions(Role role) {
        Function<Row, List<Relation>> linked = r -> index.from(entity(r).id(), role);
        Cell none = none(labels);
        return field("companion", Column.Shape.TEXT, r -> first(linked.apply(r)), r -> {
                    List<Relation> links = linked.apply(r);
                    return links.isEmpty() ? none : links(links);
                })
                .with(Column.Beside.ORIGIN);
    }

    /// No companion: the documents name such projects and link none of them, which we infer.
    static Cell none(Labels labels) {
        long named = new Standing(labels.index()).companionsNamed();
        return named == 0
                ? Cell.EMPTY
                : Cell.of(Cell.State.NONE, labels.messages().get("links.none.brief"))
                        .from(Origin.INFERRED)
                        .hint(labels.messages().get("links.none", labels.inWords(named)) + "\n"
                                + labels.messages().get("links.none.why"));
    }

    private Cell links(List<Relation> relations) {
        if (relations.isEmpty()) {
            return Cell.EMPTY;
        }
        String first = relations.getFirst().to();
        String all = relations.stream().map(r -> labels.name(r.to())).collect(Collectors.joining("\n"));
        boolean inferred = relations.stream().anyMatch(r -> r.basis() == Basis.INFERRED);
        Cell cell = Cell.of(andMore(labels.name(first), relations.size()), new Value.Text(all.replace("\n", "; ")))
                .brief(andMore(labels.brief(first), relations.size()))
                .to(to(first))
                .from(inferred ? Origin.INFERRED : Origin.STATED);
        return cell.hint(inferred ? all + "\n" + words("inferred-link") : all);
    }

    private String andMore(String name, int size) {
        return size == 1 ? name : words("and-more", name, size - 1);
    }

    Field date(String id, Function<Row, Optional<PartialDate>> date) {
        return field(
                id,
                Column.Shape.SHORT,
                r -> date.apply(r).map(PartialDate::iso).orElse(null),
                r -> date.apply(r).map(this::date).orElse(Cell.EMPTY));
    }

    Cell date(PartialDate date) {
        return Cell.of(labels.formats().date(date.iso()), new Value.Date(date.iso()));
    }

    /// Millions of euros; an amount that no document publishes says so.
    Field money(String id, Function<Row, Optional<Amount>> amount) {
        return money(id, amount, new MoneyColumn(r -> amount.apply(r).stream()));
    }

    /// Millions of euros that add up in this way.
    Field money(String id, Function<Row, Optional<Amount>> amount, RowMoney adding) {
        Function<Row, OptionalLong> euros =
                r -> amount.apply(r).map(Amount::euros).orElse(OptionalLong.empty());
        Decimals decimals = decimals(euros);
        return added(id, r -> amount.apply(r).map(a -> money(a, decimals)).orElse(Cell.EMPTY), euros, decimals, adding)
                .with(Column.Beside.RESERVE, Column.Beside.STATE, Column.Beside.ORIGIN);
    }

    /// The amount that stands for a record, as its card says it: what is attached to it, where it has none of its own;
    /// where no document publishes any of that, it is not disclosed.
    Field funding() {
        Function<Row, OptionalLong> euros = r -> evidence.amount(r)
                .map(Amount::euros)
                .orElseGet(() -> attached(entity(r).id()));
        Decimals decimals = decimals(euros);
        return added(
                        "amount",
                        r -> evidence.amount(r).map(a -> money(a, decimals)).orElseGet(() -> {
                            OptionalLong sum = euros.apply(r);
                            return sum.isEmpty()
                                    ? undisclosed()
                                    : euros(sum.getAsLong(), decimals)
                                            .from(Origin.COMPUTED)
                                            .hint(labels.messages().get("attached.sum.hint"));
                        }),
                        euros,
                        decimals,
                        new MoneyColumn(r -> evidence.amount(r).stream()))
                .with(Column.Beside.RESERVE, Column.Beside.STATE, Column.Beside.ORIGIN);
    }

    private OptionalLong attached(String entity) {
        return Stream.of(
                        findings.exploration().perimeter(),
                        index.defaultPerimeter().id())
                .filter(p -> !evidence.parts(entity, p).isEmpty())
                .findFirst()
                .map(p -> findings.unfiltered(p)
                        .sumsOf(evidence.parts(entity, p).stream()
                                .map(Amount::entity)
                                .collect(Collectors.toSet()))
                        .total()
                        .euros())
                .orElse(OptionalLong.empty());
    }

    private Cell undisclosed() {
        return Cell.of(Cell.State.UNDISCLOSED, labels.messages().get("amount.undisclosed-brief"));
    }

    private Cell money(Amount amount, Decimals decimals) {
        String hint = Stream.of(
                        Stream.of(labels.staged(amount)),
                        amount.evidence().derivation().stream()
                                .map(d -> d.formula().in(labels.locale())),
                        amount.note().stream().map(n -> n.in(labels.locale())))
                .flatMap(x -> x)
                .collect(Collectors.joining("\n"));
        Cell cell = amount.euros().isEmpty()
                ? undisclosed()
                : euros(amount.euros().getAsLong(), decimals)
                        .qualified(labels.qualified(amount.qualifier(), ""))
                        .from(origin(amount.basis()));
        return cell.hint(hint);
    }

    private static Cell euros(long euros, Decimals decimals) {
        return Cell.of(decimals.millions(euros), new Value.Number(euros, "EUR"));
    }

    /// A sum of ours, and how it adds up.
    Field sum(String id, Function<Row, OptionalLong> euros, RowMoney adding, String hint) {
        Decimals decimals = decimals(euros);
        return added(
                        id,
                        r -> {
                            OptionalLong sum = euros.apply(r);
                            return sum.isPresent() ? euros(sum.getAsLong(), decimals) : Cell.EMPTY;
                        },
                        euros,
                        decimals,
                        adding)
                .with(Column.Beside.ORIGIN)
                .computed(hint);
    }

    private Decimals decimals(Function<Row, OptionalLong> euros) {
        return new Decimals(labels.formats(), () -> all.stream().map(euros));
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
        Column<Row> column = field(id, Column.Shape.NUMBER, value, cell)
                .column()
                .in(labels.messages().get("unit.millions"));
        return new Field(column, Optional.of(new Field.Adding(adding, decimals::millions)));
    }

    /// How many rows of another table belong to this one; shows them.
    Field count(String id, Table of) {
        return field(
                id,
                Column.Shape.NUMBER,
                r -> positive(findings.count(of, entity(r).id())),
                r -> seen(r, of));
    }

    /// How many records belong to a row; a click selects them.
    Field records(String id, Function<Row, List<String>> of) {
        return field(id, Column.Shape.NUMBER, r -> positive(of.apply(r).size()), r -> {
            List<String> records = of.apply(r);
            return records.isEmpty() ? Cell.EMPTY : number(records.size()).to(new Meaning.Records(records));
        });
    }

    private Cell number(int count) {
        return Cell.of(labels.formats().number(count), new Value.Number(count, ""));
    }

    private Cell seen(Row row, Table of) {
        int size = findings.count(of, entity(row).id());
        return size == 0
                ? Cell.EMPTY
                : see(
                        number(size),
                        new Meaning.Rows(
                                of, new Clause.Under(List.of(entity(row).id())), size));
    }

    /// The cell, leading to rows: « Voir les 14 projets ».
    Cell see(Cell cell, Meaning.Rows rows) {
        return cell.to(rows).hint(words("see." + rows.table().id(), rows.count()));
    }

    /// The document that says it, with its heading on hover.
    Field source() {
        return field(
                "source",
                Column.Shape.TEXT,
                r -> evidence.claims(r).stream()
                        .findFirst()
                        .map(c -> labels.document(c.section()))
                        .orElse(null),
                r -> source(evidence.claims(r), evidence.fact(r)));
    }

    private Cell source(List<Claim> claims, Optional<Fact> fact) {
        Optional<String> derived = fact.flatMap(f -> f.evidence().derivation())
                .map(d -> d.formula().in(labels.locale()));
        if (claims.isEmpty()) {
            return derived.map(
                            d -> Cell.of(words("derived")).from(Origin.COMPUTED).hint(d))
                    .orElse(Cell.EMPTY);
        }
        String all = Stream.concat(
                        claims.stream().map(c -> labels.document(c.section()) + ", " + labels.section(c.section())),
                        derived.stream())
                .distinct()
                .collect(Collectors.joining("\n"));
        List<String> documents = claims.stream()
                .map(c -> labels.document(c.section()))
                .distinct()
                .toList();
        return Cell.of(andMore(documents.getFirst(), documents.size()), new Value.Text(String.join("; ", documents)))
                .hint(all);
    }

    Field field(String id, Column.Shape shape, Function<Row, Comparable<?>> value, Function<Row, Cell> cell) {
        Column<Row> column = Column.of(id, words("column." + id), shape, cell, value);
        String hint = "tables.hint." + id;
        return new Field(
                labels.messages().has(hint) ? column.hint(labels.messages().get(hint)) : column);
    }

    private static Integer positive(int count) {
        return count == 0 ? null : count;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
