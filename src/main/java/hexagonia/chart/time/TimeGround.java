package hexagonia.chart.time;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.time.TimeAxis.Cell;
import hexagonia.chart.time.Timeline.YearMark;
import hexagonia.explore.Span;
import hexagonia.figure.Box;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import hexagonia.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The line of time with its years: a tick where a year begins, smaller ones for months that have room, a mark where
/// years are left out; the names of the years, and brackets that count what is known to be in a year and no more.
final class TimeGround {
    private static final double LEAST_MONTH = 6;
    private static final double NAMES = 24;
    private static final double BRACKETS = 22;

    private final Timeline timeline;
    private final TimeAxis axis;
    private final ChartOptions options;
    private final Palette palette;
    private final TextMeasure measure = TextMeasure.bundled();

    TimeGround(Timeline timeline, TimeAxis axis, ChartOptions options) {
        this.timeline = timeline;
        this.axis = axis;
        this.options = options;
        palette = options.palette();
    }

    private double u(double units) {
        return units * options.unit();
    }

    /// The height of years and brackets.
    double height() {
        boolean bracketed = timeline.marks().stream().anyMatch(m -> m.within().isPresent());
        return u(NAMES + (bracketed ? BRACKETS : 0));
    }

    /// The line of time.
    void line(FigureBuilder sketch, double floor) {
        Stroke line = Stroke.of(palette.hatch(), u(1));
        for (Cell cell : axis.cells()) {
            double start = Math.round(cell.start()) + 0.5;
            double end = Math.round(cell.end()) + 0.5;
            if (cell.isGap()) {
                gap(sketch, (start + end) / 2, floor, line);
                continue;
            }
            sketch.rule(start, floor, end, floor, line);
            sketch.rule(start, floor, start, floor + u(7), line);
            sketch.rule(end, floor, end, floor + u(7), line);
            if (cell.width() / 12 >= u(LEAST_MONTH)) {
                for (int month = 2; month <= 12; month++) {
                    double x = Math.round(axis.at(LocalDate.of(cell.first(), month, 1))) + 0.5;
                    sketch.rule(x, floor, x, floor + u(3), line);
                }
            }
        }
    }

    private void gap(FigureBuilder sketch, double middle, double floor, Stroke line) {
        for (double x : new double[] {middle - u(1.5), middle + u(2.5)}) {
            sketch.line(line, x - u(2), floor + u(5), x + u(2), floor - u(5));
        }
    }

    /// The names of the years. One that has no room is left out.
    void names(FigureBuilder sketch, double floor) {
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < timeline.marks().size(); i++) {
            YearMark year = timeline.marks().get(i);
            Cell cell = axis.cell(year.year());
            boolean fine = timeline.fine().contains(year.year());
            Letters letters = fine ? Letters.semibold(u(12)) : Letters.regular(u(11));
            String name = name(i, cell, letters);
            double width = measure.width(name, letters);
            double start = Math.clamp((cell.start() + cell.end() - width) / 2, 0, Math.max(0, options.width() - width));
            sketch.target(new Box(cell.start(), floor + u(7), cell.width(), u(14)), year.label());
            if (start >= free) {
                Ink ink = fine ? palette.text() : palette.second();
                sketch.text(start, floor + u(18), name, letters, ink, Optional.of(year.label()));
                free = start + width + u(3);
            }
        }
    }

    /// The name of a year; after another one, where it is too long, its last two digits.
    private String name(int at, Cell cell, Letters letters) {
        String name = timeline.marks().get(at).label().label();
        boolean follows = at > 0
                && timeline.marks().get(at - 1).year()
                        == timeline.marks().get(at).year() - 1;
        return follows && measure.width(name, letters) + u(4) > cell.width()
                ? "\u2019" + name.substring(name.length() - 2)
                : name;
    }

    private static boolean passes(YearMark year, Optional<Span> range) {
        return range.isEmpty() || range.get().meets(Span.of(PartialDate.parse("%04d".formatted(year.year()))));
    }

    /// The bracket of a year of which something is known to be in it and no more: open upwards, dashed where all of
    /// that is expected, with its count in the middle of its line.
    void bracket(FigureBuilder sketch, YearMark year, double floor, Optional<Span> range) {
        if (year.within().isEmpty()) {
            return;
        }
        Cell cell = axis.cell(year.year());
        boolean passes = passes(year, range);
        Ink ink = passes ? palette.second() : palette.hatch();
        Stroke stroke = year.expected() ? Stroke.dashed(ink, u(1), u(2.5)) : Stroke.of(ink, u(1));
        double left = Math.round(cell.start() + u(2)) + 0.5;
        double right = Math.round(cell.end() - u(2)) - 0.5;
        double top = floor + u(NAMES);
        double bottom = top + u(6);
        Letters letters = Letters.medium(u(11));
        double width = measure.width(year.count(), letters);
        double middle = (left + right) / 2;
        double aside = width / 2 + u(4);
        boolean inside = right - left > 2 * aside + u(4);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Rule(left, top, left, bottom, stroke));
        marks.add(new Mark.Rule(right, top, right, bottom, stroke));
        marks.add(new Mark.Rule(left, bottom, inside ? middle - aside : right, bottom, stroke));
        if (inside) {
            marks.add(new Mark.Rule(middle + aside, bottom, right, bottom, stroke));
        }
        marks.add(new Mark.TextRun(
                middle - width / 2,
                inside ? bottom + measure.capHeight(letters) / 2 : bottom + u(12),
                year.count(),
                letters,
                passes ? palette.text() : palette.second(),
                Optional.empty(),
                Optional.empty()));
        sketch.add(new Mark.Group(marks, year.within()));
        if (year.selected()) {
            sketch.rectangle(
                    Box.of(left, top, right - left, u(12)).grown(u(2)),
                    u(3),
                    Optional.empty(),
                    Optional.of(Stroke.of(palette.accent(), u(2))),
                    Optional.empty());
        }
    }
}
