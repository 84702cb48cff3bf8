package hexagonia.exhibit;

import hexagonia.chart.DrawnSpending;
import hexagonia.chart.DrawnSpending.Line;
import hexagonia.chart.LineClause;
import hexagonia.explore.Findings;
import hexagonia.figure.Box;
import java.util.List;
import java.util.Optional;

/// Ranges over whole lines of the chart of spending: they keep what the lines stand for.
record LineRuler(Findings findings, DrawnSpending drawn) implements Ruler {
    @Override
    public Along along() {
        return Along.DOWN;
    }

    @Override
    public Optional<Range> between(double from, double to) {
        List<Line> covered = drawn.between(from, to);
        Optional<Box> box = covered.stream().map(Line::box).reduce(Box::and);
        return LineClause.of(findings, covered.stream().map(Line::bar).toList())
                .flatMap(clause -> box.map(b -> new Range(b, clause)));
    }

    @Override
    public List<String> stops() {
        return drawn.lines().stream().map(l -> l.bar().datum().id()).toList();
    }

    @Override
    public Optional<Range> across(String from, String to) {
        return middle(from).flatMap(a -> middle(to).flatMap(b -> between(a, b)));
    }

    private Optional<Double> middle(String id) {
        return drawn.lines().stream()
                .filter(l -> l.bar().datum().id().equals(id))
                .map(l -> l.box().y() + l.box().height() / 2)
                .findFirst();
    }
}
