package hexagonia.exhibit;

import hexagonia.chart.Behind;
import hexagonia.explore.Transition;
import hexagonia.figure.Datum;
import hexagonia.model.Fact;
import hexagonia.wording.Ground;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Gathers what each datum of a picture stands for and rests on, in the order of reading. Confined to one content.
final class Backing {
    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<String, Transition> opens = new HashMap<>();
    private final Map<String, Supplier<Ground>> grounds = new LinkedHashMap<>();

    /// What a datum stands for and rests on; the first word on a datum holds.
    void add(Datum datum, Behind behind, Optional<Transition> open) {
        Meaning meaning = behind.records().isEmpty() ? new Meaning.Nothing() : new Meaning.Records(behind.records());
        add(datum, meaning, behind.ground());
        open.ifPresent(transition -> opens.putIfAbsent(datum.id(), transition));
    }

    /// The same of a datum that a click does something else with.
    void add(Datum datum, Meaning meaning, Behind behind) {
        add(datum, meaning, behind.ground());
    }

    void add(Datum datum, Meaning meaning, List<? extends Fact> behind) {
        add(datum, meaning, () -> Ground.stated(behind));
    }

    private void add(Datum datum, Meaning meaning, Supplier<Ground> ground) {
        meanings.putIfAbsent(datum.id(), meaning);
        grounds.putIfAbsent(datum.id(), ground);
    }

    /// What the title rests on.
    void title(Supplier<Ground> ground) {
        grounds.put(Sources.TITLE, ground);
    }

    Meanings meanings() {
        return new Meanings(meanings, opens);
    }

    Sources sources() {
        return Sources.lazily(grounds);
    }
}
