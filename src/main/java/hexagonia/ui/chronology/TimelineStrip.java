package hexagonia.ui.chronology;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.DrawnTimeline;
import hexagonia.chart.TimeAxis;
import hexagonia.chart.Timeline;
import hexagonia.chart.TimelineChart;
import hexagonia.chart.TimelineContent;
import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.figure.Datum;
import hexagonia.figure.Palette;
import hexagonia.model.PartialDate;
import hexagonia.ui.figure.FigureView;
import hexagonia.ui.figure.RangeBrush;
import hexagonia.ui.state.Session;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;

/// The timeline: a click selects what a mark is about, a click on a year keeps that year, a range drawn along it
/// filters
/// by dates and stands there to be sized, moved and taken away.
final class TimelineStrip implements RangeBrush.Ground<Clause.During> {
    private static final double HEIGHT = 148;

    private final Session session;
    private final Labels labels;
    private final Palette palette;
    private final FigureView view = new FigureView();
    private Timeline timeline;
    private Optional<DrawnTimeline> drawn = Optional.empty();
    private Optional<Clause.During> standing = Optional.empty();
    private Optional<Clause.During> draft = Optional.empty();

    TimelineStrip(Session session, Labels labels, Palette palette) {
        this.session = session;
        this.labels = labels;
        this.palette = palette;
        view.setId("timeline");
        view.setMinHeight(HEIGHT);
        view.setPrefHeight(HEIGHT);
        view.setMaxHeight(HEIGHT);
        view.onPick(this::pick);
        view.onMiss(this::miss);
        RangeBrush.install(view, Orientation.HORIZONTAL, this);
    }

    FigureView view() {
        return view;
    }

    void tell(Findings findings, Optional<String> kind) {
        timeline = TimelineContent.of(findings, labels, kind);
        standing = TimelineContent.range(findings);
        draft = Optional.empty();
        show();
    }

    private void show() {
        Optional<Clause.During> range = draft.or(() -> standing);
        String said = draft.map(d -> labels.messages().get("timeline.draft", labels.clause(d)))
                .orElse("");
        view.show(palette, (width, height) -> {
            ChartOptions options = ChartOptions.screen(width, height, palette);
            drawn = Optional.of(TimelineChart.of(timeline, options, range.map(Clause.During::span), said));
            return drawn.get().figure();
        });
    }

    private void pick(Datum datum, boolean additive) {
        Optional<Timeline.DatedMark> moment = moment(datum);
        if (moment.isPresent()) {
            List<String> subjects = moment.get().subjects();
            session.send(additive ? new Transition.SelectAlso(subjects) : new Transition.Select(subjects));
        } else {
            PartialDate year = PartialDate.parse(datum.id());
            apply(new Clause.During(year, year));
        }
    }

    private Optional<Timeline.DatedMark> moment(Datum datum) {
        return timeline.moments().stream()
                .filter(m -> m.datum().id().equals(datum.id()))
                .findFirst();
    }

    private void miss() {
        if (standing.isPresent()) {
            clear();
        } else {
            session.send(new Transition.Select(List.of()));
        }
    }

    @Override
    public Optional<Clause.During> between(double from, double to) {
        return drawn.map(d -> d.axis().between(from, to));
    }

    @Override
    public Optional<Clause.During> across(Datum from, Datum to) {
        return moment(from)
                .flatMap(a -> moment(to).map(b -> {
                    var first = a.span().first().isBefore(b.span().first())
                            ? a.span().first()
                            : b.span().first();
                    var last = a.span().last().isAfter(b.span().last())
                            ? a.span().last()
                            : b.span().last();
                    return TimeAxis.during(first, last);
                }));
    }

    @Override
    public List<Datum> stops() {
        return timeline.moments().stream().map(Timeline.DatedMark::datum).toList();
    }

    @Override
    public Optional<Clause.During> standing() {
        return standing;
    }

    @Override
    public double[] places(Clause.During range) {
        TimeAxis axis = drawn.orElseThrow().axis();
        return new double[] {
            axis.at(range.span().first()), axis.at(range.span().last().plusDays(1))
        };
    }

    @Override
    public Optional<Clause.During> moved(Clause.During range, double start) {
        return drawn.map(d -> d.axis().moved(range, start));
    }

    @Override
    public void draft(Optional<Clause.During> range) {
        draft = range;
        show();
    }

    @Override
    public void apply(Clause.During range) {
        session.send(new Transition.Filter(range));
    }

    @Override
    public void clear() {
        standing.ifPresent(range -> session.send(new Transition.Remove(range)));
    }
}
