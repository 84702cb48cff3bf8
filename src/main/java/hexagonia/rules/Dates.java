package hexagonia.rules;

import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Claim;
import hexagonia.model.Event;
import hexagonia.model.Indicator;
import hexagonia.model.Mandate;
import hexagonia.model.PartialDate;
import hexagonia.model.PartialDate.Precision;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// A date that is said to be written is written, and no more precisely than it is: year, month and day stand in the
/// words quoted. What a document only lets one work out (« il y a tout juste un an », « le 14 juin prochain ») is
/// inferred. No document speaks after its own date, and what lies ahead of it is a forecast, a deadline or has a note.
///
/// It holds against the day of a newsletter taken for that of an announcement, a date that a document never gives, and
/// something to come shown as done.
final class Dates implements Rule {
    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        Check check = new Check(new Sources(strategy), broken);
        strategy.events().forEach(check::event);
        strategy.mandates().forEach(check::mandate);
        strategy.indicators().forEach(check::indicator);
        strategy.amounts().forEach(check::amount);
        Records.facts(strategy)
                .forEach(fact -> fact.evidence().claims().forEach(claim -> {
                    PartialDate published = check.sources().document(claim).publishedOn();
                    if (claim.statedOn().filter(said -> said.isAfter(published)).isPresent()) {
                        broken.accept(Violation.of(
                                "claim-date",
                                Records.file(fact),
                                fact.id(),
                                claim.statedOn().get(),
                                published));
                    }
                }));
    }

    private record Check(Sources sources, Consumer<Violation> broken) {
        void event(Event e) {
            List<Claim> claims = e.evidence().claims();
            if (e.basis() == Basis.STATED && !claims.isEmpty()) {
                e.date().ifPresent(date -> event(e, date));
                e.dateEnd().ifPresent(date -> event(e, date));
            }
            boolean ahead = e.date().isPresent()
                    && !claims.isEmpty()
                    && claims.stream()
                            .allMatch(c ->
                                    e.date().get().isAfter(sources.document(c).publishedOn()));
            if (ahead && !e.kind().isExpected() && e.note().isEmpty()) {
                broken.accept(Violation.of("ahead", "events", e.id(), e.date().get()));
            }
        }

        private void event(Event e, PartialDate date) {
            boolean written = e.evidence().claims().stream()
                    .anyMatch(c -> e.asWritten()
                            .filter(w -> writes(w, date, language(c)))
                            .isPresent());
            if (!written) {
                broken.accept(Violation.of(
                        "date-written", "events", e.id(), date, e.asWritten().orElse("")));
            }
            e.asWritten()
                    .filter(w -> e.evidence().claims().stream().noneMatch(c -> quotes(c, w)))
                    .ifPresent(w -> broken.accept(Violation.of("date-quoted", "events", e.id(), w)));
        }

        private static boolean quotes(Claim claim, String words) {
            return claim.asStated()
                    .filter(p -> p.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                    .isPresent();
        }

        void mandate(Mandate m) {
            need("mandates", m.id(), m.start(), m.evidence().claims());
            need("mandates", m.id(), m.end(), m.evidence().claims());
        }

        void indicator(Indicator i) {
            if (i.basis() == Basis.STATED) {
                need("indicators", i.id(), i.targetDate(), i.evidence().claims());
            }
        }

        void amount(Amount a) {
            List<Claim> claims = a.evidence().claims();
            if (a.basis() == Basis.STATED) {
                need("amounts", a.id(), a.periodStart(), claims);
                need("amounts", a.id(), a.periodEnd(), claims);
                Predicate<PartialDate> published = date -> claims.isEmpty()
                        || claims.stream()
                                .anyMatch(c -> sources.document(c).publishedOn().equals(date));
                a.statedOn()
                        .filter(published.negate())
                        .ifPresent(date -> broken.accept(Violation.of("stated-on", "amounts", a.id(), date)));
            }
        }

        private void need(String file, String id, Optional<PartialDate> date, List<Claim> claims) {
            date.filter(_ -> !claims.isEmpty())
                    .filter(d -> claims.stream()
                            .noneMatch(c -> c.asStated()
                                    .filter(p -> writes(p, d, language(c)))
                                    .isPresent()))
                    .ifPresent(d -> broken.accept(Violation.of("date-claim", file, id, d)));
        }

        private String language(Claim claim) {
            return sources.document(claim).language();
        }

        /// Whether `words` give year, month and day of `date`, as far as it has them: `21 septembre 2024`,
        /// `19/03/2025`.
        private static boolean writes(String words, PartialDate date, String language) {
            List<Numeral> numbers = Numerals.of(language).in(words);
            boolean year = numbers.stream().anyMatch(n -> n.is(date.year()));
            if (date.precision() == Precision.YEAR) {
                return year;
            }
            int month = Integer.parseInt(date.iso().substring(5, 7));
            String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language));
            boolean named = words.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))
                    || numbers.stream().anyMatch(n -> n.is(month));
            boolean day = date.precision() == Precision.MONTH
                    || numbers.stream()
                            .anyMatch(n -> n.is(Integer.parseInt(date.iso().substring(8))));
            return year && named && day;
        }
    }
}
