package hexagonia.rules;

import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Claim;
import hexagonia.model.Stage;
import hexagonia.model.Strategy;
import hexagonia.model.Tier;
import hexagonia.model.Violation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Money is at a stage that the words quoted tell, where they tell any: « accordés » is not allocated, « la volonté
/// d'investir » not awarded. What is quoted without such a word, or not at all, is at the stage of the whole it was
/// read from or further on the way, and a sum at that of its parts.
///
/// It holds against a stage that is changed on the way, and against an intention that is entered as money given.
final class StageWords implements Rule {
    private static final Telling<Stage> WORDS = new Telling<>("stages", Stage.class);
    private static final Set<Tier> INSIDE = EnumSet.of(Tier.SUBTOTAL, Tier.AWARD);

    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        new Check(
                        new Sources(strategy),
                        strategy.amounts().stream().collect(Collectors.toMap(Amount::id, a -> a)),
                        broken)
                .all();
    }

    private record Check(Sources sources, Map<String, Amount> amounts, Consumer<Violation> broken) {
        void all() {
            for (Amount amount : amounts.values()) {
                amount.stage().ifPresent(stage -> check(amount, stage));
                amount.evidence()
                        .claims()
                        .forEach(claim -> claim.stage()
                                .filter(stage -> contradicts(told(claim), stage))
                                .ifPresent(stage ->
                                        told(amount, stage, claim.asStated().orElse(""))));
            }
        }

        private void check(Amount amount, Stage stage) {
            List<Claim> claims = amount.evidence().claims().stream()
                    .filter(c -> c.stage().isEmpty())
                    .toList();
            Set<Stage> told = claims.stream().flatMap(c -> told(c).stream()).collect(Collectors.toSet());
            if (contradicts(told, stage)) {
                Claim telling = claims.stream()
                        .filter(c -> !told(c).isEmpty())
                        .findFirst()
                        .orElseThrow();
                told(amount, stage, telling.asStated().orElse(""));
            }
            if (told.isEmpty()
                    && amount.stageBasis().filter(b -> b == Basis.INFERRED).isPresent()) {
                readFrom(amount)
                        .stage()
                        .filter(other -> other != stage && !isLater(stage, other))
                        .ifPresent(other -> broken.accept(Violation.of(
                                "stage-of-whole", "amounts", amount.id(), Records.word(stage), Records.word(other))));
            }
        }

        /// The whole that the stage of an amount was read from, or the first of the amounts it is worked out of; itself
        /// where its stage is its own.
        private Amount readFrom(Amount amount) {
            Optional<Amount> input = amount.evidence().derivation().stream()
                    .flatMap(d -> d.inputs().stream())
                    .filter(amounts::containsKey)
                    .map(amounts::get)
                    .findFirst();
            Optional<Amount> whole = amount.partOf().map(amounts::get).filter(w -> INSIDE.contains(amount.tier()));
            return whole.or(() -> input).orElse(amount);
        }

        private Set<Stage> told(Claim claim) {
            return claim.asStated()
                    .map(said -> WORDS.in(said, sources.document(claim).language()))
                    .orElse(Set.of());
        }

        private void told(Amount amount, Stage stage, String said) {
            broken.accept(Violation.of("stage-words", "amounts", amount.id(), Records.word(stage), said));
        }

        /// A part may be further on the way than its whole.
        private static boolean isLater(Stage part, Stage whole) {
            return MoneyStages.WAY.contains(whole) && MoneyStages.WAY.indexOf(part) > MoneyStages.WAY.indexOf(whole);
        }

        private static boolean contradicts(Set<Stage> told, Stage stage) {
            return !told.isEmpty() && !told.contains(stage);
        }
    }
}
