package hexagonia.rules;

import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Claim;
import hexagonia.model.Evidence;
import hexagonia.model.Indicator;
import hexagonia.model.Qualifier;
import hexagonia.model.Roster;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// What is stored is what was written. Each document that states a figure is quoted; the quoted phrase holds the stored
/// number, scale included, and gives it as exactly as the claim says: « près de 2,5 Mds€ » is not 2.5 million, not 25
/// billion and not exact. A claim that says it in another way explains itself by a note; where all of them do, one
/// holds the number, unless none holds any but ordinals and years. Nor does an amount that no document publishes quote
/// a sum.
///
/// It holds against a slip of scale or of a digit, a figure taken from the line above, « + 600 » read as a rise, and a
/// « plus de » that is lost on the way.
final class FigurePhrases implements Rule {
    private static final Pattern MONEY = Pattern.compile("€|\\beuros?\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        Check check = new Check(new Sources(strategy), broken);
        strategy.amounts().forEach(check::amount);
        strategy.indicators().forEach(check::indicator);
        strategy.rosters().forEach(check::roster);
    }

    /// A figure as stored.
    private record Figure(String file, String id, double value, OptionalDouble top, Qualifier qualifier) {}

    private record Check(Sources sources, Consumer<Violation> broken) {
        void amount(Amount a) {
            if (a.euros().orElse(0) != 0 && a.basis() == Basis.STATED) {
                double euros = a.euros().getAsLong();
                check(new Figure("amounts", a.id(), euros, OptionalDouble.empty(), a.qualifier()), a.evidence());
            } else if (a.euros().isEmpty()) {
                a.evidence().claims().stream()
                        .filter(this::quotesMoney)
                        .forEach(c -> broken.accept(Violation.of(
                                "undisclosed-quoted",
                                "amounts",
                                a.id(),
                                c.asStated().orElseThrow())));
            }
        }

        private boolean quotesMoney(Claim claim) {
            return claim.asStated().filter(p -> MONEY.matcher(p).find()).isPresent()
                    && !sources.numerals(claim).isEmpty();
        }

        void indicator(Indicator i) {
            if (i.value().isPresent() && i.basis() == Basis.STATED) {
                check(
                        new Figure("indicators", i.id(), i.value().getAsDouble(), i.valueMax(), i.qualifier()),
                        i.evidence());
            }
        }

        void roster(Roster r) {
            if (r.statedCount().isPresent()) {
                double count = r.statedCount().getAsInt();
                check(new Figure("rosters", r.id(), count, OptionalDouble.empty(), r.qualifier()), r.evidence());
            }
        }

        private void check(Figure figure, Evidence evidence) {
            List<Claim> claims = evidence.claims();
            claims.forEach(claim -> check(figure, claim));
            List<Numeral> numbers = claims.stream()
                    .filter(c -> c.asStated().isPresent())
                    .flatMap(c -> sources.numerals(c).stream())
                    .filter(Numeral::isFigure)
                    .toList();
            boolean noted = claims.stream().allMatch(c -> c.note().isPresent());
            if (noted && !numbers.isEmpty() && numbers.stream().noneMatch(n -> n.is(figure.value()))) {
                broken.accept(Violation.of(
                        "phrase-value",
                        figure.file(),
                        figure.id(),
                        claims.getFirst().asStated().orElse(""),
                        plain(figure.value())));
            }
            List<Claim> telling = claims.stream()
                    .filter(c -> sources.numerals(c).stream().anyMatch(n -> n.is(figure.value())))
                    .toList();
            boolean agreed =
                    (telling.isEmpty() ? claims : telling).stream().anyMatch(c -> c.qualifier() == figure.qualifier());
            if (!claims.isEmpty() && !agreed) {
                broken.accept(Violation.of("qualifier", figure.file(), figure.id(), Records.word(figure.qualifier())));
            }
        }

        private void check(Figure figure, Claim claim) {
            if (claim.asStated().isEmpty()) {
                broken.accept(Violation.of("no-phrase", figure.file(), figure.id(), claim.section()));
                return;
            }
            String phrase = claim.asStated().get();
            List<Numeral> numbers = sources.numerals(claim);
            Optional<Numeral> written =
                    numbers.stream().filter(n -> n.is(figure.value())).findFirst();
            boolean toTheTop = figure.top().isEmpty()
                    || numbers.stream().anyMatch(n -> n.is(figure.top().getAsDouble()));
            if (claim.note().isPresent()) {
                return;
            }
            if (written.isEmpty() || !toTheTop) {
                broken.accept(Violation.of("phrase-value", figure.file(), figure.id(), phrase, plain(figure.value())));
            } else if (written.get().hedge() != claim.qualifier()) {
                broken.accept(Violation.of(
                        "hedge",
                        figure.file(),
                        figure.id(),
                        phrase,
                        Records.word(written.get().hedge()),
                        Records.word(claim.qualifier())));
            }
        }

        private static String plain(double value) {
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }
}
