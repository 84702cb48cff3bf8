package hexagonia.exhibit.table;

import hexagonia.exhibit.Meaning;
import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Table;
import hexagonia.explore.rows.Row;
import hexagonia.model.Absence;
import hexagonia.model.Basis;
import hexagonia.model.Claim;
import hexagonia.model.Entity;
import hexagonia.model.Fact;
import hexagonia.model.PartialDate;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Value;
import hexagonia.wording.FactWords;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The plain kinds of column that tables are put together from; [LinkKinds] has those that lead to records,
/// [MoneyKinds] those of money.
final class ColumnKinds {
    final Labels labels;
    final StrategyIndex index;
    final RowEvidence evidence;
    final RowSums sums;
    private final Findings findings;

    ColumnKinds(Labels labels, Findings findings) {
        this.labels = labels;
        this.findings = findings;
        this.index = labels.index();
        this.evidence = new RowEvidence(index, findings.exploration().perimeter());
        this.sums = new RowSums(findings, evidence, labels);
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

    String andMore(String name, int size) {
        return size == 1 ? name : words("and-more", name, size - 1);
    }

    Field date(String id, Function<Row, Optional<PartialDate>> date) {
        return date(id, date, _ -> Cell.EMPTY);
    }

    Field date(String id, Function<Row, Optional<PartialDate>> date, Function<Row, Cell> none) {
        return field(
                id,
                Column.Shape.SHORT,
                r -> date.apply(r).map(PartialDate::iso).orElse(null),
                r -> date.apply(r).map(this::date).orElseGet(() -> none.apply(r)));
    }

    /// A date that no document gives, with what is known of that.
    Cell undated(String record) {
        return Cell.of(Cell.State.UNDISCLOSED, labels.messages().get("amount.undisclosed-brief"))
                .hint(index.absencesOf(record).stream()
                        .filter(a -> a.about() == Absence.About.DATE)
                        .map(a -> a.note().in(labels.locale()))
                        .findFirst()
                        .orElseGet(() -> labels.messages().get("amount.undisclosed")));
    }

    Cell date(PartialDate date) {
        return Cell.of(labels.formats().date(date.iso()), new Value.Date(date.iso()));
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
        return source(_ -> Optional.empty());
    }

    /// The same in a table some of whose rows show a sum of ours, which no document says.
    Field source(Function<Row, Optional<Ground>> sum) {
        return field(
                "source",
                Column.Shape.TEXT,
                r -> said(r, sum.apply(r)).stream()
                        .findFirst()
                        .map(c -> labels.document(c.section()))
                        .orElse(null),
                r -> source(r, sum.apply(r)));
    }

    /// Who says what the row shows: of a sum of ours nobody, but where one amount alone is in it.
    private List<Claim> said(Row row, Optional<Ground> sum) {
        return sum.map(s ->
                        s.facts().size() == 1 ? s.facts().getFirst().evidence().claims() : List.<Claim>of())
                .orElseGet(() -> evidence.claims(row));
    }

    private Cell source(Row row, Optional<Ground> sum) {
        List<Claim> claims = said(row, sum);
        if (sum.isEmpty() || !claims.isEmpty()) {
            return source(claims, sum.isEmpty() ? evidence.fact(row) : Optional.empty());
        }
        Stream<String> inputs = sum.get().facts().stream().map(new FactWords(labels)::sources);
        return derived(Stream.concat(Stream.of(sum.get().formula()), inputs)
                .filter(line -> !line.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n")));
    }

    private Cell derived(String how) {
        return Cell.of(words("derived")).from(Origin.COMPUTED).hint(how);
    }

    private Cell source(List<Claim> claims, Optional<Fact> fact) {
        Optional<String> derived = fact.flatMap(f -> f.evidence().derivation())
                .map(d -> d.formula().in(labels.locale()));
        if (claims.isEmpty()) {
            return derived.map(this::derived).orElse(Cell.EMPTY);
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
