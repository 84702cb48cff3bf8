package hexagonia.chart.time;

import hexagonia.chart.time.Timeline.DatedMark;
import hexagonia.chart.time.Timeline.Form;
import hexagonia.chart.time.Timeline.Legend;
import hexagonia.chart.time.Timeline.YearMark;
import hexagonia.explore.Chronology;
import hexagonia.explore.Citations;
import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.explore.Span;
import hexagonia.figure.Datum;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.Mandate;
import hexagonia.model.PartialDate;
import hexagonia.model.PartialDate.Precision;
import hexagonia.wording.Dated;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the timeline shows of an exploration: the events, or those of one kind, or the functions, under all clauses but
/// the range of dates, which stands in place.
public final class TimelineContent {
    private static final int LISTED = 8;

    private final Findings findings;
    private final Findings under;
    private final Labels labels;
    private final Dated words;

    private TimelineContent(Findings findings, Labels labels) {
        this.findings = findings;
        this.under = range(findings).map(findings::without).orElse(findings);
        this.labels = labels;
        this.words = new Dated(labels);
    }

    /// The content for `findings`, with the events of one kind where it is given.
    public static Timeline of(Findings findings, Labels labels, Optional<String> kind) {
        return new TimelineContent(findings, labels).timeline(kind);
    }

    /// The range of dates asked for, if any.
    public static Optional<Clause.During> range(Findings findings) {
        return findings.exploration().clause(Clause.During.class);
    }

    /// The id of the datum that stands for what is known to be in a year and no more.
    public static String within(int year) {
        return "within-" + year;
    }

    private Timeline timeline(Optional<String> kind) {
        List<? extends Fact> facts = Chronology.of(under).facts(kind);
        List<Fact> dated = facts.stream()
                .filter(fact -> Span.date(fact).isPresent())
                .map(Fact.class::cast)
                .sorted(Comparator.comparing((Fact f) -> span(f).first())
                        .thenComparing(f -> span(f).last(), Comparator.reverseOrder()))
                .toList();
        List<DatedMark> moments = dated.stream().map(this::moment).toList();
        TimelineCalls calls = new TimelineCalls(under, labels);
        TreeSet<Integer> years = new TreeSet<>();
        TreeSet<Integer> fine = new TreeSet<>();
        dates().forEach(date -> {
            years.add(date.year());
            if (date.precision() != Precision.YEAR) {
                fine.add(date.year());
            }
        });
        // A year between two others has a place on the axis of its own.
        TreeSet<Integer> placed = new TreeSet<>(years);
        years.stream().filter(y -> years.contains(y + 2)).forEach(y -> placed.add(y + 1));
        TimelineTitle title = TimelineTitle.of(findings, labels, kind);
        int undated = facts.size() - moments.size();
        List<Timeline.Peak> peaks = new TimelinePeaks(labels).of(dated);
        return new Timeline(
                title.finding(),
                title.coverage(),
                alternative(moments, peaks, undated, calls.head().full()),
                moments,
                years,
                fine,
                placed.stream().map(year -> year(year, moments)).toList(),
                peaks,
                calls.head(),
                kind.isEmpty() ? calls.lines() : List.of(),
                legend(hasGap(placed)),
                Stream.of("date", "kind", "title", "source")
                        .map(column -> labels.messages().get("timeline.column." + column))
                        .toList());
    }

    private String word(String key, Object... arguments) {
        return labels.messages().get("timeline." + key, arguments);
    }

    private Legend legend(boolean gaps) {
        return new Legend(
                word("legend.day"),
                word("legend.month"),
                word("legend.year"),
                word("legend.lasting"),
                word("legend.expected"),
                gaps ? word("legend.gap") : "",
                word("legend.within"),
                word("legend.open"));
    }

    /// The dates of all events and functions there are, and of all calls.
    private Stream<PartialDate> dates() {
        var strategy = findings.index().strategy();
        Stream<PartialDate> facts = Stream.concat(strategy.events().stream(), strategy.mandates().stream())
                .flatMap(fact -> Span.date(fact).stream());
        Stream<PartialDate> ends = strategy.events().stream().flatMap(e -> e.dateEnd().stream());
        return Stream.of(facts, ends, TimelineCalls.dates(findings.index())).flatMap(dates -> dates);
    }

