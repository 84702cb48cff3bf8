package hexagonia.chart.time;

import hexagonia.chart.Said;
import hexagonia.chart.Words;
import hexagonia.explore.Span;
import hexagonia.figure.Datum;
import hexagonia.wording.Labels;
import hexagonia.wording.Working;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the timeline shows: dated facts, and the years of its axis, words ready to print.
///
/// `years` are all years in which anything is dated, whatever is filtered; those of them in which a month or a day is
/// known are `fine`. `marks` stand for the years. `calls` are the calls for projects that have a date, under their
/// heading `callsHead`. `columns` head the table twin.
public record Timeline(
        String title,
        String subtitle,
        String alternative,
        List<DatedMark> moments,
        Set<Integer> years,
        Set<Integer> fine,
        List<YearMark> marks,
        List<Peak> peaks,
        Words callsHead,
        List<CallLine> calls,
        Legend legend,
        List<String> columns) {
    /// How its counts come about.
    public List<Working> workings(Labels labels) {
        return Stream.concat(Stream.of(title, subtitle), peaks.stream().map(Peak::words))
                .<Working>map(said -> new Working.Ruled(said, labels.messages().get("working.events")))
                .toList();
    }

    public Timeline {
        moments = List.copyOf(moments);
        years = Set.copyOf(years);
        fine = Set.copyOf(fine);
        marks = List.copyOf(marks);
        peaks = List.copyOf(peaks);
        calls = List.copyOf(calls);
        columns = List.copyOf(columns);
    }

    /// How precisely a fact is dated.
    public enum Form {
        DAY,
        MONTH,
        YEAR,
        /// From one date to another.
        LASTING
    }

    /// A dated fact: the days on which it may be, the records it is about, whether it is only expected. `row` is what
    /// the table twin says of it.
    public record DatedMark(
            Datum datum,
            Form form,
            Span span,
            List<String> subjects,
            boolean expected,
            boolean selected,
            List<String> row) {
        public DatedMark {
            subjects = List.copyOf(subjects);
            row = List.copyOf(row);
        }
    }

    /// A year of the axis. `within` stands for the facts of which no more than the year is known, `count` of them;
    /// `expected` where all of them are, `selected` where one is.
    public record YearMark(
            int year, Datum label, Optional<Datum> within, String count, boolean expected, boolean selected) {}

    /// Many facts at one date, with its name and what they are.
    public record Peak(Span span, String name, String words) {}

    /// A call for projects: when it opened, as precisely as that is known; the last date written of it, which is its
    /// closing where `closed`; `expected` where it has not opened yet. `note` says that date, marked where we infer
    /// it.
    public record CallLine(
            Datum datum,
            Words name,
            Span opening,
            Optional<LocalDate> last,
            boolean closed,
            boolean expected,
            boolean selected,
            Said note) {}

    /// What the signs mean, in words: a day, a month, a year, from one date to another, what is expected, years left
    /// out, a call that opened within a span, one whose closing is not known.
    public record Legend(
            String day,
            String month,
            String year,
            String lasting,
            String expected,
            String gap,
            String within,
            String open) {}
}
