package hexagonia.wording;

import hexagonia.explore.Span;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.Mandate;
import hexagonia.model.PartialDate;
import hexagonia.model.PartialDate.Precision;

/// Events and functions of persons in words: when, what, of which kind, and who says so.
public record Dated(Labels labels) {
    /// The date as precise as it is known, with its end; for a function, since when or as of when.
    public String when(Fact fact) {
        if (Span.date(fact).isEmpty()) {
            return labels.messages().get("moments.no-date");
        }
        String from = labels.formats().date(Span.date(fact).get().iso());
        return switch (fact) {
            case Event e ->
                e.dateEnd()
                        .map(to -> from + " – " + labels.formats().date(to.iso()))
                        .orElse(from);
            case Mandate m -> function(m);
            default -> from;
        };
    }

    /// Since when a function is held, else the day on which a document says it is.
    private String function(Mandate mandate) {
        PartialDate date = mandate.start().or(mandate::asOf).orElseThrow();
        boolean day = date.precision() == Precision.DAY;
        String key = mandate.start().isPresent()
                ? day ? "moments.since-day" : "moments.since"
                : day ? "moments.said-day" : "moments.said";
        return labels.messages().get(key, labels.formats().date(date.iso()));
    }

    public String title(Fact fact) {
        return switch (fact) {
            case Event e -> e.title().in(labels.locale());
            case Mandate m -> m.function().in(labels.locale());
            default -> "";
        };
    }

    public String kind(Fact fact) {
        return fact instanceof Event e
                ? labels.messages().of("chronology.event", e.kind())
                : labels.messages().get("chronology.event.mandate");
    }

    /// Who says so, in one line: the documents, and under which heading.
    public String source(Fact fact) {
        return new FactWords(labels).sources(fact).replace("\n", " · ");
    }
}
