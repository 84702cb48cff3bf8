package hexagonia.rules;

import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Derivation;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import hexagonia.model.Wording;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is computed can be computed again: the formula begins with the calculation, in both languages, which gives the
/// stored value (in euros, thousands, millions or billions; as a number or a percentage) and holds the value of each
/// input. An amount is never a quotient: a whole divided by the number of its laureates is an average, not an award.
///
/// It holds against a subtotal that is not corrected with its parts, and against averages given as awards.
final class Computations implements Rule {
    private static final double[] MONEY = {1, 1e3, 1e6, 1e9};
    private static final double[] FIGURE = {1, 100};

    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        Map<String, Double> values = Stream.concat(strategy.amounts().stream(), strategy.indicators().stream())
                .filter(f -> value(f).isPresent())
                .collect(Collectors.toMap(Fact::id, f -> value(f).getAsDouble(), (a, _) -> a));
        for (Amount a : strategy.amounts()) {
            if (a.basis() == Basis.COMPUTED && a.euros().isPresent()) {
                check(a, "amounts", a.euros().getAsLong(), MONEY, values, broken);
            }
        }
        for (Indicator i : strategy.indicators()) {
            if (i.basis() == Basis.COMPUTED && i.value().isPresent()) {
                check(i, "indicators", i.value().getAsDouble(), FIGURE, values, broken);
            }
        }
    }

    private static void check(
            Fact fact,
            String file,
            double stored,
            double[] units,
            Map<String, Double> values,
            Consumer<Violation> broken) {
        Optional<Derivation> derivation = fact.evidence().derivation();
        if (derivation.isEmpty()) {
            return;
        }
        for (String language : List.of("fr", "en")) {
            Wording formula = derivation.get().formula();
            String text = language.equals("fr") ? formula.fr() : formula.en();
            Optional<Calculation> calculation = Calculation.in(text, language);
            if (calculation.isEmpty() && fact instanceof Amount) {
                broken.accept(Violation.of("no-calculation", file, fact.id(), text));
            }
            calculation.ifPresent(c -> {
                if (c.divides() && fact instanceof Amount) {
                    broken.accept(Violation.of("average", file, fact.id(), text));
                } else if (!gives(c.result(), stored, units)) {
                    broken.accept(Violation.of("calculation", file, fact.id(), text, plain(stored)));
                }
                for (String input : derivation.get().inputs()) {
                    Double value = values.get(input);
                    if (value != null && c.numbers().stream().noneMatch(n -> isWrittenAs(value, n))) {
                        broken.accept(Violation.of("calculation-input", file, fact.id(), input, text));
                    }
                }
            });
        }
    }

    /// Whether the calculation writes `value`, as a number of units, hundredths, thousands, millions, billions or, for
    /// computing power, of 10^15.
    private static boolean isWrittenAs(double value, double written) {
        return Stream.of(1.0, 100.0, 1e3, 1e6, 1e9, 1e15).anyMatch(unit -> Numeral.near(written * unit, value));
    }

    /// Whether `result` in one of the units is the stored value, rounded as the stored value is.
    private static boolean gives(double result, double stored, double... units) {
        String plain = plain(stored);
        int decimals = plain.contains(".") ? plain.length() - plain.indexOf('.') - 1 : 0;
        double half = 0.5 * Math.pow(10, -decimals) * (1 + 1e-9);
        return Arrays.stream(units).anyMatch(unit -> Math.abs(result * unit - stored) <= half);
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static OptionalDouble value(Fact fact) {
        return switch (fact) {
            case Amount a
            when a.euros().isPresent() -> OptionalDouble.of(a.euros().getAsLong());
            case Indicator i -> i.value();
            default -> OptionalDouble.empty();
        };
    }
}
