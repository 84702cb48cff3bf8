package hexagonia.rules;

import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import hexagonia.model.Wording;
import java.util.function.Consumer;

/// Each text stands in both languages: none blank, and a sentence is not the same in both. Names may be.
final class BothLanguages implements Rule {
    @Override
    public void check(Strategy s, Consumer<Violation> broken) {
        s.entities().forEach(e -> {
            blank(Records.file(e), e.id(), e.name(), broken);
            sentence(Records.file(e), e, broken);
        });
        s.amounts().forEach(a -> blank("amounts", a.id(), a.label(), broken));
        s.indicators().forEach(i -> blank("indicators", i.id(), i.label(), broken));
        s.events().forEach(e -> blank("events", e.id(), e.title(), broken));
        s.absences().forEach(a -> blank("absences", a.id(), a.note(), broken));
        s.glossary().forEach(t -> blank("glossary", t.id(), t.meaning(), broken));
    }

    private static void blank(String file, String id, Wording wording, Consumer<Violation> broken) {
        if (wording.fr().isBlank() || wording.en().isBlank()) {
            broken.accept(Violation.of("language", file, id));
        }
    }

    private static void sentence(String file, Entity entity, Consumer<Violation> broken) {
        blank(file, entity.id(), entity.summary(), broken);
        boolean written = entity.kind() != Kind.PLACE;
        if (written && entity.summary().fr().equals(entity.summary().en())) {
            broken.accept(Violation.of("same-words", file, entity.id()));
        }
    }
}
