package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.Mark;
import hexagonia.figure.TextMeasure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
                case Mark.Disc d -> {
                    drawn.merge(datum.id(), 1, Integer::sum);
                    symbols.merge(datum.id(), d, (a, b) -> a.r() > b.r() ? a : b);
                }
                default -> {}
            }
        }
    }

    private static Box box(Mark.TextRun t) {
        var measure = TextMeasure.bundled();
        double top = t.baseline() - measure.capHeight(t.letters());
        return new Box(t.x(), top, measure.width(t.text(), t.letters()), t.baseline() + 2 - top);
    }
}
