package hexagonia.exhibit.table;

import hexagonia.explore.FacetValue;
import hexagonia.explore.Findings;
import hexagonia.explore.Seat;
import hexagonia.explore.Table;
import hexagonia.explore.rows.MoneyColumn;
import hexagonia.explore.rows.Row;
import hexagonia.model.Amount;
import hexagonia.model.CallForm;
import hexagonia.model.Details;
import hexagonia.model.Mandate;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/// The columns of the tables that list entities.
final class EntityColumns {
    private final ColumnKinds build;
    private final Findings findings;

    EntityColumns(ColumnKinds build, Findings findings) {
        this.build = build;
        this.findings = findings;
    }

    List<Field> clusters() {
        List<Field> fields = new ArrayList<>(List.of(
                name(Table.CLUSTERS),
                build.links("host", r -> from(r, Role.HOST)),
                city(),
                region().wide(),
                build.money("award", build.evidence::amount),
                stage().asked()));
        build.index.strategy().meta().companion().ifPresent(role -> fields.addAll(companions(role)));
        fields.addAll(List.of(
                build.count("indicators", Table.INDICATORS).asked(),
                build.count("claims", Table.CLAIMS).wide(),
                build.source().wide()));
        return fields;
    }

    /// The companion of a record, its amount, and what both make.
    private List<Field> companions(Role role) {
        Function<Row, Stream<Amount>> both =
                r -> Stream.concat(build.evidence.amount(r).stream(), companion(r).stream());
        return List.of(
                build.companions(role)
                        .titled(
                                build.labels.companion(),
                                build.labels.messages().get("companion.hint")),
                build.money("companion-euros", this::companion)
                        .titled(build.labels.companionMeasure(), build.labels.companion()),
                build.sum("together", this::together, new MoneyColumn(both), build.labels.companionSum()));
    }

    List<Field> projects() {
        return List.of(
                name(Table.PROJECTS),
                build.links("laureate-of", r -> either(r, Role.LAUREATE_OF, Role.PART_OF)),
                build.links("carrier", this::carriers),
                city().wide(),
                build.funding(),
                stage(),
                perimeter(),
                lever().asked(),
                axis().wide(),
                build.count("partners", Table.ORGANISATIONS).wide(),
                build.source().wide());
    }

    List<Field> programmes() {
        return List.of(
                name(Table.PROGRAMMES),
                build.links("part-of", r -> from(r, Role.PART_OF)),
                build.links(
                                "lead",
                                r -> Stream.of(Role.LEAD, Role.CO_LEAD)
                                        .flatMap(role -> from(r, role).stream())
                                        .toList())
                        .wide(),
                build.funding(),
                stage(),
                perimeter(),
                build.count("clusters", Table.CLUSTERS),
                build.count("projects", Table.PROJECTS),
                build.count("calls", Table.CALLS).wide(),
                build.count("indicators", Table.INDICATORS).wide(),
                build.count("claims", Table.CLAIMS).wide(),
                build.source().wide());
    }

    List<Field> calls() {
        return List.of(
                name(Table.CALLS),
                build.tag("form", r -> call(r).form().map(CallForm::name).orElse("")),
                build.links("part-of", r -> from(r, Role.PART_OF)),
                build.date("opens", r -> call(r).opens()),
                build.date("closes", r -> call(r).closes()),
                build.funding(),
                stage().wide(),
                build.records("laureates", r -> build.index.laureates(id(r))),
                build.count("claims", Table.CLAIMS).wide(),
                build.source().wide());
    }

    List<Field> organisations() {
        return List.of(
                name(Table.ORGANISATIONS),
                build.tag("type", this::type),
                city(),
                region().wide(),
                build.count("clusters", Table.CLUSTERS).wide(),
                build.count("projects", Table.PROJECTS),
                build.sum(
                        "carried",
                        r -> findings.parting()
                                .carried(id(r))
                                .map(FacetValue::euros)
                                .orElse(OptionalLong.empty()),
                        new Carried(),
                        build.words("hint.carried")),
                build.count("claims", Table.CLAIMS).wide(),
                build.source().wide());
    }

    List<Field> persons() {
        return List.of(
                name(Table.PERSONS),
                build.text(
                        "function",
                        r -> mandate(r)
                                .map(m -> m.function().in(build.labels.locale()))
                                .orElse("")),
                build.record("organisation", r -> mandate(r).flatMap(Mandate::organisation)),
                build.date("since", r -> mandate(r).flatMap(Mandate::start)),
                build.date("as-of", r -> mandate(r).flatMap(Mandate::asOf)),
                build.count("claims", Table.CLAIMS).wide(),
                build.source().wide());
    }

