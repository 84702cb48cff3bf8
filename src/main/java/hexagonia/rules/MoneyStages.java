package hexagonia.rules;

import hexagonia.model.Amount;
import hexagonia.model.Claim;
import hexagonia.model.Stage;
import hexagonia.model.Strategy;
import hexagonia.model.Tier;
import hexagonia.model.Violation;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Money says what it is: an undisclosed amount is absent and never 0, only an announced amount has named laureates to
/// plead for it, and a measure counts under a lever. Money that is published is at a stage; money that is not may have
/// none. A part is no earlier on the way from announcement to award than its whole, and a document that speaks of
/// another stage than the one kept has a note that says so.
///
/// It holds against an intention of one year read as the award of the next.
final class MoneyStages implements Rule {
    /// The stages of public money in order; the others stand beside.
    static final List<Stage> WAY = List.of(Stage.ANNOUNCED, Stage.PROGRAMMED, Stage.ALLOCATED, Stage.AWARDED);

    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        Map<String, Amount> byId = strategy.amounts().stream().collect(Collectors.toMap(Amount::id, a -> a));
        for (Amount a : strategy.amounts()) {
            if (a.euros().isPresent() && a.euros().getAsLong() == 0) {
                broken.accept(Violation.of("zero", "amounts", a.id()));
            }
            if (a.euros().isPresent() && a.stage().isEmpty()) {
                broken.accept(Violation.of("no-stage", "amounts", a.id()));
            }
            if (a.stageBasis().isPresent() && a.stage().isEmpty()) {
                broken.accept(Violation.of("stage-basis", "amounts", a.id()));
            }
            if (a.namedLaureates() && !a.is(Stage.ANNOUNCED)) {
                broken.accept(Violation.of("named-laureates", "amounts", a.id(), word(a)));
            }
            if (a.tier() == Tier.MEASURE && a.lever().isEmpty()) {
                broken.accept(Violation.of("measure-without-lever", "amounts", a.id()));
            }
            if (a.axis().isPresent() && a.axisBasis().isEmpty()) {
                broken.accept(Violation.of("axis-basis", "amounts", a.id()));
            }
            a.partOf()
                    .map(byId::get)
                    .filter(whole -> a.euros().isPresent() && whole.perimeter().equals(a.perimeter()))
                    .filter(whole -> isEarlier(a, whole))
                    .ifPresent(whole ->
                            broken.accept(Violation.of("earlier-stage", "amounts", a.id(), word(a), word(whole))));
            for (Claim claim : a.evidence().claims()) {
                claim.stage()
                        .filter(said -> !a.is(said) && claim.note().isEmpty())
                        .ifPresent(said -> broken.accept(
                                Violation.of("stage-unexplained", "amounts", a.id(), Records.word(said), word(a))));
            }
        }
    }

    private static String word(Amount amount) {
        return amount.stage().map(Records::word).orElse("");
    }

    private static boolean isEarlier(Amount part, Amount whole) {
        return way(part) >= 0 && way(whole) >= 0 && way(part) < way(whole);
    }

    /// How far the money is, -1 where it is not on the way; announced to named laureates is as good as awarded.
    private static int way(Amount amount) {
        return amount.namedLaureates()
                ? WAY.indexOf(Stage.AWARDED)
                : amount.stage().map(WAY::indexOf).orElse(-1);
    }
}
