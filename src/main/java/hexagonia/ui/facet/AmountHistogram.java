package hexagonia.ui.facet;

import hexagonia.chart.AmountBars;
import hexagonia.chart.ChartOptions;
import hexagonia.explore.Distribution;
import hexagonia.figure.Datum;
import hexagonia.figure.Palette;
import hexagonia.figure.Picking;
import hexagonia.ui.figure.FigureView;
import hexagonia.ui.figure.RangeBrush;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;

/// How many amounts there are at each step of the slider below it; a range drawn along it is the range of the slider.
final class AmountHistogram implements RangeBrush.Ground<AmountHistogram.Steps> {
    /// From the edge of the slider to the middle of a thumb at its end.
    private static final double INSET = 15;

    private static final double HEIGHT = 40;

    private final Labels labels;
    private final Palette palette;
    private final Consumer<Optional<Steps>> drafted;
    private final Consumer<Steps> chosen;
    private final Runnable cleared;
    private final FigureView view = new FigureView();
    private Optional<AmountBars> bars = Optional.empty();
    private Optional<Steps> standing = Optional.empty();

    /// Steps of the slider, both included.
    record Steps(int low, int high) {}

    /// @param drafted told the range while it is drawn, and that there is none any more
    /// @param chosen told the range once it is drawn
    /// @param cleared told that the range is to be taken away
    AmountHistogram(
            Labels labels,
            Palette palette,
            Consumer<Optional<Steps>> drafted,
            Consumer<Steps> chosen,
            Runnable cleared) {
        this.labels = labels;
        this.palette = palette;
        this.drafted = drafted;
        this.chosen = chosen;
        this.cleared = cleared;
        view.setId("facet-amount-bars");
        view.setMinHeight(HEIGHT);
        view.setPrefHeight(HEIGHT);
        view.setMaxHeight(HEIGHT);
        view.onPick((datum, _) -> across(datum, datum).ifPresent(chosen));
        view.onMiss(() -> standing.ifPresent(_ -> cleared.run()));
        RangeBrush.install(view, Orientation.HORIZONTAL, this);
    }

    FigureView view() {
        return view;
    }

    /// Shows a distribution with the steps of `range` in ink; `filters` tells whether the range is a filter.
    void show(Distribution distribution, Steps range, boolean filters) {
        standing = filters ? Optional.of(range) : Optional.empty();
        view.show(palette, (width, height) -> {
            var options = new ChartOptions(width, height, INSET, 1, palette);
            bars = Optional.of(new AmountBars(distribution, options));
            return bars.get().figure(labels, range.low(), range.high());
        });
    }

    @Override
    public Optional<Steps> between(double from, double to) {
        return bars.map(b -> new Steps(b.step(Math.min(from, to)), b.step(Math.max(from, to))));
    }

    @Override
    public Optional<Steps> across(Datum from, Datum to) {
        return bars.map(placed -> {
            int a = placed.step(from);
            int b = placed.step(to);
            return new Steps(Math.min(a, b), Math.max(a, b));
        });
    }

    @Override
    public List<Datum> stops() {
        return view.picking().map(Picking::order).orElse(List.of());
    }

    @Override
    public Optional<Steps> standing() {
        return standing;
    }

    @Override
    public double[] places(Steps range) {
        AmountBars placed = bars.orElseThrow();
        return new double[] {placed.at(range.low()) - placed.half(), placed.at(range.high()) + placed.half()};
    }

    @Override
    public Optional<Steps> moved(Steps range, double start) {
        return bars.map(b -> {
            int length = range.high() - range.low();
            int last = b.step(Double.MAX_VALUE);
            int low = Math.clamp(b.step(start + b.half()), 0, last - length);
            return new Steps(low, low + length);
        });
    }

    @Override
    public void draft(Optional<Steps> range) {
        drafted.accept(range);
    }

    @Override
    public void apply(Steps range) {
        chosen.accept(range);
    }

    @Override
    public void clear() {
        cleared.run();
    }
}
