package hexagonia.chart.time;

import hexagonia.chart.time.Timeline.DatedMark;
import hexagonia.chart.time.Timeline.Form;
import hexagonia.explore.Span;
import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Palette;
import hexagonia.figure.ShapeOf;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How precise a date is, and whether it is expected, shows in the shape of its mark.
class MomentMarkTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 22);

    @Test
    void noTwoPrecisionsShareAShape() {
        List<DatedMark> marks = Stream.of(Form.DAY, Form.MONTH, Form.LASTING)
                .flatMap(form -> Stream.of(false, true).map(expected -> mark(form, expected)))
                .toList();
        ShapeOf.assertApart(marks, mark -> {
            FigureBuilder sketch = new FigureBuilder();
            new MomentMark(sketch, Palette.GREY, 1).draw(mark, new Box(0, 0, 16, 8), true);
            return sketch.marks();
        });
    }

    private static DatedMark mark(Form form, boolean expected) {
        Datum datum = new Datum("event", "", "", "");
        return new DatedMark(datum, form, new Span(DAY, DAY), List.of(), expected, false, List.of());
    }
}
