package hexagonia.exhibit;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.cell.Cells;
import hexagonia.chart.cell.CellsChart;
import hexagonia.exhibit.Look.Medium;
import hexagonia.figure.Figure;

/// Cells in a grid: all of them on screen, which scrolls; on paper as many rows as there is room for, the others
/// counted.
record CellsPlate(Cells cells) implements Plate {
    private static ChartOptions options(double width, double height, Look look) {
        return new ChartOptions(width, height, look.margin(), look.unit(), look.palette(), look.calls());
    }

    @Override
    public double least(double width, Look look) {
        return look.medium() == Medium.SCREEN
                ? whole(width, look)
                : CellsChart.within(cells, options(width, 0, look)).height();
    }

    @Override
    public double whole(double width, Look look) {
        return CellsChart.of(cells, options(width, 0, look)).height();
    }

    @Override
    public Drawing at(double width, double height, Look look) {
        ChartOptions options = options(width, height, look);
        Figure figure =
                look.medium() == Medium.SCREEN ? CellsChart.of(cells, options) : CellsChart.within(cells, options);
        return () -> figure;
    }
}
