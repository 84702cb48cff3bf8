package hexagonia.wording.table;

import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Table;
import hexagonia.explore.rows.MoneyColumn;
import hexagonia.explore.rows.Row;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Claim;
import hexagonia.model.Entity;
import hexagonia.model.Fact;
import hexagonia.model.PartialDate;
import hexagonia.model.Relation;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The kinds of column that tables are put together from.
final class ColumnKinds {
    private static final long SMALL = 50_000;

    final Labels labels;
    final StrategyIndex index;
    final RowEvidence evidence;
    private final Findings findings;

    ColumnKinds(Labels labels, Findings findings) {
        this.labels = labels;
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
    Column name(Table table, Function<Row, String> name) {
        return column("name", words("row." + table.id()), Column.Shape.NAME, name::apply, r -> Cell.of(name.apply(r)));
    }

    Column text(String id, Function<Row, String> text) {
        return column(id, heading(id), Column.Shape.TEXT, r -> orNull(text.apply(r)), r -> Cell.of(text.apply(r)));
    }

    /// A word or two that are never shortened.
    Column tag(String id, Function<Row, String> text) {
        return column(id, heading(id), Column.Shape.SHORT, r -> orNull(text.apply(r)), r -> Cell.of(text.apply(r)));
    }

    /// The name of another record, which opens it.
    Column record(String id, Function<Row, Optional<String>> record) {
        return column(
                id,
                heading(id),
                Column.Shape.TEXT,
                r -> record.apply(r).map(labels::name).orElse(null),
                r -> record.apply(r).map(this::open).orElse(Cell.NONE));
    }

    /// What plays a role for the row, the first named and the others counted, marked where the link is ours.
    Column links(String id, Function<Row, List<Relation>> relations) {
        return column(
                id,
                heading(id),
                Column.Shape.TEXT,
                r -> relations.apply(r).stream()
                        .findFirst()
                        .map(x -> labels.name(x.to()))
                        .orElse(null),
                r -> links(relations.apply(r)));
    }

    private Cell links(List<Relation> relations) {
        if (relations.isEmpty()) {
            return Cell.NONE;
        }
        Relation first = relations.getFirst();
        String name = labels.name(first.to());
        String text = relations.size() == 1 ? name : words("and-more", name, relations.size() - 1);
        String all = relations.stream().map(r -> labels.name(r.to())).collect(Collectors.joining("\n"));
        boolean inferred = relations.stream().anyMatch(r -> r.basis() == Basis.INFERRED);
        String brief = labels.brief(first.to());
        String shorter = relations.size() == 1 ? brief : words("and-more", brief, relations.size() - 1);
        Cell cell = Cell.of(text)
                .shorter(shorter)
                .to(new Cell.Link.Open(first.to()))
                .with(inferred ? Basis.INFERRED : Basis.STATED);
        return cell.hint(inferred ? all + "\n" + words("inferred-link") : all);
    }

    /// The short name of another record, which opens it.
    Column brief(String id, Function<Row, Optional<String>> record) {
        return column(
                id,
                heading(id),
                Column.Shape.TEXT,
                r -> record.apply(r).map(labels::brief).orElse(null),
                r -> record.apply(r)
                        .map(e -> Cell.of(labels.brief(e))
                                .to(new Cell.Link.Open(e))
                                .hint(labels.name(e)))
                        .orElse(Cell.NONE));
    }

    Cell open(String record) {
        return Cell.of(labels.name(record)).shorter(labels.brief(record)).to(new Cell.Link.Open(record));
    }

    Column date(String id, Function<Row, Optional<PartialDate>> date) {
        return column(
                id,
                heading(id),
                Column.Shape.SHORT,
                r -> date.apply(r).map(PartialDate::iso).orElse(null),
                r -> date.apply(r)
                        .map(d -> Cell.of(labels.formats().date(d.iso())))
                        .orElse(Cell.NONE));
    }

    /// Millions of euros; an amount that no document publishes says so.
    Column money(String id, Function<Row, Optional<Amount>> amount) {
        return column(
                        id,
                        heading(id),
                        Column.Shape.NUMBER,
                        r -> amount.apply(r)
                                .map(Amount::euros)
                                .filter(OptionalLong::isPresent)
                                .map(OptionalLong::getAsLong)
                                .orElse(null),
                        r -> amount.apply(r).map(this::money).orElse(Cell.NONE))
                .summed(new MoneyColumn(r -> amount.apply(r).stream())::total);
    }

    private Cell money(Amount amount) {
        String hint = Stream.of(
                        Stream.of(labels.staged(amount)),
                        amount.evidence().derivation().stream()
                                .map(d -> d.formula().in(labels.locale())),
                        amount.note().stream().map(n -> n.in(labels.locale())))
                .flatMap(x -> x)
                .collect(Collectors.joining("\n"));
        if (amount.euros().isEmpty()) {
            return new Cell(
                    Cell.State.UNDISCLOSED,
                    labels.messages().get("amount.undisclosed-brief"),
                    Optional.empty(),
                    Basis.STATED,
                    Optional.empty(),
                    Optional.of(hint));
        }
        String text =
                labels.qualified(amount.qualifier(), millions(amount.euros().getAsLong()));
        return Cell.of(text).with(amount.basis()).hint(hint);
    }

    /// One decimal, and more where it would look like nothing.
    String millions(long euros) {
        return euros != 0 && Math.abs(euros) < SMALL
                ? labels.formats().millions(euros)
                : labels.formats().millions(euros, 1);
    }

    /// A sum of ours.
    Column sum(String id, Function<Row, OptionalLong> euros) {
        return column(
                        id,
                        heading(id),
                        Column.Shape.NUMBER,
                        r -> {
                            OptionalLong sum = euros.apply(r);
                            return sum.isPresent() ? sum.getAsLong() : null;
                        },
                        r -> {
                            OptionalLong sum = euros.apply(r);
                            return sum.isPresent() ? Cell.of(millions(sum.getAsLong())) : Cell.NONE;
                        })
                .whole(Basis.COMPUTED, words("hint." + id));
    }

    /// How many rows of another table belong to this one; shows them. Where there are none, those of the next table
    /// named.
    Column count(String id, Table... tables) {
        return column(
                id,
                heading(id),
                Column.Shape.NUMBER,
                r -> positive(findings.count(counted(r, tables), entity(r).id())),
                r -> seen(r, counted(r, tables)));
    }

    private Table counted(Row row, Table... tables) {
        return Stream.of(tables)
                .filter(t -> findings.count(t, entity(row).id()) > 0)
                .findFirst()
                .orElse(tables[0]);
    }

    private Cell seen(Row row, Table of) {
        int size = findings.count(of, entity(row).id());
        return size == 0
                ? Cell.NONE
                : see(
                        labels.formats().number(size),
                        new Cell.Link.See(
                                of, new Clause.Under(List.of(entity(row).id())), size));
    }

    Cell see(String text, Cell.Link.See link) {
        return Cell.of(text).to(link).hint(see(link));
    }

    /// « Voir les 14 projets ».
    String see(Cell.Link.See link) {
        return words("see." + link.table().id(), link.count());
    }

    /// The document that says it, with its heading on hover.
    Column source() {
        return column(
                "source",
                heading("source"),
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
                            d -> Cell.of(words("derived")).with(Basis.COMPUTED).hint(d))
                    .orElse(Cell.NONE);
        }
        String all = Stream.concat(
                        claims.stream().map(c -> labels.document(c.section()) + ", " + labels.section(c.section())),
                        derived.stream())
                .distinct()
                .collect(Collectors.joining("\n"));
        return Cell.of(labels.document(claims.getFirst().section())).hint(all);
    }

    Column column(
            String id, String title, Column.Shape shape, Function<Row, Comparable<?>> value, Function<Row, Cell> cell) {
        String hint = "tables.hint." + id;
        return new Column(
                id,
                title,
                shape,
                Column.Presence.ALWAYS,
                Basis.STATED,
                labels.messages().has(hint) ? Optional.of(labels.messages().get(hint)) : Optional.empty(),
                value,
                cell,
                Optional.empty());
    }

    String heading(String id) {
        return words("column." + id);
    }

    private static Integer positive(int count) {
        return count == 0 ? null : count;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
