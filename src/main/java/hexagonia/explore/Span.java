package hexagonia.explore;

import hexagonia.model.Amount;
import hexagonia.model.Event;
import hexagonia.model.EventKind;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.Mandate;
import hexagonia.model.PartialDate;
import hexagonia.model.Relation;
import hexagonia.model.Roster;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// The days on which something may be, both included: those of the year or the month where no more is known.
public record Span(LocalDate first, LocalDate last) {
    /// The days of a date.
    public static Span of(PartialDate date) {
        return new Span(date.first(), date.last());
    }

    /// The days of a fact, up to its end where it has one; none where it has no date.
    public static Optional<Span> of(Fact fact) {
        Optional<PartialDate> end = switch (fact) {
            case Event e -> e.dateEnd();
            case Mandate m -> m.end();
            case Amount _, Indicator _, Relation _, Roster _ -> Optional.empty();
        };
        return date(fact).map(from -> new Span(from.first(), end.orElse(from).last()));
    }

    /// The days of a fact as far as those who tell of it leave them open: what is told as done is no later than the
    /// first document that tells of it, what is foreseen no earlier.
    public static Optional<Span> told(Fact fact, StrategyIndex index) {
        Optional<Span> days = of(fact);
        if (!(fact instanceof Event event) || days.isEmpty()) {
            return days;
        }
        return fact.evidence().claims().stream()
                .map(c -> c.statedOn()
                        .orElseGet(() -> index.documentOf(c.section()).publishedOn()))
                .min(Comparator.comparing(PartialDate::first))
                .map(by -> days.get().narrowed(by, event.kind() == EventKind.FORECAST))
                .or(() -> days);
    }

    private Span narrowed(PartialDate by, boolean foreseen) {
        Span narrow = foreseen
                ? new Span(first.isBefore(by.first()) ? by.first() : first, last)
                : new Span(first, last.isAfter(by.last()) ? by.last() : last);
        return narrow.first.isAfter(narrow.last) ? this : narrow;
    }

    /// The date of a fact: when it begins, or else the date at which a document gives it.
    public static Optional<PartialDate> date(Fact fact) {
        return switch (fact) {
            case Amount a -> a.statedOn();
            case Indicator i -> i.asOf().or(i::targetDate);
            case Event e -> e.date();
            case Mandate m -> m.start().or(m::asOf);
            case Relation _, Roster _ -> Optional.empty();
        };
    }

    /// Whether both have a day in common.
    public boolean meets(Span other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /// Whether all days of the other are days of this one.
    public boolean holds(Span other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }
}
