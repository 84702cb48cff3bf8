package hexagonia.exhibit;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.time.DrawnTimeline;
import hexagonia.chart.time.Timeline;
import hexagonia.chart.time.TimelineChart;
import hexagonia.explore.Clause;
import hexagonia.figure.Figure;
import hexagonia.wording.Labels;
import java.util.Optional;

/// The timeline, with the range that is filtered by or being drawn; `said` tells what is being drawn, or is empty.
record TimelinePlate(Timeline timeline, Labels labels, Optional<Clause.During> range, String said) implements Plate {
    @Override
    public double least(double width, Look look) {
        return TimelineChart.least(timeline, options(width, 0, look));
    }

    private static ChartOptions options(double width, double height, Look look) {
        return new ChartOptions(width, height, look.margin(), look.unit(), look.palette(), look.calls());
    }

    @Override
    public Drawing at(double width, double height, Look look) {
        double most = TimelineChart.most(timeline, options(width, 0, look));
        DrawnTimeline drawn = TimelineChart.of(
                timeline, options(width, Math.min(height, most), look), range.map(Clause.During::span), said);
        return new Drawing() {
            @Override
            public Figure figure() {
                return drawn.figure();
            }

            @Override
            public Optional<Ruler> ruler() {
                return Optional.of(new TimeRuler(timeline, drawn, range));
            }
        };
    }

    @Override
    public Plate drafting(Optional<Clause> clause) {
        return clause.map(c -> c instanceof Clause.During during
                        ? new TimelinePlate(
                                timeline,
                                labels,
                                Optional.of(during),
                                labels.messages().get("timeline.draft", labels.clause(during)))
                        : this)
                .orElse(this);
    }
}
