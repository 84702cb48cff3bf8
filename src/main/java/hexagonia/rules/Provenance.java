package hexagonia.rules;

import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.Mandate;
import hexagonia.model.Relation;
import hexagonia.model.Roster;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.util.function.Consumer;

/// A figure without a source does not exist: what is stated has a claim, what is inferred or computed a derivation,
/// and a claim quotes twelve words at most.
final class Provenance implements Rule {
    private static final int WORDS = 12;

    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        Records.facts(strategy).forEach(fact -> {
            String file = Records.file(fact);
            if (basis(fact) == Basis.STATED && fact.evidence().claims().isEmpty()) {
                broken.accept(Violation.of("no-claim", file, fact.id()));
            }
            if (basis(fact) != Basis.STATED && fact.evidence().derivation().isEmpty()) {
                broken.accept(Violation.of("no-derivation", file, fact.id()));
            }
            fact.evidence()
                    .claims()
                    .forEach(claim -> claim.asStated()
                            .filter(quote -> quote.split("\\s+").length > WORDS)
                            .ifPresent(quote -> broken.accept(Violation.of("long-quote", file, fact.id(), quote))));
        });
    }

    private static Basis basis(Fact fact) {
        return switch (fact) {
            case Amount a -> a.basis();
            case Indicator i -> i.basis();
            case Relation r -> r.basis();
            case Event e -> e.basis();
            case Roster _, Mandate _ -> Basis.STATED;
        };
    }
}
