package hexagonia.wording.table;

import hexagonia.explore.StrategyIndex;
import hexagonia.explore.rows.Row;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Claim;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.PartialDate;
import hexagonia.model.Stage;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A row as one would cite it: figure and unit, stage, date, then each document with its heading. What we computed or
/// inferred says so, with its formula.
public final class Citation {
    private final Labels labels;
    private final StrategyIndex index;
    private final RowEvidence evidence;
    private final FactWords figures;

    public Citation(Labels labels, String perimeter) {
        this.labels = labels;
        this.index = labels.index();
        this.evidence = new RowEvidence(index, perimeter);
        this.figures = new FactWords(labels);
    }

    /// The rows, one a line.
    public String of(List<Row> rows) {
        return rows.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    private String of(Row row) {
        Optional<Fact> fact = evidence.fact(row);
        String sources = sources(evidence.claims(row), fact);
        String said = said(row, fact);
        return sources.isEmpty() ? said + "." : labels.messages().get("tables.cite", said, sources);
    }

    private String said(Row row, Optional<Fact> fact) {
        String name = name(row, fact);
        String figure = fact.map(figures::figure).orElse("");
        String details = Stream.of(
                        Optional.of(figure).filter(f -> !f.isEmpty()),
                        fact.flatMap(f -> stage(row, f)),
                        fact.flatMap(f -> date(row, f)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return details.isEmpty() ? name : labels.messages().get("tables.cite.said", name, details);
    }

    /// The record, and of a fact that is not its amount what the fact is.
    private String name(Row row, Optional<Fact> fact) {
        String name = row.subject().map(labels::name).orElse("");
        if (fact.isEmpty() || (fact.get() instanceof Amount && row instanceof Row.OfEntity)) {
            return name;
        }
        String what = figures.subject(fact.get());
        return name.isEmpty() || what.equals(name) ? what : labels.messages().get("tables.cite.name", name, what);
    }

    private Optional<String> stage(Row row, Fact fact) {
        return switch (fact) {
            case Amount a ->
                (row instanceof Row.OfClaim r ? r.claim().stage() : Optional.<Stage>empty())
                        .or(a::stage)
                        .map(s -> labels.messages().of("stage", s));
            case Indicator i -> Optional.of(labels.messages().of("nature", i.nature()));
            default -> Optional.empty();
        };
    }

    private Optional<String> date(Row row, Fact fact) {
        Optional<PartialDate> own = switch (fact) {
            case Amount a -> a.statedOn();
            case Indicator i -> i.asOf();
            case Event e -> e.date();
            default -> Optional.empty();
        };
        return (row instanceof Row.OfClaim r ? r.claim().statedOn().or(() -> own) : own)
                .map(d -> labels.formats().date(d.iso()));
    }

    private String sources(List<Claim> claims, Optional<Fact> fact) {
        Stream<String> documents = claims.stream()
                .map(c -> labels.messages()
                        .get(
                                "tables.cite.source",
                                labels.dated(index.documentOf(c.section())),
                                labels.section(c.section())))
                .distinct();
        Stream<String> derived = fact.flatMap(f -> f.evidence().derivation()).stream()
                .map(d -> labels.messages()
                        .get(
                                fact.get() instanceof Amount a && a.basis() == Basis.COMPUTED
                                        ? "tables.cite.computed"
                                        : "tables.cite.derived",
                                d.formula().in(labels.locale())));
        return Stream.concat(documents, derived)
                .collect(Collectors.joining(labels.messages().get("tables.cite.and")));
    }
}
