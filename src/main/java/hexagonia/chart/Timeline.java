package hexagonia.chart;

import hexagonia.explore.Span;
import hexagonia.figure.Datum;
import java.util.List;
import java.util.Set;

/// What the timeline shows: dated facts, and the years of its axis, words ready to print.
///
/// `years` are all years in which anything is dated, whatever is filtered; those of them in which a month or a day is
/// known are `fine`. `labels` stand for the years. `reading` says how to read it.
/// `columns` head the table twin.
public record Timeline(
        String title,
        String subtitle,
        String alternative,
        List<DatedMark> moments,
        Set<Integer> years,
        Set<Integer> fine,
        List<YearLabel> labels,
        Words reading,
        List<String> columns) {
    public Timeline {
        moments = List.copyOf(moments);
        years = Set.copyOf(years);
        fine = Set.copyOf(fine);
        labels = List.copyOf(labels);
        columns = List.copyOf(columns);
    }

    /// A year of the axis.
    public record YearLabel(int year, Datum datum) {}

    /// A dated fact: the days on which it may be, the records it is about, whether it is only expected. `row` is what
    /// the table twin says of it.
    public record DatedMark(
            Datum datum, Span span, List<String> subjects, boolean expected, boolean selected, List<String> row) {
        public DatedMark {
            subjects = List.copyOf(subjects);
            row = List.copyOf(row);
        }

        /// Whether the day is known.
        boolean isDay() {
            return span.first().equals(span.last());
        }
    }
}
