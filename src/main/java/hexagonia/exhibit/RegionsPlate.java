package hexagonia.exhibit;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.rank.RankChart;
import hexagonia.chart.rank.Ranking;
import hexagonia.figure.Figure;
import hexagonia.figure.Mark;
import hexagonia.figure.Moved;
import hexagonia.map.RegionMap;
import java.util.ArrayList;
import java.util.List;

/// Bars by region, and beside them, or below where that is narrow, the same on a map.
record RegionsPlate(Ranking ranking, RegionMap map) implements Plate {
    /// From this width on, in units, the map stands beside the bars.
    private static final double WIDE = 640;
    private static final double SHARE = 0.34;
    /// On a page the map gives way with all else where there is not enough room: no wider than this, in units.
    private static final double WIDEST = 440;
    private static final double GAP = 24;
    /// The height of a map of its width.
    private static final double RATIO = 0.95;

    @Override
    public double least(double width, Look look) {
        return least(width, look, mapHigh(drawn(width, look), look));
    }

    private double least(double width, Look look, double mapHigh) {
        double bars = bars(width, 0, look).height();
        return isWide(width, look) ? Math.max(bars, mapHigh) : bars + mapHigh;
    }

    private boolean isWide(double width, Look look) {
        return !map.isEmpty() && width >= WIDE * look.unit();
    }

    private double mapWidth(double width, Look look) {
        double inside = width - 2 * look.margin();
        return isWide(width, look)
                ? Math.floor(Math.min(inside * SHARE, most(look)))
                : Math.min(inside, 320 * look.unit());
    }

    private static double most(Look look) {
        return look.medium() == Look.Medium.PAPER ? WIDEST * look.unit() : Double.MAX_VALUE;
    }

    private double mapHeight(double width, Look look) {
        return Math.floor(mapWidth(width, look) * RATIO);
    }

    /// The map in units: its letters are as large as those beside it.
    RegionMap.Drawn drawn(double width, Look look) {
        return map.at(mapWidth(width, look) / look.unit(), mapHeight(width, look) / look.unit(), look.palette());
    }

    private static double mapHigh(RegionMap.Drawn drawn, Look look) {
        return Math.ceil(drawn.height() * look.unit());
    }

    private Figure bars(double width, double height, Look look) {
        double room = isWide(width, look) ? width - mapWidth(width, look) - GAP * look.unit() : width;
        return RankChart.of(
                ranking, new ChartOptions(room, height, look.margin(), look.unit(), look.palette(), look.calls()));
    }

    @Override
    public Drawing at(double width, double height, Look look) {
        boolean wide = isWide(width, look);
        RegionMap.Drawn drawn = drawn(width, look);
        double mapHigh = mapHigh(drawn, look);
        double below = wide ? 0 : mapHigh;
        Figure bars = bars(width, Math.max(0, height - below), look);
        List<Mark> marks = new ArrayList<>(bars.marks());
        double x = wide ? width - look.margin() - mapWidth(width, look) : look.margin();
        marks.addAll(new Moved(x, wide ? 0 : bars.height(), look.unit()).of(drawn.marks()));
        Figure figure = new Figure(
                width,
                Math.max(Math.max(height, least(width, look, mapHigh)), bars.height() + below),
                bars.ground(),
                marks,
                bars.title(),
                bars.subtitle(),
                bars.alternative(),
                bars.twin());
        return () -> figure;
    }
}
