package hexagonia.exhibit.table;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Head;
import hexagonia.exhibit.Meanings;
import hexagonia.exhibit.Sources;
import hexagonia.explore.Findings;
import hexagonia.explore.Laureates;
import hexagonia.explore.Laureates.Laureate;
import hexagonia.text.Formats;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The laureates of the measure that the state calls for, the largest award first.
public record LaureateExhibit() implements Exhibit {
    @Override
    public String id() {
        return "laureates";
    }

    @Override
    public String tab() {
        return "overview";
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        Laureates laureates = findings.laureates();
        Head head = new Head(
                laureates
                        .measure()
                        .map(m -> labels.messages().get("table.measure", labels.name(m)))
                        .orElseGet(() -> labels.messages()
                                .get(laureates.size() > 0 ? "table.laureates.every" : "table.laureates")),
                new LaureateTitle(findings, labels).finding(),
                labels.messages().get("table.rows", laureates.size()),
                labels.messages().get("unit.millions"),
                labels.clauses(findings.exploration().clauses()),
                laureates.size() > 0
                        ? List.of()
                        : List.of(labels.messages()
                                .get(
                                        !findings.exploration().clauses().isEmpty()
                                                ? "empty.filters"
                                                : laureates.measure().isPresent()
                                                        ? "table.no-laureates"
                                                        : "table.no-laureates.perimeter")));
        return new Content(
                head,
                new Body.Tabled(new LaureateSheet(labels, findings).sheet()),
                Meanings.NONE,
                Sources.grounded(() -> sources(laureates, labels.formats())));
    }

    private static Map<String, Ground> sources(Laureates laureates, Formats formats) {
        Map<String, Ground> sources = new LinkedHashMap<>();
        for (Laureate laureate : laureates.rows()) {
            sources.put(
                    laureate.entity().id(),
                    Ground.of(laureate.money().known(), formats).with(List.of(laureate.award())));
        }
        return sources;
    }
}
