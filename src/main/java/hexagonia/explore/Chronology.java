package hexagonia.explore;

import hexagonia.model.Amount;
import hexagonia.model.Event;
import hexagonia.model.Evidence;
import hexagonia.model.Mandate;
import hexagonia.model.PartialDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The events that pass, in the order of time, and the functions of persons that pass, likewise. A date known to the
/// year comes before one known to the month, and that before a day; what has no date comes last.
///
/// An event passes a clause that it can satisfy: its year, its documents, its basis and the kinds of its records are
/// its
/// own; lever, axis, measure, region, the map and the way down a chart are those of the amounts of its records.
/// `without` are the clauses that say nothing of events, which then stay whole.
public record Chronology(List<Event> events, List<Mandate> mandates, List<Clause> without) {
    private static final Comparator<Optional<PartialDate>> IN_TIME =
            Comparator.comparing(d -> d.map(PartialDate::iso).orElse("9999-99-99"));

    public Chronology {
        events = List.copyOf(events);
        mandates = List.copyOf(mandates);
        without = List.copyOf(without);
    }

    /// What passes the clauses of `findings`.
    public static Chronology of(Findings findings) {
        StrategyIndex index = findings.index();
        List<Clause> clauses = findings.exploration().clauses();
        List<Sieve> sieves = clauses.stream()
                .filter(Chronology::applies)
                .map(c -> sieve(findings, c))
                .toList();
        List<Event> events = index.strategy().events().stream()
                .filter(e -> sieves.stream().allMatch(s -> s.passes(e)))
                .sorted(Comparator.comparing(Event::date, IN_TIME))
                .toList();
        List<Mandate> mandates = index.strategy().mandates().stream()
                .filter(m -> sieves.stream().allMatch(s -> s.passes(m)))
                .sorted(Comparator.comparing(Chronology::date, IN_TIME))
                .toList();
        return new Chronology(
                events, mandates, clauses.stream().filter(c -> !applies(c)).toList());
    }

    /// When a function begins, or else the date at which a document gives it.
    public static Optional<PartialDate> date(Mandate mandate) {
        return mandate.start().or(mandate::asOf);
    }

    /// Whether a clause says anything of events.
    public static boolean applies(Clause clause) {
        return switch (clause) {
            case Clause.OneOf c -> c.dimension() != Dimension.STAGE && c.dimension() != Dimension.ACTOR;
            case Clause.Between _ -> false;
            case Clause.Matching _, Clause.Within _, Clause.Under _ -> true;
        };
    }

    private static Sieve sieve(Findings findings, Clause clause) {
        return switch (clause) {
            case Clause.OneOf c -> new OfDimension(findings.index(), c, records(findings, c));
            case Clause.Matching c -> new OfRecords(findings.matching(c.text()));
            case Clause.Under c -> new OfRecords(plus(records(findings, c), c.path()));
            default -> new OfRecords(records(findings, clause));
        };
    }

    /// The records that have an amount satisfying the clause.
    private static Set<String> records(Findings findings, Clause clause) {
        Set<String> records = new HashSet<>();
        for (Amount amount : findings.satisfying(clause)) {
            records.add(amount.entity());
        }
        return records;
    }

    private static Set<String> plus(Set<String> records, Collection<String> more) {
        records.addAll(more);
        return records;
    }

    /// One clause as it bears on events and functions.
    private sealed interface Sieve {
        boolean passes(Event event);

        boolean passes(Mandate mandate);
    }

    private record OfRecords(Set<String> records) implements Sieve {
        @Override
        public boolean passes(Event event) {
            return event.entities().stream().anyMatch(records::contains);
        }

        @Override
        public boolean passes(Mandate mandate) {
            return Citations.subjects(mandate).stream().anyMatch(records::contains);
        }
    }

    private record OfDimension(StrategyIndex index, Clause.OneOf clause, Set<String> records) implements Sieve {
        @Override
        public boolean passes(Event event) {
            return switch (clause.dimension()) {
                case YEAR -> year(event.date());
                case BASIS -> any(List.of(event.basis().name().toLowerCase(Locale.ROOT)));
                default -> passes(event.entities(), event.evidence());
            };
        }

        @Override
        public boolean passes(Mandate mandate) {
            return switch (clause.dimension()) {
                case YEAR -> year(date(mandate));
                case BASIS -> any(List.of("stated"));
                default -> passes(Citations.subjects(mandate), mandate.evidence());
            };
        }

        private boolean passes(List<String> entities, Evidence evidence) {
            return switch (clause.dimension()) {
                case KIND ->
                    any(entities.stream()
                            .map(id -> index.entity(id).kind().name().toLowerCase(Locale.ROOT))
                            .toList());
                case DOCUMENT ->
                    any(evidence.claims().stream()
                            .map(c -> index.documentOf(c.section()).id())
                            .toList());
                // The rows of an excluding clause are already those that it leaves.
                default ->
                    entities.stream().anyMatch(records::contains)
                            || !clause.excluded() && entities.stream().anyMatch(clause.values()::contains);
            };
        }

        private boolean year(Optional<PartialDate> date) {
            return any(date.map(d -> Integer.toString(d.year())).stream().toList());
        }

        private boolean any(List<String> values) {
            return values.stream().anyMatch(clause.values()::contains) != clause.excluded();
        }
    }
}
