package hexagonia.exhibit.table;

import hexagonia.exhibit.Meaning;
import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.explore.Table;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.rows.MoneyColumn;
import hexagonia.explore.rows.Row;
import hexagonia.explore.rows.RowMoney;
import hexagonia.explore.rows.Rows;
import hexagonia.explore.rows.Sums;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Claim;
import hexagonia.model.Document;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.PartialDate;
import hexagonia.model.Stage;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Value;
import hexagonia.wording.FactWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The columns of the tables that list facts: amounts, indicators, events, and claims.
final class FactColumns {
    private final ColumnKinds build;
    private final LinkKinds links;
    private final MoneyKinds money;
    private final AmountLinks tied;
    private final RowMoney amounts = new Passing(new MoneyColumn(r -> Stream.of(amount(r))));

    FactColumns(ColumnKinds build, LinkKinds links, MoneyKinds money) {
        this.build = build;
        this.links = links;
        this.money = money;
        this.tied = new AmountLinks(build.index);
    }

    List<Field> amounts() {
        return List.of(
                build.name(Table.AMOUNTS, r -> amount(r).label().in(build.labels.locale())),
                subject(),
                money.of("amount", r -> Optional.of(amount(r)), amounts),
                stage(),
                build.tag(
                                "stage-basis",
                                r -> amount(r)
                                        .stageBasis()
                                        .map(b -> build.labels.messages().of("basis", b))
                                        .orElse(""))
                        .asked(),
                build.tag("tier", r -> tier(amount(r))).asked(),
                partOf(),
                links.tied("lever", r -> tied.lever(amount(r))).wide(),
                links.tied("axis", r -> tied.axis(amount(r))).wide(),
                links.one("funder", r -> amount(r).funder().filter(build.index::has))
                        .asked(),
                build.date("stated-on", r -> amount(r).statedOn()).wide(),
                build.source().wide());
    }

    List<Field> indicators() {
        return List.of(
                build.name(Table.INDICATORS, r -> indicator(r).label().in(build.labels.locale())),
                subject(),
                value(),
                build.text(
                        "unit",
                        r -> indicator(r).value().isEmpty()
                                ? ""
                                : indicator(r).unit().in(build.labels.locale())),
                build.tag(
                        "nature",
                        r -> build.labels.messages().of("nature", indicator(r).nature())),
                build.date("as-of", r -> indicator(r).asOf()).wide(),
                build.date("target", r -> indicator(r).targetDate()).asked(),
                build.source().wide());
    }

    List<Field> events() {
        return List.of(
                when(),
                build.name(Table.EVENTS, r -> event(r).title().in(build.labels.locale())),
                build.tag("event-kind", r -> build.labels.messages().of("tables.event", event(r).kind())),
                subject(),
                build.text(
                                "as-written",
                                r -> event(r).asWritten()
                                        .map(build.labels::typeset)
                                        .orElse(""))
                        .wide(),
                build.source().wide());
    }

    List<Field> claims() {
        return List.of(
                build.name(Table.CLAIMS, this::quoted),
                build.tag("fact", r -> word("fact", ((Row.OfClaim) r).fact())),
                subject(),
                build.tag("stage", this::stageOfClaim).wide(),
                document(),
                build.text("heading", r -> build.labels.section(claim(r).section())),
                build.date("said-on", r -> Optional.of(said(r))).wide());
    }

    /// All the rows that pass add up to the total there already is, others to what they are worth, each whole.
    private record Passing(MoneyColumn lines) implements RowMoney {
        @Override
        public Sums sums(Findings findings, Rows rows) {
            return rows.size() == findings.table(Table.AMOUNTS).size()
                    ? findings.passingSums()
                    : lines.sums(findings, rows);
        }

        @Override
        public Sums kept(Findings findings, Rows rows) {
            return rows.size() == findings.table(Table.AMOUNTS).size()
                    ? findings.passingSums()
                    : lines.kept(findings, rows);
        }

        @Override
        public IntStream amounts(Row row, Findings findings) {
            return lines.amounts(row, findings);
        }
    }

    private Field subject() {
        return links.one("subject", r -> r.subject());
    }

    private Field stage() {
        return build.tag("stage", r -> build.labels.stage(amount(r)));
    }

