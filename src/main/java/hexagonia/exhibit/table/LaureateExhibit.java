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
import hexagonia.model.Fact;
import hexagonia.wording.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
                        .orElseGet(() -> labels.messages().get("table.laureates")),
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
                new Sources(() -> sources(laureates)));
    }

    private static Map<String, List<Fact>> sources(Laureates laureates) {
        Map<String, List<Fact>> sources = new LinkedHashMap<>();
        for (Laureate laureate : laureates.rows()) {
            sources.put(
                    laureate.entity().id(),
                    Stream.concat(Stream.of(laureate.award()), laureate.money().other().stream())
                            .<Fact>map(a -> a)
                            .toList());
        }
        return sources;
    }
}
