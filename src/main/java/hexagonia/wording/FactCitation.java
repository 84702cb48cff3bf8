package hexagonia.wording;

import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Claim;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A fact as one would cite it: whose, figure and unit, stage, date, then each document with its heading. What
/// we computed or inferred says so, with its formula. Records, tables and clipboard cite alike.
public record FactCitation(Labels labels) {
    /// A fact under a name, by all its claims.
    public String of(String name, Fact fact) {
        return of(name, fact, Optional.empty());
    }

    /// A fact under a name, by one of its claims where only that is cited.
    public String of(String name, Fact fact, Optional<Claim> only) {
        List<Claim> claims = only.map(List::of).orElse(fact.evidence().claims());
        String details = Stream.of(
                        Optional.of(new FactWords(labels).figure(fact)).filter(f -> !f.isEmpty()),
                        stage(fact, only),
                        date(fact, only))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        String said = details.isEmpty() ? name : labels.messages().get("tables.cite.said", name, details);
        String sources = sources(claims, fact);
        return sources.isEmpty() ? said + "." : labels.messages().get("tables.cite", said, sources);
    }

    private Optional<String> stage(Fact fact, Optional<Claim> only) {
        return switch (fact) {
            case Amount a ->
                only.flatMap(Claim::stage)
                        .or(a::stage)
                        .map(s -> labels.messages().of("stage", s));
            case Indicator i -> Optional.of(labels.messages().of("nature", i.nature()));
            default -> Optional.empty();
        };
    }

    private Optional<String> date(Fact fact, Optional<Claim> only) {
        Optional<PartialDate> own = switch (fact) {
            case Amount a -> a.statedOn();
            case Indicator i -> i.asOf();
            case Event e -> e.date();
            default -> Optional.empty();
        };
        return only.flatMap(Claim::statedOn)
                .or(() -> own)
                .map(d -> labels.formats().date(d.iso()));
    }

    private String sources(List<Claim> claims, Fact fact) {
        Stream<String> documents = claims.stream()
                .map(c -> labels.messages()
                        .get(
                                "tables.cite.source",
                                labels.dated(labels.index().documentOf(c.section())),
                                labels.section(c.section())))
                .distinct();
        boolean computed = fact instanceof Amount a && a.basis() == Basis.COMPUTED;
        Stream<String> derived = new FactWords(labels)
                .formula(fact).stream()
                        .map(f -> labels.messages().get(computed ? "tables.cite.computed" : "tables.cite.derived", f));
        return Stream.concat(documents, derived)
                .collect(Collectors.joining(labels.messages().get("tables.cite.and")));
    }
}
