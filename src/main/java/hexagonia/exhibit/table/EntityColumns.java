package hexagonia.exhibit.table;

import hexagonia.explore.FacetValue;
import hexagonia.explore.Findings;
import hexagonia.explore.Table;
import hexagonia.explore.rows.MoneyColumn;
import hexagonia.explore.rows.Row;
import hexagonia.model.Amount;
import hexagonia.model.CallForm;
import hexagonia.model.Details;
import hexagonia.model.EventKind;
import hexagonia.model.Mandate;
import hexagonia.model.PartialDate;
import hexagonia.model.Role;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Value;
import hexagonia.wording.CompanionWords;
import hexagonia.wording.Dated;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns of the tables that list entities.
final class EntityColumns {
    private final ColumnKinds build;
    private final LinkKinds links;
    private final MoneyKinds money;
    private final EntityFields fields;
    private final Findings findings;

    EntityColumns(ColumnKinds build, LinkKinds links, MoneyKinds money, Findings findings) {
        this.build = build;
        this.links = links;
        this.money = money;
        this.fields = new EntityFields(build, links, findings);
        this.findings = findings;
    }

    List<Field> clusters() {
        List<Field> columns = new ArrayList<>(List.of(
                fields.name(Table.CLUSTERS),
                links.of("host", r -> fields.from(r, Role.HOST)),
                fields.city(),
                fields.region().wide(),
                money.of("award", build.evidence::amount),
                fields.stage().asked()));
        build.index.strategy().meta().companion().ifPresent(role -> columns.addAll(companions(role)));
        columns.addAll(List.of(
                build.count("indicators", Table.INDICATORS).asked(),
                build.count("claims", Table.CLAIMS).wide(),
                build.source().wide()));
        return columns;
    }

    /// The companion of a record, its amount, and what both make.
    private List<Field> companions(Role role) {
        CompanionWords words = new CompanionWords(build.labels);
        Function<Row, Stream<Amount>> both =
                r -> Stream.concat(build.evidence.amount(r).stream(), companion(r).stream());
        return List.of(
                links.companions(role)
                        .titled(words.name(), build.labels.messages().get("companion.hint")),
                money.of("companion-euros", this::companion).titled(words.measure(), words.name()),
                money.sum("together", this::together, new MoneyColumn(both), words.sum()));
    }

    List<Field> projects() {
        return List.of(
                fields.name(Table.PROJECTS),
                links.of("laureate-of", r -> fields.either(r, Role.LAUREATE_OF, Role.PART_OF)),
                links.of("carrier", fields::carriers),
                fields.city().wide(),
                money.funding(),
                fields.stage(),
                fields.perimeter(),
                fields.lever().asked(),
                fields.axis().wide(),
                build.count("partners", Table.ORGANISATIONS).wide(),
                build.source(build.sums::attachedGround).wide());
    }

    List<Field> programmes() {
        return List.of(
                fields.name(Table.PROGRAMMES),
                links.of("part-of", r -> fields.from(r, Role.PART_OF)),
                links.of(
                                "lead",
                                r -> Stream.of(Role.LEAD, Role.CO_LEAD, Role.COORDINATES)
                                        .flatMap(role -> fields.from(r, role).stream())
                                        .toList())
                        .wide(),
                money.funding(),
                fields.stage(),
                fields.perimeter(),
                build.count("clusters", Table.CLUSTERS),
                build.count("projects", Table.PROJECTS),
                build.count("calls", Table.CALLS).wide(),
                build.count("indicators", Table.INDICATORS).wide(),
                build.count("claims", Table.CLAIMS).wide(),
                build.source(build.sums::attachedGround).wide());
    }

    List<Field> calls() {
        return List.of(
                fields.name(Table.CALLS),
                build.tag("form", r -> call(r).form().map(CallForm::name).orElse("")),
                links.of("part-of", r -> fields.from(r, Role.PART_OF)),
                build.field(
                                "opens",
                                Column.Shape.SHORT,
                                r -> call(r).opens()
                                        .or(() -> planned(id(r)))
                                        .map(PartialDate::iso)
                                        .orElse(null),
                                this::opens)
                        .with(Column.Beside.RESERVE, Column.Beside.STATE),
                build.date("closes", r -> call(r).closes(), r -> build.undated(id(r)))
                        .with(Column.Beside.STATE),
                money.funding(),
                fields.stage().wide(),
                build.records("laureates", r -> build.index.laureates(id(r))),
                build.count("claims", Table.CLAIMS).wide(),
                build.source(build.sums::attachedGround).wide());
    }

