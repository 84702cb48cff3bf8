package hexagonia.chart;

import hexagonia.chart.Timeline.DatedMark;
import hexagonia.explore.Chronology;
import hexagonia.explore.Citations;
import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.explore.Span;
import hexagonia.figure.Datum;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.PartialDate;
import hexagonia.model.PartialDate.Precision;
import hexagonia.wording.Dated;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the timeline shows of an exploration: the events, or those of one kind, or the functions, under all clauses but
/// the range of dates, which stands in place.
public final class TimelineContent {
    private final Findings findings;
    private final Labels labels;
    private final Dated words;

    private TimelineContent(Findings findings, Labels labels) {
        this.findings = findings;
        this.labels = labels;
        this.words = new Dated(labels);
    }

    /// The content for `findings`, with the events of one kind where it is given.
    public static Timeline of(Findings findings, Labels labels, Optional<String> kind) {
        return new TimelineContent(findings, labels).timeline(kind);
    }

    /// The range of dates asked for, if any.
    public static Optional<Clause.During> range(Findings findings) {
        return findings.exploration().clause(Clause.During.class);
    }

    private Timeline timeline(Optional<String> kind) {
        Findings under = range(findings).map(findings::without).orElse(findings);
        List<? extends Fact> facts = Chronology.of(under).facts(kind);
        List<DatedMark> moments = facts.stream()
                .flatMap(fact -> Span.of(fact).map(span -> moment(fact, span)).stream())
                .sorted(Comparator.comparing((DatedMark m) -> m.span().first())
                        .thenComparing(m -> m.span().last(), Comparator.reverseOrder()))
                .toList();
        TreeSet<Integer> years = new TreeSet<>();
        TreeSet<Integer> fine = new TreeSet<>();
        dates().forEach(date -> {
            years.add(date.year());
            if (date.precision() != Precision.YEAR) {
                fine.add(date.year());
            }
        });
        // A year between two others has a place on the axis of its own.
        TreeSet<Integer> placed = new TreeSet<>(years);
        years.stream().filter(y -> years.contains(y + 2)).forEach(y -> placed.add(y + 1));
        TimelineTitle title = TimelineTitle.of(findings, labels, kind);
        int undated = facts.size() - moments.size();
        return new Timeline(
                title.finding(),
                title.coverage(),
                alternative(moments, undated),
                moments,
                years,
                fine,
                placed.stream().map(year -> year(year, moments)).toList(),
                new Words(
                        labels.messages().get("timeline.reading", undated),
                        labels.messages().get("timeline.reading.brief", undated)),
                Stream.of("date", "kind", "title", "source")
                        .map(column -> labels.messages().get("timeline.column." + column))
                        .toList());
    }

    /// The dates of all events and functions there are.
    private Stream<PartialDate> dates() {
        var strategy = findings.index().strategy();
        return Stream.concat(
                Stream.concat(strategy.events().stream(), strategy.mandates().stream())
                        .flatMap(fact -> Span.date(fact).stream()),
                strategy.events().stream().flatMap(e -> e.dateEnd().stream()));
    }

    private DatedMark moment(Fact fact, Span span) {
        String when = words.when(fact);
        String kind = words.kind(fact);
        String title = words.title(fact);
        String source = words.source(fact);
        List<String> subjects = Citations.subjects(fact);
        return new DatedMark(
                new Datum(fact.id(), title, when + " · " + kind, source),
                span,
                subjects,
                fact instanceof Event e && e.kind().isExpected(),
                subjects.stream().anyMatch(findings.exploration().selection()::contains),
                List.of(when, kind, title, source));
    }

    private Timeline.YearLabel year(int year, List<DatedMark> moments) {
        Span span = Span.of(PartialDate.parse("%04d".formatted(year)));
        long count = moments.stream().filter(m -> m.span().meets(span)).count();
        Datum datum = new Datum(
                Integer.toString(year),
                Integer.toString(year),
                labels.messages().get("timeline.year", count),
                labels.messages().get("timeline.year.hint"));
        return new Timeline.YearLabel(year, datum);
    }

    private String alternative(List<DatedMark> moments, int undated) {
        List<String> sentences = new ArrayList<>();
        sentences.add(labels.messages().get("timeline.alternative", moments.size(), undated));
        range(findings)
                .ifPresent(range -> sentences.add(labels.messages()
                        .get(
                                "timeline.alternative.range",
                                labels.clause(range),
                                moments.stream()
                                        .filter(m -> m.span().meets(range.span()))
                                        .count())));
        return sentences.stream().collect(Collectors.joining(" "));
    }
}
