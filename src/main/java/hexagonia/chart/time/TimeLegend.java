package hexagonia.chart.time;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.time.Timeline.DatedMark;
import hexagonia.chart.time.Timeline.Form;
import hexagonia.figure.Box;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Hatching;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// What the signs of the timeline mean, those alone that it shows, in as many lines as they need.
final class TimeLegend {
    private static final double LINE = 16;
    private static final double SIGN = 14;
    private static final double GAP = 12;

    /// A sign drawn in a box, and its words; without a sign, words alone.
    private record Entry(Optional<BiConsumer<FigureBuilder, Box>> sign, String words) {}

    private final ChartOptions options;
    private final Palette palette;
    private final TextMeasure measure = TextMeasure.bundled();
    private final Letters note;
    private final List<List<Entry>> lines = new ArrayList<>();

    TimeLegend(Timeline timeline, ChartOptions options) {
        this.options = options;
        palette = options.palette();
        note = Letters.regular(u(11));
        double room = options.width() - 2 * options.margin();
        double free = -1;
        for (Entry entry : entries(timeline)) {
            double width = width(entry);
            if (free < width) {
                lines.add(new ArrayList<>());
                free = room;
            }
            lines.getLast().add(entry);
            free -= width + u(GAP);
        }
    }

    private double u(double units) {
        return units * options.unit();
    }

    private double width(Entry entry) {
        return (entry.sign().isPresent() ? u(SIGN + 5) : 0) + measure.width(entry.words(), note);
    }

    double height() {
        return u(LINE * lines.size() + 4);
    }

    private List<Entry> entries(Timeline timeline) {
        Timeline.Legend words = timeline.legend();
        Ink ink = palette.second();
        List<Entry> entries = new ArrayList<>();
        if (has(timeline, Form.DAY)) {
            entries.add(sign(words.day(), (s, box) -> mark(s).dot(box, ink, false, Optional.empty())));
        }
        if (has(timeline, Form.MONTH)) {
            entries.add(sign(words.month(), (s, box) -> mark(s).bar(box, ink, false, Optional.empty())));
        }
        if (has(timeline, Form.YEAR)) {
            entries.add(sign(words.year(), (s, box) -> bracket(s, box, ink)));
        }
        if (has(timeline, Form.LASTING)) {
            entries.add(sign(words.lasting(), (s, box) -> mark(s).lasting(box, ink, false, Optional.empty())));
        }
        if (timeline.moments().stream().anyMatch(DatedMark::expected)) {
            entries.add(sign(words.expected(), (s, box) -> mark(s).dot(box, ink, true, Optional.empty())));
        }
        if (timeline.calls().stream()
                .anyMatch(c ->
                        !c.expected() && !c.opening().first().equals(c.opening().last()))) {
            entries.add(sign(
                    words.within(),
                    (s, box) -> s.add(new Hatching(ink, palette.ground(), u(4), u(1))
                            .closed(new Box(box.x(), middle(box) - u(2.5), box.width(), u(5)), Optional.empty()))));
        }
        if (timeline.calls().stream().anyMatch(c -> !c.expected() && !c.closed())) {
            entries.add(sign(
                    words.open(),
                    (s, box) ->
                            s.rule(box.x(), middle(box), box.right(), middle(box), Stroke.dashed(ink, u(1.5), u(3)))));
        }
        if (!words.gap().isEmpty()) {
            entries.add(new Entry(Optional.empty(), words.gap()));
        }
        return entries;
    }

    private static boolean has(Timeline timeline, Form form) {
        return timeline.moments().stream().anyMatch(m -> m.form() == form);
    }

    private static Entry sign(String words, BiConsumer<FigureBuilder, Box> sign) {
        return new Entry(Optional.of(sign), words);
    }

    private MomentMark mark(FigureBuilder sketch) {
        return new MomentMark(sketch, palette, options.unit());
    }

    private static double middle(Box box) {
        return box.y() + box.height() / 2;
    }

    private void bracket(FigureBuilder sketch, Box box, Ink ink) {
        double bottom = middle(box) + u(3);
        sketch.line(
                Stroke.of(ink, u(1)),
                box.x(),
                bottom - u(5),
                box.x(),
                bottom,
                box.right(),
                bottom,
                box.right(),
                bottom - u(5));
    }

    void draw(FigureBuilder sketch, double top) {
        double y = top;
        for (List<Entry> line : lines) {
            double x = options.margin();
            double baseline = measure.centredBaseline(y, u(LINE), note);
            for (Entry entry : line) {
                if (entry.sign().isPresent()) {
                    entry.sign().get().accept(sketch, new Box(x, y + u(4), u(SIGN), u(8)));
                    x += u(SIGN + 5);
                }
                x = sketch.text(x, baseline, entry.words(), note, palette.mention()) + u(GAP);
            }
            y += u(LINE);
        }
    }
}
