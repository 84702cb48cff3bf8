package hexagonia.explore;

import hexagonia.explore.rows.Row;
import hexagonia.model.Event;
import hexagonia.model.EventKind;
import hexagonia.model.Fact;
import hexagonia.model.Mandate;
import hexagonia.model.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The events that pass, in the order of time, and the functions of persons that pass, likewise. A date known to the
/// year comes before one known to the month, and that before a day; what has no date comes last. `without` are the
/// clauses that say nothing of functions, which then stay whole; every clause says something of events.
public record Chronology(List<Event> events, List<Mandate> mandates, List<Clause> without) {
    /// The kind that functions are of, beside the kinds of events.
    public static final String MANDATE = "mandate";

    /// The name under which the kind picked stands in the state.
    public static final String KIND = "chronology-kind";

    private static final Comparator<Fact> IN_TIME =
            Comparator.comparing(f -> Span.date(f).map(PartialDate::iso).orElse("9999-99-99"));

    public Chronology {
        events = List.copyOf(events);
        mandates = List.copyOf(mandates);
        without = List.copyOf(without);
    }

    /// What passes the clauses of `findings`.
    public static Chronology of(Findings findings) {
        TableFindings functions = findings.functions();
        return new Chronology(
                inTime(findings.table(Table.EVENTS), Event.class),
                inTime(functions, Mandate.class),
                functions.withoutObject());
    }

    /// The events, or those of one kind; or the functions.
    public List<? extends Fact> facts(Optional<String> kind) {
        if (kind.isEmpty()) {
            return events;
        }
        return kind.get().equals(MANDATE)
                ? mandates
                : events.stream().filter(e -> word(e.kind()).equals(kind.get())).toList();
    }

    /// A kind of event as the state names it.
    public static String word(EventKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static <T extends Fact> List<T> inTime(TableFindings found, Class<T> kind) {
        return found.rows().stream()
                .map(row -> kind.cast(((Row.OfFact) row).fact()))
                .sorted(IN_TIME)
                .toList();
    }
}
