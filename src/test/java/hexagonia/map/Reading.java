package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.Mark;
import hexagonia.figure.Outline;
import hexagonia.figure.TextMeasure;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a drawn map shows, taken from its marks alone.
final class Reading {
    final Map<String, Box> names = new LinkedHashMap<>();
    final Map<String, Mark.Disc> symbols = new LinkedHashMap<>();
    final List<Box> captions = new ArrayList<>();
    final List<Box> borders = new ArrayList<>();
    final List<Mark.TextRun> texts = new ArrayList<>();
    final Map<String, Integer> drawn = new LinkedHashMap<>();

    Reading(Figure figure) {
        read(figure.marks());
    }

    private void read(List<Mark> marks) {
        for (var mark : marks) {
            switch (mark) {
                case Mark.Group g when g.datum().isPresent() -> point(g.datum().get(), g.marks());
                case Mark.Group g -> read(g.marks());
                case Mark.Clip c -> read(c.marks());
                case Mark.TextRun t -> {
                    texts.add(t);
                    captions.add(box(t));
                }
                case Mark.Rectangle r
                when r.fill().isEmpty() -> borders.add(new Box(r.x(), r.y(), r.width(), r.height()));
                default -> {}
            }
        }
    }

    private void point(Datum datum, List<Mark> marks) {
        for (var mark : marks) {
            switch (mark) {
                case Mark.TextRun t -> {
                    texts.add(t);
                    names.merge(datum.id(), box(t), Box::and);
                }
                // What is hatched has a ground without an outline too, and the space in a name a halo.
                case Mark.Disc d when d.stroke().isPresent() -> symbol(datum, d);
                case Mark.Rectangle r
                when r.stroke().isPresent() ->
                    symbol(datum, around(r.x() + r.width() / 2, r.y() + r.height() / 2, r.width() / 2));
                case Mark.Path p -> symbol(datum, around(p.outline()));
                default -> {}
            }
        }
    }

    private void symbol(Datum datum, Mark.Disc disc) {
        drawn.merge(datum.id(), 1, Integer::sum);
        symbols.merge(datum.id(), disc, (a, b) -> a.r() > b.r() ? a : b);
    }

    /// The disc as wide as a symbol of another shape.
    private static Mark.Disc around(Outline outline) {
        DoubleSummaryStatistics x = new DoubleSummaryStatistics();
        DoubleSummaryStatistics y = new DoubleSummaryStatistics();
        for (double[] ring : outline.rings()) {
            for (int i = 0; i < ring.length; i += 2) {
                x.accept(ring[i]);
                y.accept(ring[i + 1]);
            }
        }
        return around((x.getMin() + x.getMax()) / 2, (y.getMin() + y.getMax()) / 2, (x.getMax() - x.getMin()) / 2);
    }

    private static Mark.Disc around(double x, double y, double r) {
        return new Mark.Disc(x, y, r, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Box box(Mark.TextRun t) {
        var measure = TextMeasure.bundled();
        double top = t.baseline() - measure.capHeight(t.letters());
        return new Box(t.x(), top, measure.width(t.text(), t.letters()), t.baseline() + 2 - top);
    }
}
