package hexagonia.exhibit;

import hexagonia.chart.time.TimelineContent;
import hexagonia.explore.Chronology;
import hexagonia.explore.Citations;
import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.explore.Span;
import hexagonia.model.Fact;
import hexagonia.model.PartialDate;
import hexagonia.sheet.Line;
import hexagonia.sheet.Sheet;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Events in the order of time, those that are certainly within the range of dates before those that may be, then the
/// functions of persons; the latter two under a heading of their own. A row leads to the first record it is about, and
/// names them all.
record TimelineRows() implements Exhibit {
    /// A dated fact, with its year where it is the first of that year; or a heading, by the key of its words.
    record Moment(Optional<Fact> fact, boolean first, String heading) {
        Moment(String heading) {
            this(Optional.empty(), true, heading);
        }

        Optional<Integer> year() {
            return fact.flatMap(Span::date).map(PartialDate::year);
        }

        List<String> subjects() {
            return fact.map(Citations::subjects).orElse(List.of());
        }
    }

    @Override
    public String id() {
        return "timeline-rows";
    }

    @Override
    public String tab() {
        return "";
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        List<Moment> moments = moments(findings);
        Head head = new Head(
                labels.messages().get("tab.chronology"),
                "",
                "",
                "",
                labels.clauses(findings.exploration().clauses()),
                moments.isEmpty() ? List.of(labels.messages().get("empty.filters")) : List.of());
        Sheet<Moment> sheet = sheet(moments, findings.exploration().selection(), labels);
        return new Content(head, new Body.Tabled(sheet), Meanings.NONE, new Sources(() -> sources(moments)));
    }

    /// The kind that the state picks leaves only the events of that kind, or the functions.
    private static List<Moment> moments(Findings findings) {
        Chronology chronology = Chronology.of(findings);
        Optional<String> kind = findings.exploration().view().choice(Chronology.KIND);
        Optional<Span> range = TimelineContent.range(findings).map(Clause.During::span);
        List<Moment> moments = new ArrayList<>();
        boolean functions = kind.filter(Chronology.MANDATE::equals).isPresent();
        if (!functions) {
            Map<Boolean, List<Fact>> events = chronology.facts(kind).stream()
                    .collect(Collectors.partitioningBy(e -> range.isEmpty()
                            || Span.told(e, findings.index())
                                    .filter(range.get()::holds)
                                    .isPresent()));
            events.get(true).forEach(e -> add(moments, e));
            if (!events.get(false).isEmpty()) {
                moments.add(new Moment("chronology.perhaps.heading"));
                events.get(false).forEach(e -> add(moments, e));
            }
        }
        if (!chronology.mandates().isEmpty() && (kind.isEmpty() || functions)) {
            moments.add(new Moment("chronology.heading"));
            chronology.mandates().forEach(m -> add(moments, m));
        }
        return moments;
    }

    private static void add(List<Moment> moments, Fact fact) {
        Moment moment = new Moment(Optional.of(fact), true, "");
        boolean follows = !moments.isEmpty()
                && moments.getLast().fact().isPresent()
                && moments.getLast().year().equals(moment.year());
        moments.add(new Moment(Optional.of(fact), !follows, ""));
    }

    private static Sheet<Moment> sheet(List<Moment> moments, Set<String> selection, Labels labels) {
        return new Sheet<>(
                "timeline",
                new MomentColumns(labels).all(),
                moments,
                moments,
                2,
                moment -> line(moment, selection),
                _ -> Optional.empty(),
                chosen(moments, selection));
    }

    private static Line line(Moment moment, Set<String> selection) {
        if (moment.fact().isEmpty()) {
            return Line.heading(moment.heading());
        }
        Line line = Line.of(moment.fact().get().id())
                .in(moment.subjects().stream().anyMatch(selection::contains) ? Line.Tone.CHOSEN : Line.Tone.PLAIN);
        return moment.subjects().isEmpty()
                ? line
                : line.to(Meaning.Records.of(moment.subjects().getFirst()));
    }

    /// The first row that leads to each record selected, and the first that is about any of them.
    private static Sheet.Chosen chosen(List<Moment> moments, Set<String> selection) {
        Map<String, Integer> leading = new LinkedHashMap<>();
        for (int i = 0; i < moments.size(); i++) {
            if (!moments.get(i).subjects().isEmpty()) {
                leading.putIfAbsent(moments.get(i).subjects().getFirst(), i);
            }
        }
        Set<Integer> rows = new LinkedHashSet<>();
        selection.stream().map(leading::get).filter(Objects::nonNull).forEach(rows::add);
        OptionalInt first = IntStream.range(0, moments.size())
                .filter(i -> moments.get(i).subjects().stream().anyMatch(selection::contains))
                .findFirst();
        return new Sheet.Chosen(List.copyOf(rows), first);
    }

    private static Map<String, List<Fact>> sources(List<Moment> moments) {
        Map<String, List<Fact>> sources = new LinkedHashMap<>();
        moments.stream().flatMap(m -> m.fact().stream()).forEach(f -> sources.put(f.id(), List.of(f)));
        return sources;
    }
}
