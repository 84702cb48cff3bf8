package hexagonia.exhibit;

import hexagonia.chart.Timeline;
import hexagonia.chart.TimelineContent;
import hexagonia.explore.Chronology;
import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.model.Fact;
import hexagonia.model.PartialDate;
import hexagonia.wording.Labels;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
        timeline.moments().forEach(m -> meanings.put(m.datum().id(), new Meaning.Records(m.subjects())));
        timeline.labels().forEach(y -> meanings.put(y.datum().id(), new Meaning.Filter(year(y.year()))));
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
                new Sources(() -> sources(findings, kind)));
    }

    private static Clause.During year(int year) {
        PartialDate date = PartialDate.parse("%04d".formatted(year));
        return new Clause.During(date, date);
    }

    private static Map<String, List<Fact>> sources(Findings findings, Optional<String> kind) {
        Map<String, List<Fact>> facts = new LinkedHashMap<>();
        Findings under = TimelineContent.range(findings).map(findings::without).orElse(findings);
        Chronology.of(under).facts(kind).forEach(fact -> facts.put(fact.id(), List.of(fact)));
        return facts;
    }
}
