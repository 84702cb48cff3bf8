package hexagonia.figure;

import java.util.ArrayList;
import java.util.List;

/// From a value to points.
public sealed interface Scale {
    /// The place, or the radius, that stands for a value.
    double at(double value);

    /// The value that stands at `points`.
    double invert(double points);

    /// A straight line: `from` stands at `start`, `to` at `end`, values beyond go on outside.
    record Linear(double from, double to, double start, double end) implements Scale {
        public Linear {
            if (from == to) {
                throw new IllegalArgumentException("a scale needs two different values: " + from);
            }
        }

        @Override
        public double at(double value) {
            return start + (value - from) / (to - from) * (end - start);
        }

        @Override
        public double invert(double points) {
            return from + (points - start) / (end - start) * (to - from);
        }

        /// About `count` round values within the scale, steps of 1, 2 or 5 times a power of ten, ascending.
        public List<Double> ticks(int count) {
            double low = Math.min(from, to);
            double high = Math.max(from, to);
            double rough = (high - low) / Math.max(1, count);
            double power = Math.pow(10, Math.floor(Math.log10(rough)));
            double ratio = rough / power;
            double step = power * (ratio < 1.5 ? 1 : ratio < 3.5 ? 2 : ratio < 7.5 ? 5 : 10);
            var ticks = new ArrayList<Double>();
            for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) {
                ticks.add(i * step);
            }
            return List.copyOf(ticks);
        }
    }

    /// The radius of a disc whose area is proportional to the value: `factor` × √value.
    record Area(double factor) implements Scale {
        @Override
        public double at(double value) {
            return factor * Math.sqrt(value);
        }

        @Override
        public double invert(double points) {
            return points / factor * (points / factor);
        }
    }

    static Linear linear(double from, double to, double start, double end) {
        return new Linear(from, to, start, end);
    }

    static Area area(double factor) {
        return new Area(factor);
    }
}
