package hexagonia.ui.chronology;

import hexagonia.explore.Chronology;
import hexagonia.explore.Citations;
import hexagonia.explore.Span;
import hexagonia.model.Basis;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line of the chronology: an event or a function, with its year where it is the first of that year.
record Moment(Fact fact, boolean first) implements Line {
    /// The lines in order, events before functions; `kind` leaves only the events of that kind, or the functions.
    static List<Line> of(Chronology chronology, Optional<String> kind) {
        List<Line> lines = new ArrayList<>();
        boolean functions = kind.filter(Chronology.MANDATE::equals).isPresent();
        if (!functions) {
            chronology.facts(kind).forEach(e -> add(lines, e));
        }
        if (!chronology.mandates().isEmpty() && (kind.isEmpty() || functions)) {
            lines.add(new Line.Heading());
            chronology.mandates().forEach(m -> add(lines, m));
        }
        return lines;
    }

    private static void add(List<Line> lines, Fact fact) {
        Moment moment = new Moment(fact, true);
        boolean follows = !lines.isEmpty()
                && lines.getLast() instanceof Moment before
                && before.year().equals(moment.year());
        lines.add(new Moment(fact, !follows));
    }

    Optional<PartialDate> date() {
        return Span.date(fact);
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
