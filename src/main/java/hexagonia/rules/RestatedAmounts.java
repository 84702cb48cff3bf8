package hexagonia.rules;

import hexagonia.model.Amount;
import hexagonia.model.Claim;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// A sum that is written several times is one amount with several claims. Two amounts of one entity with the same
/// euros, stage and perimeter are one; and no two amounts rest on the same phrase of the same section, unless neither
/// is published: a phrase such as « 7,8 M€ » that two laureates share is quoted with the name of each.
///
/// It holds against counting a euro twice because a press kit writes it on two pages, or an interview repeats it.
final class RestatedAmounts implements Rule {
    private record Sum(String entity, OptionalLong euros, Object stage, String perimeter) {}

    private record Phrase(String section, String words) {}

    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        Map<Sum, String> sums = new HashMap<>();
        Map<Phrase, String> phrases = new HashMap<>();
        for (Amount a : strategy.amounts()) {
            if (a.euros().isEmpty()) {
                continue;
            }
            String same = sums.putIfAbsent(new Sum(a.entity(), a.euros(), a.stage(), a.perimeter()), a.id());
            if (same != null) {
                broken.accept(Violation.of("restated", "amounts", a.id(), same));
            }
            for (Claim claim : a.evidence().claims()) {
                claim.asStated().ifPresent(words -> {
                    String other = phrases.putIfAbsent(new Phrase(claim.section(), words), a.id());
                    if (other != null) {
                        broken.accept(Violation.of("same-phrase", "amounts", a.id(), words, other));
                    }
                });
            }
        }
    }
}
