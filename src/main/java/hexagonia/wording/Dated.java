package hexagonia.wording;

import hexagonia.explore.Span;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.Mandate;
import hexagonia.model.PartialDate.Precision;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            case Mandate m -> labels.messages().get(since(m), from);
            default -> from;
        };
    }

    private static String since(Mandate mandate) {
        return mandate.start()
                .map(d -> d.precision() == Precision.DAY ? "moments.since" : "chronology.since")
                .orElse("record.as-of");
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
        Stream<String> said = fact.evidence().claims().stream()
                .map(c -> labels.document(c.section()) + ", " + labels.section(c.section()));
        Stream<String> found =
                fact.evidence().derivation().stream().map(d -> d.formula().in(labels.locale()));
        return Stream.concat(said, found).distinct().collect(Collectors.joining(" · "));
    }
}
