package hexagonia.exhibit;

import hexagonia.chart.DrawnTimeline;
import hexagonia.chart.TimeAxis;
import hexagonia.chart.Timeline;
import hexagonia.chart.Timeline.DatedMark;
import hexagonia.explore.Clause;
import hexagonia.figure.Box;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        return timeline.moments().stream().map(m -> m.datum().id()).toList();
    }

    @Override
    public Optional<Range> across(String from, String to) {
        return mark(from)
                .flatMap(a -> mark(to).map(b -> {
                    LocalDate first = Stream.of(a, b)
                            .map(m -> m.span().first())
                            .min(LocalDate::compareTo)
                            .orElseThrow();
                    LocalDate last = Stream.of(a, b)
                            .map(m -> m.span().last())
                            .max(LocalDate::compareTo)
                            .orElseThrow();
                    return range(TimeAxis.during(first, last));
                }));
    }

    private Optional<DatedMark> mark(String id) {
        return timeline.moments().stream()
                .filter(m -> m.datum().id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<Range> standing() {
        return filtered.map(this::range);
    }

    @Override
    public Range moved(Range range, double start) {
        return range.clause() instanceof Clause.During during
                ? range(drawn.axis().moved(during, start))
                : range;
    }
}
