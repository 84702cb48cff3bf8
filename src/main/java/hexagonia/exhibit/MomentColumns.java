package hexagonia.exhibit;

import hexagonia.exhibit.TimelineRows.Moment;
import hexagonia.explore.Span;
import hexagonia.model.Basis;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.PartialDate;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Cell.Mention;
import hexagonia.sheet.Column;
import hexagonia.sheet.Column.Beside;
import hexagonia.sheet.Column.Shape;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Value;
import hexagonia.wording.Dated;
import hexagonia.wording.FactWords;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the rows of the timeline say: year, date as precise as known, kind, what happened with the records concerned,
/// and who says so.
record MomentColumns(Labels labels, Dated words) {
    private static final Cell BLANK = Cell.of("", new Value.Text(""));

    MomentColumns(Labels labels) {
        this(labels, new Dated(labels));
    }

    List<Column<Moment>> all() {
        return List.of(
                Column.of("year", word("timeline.column.year"), Shape.SHORT, this::year, this::date),
                column("date", Shape.TEXT, (_, fact) -> when(fact)).with(Beside.ORIGIN),
                column("kind", Shape.SHORT, (_, fact) -> Cell.of(words.kind(fact))),
                column("title", Shape.NAME, this::title).with(Beside.UNDER));
    }

    private Column<Moment> column(String id, Shape shape, BiFunction<Moment, Fact, Cell> cell) {
        return Column.of(
                id,
                word("timeline.column." + id),
                shape,
                moment -> moment.fact().map(fact -> cell.apply(moment, fact)).orElse(BLANK),
                this::date);
    }

    private String date(Moment moment) {
        return moment.fact().flatMap(Span::date).map(PartialDate::iso).orElse(null);
    }

    private String word(String key) {
        return labels.messages().get(key);
    }

    private Cell year(Moment moment) {
        if (moment.fact().isEmpty()) {
            return Cell.of(word(moment.heading()));
        }
        String year = moment.year().map(y -> Integer.toString(y)).orElseGet(() -> word("chronology.undated"));
        return Cell.of(moment.first() ? year : "", new Value.Text(year));
    }

    /// Of a date known to the year, that it is somewhere in it.
    private Cell when(Fact fact) {
        Optional<PartialDate> date = Span.date(fact);
        boolean vague = fact instanceof Event
                && date.filter(d -> d.precision() == PartialDate.Precision.YEAR).isPresent();
        String said = vague ? word("chronology.in-the-year") : words.when(fact);
        Cell cell = Cell.of(said, date.<Value>map(d -> new Value.Date(d.iso())).orElseGet(() -> new Value.Text("")));
        boolean ours = fact instanceof Event e && e.basis() != Basis.STATED;
        return ours
                ? cell.from(Origin.INFERRED).hint(labels.messages().get("chronology.inferred", words.source(fact)))
                : cell;
    }

    private Cell title(Moment moment, Fact fact) {
        List<String> subjects = moment.subjects();
        Stream<Mention> records = subjects.stream().map(id -> mention(id, subjects));
        String note = fact instanceof Event e
                ? e.note().map(n -> n.in(labels.locale())).orElse("")
                : "";
        return Cell.of(words.title(fact))
                .naming(Stream.concat(records, source(fact).stream()).toList())
                .hint(note);
    }

    /// Two records with the same short name go by their full ones.
    private Mention mention(String id, List<String> subjects) {
        long alike = subjects.stream()
                .filter(other -> labels.brief(other).equals(labels.brief(id)))
                .count();
        String name = alike == 1 ? labels.brief(id) : labels.name(id);
        return new Mention(name, labels.name(id), Optional.of(Meaning.Records.of(id)));
    }

    /// Who says so, in one line; with the date as written and one document a line where there is room for it.
    private Optional<Mention> source(Fact fact) {
        String written =
                fact instanceof Event e ? e.asWritten().map(labels::quoted).orElse("") : "";
        String all = Stream.of(written, new FactWords(labels).sources(fact))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? Optional.empty() : Optional.of(new Mention(words.source(fact), all, Optional.empty()));
    }
}
