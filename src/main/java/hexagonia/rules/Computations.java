package hexagonia.rules;

import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Derivation;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.Qualifier;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is computed can be computed again: the formula begins with the calculation, in both languages, which gives the
/// stored value (in euros, thousands, millions or billions; as a number or a percentage) and holds the value of each
/// input. It is exact where it starts from exact figures and rounds nothing, and nowhere else. What is counted is
/// named: the formula begins with the list, which has as many items, or at least as many in documents. What is inferred
/// is calculated so, or its formula or its quotation holds the number. An amount is never a quotient: a whole divided
/// by the number of its laureates is an average, not an award.
///
/// It holds against a subtotal that is not corrected with its parts, a count that is not corrected with its list, and
/// averages given as awards.
final class Computations implements Rule {
    private static final double[] MONEY = {1, 1e3, 1e6, 1e9};
    private static final double[] FIGURE = {1, 100};
    private static final Pattern COMMENT = Pattern.compile("[\\s\\u00A0\\u202F]*:\\s");

    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        Map<String, Figure> known = Stream.concat(strategy.amounts().stream(), strategy.indicators().stream())
                .flatMap(f -> Figure.of(f).stream())
                .collect(Collectors.toMap(f -> f.fact().id(), f -> f, (a, _) -> a));
        Sources sources = new Sources(strategy);
        known.values().stream()
                .filter(f -> f.basis() != Basis.STATED)
                .sorted(Comparator.comparing(f -> f.fact().id()))
                .forEach(f -> f.fact()
                        .evidence()
                        .derivation()
                        .ifPresent(derivation -> List.of("fr", "en")
                                .forEach(
                                        language -> new Check(f, derivation, language, known, sources, broken).run())));
    }

    /// A number as stored.
    private record Figure(Fact fact, double value, Qualifier qualifier, Basis basis) {
        static Optional<Figure> of(Fact fact) {
            return switch (fact) {
                case Amount a
                when a.euros().isPresent() ->
                    Optional.of(new Figure(a, a.euros().getAsLong(), a.qualifier(), a.basis()));
                case Indicator i
                when i.value().isPresent() ->
                    Optional.of(new Figure(i, i.value().getAsDouble(), i.qualifier(), i.basis()));
                default -> Optional.empty();
            };
        }

        boolean isMoney() {
            return fact instanceof Amount;
        }
    }

    private record Check(
            Figure figure,
            Derivation derivation,
            String language,
            Map<String, Figure> known,
            Sources sources,
            Consumer<Violation> broken) {
        void run() {
            Optional<Calculation> calculation = Calculation.in(text(), language);
            if (calculation.isPresent()) {
                calculated(calculation.get());
            } else if (figure.basis() == Basis.INFERRED) {
                if (!isWritten()) {
                    broken.accept(Violation.of("calculation", file(), id(), text(), plain(figure.value())));
                }
            } else if (figure.isMoney()) {
                broken.accept(Violation.of("no-calculation", file(), id(), text()));
            } else if (items() != figure.value()) {
                broken.accept(Violation.of("count", file(), id(), text(), items(), plain(figure.value())));
            } else if (figure.qualifier() != Qualifier.EXACT && figure.qualifier() != Qualifier.AT_LEAST) {
                broken.accept(
                        Violation.of("calculation-exact", file(), id(), text(), Records.word(figure.qualifier())));
            }
        }

        private void calculated(Calculation calculation) {
            double[] units = figure.isMoney() ? MONEY : FIGURE;
            if (calculation.divides() && figure.isMoney()) {
                broken.accept(Violation.of("average", file(), id(), text()));
            } else if (!gives(calculation.result(), figure.value(), units)) {
                broken.accept(Violation.of("calculation", file(), id(), text(), plain(figure.value())));
            } else if (figure.basis() == Basis.COMPUTED) {
                exact(Arrays.stream(units).anyMatch(u -> Numeral.near(calculation.result() * u, figure.value())));
            }
            for (String input : derivation.inputs()) {
                Figure from = known.get(input);
                if (from != null && calculation.numbers().stream().noneMatch(n -> isWrittenAs(from.value(), n))) {
                    broken.accept(Violation.of("calculation-input", file(), id(), input, text()));
                }
            }
        }

        private void exact(boolean whole) {
            boolean exact = whole
                    && derivation.inputs().stream()
                            .map(known::get)
                            .allMatch(from -> from == null || from.qualifier() == Qualifier.EXACT);
            if (exact != (figure.qualifier() == Qualifier.EXACT)) {
                String stored = Records.word(figure.qualifier());
                broken.accept(
                        exact
                                ? Violation.of("calculation-exact", file(), id(), text(), stored)
                                : Violation.of("calculation-rounded", file(), id(), text(), stored));
            }
        }

        /// How many items the list has that the formula begins with; a list of items with commas has semicolons.
        private int items() {
            String list = COMMENT.split(text(), 2)[0];
            return list.split(list.contains(";") ? ";" : ",").length;
        }

        private boolean isWritten() {
            return Stream.concat(
                            Numerals.of(language).in(text()).stream(),
                            figure.fact().evidence().claims().stream().flatMap(c -> sources.numerals(c).stream()))
                    .anyMatch(n -> n.is(figure.value()));
        }

        private String text() {
            return language.equals("fr")
                    ? derivation.formula().fr()
                    : derivation.formula().en();
        }

        private String file() {
            return Records.file(figure.fact());
        }

        private String id() {
            return figure.fact().id();
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
}
