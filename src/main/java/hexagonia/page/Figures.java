package hexagonia.page;

import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Explorer;
import hexagonia.explore.saved.Dossier;
import hexagonia.explore.saved.Dossier.Figure;
import hexagonia.model.Amount;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.text.Messages;
import hexagonia.wording.FactWords;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The figures that pages of a dossier show, and what became of them in newer data.
public record Figures(Explorer explorer, Labels labels) {
    /// The figures of a content, each once.
    public List<Figure> of(Content content) {
        return facts(content).values().stream()
                .flatMap(fact -> figure(fact).stream())
                .toList();
    }

    private static Map<String, Fact> facts(Content content) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        content.sources().byDatum().values().forEach(some -> some.forEach(fact -> facts.put(fact.id(), fact)));
        return facts;
    }

    private static Optional<Figure> figure(Fact fact) {
        return switch (fact) {
            case Amount a
            when a.euros().isPresent() ->
                Optional.of(new Figure(
                        a.id(),
                        a.euros().getAsLong(),
                        a.qualifier().name(),
                        a.stage().map(Enum::name).orElse("")));
            case Indicator i
            when i.value().isPresent() ->
                Optional.of(new Figure(
                        i.id(),
                        i.value().getAsDouble(),
                        i.qualifier().name(),
                        i.nature().name()));
            default -> Optional.empty();
        };
    }

    /// What changed, appeared or went since a dossier was made, page by page, in sentences.
    public List<String> changes(Dossier dossier) {
        List<String> said = new ArrayList<>();
        for (Dossier.Page page : dossier.pages()) {
            Exhibits.find(page.exhibit())
                    .map(e -> e.of(explorer.findings(page.state()), labels))
                    .ifPresentOrElse(
                            content -> said.addAll(changes(page, content)),
                            () -> said.add(labels.messages().get("dossier.no-exhibit", page.exhibit())));
        }
        return said.stream().distinct().toList();
    }

    private List<String> changes(Dossier.Page page, Content content) {
        Map<String, Fact> facts = facts(content);
        Map<String, Figure> now = of(content).stream().collect(Collectors.toMap(Figure::id, Function.identity()));
        Map<String, Figure> then =
                page.figures().stream().collect(Collectors.toMap(Figure::id, Function.identity(), (a, _) -> a));
        Messages words = labels.messages();
        String name = content.head().name();
        Stream<String> other = then.values().stream()
                .filter(f -> now.containsKey(f.id()) && !now.get(f.id()).equals(f))
                .map(f -> words.get("dossier.changed", name, label(facts.get(f.id())), value(facts.get(f.id()))));
        Stream<String> gone = then.keySet().stream()
                .filter(id -> !now.containsKey(id))
                .map(id -> words.get("dossier.gone", name, id));
        Stream<String> fresh = now.keySet().stream()
                .filter(id -> !then.containsKey(id))
                .map(id -> words.get("dossier.appeared", name, label(facts.get(id)), value(facts.get(id))));
        return Stream.of(other, gone, fresh).flatMap(lines -> lines).toList();
    }

    private String label(Fact fact) {
        return new FactWords(labels).subject(fact);
    }

    private String value(Fact fact) {
        return new FactWords(labels).figure(fact);
    }
}
