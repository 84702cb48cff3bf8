package hexagonia.chart.time;

import hexagonia.chart.time.Timeline.Peak;
import hexagonia.explore.Chronology;
import hexagonia.explore.Span;
import hexagonia.model.Basis;
import hexagonia.model.Document;
import hexagonia.model.Event;
import hexagonia.model.EventKind;
import hexagonia.model.Fact;
import hexagonia.model.PartialDate;
import hexagonia.wording.Labels;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The dates, known to the day or the month, at which many more facts stand than at others: what most of them are, and
/// how many were read into the date of which document.
record TimelinePeaks(Labels labels) {
    private static final int LEAST = 8;
    private static final int TIMES = 3;
    private static final int NAMED = 2;

    List<Peak> of(List<Fact> dated) {
        Map<PartialDate, List<Fact>> piles = dated.stream()
                .filter(f ->
                        TimelineContent.form(f) == Timeline.Form.DAY || TimelineContent.form(f) == Timeline.Form.MONTH)
                .collect(Collectors.groupingBy(
                        f -> Span.date(f).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        List<Integer> heights = piles.values().stream().map(List::size).sorted().toList();
        int median = heights.isEmpty() ? 0 : heights.get((heights.size() - 1) / 2);
        return piles.entrySet().stream()
                .filter(pile -> pile.getValue().size() >= Math.max(LEAST, TIMES * median))
                .sorted(Comparator.comparingInt(pile -> -pile.getValue().size()))
                .limit(NAMED)
                .map(pile -> peak(pile.getKey(), pile.getValue()))
                .toList();
    }

    private Peak peak(PartialDate date, List<Fact> facts) {
        return new Peak(
                Span.of(date),
                labels.formats().date(date.iso()),
                labels.messages()
                                .get(
                                        date.precision() == PartialDate.Precision.DAY
                                                ? "timeline.peak.day"
                                                : "timeline.peak.month",
                                        facts.size(),
                                        kinds(facts))
                        + inferred(date, facts));
    }

    /// How many are of the kind that most of them are; empty where they are no events.
    private String kinds(List<Fact> facts) {
        Map<EventKind, Long> counts = facts.stream()
                .flatMap(f -> f instanceof Event e ? Stream.of(e.kind()) : Stream.empty())
                .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most ->
                        labels.messages().get("timeline.peak.kind." + Chronology.word(most.getKey()), most.getValue()))
                .orElse("");
    }

    private String inferred(PartialDate date, List<Fact> facts) {
        long inferred = facts.stream()
                .filter(f -> f instanceof Event e && e.basis() == Basis.INFERRED)
                .count();
        Optional<Document> document = labels.index().strategy().documents().stream()
                .filter(d -> d.publishedOn().equals(date))
                .findFirst();
        return inferred == 0 || document.isEmpty()
                ? ""
                : labels.messages()
                        .get(
                                "timeline.peak.inferred",
                                inferred,
                                document.get().kind().in(labels.locale()));
    }
}