    private Field partOf() {
        return build.field(
                        "part-of",
                        Column.Shape.TEXT,
                        r -> whole(r).map(a -> a.label().in(build.labels.locale()))
                                .orElse(null),
                        r -> whole(r).map(a -> {
                                    Basis basis = amount(r).partBasis().orElse(Basis.STATED);
                                    Cell cell = Cell.of(a.label().in(build.labels.locale()))
                                            .to(ColumnKinds.to(a.entity()))
                                            .from(ColumnKinds.origin(basis));
                                    return basis == Basis.STATED ? cell : cell.hint(build.words("inferred-link"));
                                })
                                .orElse(Cell.EMPTY))
                .with(Column.Beside.ORIGIN);
    }

    private Optional<Amount> whole(Row row) {
        return amount(row).partOf().flatMap(build.index::maybeAmount);
    }

    /// The rank in the tree of what adds; where nothing adds there is no such tree.
    private String tier(Amount amount) {
        return build.index.perimeter(amount.perimeter()).adds() ? word("tier", amount.tier()) : "";
    }

    private Field value() {
        return build.field(
                        "value",
                        Column.Shape.NUMBER,
                        r -> indicator(r).value().isPresent()
                                ? indicator(r).value().getAsDouble()
                                : null,
                        r -> {
                            Indicator i = indicator(r);
                            if (i.value().isEmpty()) {
                                return Cell.EMPTY;
                            }
                            FactWords figures = new FactWords(build.labels);
                            Value value = new Value.Number(
                                    i.value().getAsDouble(), i.unit().in(build.labels.locale()));
                            Cell cell = Cell.of(figures.number(i), value)
                                    .brief(figures.brief(i))
                                    .qualified(build.labels.sign(i.qualifier()))
                                    .from(ColumnKinds.origin(i.basis()));
                            return i.evidence()
                                    .derivation()
                                    .map(d -> cell.hint(d.formula().in(build.labels.locale())))
                                    .orElse(cell);
                        })
                .with(Column.Beside.RESERVE, Column.Beside.STATE, Column.Beside.ORIGIN);
    }

    private Field when() {
        return build.field(
                        "date",
                        Column.Shape.SHORT,
                        r -> event(r).date().map(PartialDate::iso).orElse(null),
                        r -> event(r).date()
                                .map(d -> {
                                    Cell cell = build.date(d).from(ColumnKinds.origin(event(r).basis()));
                                    return event(r).basis() == Basis.STATED
                                            ? cell
                                            : cell.hint(build.words("inferred-date"));
                                })
                                .orElse(Cell.EMPTY))
                .with(Column.Beside.ORIGIN);
    }

    private Field document() {
        return build.field(
                "document",
                Column.Shape.TEXT,
                r -> source(r).position(),
                r -> build.see(
                        Cell.of(source(r).shortTitle().in(build.labels.locale())),
                        new Meaning.Rows(
                                Table.CLAIMS,
                                new Clause.OneOf(
                                        Dimension.DOCUMENT, Set.of(source(r).id()), false),
                                (int) build.index.claims(source(r).id()))));
    }

    private Document source(Row row) {
        return build.index.documentOf(claim(row).section());
    }

    private PartialDate said(Row row) {
        return claim(row).statedOn().orElseGet(() -> source(row).publishedOn());
    }

    /// What the document says, in its words; where no words were kept, what the fact is called.
    private String quoted(Row row) {
        return claim(row)
                .asStated()
                .map(build.labels::quoted)
                .orElseGet(() -> new FactWords(build.labels).subject(((Row.OfClaim) row).fact()));
    }

    private String stageOfClaim(Row row) {
        Fact fact = ((Row.OfClaim) row).fact();
        Optional<Stage> own = fact instanceof Amount a ? a.stage() : Optional.empty();
        return claim(row)
                .stage()
                .or(() -> own)
                .map(s -> build.labels.messages().of("stage", s))
                .orElse("");
    }

    private String word(String prefix, Fact fact) {
        return build.words(prefix + "."
                + switch (fact) {
                    case Amount _ -> "amount";
                    case Indicator _ -> "indicator";
                    case Event _ -> "event";
                    case hexagonia.model.Relation _ -> "relation";
                    case hexagonia.model.Roster _ -> "roster";
                    case hexagonia.model.Mandate _ -> "mandate";
                });
    }

    private String word(String prefix, Enum<?> value) {
        return build.words(prefix + "." + value.name().toLowerCase(java.util.Locale.ROOT));
    }

    private static Amount amount(Row row) {
        return (Amount) ((Row.OfFact) row).fact();
    }

    private static Indicator indicator(Row row) {
        return (Indicator) ((Row.OfFact) row).fact();
    }

    private static Event event(Row row) {
        return (Event) ((Row.OfFact) row).fact();
    }

    private static Claim claim(Row row) {
        return ((Row.OfClaim) row).claim();
    }
}
