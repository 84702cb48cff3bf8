package hexagonia.rules;

import hexagonia.model.Claim;
import hexagonia.model.Document;
import hexagonia.model.Section;
import hexagonia.model.Strategy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Which document a claim stands in, and how its language writes numbers. References hold when it is asked.
final class Sources {
    private final Map<String, Document> bySection = new HashMap<>();

    Sources(Strategy strategy) {
        Map<String, Document> documents = strategy.documents().stream().collect(Collectors.toMap(Document::id, d -> d));
        for (Section section : strategy.sections()) {
            bySection.put(section.id(), documents.get(section.document()));
        }
    }

    Document document(Claim claim) {
        return document(claim.section());
    }

    Document document(String section) {
        return bySection.get(section);
    }

    /// The numbers in the phrase of `claim`; none where it quotes nothing.
    List<Numeral> numerals(Claim claim) {
        return claim.asStated()
                .map(phrase -> Numerals.of(document(claim).language()).in(phrase))
                .orElse(List.of());
    }
}
