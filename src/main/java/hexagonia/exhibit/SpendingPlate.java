package hexagonia.exhibit;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.DrawnSpending;
import hexagonia.chart.Spending;
import hexagonia.chart.SpendingChart;
import hexagonia.chart.SpendingStrips;
import hexagonia.explore.Findings;
import hexagonia.figure.Figure;
import hexagonia.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The chart of spending, drawn for the room it gets.
record SpendingPlate(Findings findings, Spending spending, List<Sign> signs, Messages messages) implements Plate {
    private static ChartOptions options(double width, double height, Look look) {
        return new ChartOptions(width, height, look.margin(), look.unit(), look.palette(), look.calls());
    }

    @Override
    public double least(double width, Look look) {
        return SpendingChart.least(spending, options(width, 0, look));
    }

    @Override
    public Optional<Plate> brief() {
        return SpendingStrips.of(spending, messages, options(1000, 0, Look.paper(Map.of())))
                .map(_ -> new Strips(spending, messages));
    }

    /// The whole, what is known of it and how much is not, alone.
    private record Strips(Spending spending, Messages messages) implements Plate {
        private Figure figure(double width, Look look) {
            return SpendingStrips.of(spending, messages, options(width, 0, look))
                    .orElseThrow();
        }

        @Override
        public double least(double width, Look look) {
            return figure(width, look).height();
        }

        @Override
        public Drawing at(double width, double height, Look look) {
            return () -> figure(width, look);
        }
    }

    @Override
    public Drawing at(double width, double height, Look look) {
        DrawnSpending drawn = SpendingChart.draw(spending, options(width, height, look));
        return new Drawing() {
            @Override
            public Figure figure() {
                return drawn.figure();
            }

            @Override
            public Optional<Ruler> ruler() {
                return Optional.of(new LineRuler(findings, drawn));
            }
        };
    }
}
