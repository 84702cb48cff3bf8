package hexagonia.chart.time;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.SaidText;
import hexagonia.chart.time.Timeline.CallLine;
import hexagonia.explore.Span;
import hexagonia.figure.Box;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Hatching;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// Calls for projects, one under the other: hatched over the month or the year in which one opened, solid up to the
/// last date that is written of it, which ends in a dot where it closed, dashed on where nobody says so; a dashed box
/// where it has not opened.
final class CallRows {
    private static final double HEAD = 22;
    private static final double ROW = 17;
    private static final double END = 6;
    private static final double THICK = 5;
    private static final double TAIL = 22;

    private final Timeline timeline;
    private final TimeAxis axis;
    private final ChartOptions options;
    private final Palette palette;
    private final TextMeasure measure = TextMeasure.bundled();
    private final Letters name;
    private final Letters note;

    CallRows(Timeline timeline, TimeAxis axis, ChartOptions options) {
        this.timeline = timeline;
        this.axis = axis;
        this.options = options;
        palette = options.palette();
        name = Letters.medium(u(11));
        note = Letters.regular(u(11));
    }

    private double u(double units) {
        return units * options.unit();
    }

    /// The height of what stands over the rows.
    double head() {
        return Math.min(height(), u(HEAD));
    }

    /// The height of all; nothing where no call has a date.
    double height() {
        return timeline.calls().isEmpty()
                ? 0
                : u(HEAD + END + ROW * timeline.calls().size());
    }

    void draw(FigureBuilder sketch, double top, Optional<Span> range) {
        if (timeline.calls().isEmpty()) {
            return;
        }
        double right = options.width() - options.margin();
        sketch.rule(
                options.margin(),
                Math.round(top) + 0.5,
                right,
                Math.round(top) + 0.5,
                Stroke.of(palette.border(), u(1)));
        String head = timeline.callsHead().within(right - options.margin(), note);
        sketch.text(options.margin(), top + u(15), head, note, palette.mention());
        for (int i = 0; i < timeline.calls().size(); i++) {
            row(sketch, timeline.calls().get(i), top + u(HEAD + ROW * i), range);
        }
    }

    private void row(FigureBuilder sketch, CallLine call, double top, Optional<Span> range) {
        LocalDate last = call.last()
                .filter(call.opening().last()::isBefore)
                .orElse(call.opening().last());
        boolean passes =
                range.isEmpty() || range.get().meets(new Span(call.opening().first(), last));
        FigureBuilder row = new FigureBuilder();
        double start = axis.at(call.opening().first());
        double y = Math.round(top + u(ROW) / 2);
        double end = line(row, call, last, y, passes ? palette.second() : palette.faded());
        words(row, call, start, end, y, passes);
        sketch.add(new Mark.Group(row.marks(), Optional.of(call.datum())));
        if (call.selected()) {
            sketch.rectangle(
                    Box.of(start, y, end - start, 0).grown(u(6)),
                    u(6),
                    Optional.empty(),
                    Optional.of(Stroke.of(palette.accent(), u(2))),
                    Optional.empty());
        }
    }

    /// The line of a call; returns where it ends.
    private double line(FigureBuilder row, CallLine call, LocalDate last, double y, Ink ink) {
        Span opening = call.opening();
        double start = axis.at(opening.first());
        double opened = axis.at(opening.last().plusDays(1));
        double half = u(THICK) / 2;
        if (call.expected()) {
            row.outline(
                    new Box(start, y - half, Math.max(u(THICK), opened - start), 2 * half),
                    Stroke.dashed(ink, u(1), u(2.5)),
                    Optional.empty());
            return Math.max(start + u(THICK), opened);
        }
        boolean aDay = opening.first().equals(opening.last());
        double from = aDay ? start : opened;
        double to = Math.max(from, axis.at(last.plusDays(1)));
        if (!aDay) {
            row.add(new Hatching(ink, palette.ground(), 4 * options.unit(), options.unit())
                    .closed(Box.of(start, y - half, opened - start, 2 * half), Optional.empty()));
        }
        row.fill(Box.of(from, y - u(1.5), to - from, u(3)), ink, Optional.empty());
        if (aDay) {
            row.add(dot(start, y, ink));
        }
        if (call.last().isPresent()) {
            row.add(dot(to, y, ink));
        }
        if (call.closed()) {
            return to + u(3);
        }
        row.rule(to + u(4), y, to + u(TAIL), y, Stroke.dashed(ink, u(1.5), u(3)));
        return to + u(TAIL);
    }

    private Mark dot(double x, double y, Ink ink) {
        return new Mark.Disc(x, y, u(3), Optional.of(ink), Optional.empty(), Optional.empty());
    }

    /// The name before the line and the note after it, in smaller letters where it must be; both after it where the
    /// name has room only there. The note goes where there is none for it.
    private void words(FigureBuilder row, CallLine call, double start, double end, double y, boolean passes) {
        Ink ink = passes ? palette.text() : palette.second();
        double baseline = measure.centredBaseline(y - u(ROW) / 2, u(ROW), name);
        double gap = u(8);
        double x = end + gap;
        double before = start - gap - options.margin();
        double after = options.width() - options.margin() - x;
        String brief = call.name().brief();
        SaidText text = new SaidText(row, options);
        double noted = text.width(call.note(), note, Optional.empty());
        double said = measure.width(brief, name) + gap + noted;
        Optional<Letters> fitting = Stream.of(name, Letters.medium(u(10)), Letters.medium(u(9)))
                .filter(l -> measure.fits(brief, l, before))
                .findFirst();
        boolean first =
                fitting.filter(l -> l.equals(name) || said > after).isPresent() || !measure.fits(brief, name, after);
        if (first) {
            Letters letters = fitting.orElse(Letters.medium(u(9)));
            row.textBefore(start - gap, baseline, call.name().within(before, letters), letters, ink);
        } else {
            x = row.text(x, baseline, brief, name, ink) + gap;
        }
        if (x + noted <= options.width() - options.margin()) {
            text.draw(x, baseline, call.note(), note, palette.second(), Optional.empty());
        }
    }
}