    private static boolean hasGap(TreeSet<Integer> years) {
        return !years.isEmpty() && years.last() - years.first() >= years.size();
    }

    private static Span span(Fact fact) {
        return Span.of(fact).orElseThrow();
    }

    /// How precisely a fact is dated.
    static Form form(Fact fact) {
        PartialDate from = Span.date(fact).orElseThrow();
        Optional<PartialDate> end = switch (fact) {
            case Event e -> e.dateEnd();
            case Mandate m -> m.end();
            default -> Optional.empty();
        };
        if (end.filter(to -> !to.equals(from)).isPresent()) {
            return Form.LASTING;
        }
        return switch (from.precision()) {
            case DAY -> Form.DAY;
            case MONTH -> Form.MONTH;
            case YEAR -> Form.YEAR;
        };
    }

    private DatedMark moment(Fact fact) {
        String when = words.when(fact);
        String kind = words.kind(fact);
        String title = words.title(fact);
        String source = words.source(fact);
        List<String> subjects = Citations.subjects(fact);
        return new DatedMark(
                new Datum(fact.id(), title, when + " · " + kind, source),
                form(fact),
                span(fact),
                subjects,
                isExpected(fact),
                subjects.stream().anyMatch(findings.exploration().selection()::contains),
                List.of(when, kind, title, source));
    }

    /// Whether a fact was still to come when the documents that tell of it appeared.
    private boolean isExpected(Fact fact) {
        return fact instanceof Event e
                && (e.kind().isExpected()
                        || !e.evidence().claims().isEmpty()
                                && e.evidence().claims().stream()
                                        .map(c -> findings.index()
                                                .documentOf(c.section())
                                                .publishedOn())
                                        .allMatch(e.date().orElseThrow()::isAfter));
    }

    private YearMark year(int year, List<DatedMark> moments) {
        Span span = Span.of(PartialDate.parse("%04d".formatted(year)));
        List<DatedMark> meeting =
                moments.stream().filter(m -> m.span().meets(span)).toList();
        List<DatedMark> own =
                meeting.stream().filter(m -> m.form() == Form.YEAR).toList();
        Datum label = new Datum(
                Integer.toString(year), Integer.toString(year), word("year", meeting.size()), word("year.hint"));
        Optional<Datum> within = own.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Datum(within(year), word("within", label.label()), word("year", own.size()), listed(own)));
        return new YearMark(
                year,
                label,
                within,
                labels.formats().number(own.size()),
                own.stream().allMatch(DatedMark::expected),
                own.stream().anyMatch(DatedMark::selected));
    }

    private String listed(List<DatedMark> facts) {
        String titles = facts.stream().limit(LISTED).map(m -> m.datum().label()).collect(Collectors.joining("\n"));
        int more = facts.size() - LISTED;
        return more > 0 ? titles + "\n" + word("more", more) : titles;
    }

    private String alternative(List<DatedMark> moments, List<Timeline.Peak> peaks, int undated, String calls) {
        List<String> sentences = new ArrayList<>();
        sentences.add(word("alternative", moments.size(), undated));
        peaks.forEach(peak -> sentences.add(word("alternative.peak", peak.name(), peak.words())));
        if (!calls.isEmpty()) {
            sentences.add(calls + ".");
        }
        range(findings)
                .ifPresent(range -> sentences.add(word(
                        "alternative.range",
                        labels.clause(range),
                        moments.stream()
                                .filter(m -> m.span().meets(range.span()))
                                .count())));
        return String.join(" ", sentences);
    }

    /// The facts behind each datum, under all clauses but the range.
    public static Map<String, List<Fact>> sources(Findings findings, Labels labels, Optional<String> kind) {
        Findings under = range(findings).map(findings::without).orElse(findings);
        Map<String, List<Fact>> facts = new LinkedHashMap<>();
        for (Fact fact : Chronology.of(under).facts(kind)) {
            Optional<PartialDate> date = Span.date(fact);
            String id = date.isPresent() && form(fact) == Form.YEAR
                    ? within(date.get().year())
                    : fact.id();
            facts.computeIfAbsent(id, _ -> new ArrayList<>()).add(fact);
        }
        facts.putAll(TimelineCalls.sources(under, labels));
        return facts;
    }
}
