package hexagonia.chart.time;

import hexagonia.explore.Clause;
import hexagonia.explore.Span;
import hexagonia.model.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// An axis of time in points: each year is a cell, more than four times as wide where a month or a day is known as
/// where there is no more than the year; two empty years or more are one narrow gap. Within a cell time runs evenly.
public final class TimeAxis {
    private static final double WIDER = 4.4;
    private static final double GAP = 16;
    /// Months or days narrower than this cannot be taken by hand.
    private static final double LEAST = 4;

    private final List<Cell> cells = new ArrayList<>();

    /// The years from `first` to `last`, the same one but for a gap, between two places.
    record Cell(int first, int last, double start, double end, boolean isGap) {
        private LocalDate from() {
            return LocalDate.of(first, 1, 1);
        }

        private LocalDate after() {
            return LocalDate.of(last + 1, 1, 1);
        }

        double width() {
            return end - start;
        }

        private double at(LocalDate day) {
            return start + width() * ChronoUnit.DAYS.between(from(), day) / ChronoUnit.DAYS.between(from(), after());
        }

        private LocalDate day(double x) {
            double share = (x - start) / width();
            return from().plusDays(Math.round(share * ChronoUnit.DAYS.between(from(), after())));
        }

        /// The beginning of a day, a month or a year nearest to a place: of the smallest of them that a hand can take.
        private LocalDate nearest(double x) {
            LocalDate day = day(x);
            if (isGap || width() / 12 < LEAST) {
                return x - start < end - x ? from() : after();
            }
            if (width() / 366 >= LEAST) {
                return day;
            }
            LocalDate month = day.withDayOfMonth(1);
            LocalDate next = month.plusMonths(1);
            return x - at(month) < at(next) - x ? month : next;
        }

        /// The beginning of the next day, month or year after `date`.
        private LocalDate next(LocalDate date) {
            if (isGap || width() / 12 < LEAST) {
                return after();
            }
            return width() / 366 >= LEAST ? date.plusDays(1) : date.plusMonths(1);
        }
    }

    private TimeAxis() {}

    /// The axis of these years between two places; the current one where there is no year.
    static TimeAxis of(Set<Integer> years, Set<Integer> fine, double left, double right) {
        TreeSet<Integer> sorted = new TreeSet<>(years.isEmpty() ? Set.of(LocalDate.EPOCH.getYear()) : years);
        List<int[]> runs = new ArrayList<>();
        for (int year = sorted.first(); year <= sorted.last(); year++) {
            boolean gap = !sorted.contains(year) && (!sorted.contains(year - 1) || !sorted.contains(year + 1));
            if (gap && runs.getLast()[2] == 1) {
                runs.getLast()[1] = year;
            } else {
                runs.add(new int[] {year, year, gap ? 1 : 0});
            }
        }
        long gaps = runs.stream().filter(r -> r[2] == 1).count();
        double shares = runs.stream()
                .filter(r -> r[2] == 0)
                .mapToDouble(r -> fine.contains(r[0]) ? WIDER : 1)
                .sum();
        double share = Math.max(1, right - left - gaps * GAP) / shares;
        TimeAxis axis = new TimeAxis();
        double x = left;
        for (int[] run : runs) {
            double width = run[2] == 1 ? GAP : fine.contains(run[0]) ? WIDER * share : share;
            axis.cells.add(new Cell(run[0], run[1], x, x + width, run[2] == 1));
            x += width;
        }
        return axis;
    }

    List<Cell> cells() {
        return List.copyOf(cells);
    }

    /// The cell of a year.
    Cell cell(int year) {
        return cells.stream().filter(c -> year <= c.last()).findFirst().orElse(cells.getLast());
    }

    /// Where a day begins; days beyond the years there are stand at the ends.
    public double at(LocalDate day) {
        for (Cell cell : cells) {
            if (day.isBefore(cell.after())) {
                return Math.max(cell.start(), cell.at(day));
            }
        }
        return cells.getLast().end();
    }

    /// The range that a hand draws from one place to another: from the nearest beginning of a month (of a year where
    /// months are too narrow, of a day where days are wide) to the end of the nearest, at least one of them.
    public Clause.During between(double a, double b) {
        double low = Math.clamp(
                Math.min(a, b), cells.getFirst().start(), cells.getLast().end());
        double high = Math.clamp(
                Math.max(a, b), cells.getFirst().start(), cells.getLast().end());
        LocalDate from = cell(low).nearest(low);
        LocalDate to = cell(high).nearest(high);
        if (!from.isBefore(to)) {
            double middle = (low + high) / 2;
            Cell cell = cell(middle);
            from = cell.nearest(middle);
            if (at(from) > middle || !from.isBefore(cell.after())) {
                from = cell.width() / 12 < LEAST || cell.isGap() ? cell.from() : from.minusMonths(1);
            }
            to = cell.next(from);
        }
        return during(from, to.minusDays(1));
    }

    /// A range moved so that it begins near another place, as many days, months or years long as it was.
    public Clause.During moved(Clause.During range, double start) {
        LocalDate first = range.span().first();
        LocalDate after = range.span().last().plusDays(1);
        double room =
                Math.clamp(start, cells.getFirst().start(), cells.getLast().end() - 1);
        LocalDate from = cell(room).nearest(room);
        boolean whole = first.getDayOfMonth() == 1 && after.getDayOfMonth() == 1;
        long months = ChronoUnit.MONTHS.between(first, from);
        LocalDate to = whole ? after.plusMonths(months) : from.plusDays(ChronoUnit.DAYS.between(first, after));
        LocalDate begin = whole ? first.plusMonths(months) : from;
        return to.isAfter(cells.getLast().after())
                        || begin.isBefore(cells.getFirst().from())
                ? range
                : during(begin, to.minusDays(1));
    }

    /// The whole months of a span; of none the last month there is.
    public Clause.During months(Optional<Span> span) {
        LocalDate last = span.map(Span::last).orElse(cells.getLast().after().minusDays(1));
        LocalDate first = span.map(Span::first).orElse(last);
        return during(first.withDayOfMonth(1), last.withDayOfMonth(last.lengthOfMonth()));
    }

    /// A range moved by so many months, or its end alone; it stays within the years there are, a month long at least.
    public Clause.During stepped(Clause.During range, int months, boolean end) {
        LocalDate first = end ? range.span().first() : range.span().first().plusMonths(months);
        LocalDate after = range.span().last().plusDays(1).plusMonths(months);
        return first.isBefore(cells.getFirst().from())
                        || after.isAfter(cells.getLast().after())
                        || first.plusMonths(1).isAfter(after)
                ? range
                : during(first, after.minusDays(1));
    }

    /// The range between two days, both included: in years or months where it is made of whole ones.
    public static Clause.During during(LocalDate first, LocalDate last) {
        LocalDate after = last.plusDays(1);
        boolean months = first.getDayOfMonth() == 1 && after.getDayOfMonth() == 1;
        int letters = months && first.getMonthValue() == 1 && after.getMonthValue() == 1 ? 4 : months ? 7 : 10;
        return new Clause.During(
                PartialDate.parse(first.toString().substring(0, letters)),
                PartialDate.parse(last.toString().substring(0, letters)));
    }

    private Cell cell(double x) {
        return cells.stream().filter(c -> x < c.end()).findFirst().orElse(cells.getLast());
    }
}
