package hexagonia.wording;

import hexagonia.explore.Span;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.Mandate;
import hexagonia.model.PartialDate;
import hexagonia.model.PartialDate.Precision;

/// Events and functions of persons in words: when, what, of which kind, and who says so.
public record Dated(Labels labels) {
    /// The date as precise as it is known, with its end; for a function, from when or as of when.
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

    /// When a function was held or obtained, or from when it is held (no document says that it still is), else which
    /// document says it is.
    private String function(Mandate mandate) {
        PartialDate date = mandate.start().or(mandate::asOf).orElseThrow();
        String written = labels.formats().date(date.iso());
        boolean day = date.precision() == Precision.DAY;
        if (mandate.start().isEmpty()) {
            return labels.messages()
                    .get(day ? "moments.said-day" : "moments.said", written, elided(written), document(mandate));
        }
        if (mandate.end().isEmpty()) {
            return labels.messages().get(day ? "moments.since-day" : "moments.since", written, elided(written));
        }
        return mandate.end().equals(mandate.start())
                ? labels.messages().get(day ? "moments.on-day" : "record.in", written)
                : labels.messages()
                        .get(
                                "moments.from",
                                written,
                                labels.formats().date(mandate.end().get().iso()));
    }

    /// « l’entretien », « le document »: an article is sure only before a vowel.
    private String document(Mandate mandate) {
        String kind = mandate.evidence().claims().stream()
                .findFirst()
                .map(claim -> labels.index().documentOf(claim.section()).kind().in(labels.locale()))
                .orElse("");
        return labels.messages().get("moments.document", elided(kind), kind);
    }

    private static int elided(String word) {
        return FactWords.vowel(word) ? 1 : 0;
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
