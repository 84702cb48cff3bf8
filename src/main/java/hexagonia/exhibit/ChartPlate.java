package hexagonia.exhibit;

import hexagonia.chart.ChartOptions;
import hexagonia.exhibit.Look.Medium;
import hexagonia.figure.Figure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A chart that is drawn by a function of its room. Drawn at no height, it is as high as it must be: whole on screen,
/// which scrolls; on paper as drawn `within` a room, what finds none there counted, and shown by the `rest`.
record ChartPlate(
        Function<ChartOptions, Figure> chart,
        Function<ChartOptions, Figure> within,
        Function<ChartOptions, Optional<Plate>> rest,
        Function<ChartOptions, Optional<Finding>> finding,
        List<Sign> signs)
        implements Plate {
    ChartPlate {
        within = new LastDrawn(within);
    }

    /// A chart that leaves nothing out.
    ChartPlate(Function<ChartOptions, Figure> chart, List<Sign> signs) {
        this(chart, chart, _ -> Optional.empty(), _ -> Optional.empty(), signs);
    }

    private static ChartOptions options(double width, double height, Look look) {
        return new ChartOptions(width, height, look.margin(), look.unit(), look.palette(), look.calls());
    }

    private Figure draw(double width, double height, Look look) {
        return (look.medium() == Medium.SCREEN ? chart : within).apply(options(width, height, look));
    }

    @Override
    public double least(double width, Look look) {
        return draw(width, 0, look).height();
    }

    @Override
    public double whole(double width, Look look) {
        return chart.apply(options(width, 0, look)).height();
    }

    @Override
    public Optional<Plate> rest(double width, double height, Look look) {
        return look.medium() == Medium.SCREEN ? Optional.empty() : rest.apply(options(width, height, look));
    }

    @Override
    public Optional<Finding> finding(double width, double height, Look look) {
        return finding.apply(options(width, height, look));
    }

    @Override
    public Drawing at(double width, double height, Look look) {
        Figure figure = draw(width, height, look);
        return () -> figure;
    }
}
