package hexagonia.rules;

import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Claim;
import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Event;
import hexagonia.model.EventKind;
import hexagonia.model.Evidence;
import hexagonia.model.Indicator;
import hexagonia.model.Mandate;
import hexagonia.model.PartialDate;
import hexagonia.model.PartialDate.Precision;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A date that is said to be written is written, and no more precisely than it is: year, month and day stand in the
/// words quoted. What a document only lets one work out (« il y a tout juste un an », « le 14 juin prochain ») is
/// inferred, and lies within a year of the document. A figure and a function are those of the day of a document that
/// gives them, or of the latest figure they are worked out of; a call opens and closes when its events say. No document
/// speaks after its own date, and what lies ahead of it is a forecast, a deadline or has a note.
///
/// It holds against the day of a newsletter taken for that of an announcement, a date that a document never gives, and
/// something to come shown as done.
final class Dates implements Rule {
    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        Map<String, PartialDate> dated = new HashMap<>();
        strategy.indicators().forEach(i -> i.asOf().ifPresent(d -> dated.put(i.id(), d)));
        strategy.amounts().forEach(a -> a.statedOn().ifPresent(d -> dated.put(a.id(), d)));
        Check check = new Check(new Sources(strategy), dated, broken);
        strategy.events().forEach(check::event);
        strategy.mandates().forEach(check::mandate);
        strategy.indicators().forEach(check::indicator);
        strategy.amounts().forEach(check::amount);
        strategy.entities().forEach(e -> check.call(e, strategy.events()));
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

    private record Check(Sources sources, Map<String, PartialDate> dated, Consumer<Violation> broken) {
        void event(Event e) {
            List<Claim> claims = e.evidence().claims();
            if (e.basis() == Basis.STATED && !claims.isEmpty()) {
                e.date().ifPresent(date -> event(e, date));
                e.dateEnd().ifPresent(date -> event(e, date));
            }
            if (e.basis() != Basis.STATED && !claims.isEmpty()) {
                e.date()
                        .filter(d -> isFar(e, d))
                        .ifPresent(d -> broken.accept(Violation.of("far-date", "events", e.id(), d)));
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

        /// Whether a date whose year is not written is more than a year from all documents that tell it.
        private boolean isFar(Event e, PartialDate date) {
            return e.evidence().claims().stream()
                    .noneMatch(c -> Math.abs(sources.document(c).publishedOn().year() - date.year()) < 2
                            || e.asWritten()
                                    .filter(w -> Numerals.of(language(c)).in(w).stream()
                                            .anyMatch(n -> n.is(date.year())))
                                    .isPresent());
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
            told("mandates", m.id(), m.asOf(), m.evidence());
        }

        void indicator(Indicator i) {
            if (i.basis() == Basis.STATED) {
                need("indicators", i.id(), i.targetDate(), i.evidence().claims());
            }
            told("indicators", i.id(), i.asOf(), i.evidence());
        }

        void amount(Amount a) {
            List<Claim> claims = a.evidence().claims();
            if (a.basis() == Basis.STATED) {
                need("amounts", a.id(), a.periodStart(), claims);
                need("amounts", a.id(), a.periodEnd(), claims);
            }
            told("amounts", a.id(), a.statedOn(), a.evidence());
        }

        /// A call opens and closes when its events say.
        void call(Entity entity, List<Event> events) {
            if (entity.details() instanceof Details.Call call) {
                call(entity, call.opens(), events, EventKind.LAUNCH, EventKind.OPENING);
                call(entity, call.closes(), events, EventKind.DEADLINE);
            }
        }

        private void call(Entity call, Optional<PartialDate> date, List<Event> events, EventKind... kinds) {
            List<PartialDate> told = events.stream()
                    .filter(e -> List.of(kinds).contains(e.kind()))
                    .filter(e -> e.entities().stream()
                            .findFirst()
                            .filter(call.id()::equals)
                            .isPresent())
                    .flatMap(e -> e.date().stream())
                    .toList();
            date.filter(d -> !told.isEmpty() && !told.contains(d))
                    .ifPresent(d -> broken.accept(Violation.of("call-date", "calls", call.id(), d, told.getFirst())));
        }

        private void told(String file, String id, Optional<PartialDate> date, Evidence evidence) {
            List<PartialDate> days = evidence.claims().isEmpty()
                    ? evidence.derivation().stream()
                            .flatMap(d -> d.inputs().stream())
                            .flatMap(input -> Optional.ofNullable(dated.get(input)).stream())
                            .max(Comparator.naturalOrder())
                            .stream()
                            .toList()
                    : evidence.claims().stream()
                            .map(c -> sources.document(c).publishedOn())
                            .toList();
            date.filter(d -> !days.isEmpty() && !days.contains(d))
                    .ifPresent(d -> broken.accept(Violation.of("stated-on", file, id, d)));
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
