package hexagonia.ui.chronology;

import hexagonia.explore.Chronology;
import hexagonia.explore.Citations;
import hexagonia.model.Basis;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.Mandate;
import hexagonia.model.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line of the chronology: an event or a function, with its year where it is the first of that year.
record Moment(Fact fact, Group group, boolean first) {
    /// Events before functions of persons.
    enum Group {
        EVENTS,
        MANDATES
    }

    /// The lines in order; `kind` leaves only the events of that kind, and then no functions.
    static List<Moment> of(Chronology chronology, Optional<String> kind) {
        List<Moment> lines = new ArrayList<>();
        chronology.events().stream()
                .filter(e -> kind.isEmpty() || kind.get().equals(e.kind()))
                .forEach(e -> add(lines, e, Group.EVENTS));
        if (kind.isEmpty() || kind.get().equals(ChronologyPane.MANDATE)) {
            chronology.mandates().forEach(m -> add(lines, m, Group.MANDATES));
        }
        return lines;
    }

    private static void add(List<Moment> lines, Fact fact, Group group) {
        Moment moment = new Moment(fact, group, true);
        boolean first = lines.isEmpty()
                || lines.getLast().group() != group
                || !lines.getLast().year().equals(moment.year());
        lines.add(new Moment(fact, group, first));
    }

    Optional<PartialDate> date() {
        return switch (fact) {
            case Event e -> e.date();
            case Mandate m -> Chronology.date(m);
            default -> Optional.empty();
        };
    }

    Optional<Integer> year() {
        return date().map(PartialDate::year);
    }

    /// Whether the date is ours and not a document's.
    boolean isInferred() {
        return fact instanceof Event e && e.basis() != Basis.STATED;
    }

    List<String> subjects() {
        return Citations.subjects(fact);
    }
}
