package hexagonia.exhibit;

import hexagonia.chart.Behind;
import hexagonia.explore.Transition;
import hexagonia.figure.Datum;
import hexagonia.model.Fact;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gathers what each datum of a picture stands for and rests on, in the order of reading. Confined to one content.
final class Backing {
    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<String, Transition> opens = new HashMap<>();
    private final Map<String, List<Fact>> facts = new LinkedHashMap<>();
    private final Map<String, String> formulas = new HashMap<>();

    /// What a datum stands for and rests on; the first word on a datum holds.
    void add(Datum datum, Behind behind, Optional<Transition> open) {
        Meaning meaning = behind.records().isEmpty() ? new Meaning.Nothing() : new Meaning.Records(behind.records());
        add(datum, meaning, behind.facts());
        formula(datum.id(), behind.formula());
        open.ifPresent(transition -> opens.putIfAbsent(datum.id(), transition));
    }

    void add(Datum datum, Meaning meaning, List<? extends Fact> behind) {
        meanings.putIfAbsent(datum.id(), meaning);
        facts.putIfAbsent(datum.id(), List.copyOf(behind));
    }

    /// What the title rests on.
    void title(List<? extends Fact> behind, String formula) {
        facts.put(Sources.TITLE, List.copyOf(behind));
        formula(Sources.TITLE, formula);
    }

    private void formula(String id, String formula) {
        if (!formula.isEmpty()) {
            formulas.putIfAbsent(id, formula);
        }
    }

    Meanings meanings() {
        return new Meanings(meanings, opens);
    }

    Sources sources() {
        return new Sources(() -> facts, formulas);
    }
}
