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
/// plead for it, and a measure counts under a lever. A part is no earlier on the way from announcement to award than
/// its
/// whole, and a document that speaks of another stage than the one kept has a note that says so.
///
/// It holds against an intention of one year read as the award of the next.
final class MoneyStages implements Rule {
    /// The stages of public money in order; the others stand beside.
    private static final List<Stage> WAY = List.of(Stage.ANNOUNCED, Stage.PROGRAMMED, Stage.ALLOCATED, Stage.AWARDED);

    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        Map<String, Amount> byId = strategy.amounts().stream().collect(Collectors.toMap(Amount::id, a -> a));
        for (Amount a : strategy.amounts()) {
            if (a.euros().isPresent() && a.euros().getAsLong() == 0) {
                broken.accept(Violation.of("zero", "amounts", a.id()));
            }
            if (a.namedLaureates() && a.stage() != Stage.ANNOUNCED) {
                broken.accept(Violation.of("named-laureates", "amounts", a.id(), Records.word(a.stage())));
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
                    .ifPresent(whole -> broken.accept(Violation.of(
                            "earlier-stage", "amounts", a.id(), Records.word(a.stage()), Records.word(whole.stage()))));
            for (Claim claim : a.evidence().claims()) {
                claim.stage()
                        .filter(said -> said != a.stage() && claim.note().isEmpty())
                        .ifPresent(said -> broken.accept(Violation.of(
                                "stage-unexplained", "amounts", a.id(), Records.word(said), Records.word(a.stage()))));
            }
        }
    }

    private static boolean isEarlier(Amount part, Amount whole) {
        return WAY.contains(part.stage()) && WAY.contains(whole.stage()) && way(part) < way(whole);
    }

    /// Announced to named laureates is as good as awarded.
    private static int way(Amount amount) {
        return WAY.indexOf(amount.namedLaureates() ? Stage.AWARDED : amount.stage());
    }
}
