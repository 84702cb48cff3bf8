package hexagonia.exhibit;

import hexagonia.chart.time.Timeline;
import hexagonia.chart.time.Timeline.DatedMark;
import hexagonia.chart.time.Timeline.Form;
import hexagonia.chart.time.Timeline.YearMark;
import hexagonia.chart.time.TimelineContent;
import hexagonia.explore.Chronology;
import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.model.PartialDate;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Dated facts over an axis of time: a click selects what one is about, a click on a year keeps that year, a range
/// filters by dates.
record TimelineStrip() implements Exhibit {
    @Override
    public String id() {
        return "timeline-strip";
    }

    @Override
    public String tab() {
        return "chronology";
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        Optional<String> kind = findings.exploration().view().choice(Chronology.KIND);
        Timeline timeline = TimelineContent.of(findings, labels, kind);
        Map<String, Meaning> meanings = new HashMap<>();
        Map<String, List<String>> subjects = new HashMap<>();
        for (DatedMark moment : timeline.moments()) {
            meanings.put(moment.datum().id(), new Meaning.Records(moment.subjects()));
            subjects.computeIfAbsent(
                            TimelineContent.within(moment.span().first().getYear()), _ -> new ArrayList<>())
                    .addAll(moment.form() == Form.YEAR ? moment.subjects() : List.of());
        }
        for (YearMark year : timeline.marks()) {
            meanings.put(year.label().id(), new Meaning.Filter(year(year.year())));
            year.within()
                    .ifPresent(d -> meanings.put(
                            d.id(),
                            new Meaning.Records(
                                    subjects.get(d.id()).stream().distinct().toList())));
        }
        timeline.calls()
                .forEach(c -> meanings.put(
                        c.datum().id(), Meaning.Records.of(c.datum().id())));
        Head head = new Head(
                labels.messages().get("timeline.title"),
                timeline.title(),
                timeline.subtitle(),
                "",
                labels.clauses(findings.exploration().clauses()),
                List.of());
        return new Content(
                head,
                new Body.Drawn(new TimelinePlate(timeline, labels, TimelineContent.range(findings), "")),
                new Meanings(meanings, Map.of()),
                new Sources(() -> TimelineContent.sources(findings, labels, kind))
                        .working(() -> timeline.workings(labels)));
    }

    private static Clause.During year(int year) {
        PartialDate date = PartialDate.parse("%04d".formatted(year));
        return new Clause.During(date, date);
    }
}
