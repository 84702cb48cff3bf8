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
        Figure bars = bars(width, 0, look);
        return isWide(width, look)
                ? Math.max(bars.height(), allHeight(width, look))
                : bars.height() + (map.isEmpty() ? 0 : allHeight(width, look));
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

    /// The height of the map with its key, which has letters as large as those on the map.
    private double allHeight(double width, Look look) {
        double unit = look.unit();
        double key = map.key(mapWidth(width, look) / unit, mapHeight(width, look) / unit);
        return mapHeight(width, look) + Math.ceil(key * unit);
    }

    private Figure bars(double width, double height, Look look) {
        double room = isWide(width, look) ? width - mapWidth(width, look) - GAP * look.unit() : width;
        return RankChart.of(
                ranking, new ChartOptions(room, height, look.margin(), look.unit(), look.palette(), look.calls()));
    }

    @Override
    public Drawing at(double width, double height, Look look) {
        boolean wide = isWide(width, look);
        double least = map.isEmpty() || wide ? 0 : allHeight(width, look);
        Figure bars = bars(width, Math.max(0, height - least), look);
        List<Mark> marks = new ArrayList<>(bars.marks());
        double high = Math.max(height, least(width, look));
        if (!map.isEmpty()) {
            double wideness = mapWidth(width, look);
            double x = wide ? width - look.margin() - wideness : look.margin();
            double y = wide ? 0 : bars.height();
            double unit = look.unit(); // letters on the map are as large as beside it
            marks.addAll(new Moved(x, y, unit)
                    .of(map.marks(wideness / unit, mapHeight(width, look) / unit, look.palette())));
        }
        Figure figure = new Figure(
                width,
                Math.max(high, bars.height() + (wide ? 0 : least)),
                bars.ground(),
                marks,
                bars.title(),
                bars.subtitle(),
                bars.alternative(),
                bars.twin());
        return () -> figure;
    }
}
