package hexagonia.exhibit;

import hexagonia.chart.time.DrawnTimeline;
import hexagonia.chart.time.TimeAxis;
import hexagonia.chart.time.Timeline;
import hexagonia.chart.time.Timeline.DatedMark;
import hexagonia.chart.time.Timeline.Form;
import hexagonia.chart.time.TimelineContent;
import hexagonia.explore.Clause;
import hexagonia.explore.Span;
import hexagonia.figure.Box;
import java.util.List;
import java.util.Optional;

/// Ranges along the timeline: they keep what may have happened then.
record TimeRuler(Timeline timeline, DrawnTimeline drawn, Optional<Clause.During> filtered) implements Ruler {
    @Override
    public Along along() {
        return Along.ACROSS;
    }

    private Range range(Clause.During during) {
        TimeAxis axis = drawn.axis();
        double start = axis.at(during.span().first());
        double end = axis.at(during.span().last().plusDays(1));
        return new Range(new Box(start, 0, end - start, drawn.figure().height()), during);
    }

    @Override
    public Optional<Range> between(double from, double to) {
        return Optional.of(range(drawn.axis().between(from, to)));
    }

    @Override
    public List<String> stops() {
        return timeline.moments().stream().map(TimeRuler::shown).distinct().toList();
    }

    /// The id of what the picture shows a fact as.
    private static String shown(DatedMark moment) {
        return moment.form() == Form.YEAR
                ? TimelineContent.within(moment.span().first().getYear())
                : moment.datum().id();
    }

    @Override
    public Optional<Range> across(String from, String to) {
        return span(from)
                .flatMap(a -> span(to).map(b -> range(TimeAxis.during(
                        a.first().isBefore(b.first()) ? a.first() : b.first(),
                        a.last().isAfter(b.last()) ? a.last() : b.last()))));
    }

    private Optional<Span> span(String id) {
        return timeline.moments().stream()
                .filter(m -> shown(m).equals(id))
                .findFirst()
                .map(DatedMark::span);
    }

    @Override
    public Optional<Range> standing() {
        return filtered.map(this::range);
    }

    /// Months are its steps.
    @Override
    public Optional<Range> held(Optional<String> stop) {
        return standing().or(() -> Optional.of(range(drawn.axis().months(stop.flatMap(this::span)))));
    }

    @Override
    public Range stepped(Range range, int by, boolean end) {
        return range.clause() instanceof Clause.During during
                ? range(drawn.axis().stepped(during, by, end))
                : range;
    }

    @Override
    public Range moved(Range range, double start) {
        return range.clause() instanceof Clause.During during
                ? range(drawn.axis().moved(during, start))
                : range;
    }
}
