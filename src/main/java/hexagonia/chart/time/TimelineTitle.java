package hexagonia.chart.time;

import hexagonia.explore.Chronology;
import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.explore.Span;
import hexagonia.model.Basis;
import hexagonia.model.Document;
import hexagonia.model.Event;
import hexagonia.model.PartialDate;
import hexagonia.wording.Labels;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the timeline finds: the one or two documents at whose publication many of its dates stand, and how many of
/// those were read into that date; where there are none, how many events there are and in which year most. `events` are
/// those listed, `functions` how many functions of persons.
record TimelineTitle(List<Event> events, int functions, Findings findings, Labels labels) {
    /// The share of all dates that a document concentrates, and how many that is at least.
    private static final double SHARE = 0.1;

    private static final int LEAST = 3;
    private static final int NAMED = 2;

    /// How many dates stand at the publication of a document, and how many of them are ours.
    private record Peak(long dates, long ours) {}

    static TimelineTitle of(Findings findings, Labels labels, Optional<String> kind) {
        Chronology chronology = Chronology.of(findings);
        List<Event> events = chronology.facts(kind).stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .toList();
        boolean both = kind.isEmpty() || kind.get().equals(Chronology.MANDATE);
        return new TimelineTitle(events, both ? chronology.mandates().size() : 0, findings, labels);
    }

    String finding() {
        List<Peak> peaks = peaks();
        long dates = peaks.stream().mapToLong(Peak::dates).sum();
        long ours = peaks.stream().mapToLong(Peak::ours).sum();
        return peaks.isEmpty()
                ? counted()
                : labels.messages()
                        .get(
                                peaks.size() == 1 ? "timeline.finding.one" : "timeline.finding.two",
                                dates,
                                dated(),
                                ours < 2 ? ours : ours < dates ? 2 : 3,
                                ours);
    }

    /// How many events and functions there are, unless the finding said so.
    String coverage() {
        String reading = labels.messages().get("chronology.reading", functions) + perhaps();
        return peaks().isEmpty() ? reading : labels.messages().get("chronology.coverage", counted(), reading);
    }

    /// How many of the events listed may have been before or after the range; empty where there is none.
    private String perhaps() {
        long perhaps = TimelineContent.range(findings)
                .map(range -> events.stream().filter(e -> !isCertain(e, range)).count())
                .orElse(0L);
        return perhaps == 0 ? "" : labels.messages().get("chronology.perhaps", perhaps);
    }

    private boolean isCertain(Event event, Clause.During range) {
        return Span.told(event, findings.index()).filter(range.span()::holds).isPresent();
    }

    private long dated() {
        return events.stream().filter(e -> e.date().isPresent()).count();
    }

    private List<Peak> peaks() {
        double least = Math.max(LEAST, SHARE * dated());
        return findings.index().strategy().documents().stream()
                .map(Document::publishedOn)
                .distinct()
                .map(this::peak)
                .filter(p -> p.dates() >= least)
                .sorted(Comparator.comparingLong(Peak::dates).reversed())
                .limit(NAMED)
                .toList();
    }

    private Peak peak(PartialDate published) {
        List<Event> at = events.stream()
                .filter(e -> e.date().equals(Optional.of(published)))
                .toList();
        return new Peak(
                at.size(), at.stream().filter(e -> e.basis() == Basis.INFERRED).count());
    }

    /// How many events there are, over which years, and in which of these most.
    private String counted() {
        if (events.isEmpty() && functions > 0) {
            return labels.messages().get("chronology.finding.functions", functions);
        }
        TreeMap<Integer, Long> years = events.stream()
                .flatMap(e -> e.date().map(PartialDate::year).stream())
                .collect(Collectors.groupingBy(y -> y, TreeMap::new, Collectors.counting()));
        if (years.isEmpty()) {
            return labels.messages().get("chronology.finding.none", events.size());
        }
        var most = Collections.max(years.entrySet(), Map.Entry.comparingByValue());
        long undated = events.size() - dated();
        long way = (most.getValue() > 1 ? 1 : 0) + 2 * Math.min(2, undated);
        return labels.messages()
                .get(
                        years.size() == 1 ? "chronology.finding.one-year" : "chronology.finding",
                        events.size(),
                        Integer.toString(years.firstKey()),
                        Integer.toString(years.lastKey()),
                        undated,
                        most.getValue(),
                        Integer.toString(most.getKey()),
                        way);
    }
}