    /// When a call was launched, else when it is to be.
    private Cell opens(Row row) {
        return call(row)
                .opens()
                .map(build::date)
                .or(() -> planned(id(row)).map(d -> build.date(d).qualified(build.words("planned") + '\u00A0')))
                .orElseGet(() -> build.undated(id(row)));
    }

    /// When a call is to be launched, while nobody has been selected under it yet.
    private Optional<PartialDate> planned(String call) {
        return build.index.eventsOf(call).stream()
                .filter(e -> e.kind() == EventKind.FORECAST
                        && e.entities().getFirst().equals(call)
                        && build.index.laureates(call).isEmpty())
                .flatMap(e -> e.date().stream())
                .findFirst();
    }

    List<Field> organisations() {
        return List.of(
                fields.name(Table.ORGANISATIONS),
                build.tag("type", this::type),
                fields.city(),
                fields.region().wide(),
                build.count("clusters", Table.CLUSTERS).wide(),
                build.count("projects", Table.PROJECTS),
                money.sum(
                                "carried",
                                r -> findings.parting()
                                        .carried(id(r))
                                        .map(FacetValue::euros)
                                        .orElse(OptionalLong.empty()),
                                r -> findings.parting()
                                        .carried(id(r))
                                        .filter(v -> v.lines() > 0)
                                        .isPresent(),
                                new Carried(),
                                build.words("hint.carried"))
                        .with(Column.Beside.STATE, Column.Beside.ORIGIN),
                build.count("claims", Table.CLAIMS).wide(),
                build.source().wide());
    }

    List<Field> persons() {
        return List.of(
                fields.name(Table.PERSONS),
                build.field(
                        "function",
                        Column.Shape.TEXT,
                        r -> mandate(r)
                                .map(m -> m.function().in(build.labels.locale()))
                                .orElse(null),
                        this::function),
                links.one("organisation", r -> mandate(r).flatMap(Mandate::organisation)),
                build.date("since", r -> mandate(r).flatMap(Mandate::start)),
                build.date("as-of", r -> mandate(r).flatMap(Mandate::asOf)),
                build.count("claims", Table.CLAIMS).wide(),
                build.source().wide());
    }

    List<Field> infrastructures() {
        return List.of(
                fields.name(Table.INFRASTRUCTURES),
                links.of("carrier", fields::carriers),
                fields.city(),
                money.funding(),
                fields.stage(),
                fields.perimeter(),
                build.count("indicators", Table.INDICATORS),
                build.count("events", Table.EVENTS).wide(),
                build.count("claims", Table.CLAIMS).wide(),
                build.source(build.sums::attachedGround).wide());
    }

    List<Field> places() {
        return List.of(
                fields.name(Table.PLACES),
                build.text("commune", r -> place(r).commune().orElse("")),
                links.tied(
                        "department",
                        r -> place(r).department().filter(build.index::has).map(AmountLinks.Tied::inferred)),
                links.tied(
                        "region",
                        r -> place(r).region().filter(build.index::has).map(region -> fields.in(region, r))),
                build.tag(
                        "basis",
                        r -> build.words(
                                "place-basis." + place(r).basis().name().toLowerCase(Locale.ROOT))),
                build.count("organisations", Table.ORGANISATIONS),
                degrees("latitude", r -> place(r).lat()).wide(),
                degrees("longitude", r -> place(r).lon()).wide());
    }

    private Field degrees(String id, Function<Row, Optional<Double>> degrees) {
        return build.field(
                id,
                Column.Shape.NUMBER,
                r -> degrees.apply(r).orElse(null),
                r -> degrees.apply(r)
                        .map(d -> Cell.of(build.labels.formats().number(d, 2), new Value.Number(d, "°")))
                        .orElse(Cell.EMPTY));
    }

    private Optional<Amount> companion(Row row) {
        return build.evidence.together(id(row)).other();
    }

    private OptionalLong together(Row row) {
        return build.evidence.together(id(row)).euros();
    }

    /// The function a person is known by, with all those that documents give on hover.
    private Cell function(Row row) {
        Dated dated = new Dated(build.labels);
        String all = build.index.mandatesOf(id(row)).stream()
                .map(m -> build.words("relation", dated.when(m), dated.title(m)))
                .collect(Collectors.joining("\n"));
        return mandate(row)
                .map(m -> Cell.of(m.function().in(build.labels.locale())).hint(all))
                .orElse(Cell.EMPTY);
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