    List<Field> infrastructures() {
        return List.of(
                name(Table.INFRASTRUCTURES),
                build.links("carrier", this::carriers),
                city(),
                build.funding(),
                stage(),
                perimeter(),
                build.count("indicators", Table.INDICATORS),
                build.count("events", Table.EVENTS).wide(),
                build.count("claims", Table.CLAIMS).wide(),
                build.source().wide());
    }

    List<Field> places() {
        return List.of(
                name(Table.PLACES),
                build.text("commune", r -> place(r).commune().orElse("")),
                build.record("department", r -> place(r).department().filter(build.index::has)),
                build.record("region", r -> place(r).region().filter(build.index::has)),
                build.tag(
                        "basis",
                        r -> build.words(
                                "place-basis." + place(r).basis().name().toLowerCase(java.util.Locale.ROOT))),
                build.count("organisations", Table.ORGANISATIONS),
                degrees("latitude", r -> place(r).lat()).wide(),
                degrees("longitude", r -> place(r).lon()).wide());
    }

    private Field name(Table table) {
        return new Field(Column.of(
                "name",
                build.words("row." + table.id()),
                Column.Shape.NAME,
                r -> Cell.of(build.labels.name(id(r))).brief(build.labels.brief(id(r))),
                r -> build.labels.name(id(r))));
    }

    private Field stage() {
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

    private Field perimeter() {
        return build.text(
                        "perimeter",
                        r -> build.evidence
                                .amount(r)
                                .filter(a -> a.euros().isPresent())
                                .map(this::perimeter)
                                .orElse(""))
                .asked();
    }

    private Field lever() {
        return build.record(
                "lever",
                r -> build.evidence
                        .amount(r)
                        .flatMap(a -> up(a).flatMap(x -> x.lever().stream()).findFirst()));
    }

    private Field axis() {
        return build.record(
                "axis",
                r -> build.evidence
                        .amount(r)
                        .flatMap(a -> up(a).flatMap(x -> x.axis().stream()).findFirst()));
    }

    private Stream<Amount> up(Amount amount) {
        return build.index.upwards(amount).stream();
    }

    private Field city() {
        return build.field(
                        "city",
                        Column.Shape.TEXT,
                        r -> seat(r).map(this::town).orElse(null),
                        r -> seat(r).map(s -> {
                                    Cell cell = Cell.of(town(s))
                                            .to(ColumnKinds.to(s.place().id()));
                                    return s.stated()
                                            ? cell
                                            : cell.from(Origin.INFERRED).hint(build.words("inferred-place"));
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

    private Field region() {
        return build.brief("region", r -> build.index.regions(id(r)).stream().findFirst());
    }

    private Field degrees(String id, java.util.function.Function<Row, Optional<Double>> degrees) {
        return build.field(
                id,
                Column.Shape.NUMBER,
                r -> degrees.apply(r).orElse(null),
                r -> degrees.apply(r)
                        .map(d -> Cell.of(build.labels.formats().number(d, 2), new Value.Number(d, "°")))
                        .orElse(Cell.EMPTY));
    }

    private List<Relation> carriers(Row row) {
        List<Relation> carriers = build.index.carriers(id(row));
        return carriers.isEmpty() ? from(row, Role.PARTNER) : carriers;
    }

    private List<Relation> either(Row row, Role first, Role second) {
        List<Relation> found = from(row, first);
        return found.isEmpty() ? from(row, second) : found;
    }

    private List<Relation> from(Row row, Role role) {
        return build.index.from(id(row), role);
    }

    private Optional<Amount> companion(Row row) {
        return build.evidence.together(id(row)).other();
    }

    private OptionalLong together(Row row) {
        return build.evidence.together(id(row)).euros();
    }

    private Optional<Mandate> mandate(Row row) {
        return build.index.function(id(row));
    }

    private String type(Row row) {
        return ColumnKinds.entity(row).details() instanceof Details.Organisation o
                ? build.labels.messages().of("actor", o.type())
                : "";
    }

    private static Details.Call call(Row row) {
        return (Details.Call) ColumnKinds.entity(row).details();
    }

    private static Details.Place place(Row row) {
        return (Details.Place) ColumnKinds.entity(row).details();
    }

    private static String id(Row row) {
        return ColumnKinds.entity(row).id();
    }
}
