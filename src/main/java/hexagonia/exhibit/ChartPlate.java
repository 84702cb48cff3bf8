package hexagonia.exhibit;

import hexagonia.chart.ChartOptions;
import hexagonia.figure.Figure;
import java.util.List;
import java.util.function.Function;

/// A chart that is drawn by a function of its room. Drawn at no height, it is as high as it must be.
record ChartPlate(Function<ChartOptions, Figure> chart, List<Sign> signs) implements Plate {
    private Figure draw(double width, double height, Look look) {
        return chart.apply(new ChartOptions(width, height, look.margin(), look.unit(), look.palette(), look.calls()));
    }

    @Override
    public double least(double width, Look look) {
        return draw(width, 0, look).height();
    }

    @Override
    public Drawing at(double width, double height, Look look) {
        Figure figure = draw(width, height, look);
        return () -> figure;
    }
}
