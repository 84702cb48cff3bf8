package hexagonia.chart.time;

import hexagonia.chart.Said;
import hexagonia.chart.Words;
import hexagonia.chart.time.Timeline.CallLine;
import hexagonia.explore.Findings;
import hexagonia.explore.Span;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Table;
import hexagonia.explore.rows.Row;
import hexagonia.figure.Datum;
import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Event;
import hexagonia.model.EventKind;
import hexagonia.model.Fact;
import hexagonia.model.Kind;
import hexagonia.model.PartialDate;
import hexagonia.wording.Dated;
import hexagonia.wording.Labels;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The calls for projects that pass, from opening to closing. One without a closing goes to the last date that is
/// written of it; one that has not opened stands where its opening is expected; the others are counted.
final class TimelineCalls {
    private final Findings findings;
    private final Labels labels;
    private final List<Entity> calls;
    private final List<CallLine> lines;

    TimelineCalls(Findings findings, Labels labels) {
        this.findings = findings;
        this.labels = labels;
        calls = findings.table(Table.CALLS).rows().stream()
                .map(row -> ((Row.OfEntity) row).entity())
                .toList();
        lines = calls.stream()
                .flatMap(call -> line(call).stream())
                .sorted(Comparator.comparing((CallLine line) -> line.opening().first())
                        .thenComparing(line -> line.opening().last(), Comparator.reverseOrder()))
                .toList();
    }

    /// The dates at which calls open and close.
    static Stream<PartialDate> dates(StrategyIndex index) {
        return index.ofKind(Kind.CALL).stream()
                .map(call -> (Details.Call) call.details())
                .flatMap(call -> Stream.concat(call.opens().stream(), call.closes().stream()));
    }

    /// What says so of each call drawn.
    static Map<String, List<Fact>> sources(Findings findings, Labels labels) {
        Map<String, List<Fact>> sources = new LinkedHashMap<>();
        for (CallLine line : new TimelineCalls(findings, labels).lines()) {
            String call = line.datum().id();
            sources.put(
                    call,
                    findings.index().eventsOf(call).stream()
                            .filter(e -> e.date().isPresent())
                            .map(Fact.class::cast)
                            .toList());
        }
        return sources;
    }

    List<CallLine> lines() {
        return lines;
    }

    Words head() {
        int others = calls.size() - lines.size();
        return new Words(
                labels.messages().get("timeline.calls", others),
                labels.messages().get("timeline.calls.brief", others));
    }

    private Optional<CallLine> line(Entity call) {
        Details.Call dates = (Details.Call) call.details();
        List<Event> events = findings.index().eventsOf(call.id()).stream()
                .filter(e -> e.date().isPresent())
                .toList();
        Optional<Event> expected = events.stream()
                .filter(e -> e.kind() == EventKind.FORECAST
                        && e.entities().getFirst().equals(call.id()))
                .findFirst();
        if (dates.opens().isEmpty()) {
            return dates.closes().isPresent()
                    ? Optional.of(line(call, dates.closes().get(), dates, events))
                    : expected.map(e -> expected(call, e));
        }
        return Optional.of(line(call, dates.opens().get(), dates, events));
    }

    private CallLine line(Entity call, PartialDate opening, Details.Call dates, List<Event> events) {
        Optional<Event> last = events.stream()
                .filter(e -> !e.kind().isExpected())
                .filter(e -> Span.of(e).orElseThrow().last().isAfter(opening.last()))
                .max(Comparator.comparing(e -> e.date().orElseThrow()));
        Optional<PartialDate> until = dates.closes().or(() -> last.flatMap(Event::date));
        Said note = dates.closes()
                .map(date -> Said.of(note("closing", date)))
                .or(() -> last.map(this::last))
                .orElseGet(() -> Said.of(labels.messages().get("timeline.call.open")));
        String opened = dates.opens().map(date -> note("opening", date) + " · ").orElse("");
        return new CallLine(
                datum(call, opened + inWords(note)),
                new Words(labels.name(call), labels.brief(call)),
                Span.of(opening),
                until.map(PartialDate::last),
                dates.closes().isPresent(),
                false,
                isSelected(call),
                note);
    }

    /// The last thing known of a call.
    private Said last(Event event) {
        String date = date(event.date().orElseThrow());
        return Said.of(labels.messages().get("timeline.call.last", new Dated(labels).kind(event), date), event.basis());
    }

    /// The same without a mark, for whoever reads it elsewhere.
    private String inWords(Said note) {
        return note.beside().isEmpty() ? note.text() : labels.messages().get("timeline.call.inferred", note.text());
    }

    private CallLine expected(Entity call, Event event) {
        String note = note("expected", event.date().orElseThrow());
        return new CallLine(
                datum(call, note),
                new Words(labels.name(call), labels.brief(call)),
                Span.of(event).orElseThrow(),
                Optional.empty(),
                false,
                true,
                isSelected(call),
                Said.of(note));
    }

    private String note(String what, PartialDate date) {
        return labels.messages()
                .get("timeline.call." + what, date(date), date.precision() == PartialDate.Precision.DAY ? 1 : 0);
    }

    private String date(PartialDate date) {
        return labels.formats().date(date.iso());
    }

    private Datum datum(Entity call, String value) {
        String said = findings.index().eventsOf(call.id()).stream()
                .filter(e -> e.date().isPresent())
                .map(new Dated(labels)::source)
                .findFirst()
                .orElse("");
        return new Datum(call.id(), labels.name(call), value, said);
    }

    private boolean isSelected(Entity call) {
        return findings.exploration().selection().contains(call.id());
    }
}
