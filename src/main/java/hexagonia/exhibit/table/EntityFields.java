package hexagonia.exhibit.table;

import hexagonia.explore.Findings;
import hexagonia.explore.Seat;
import hexagonia.explore.Table;
import hexagonia.explore.rows.Row;
import hexagonia.model.Amount;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Value;
import java.util.List;
import java.util.Optional;

/// The columns that several tables of entities share, and the links that stand in them.
final class EntityFields {
    private final ColumnKinds build;
    private final LinkKinds links;
    private final Findings findings;
    private final AmountLinks tied;

    EntityFields(ColumnKinds build, LinkKinds links, Findings findings) {
        this.build = build;
        this.links = links;
        this.findings = findings;
        this.tied = new AmountLinks(build.index);
    }

    /// The name of a record, under the name of what the table lists.
    Field name(Table table) {
        return new Field(Column.of(
                "name",
                build.words("row." + table.id()),
                Column.Shape.NAME,
                r -> Cell.of(build.labels.name(id(r))).brief(build.labels.brief(id(r))),
                r -> build.labels.name(id(r))));
    }

    Field stage() {
        return build.field(
                "stage",
                Column.Shape.SHORT,
                r -> build.evidence
                        .amount(r)
                        .map(build.labels::stage)
                        .filter(s -> !s.isEmpty())
                        .orElse(null),
                r -> build.evidence.amount(r).map(this::stage).orElse(Cell.EMPTY));
    }

    /// The stage of an amount, and the perimeter of one that is not of the perimeter looked at.
    private Cell stage(Amount amount) {
        String stage = build.labels.stage(amount);
        return stage.isEmpty() || amount.perimeter().equals(findings.perimeter().id())
                ? Cell.of(stage)
                : Cell.of(build.words("stage-of", stage, perimeter(amount)), new Value.Text(stage));
    }

    private String perimeter(Amount amount) {
        return build.index.perimeter(amount.perimeter()).name().in(build.labels.locale());
    }

    Field perimeter() {
        return build.text(
                        "perimeter",
                        r -> build.evidence
                                .amount(r)
                                .filter(a -> a.euros().isPresent())
                                .map(this::perimeter)
                                .orElse(""))
                .asked();
    }

    Field lever() {
        return links.tied("lever", r -> build.evidence.amount(r).flatMap(tied::lever));
    }

    Field axis() {
        return links.tied("axis", r -> build.evidence.amount(r).flatMap(tied::axis));
    }

    Field city() {
        return build.field(
                        "city",
                        Column.Shape.TEXT,
                        r -> seat(r).map(this::town).orElse(null),
                        r -> seat(r).map(s -> {
                                    Cell cell = Cell.of(town(s))
                                            .to(ColumnKinds.to(s.place().id()));
                                    return s.stated()
                                            ? cell
                                            : cell.from(Origin.INFERRED).hint(build.labels.ground(s));
                                })
                                .orElse(Cell.EMPTY))
                .with(Column.Beside.ORIGIN);
    }

    private Optional<Seat> seat(Row row) {
        return build.index.seat(id(row));
    }

    private String town(Seat seat) {
        return seat.point().commune().orElseGet(() -> build.labels.name(seat.place()));
    }

    Field region() {
        return links.tied(
                "region", r -> build.index.regions(id(r)).stream().findFirst().map(region -> in(region, r)));
    }

    /// A region, marked where no document puts the row in it.
    AmountLinks.Tied in(String region, Row row) {
        return build.index.isRegionWritten(id(row), region)
                ? new AmountLinks.Tied(region, Origin.STATED)
                : AmountLinks.Tied.inferred(region);
    }

    /// Who carries a record; where no document says who, its partners.
    List<Relation> carriers(Row row) {
        List<Relation> carriers = build.index.carriers(id(row));
        return carriers.isEmpty() ? from(row, Role.PARTNER) : carriers;
    }

    /// The links in one role, else those in another.
    List<Relation> either(Row row, Role first, Role second) {
        List<Relation> found = from(row, first);
        return found.isEmpty() ? from(row, second) : found;
    }

    List<Relation> from(Row row, Role role) {
        return build.index.from(id(row), role);
    }

    private static String id(Row row) {
        return ColumnKinds.entity(row).id();
    }
}
