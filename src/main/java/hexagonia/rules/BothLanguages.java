package hexagonia.rules;

import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import hexagonia.model.Wording;
import java.util.Optional;
import java.util.function.Consumer;

/// Each text stands in both languages: none is blank, and a sentence of ours (a summary, note, meaning, question or
/// reason) is not the same in both. Names, labels, units and formulas may be: they are often names or numbers. So may
/// what is said of a place, region or department.
///
/// It holds against a text copied into the other language to be translated later.
final class BothLanguages implements Rule {
    @Override
    public void check(Strategy s, Consumer<Violation> broken) {
        Check check = new Check(broken);
        check.sentence("meta", s.meta().id(), s.meta().vintage());
        check.sentence("meta", s.meta().id(), s.meta().paid());
        s.documents().forEach(d -> check.name("documents", d.id(), d.title(), d.shortTitle(), d.kind()));
        s.sections().forEach(x -> check.name("documents", x.id(), x.locator()));
        s.perimeters().forEach(p -> {
            check.name("perimeters", p.id(), p.name());
            check.sentence("perimeters", p.id(), p.description());
            check.sentence("perimeters", p.id(), p.why());
        });
        s.entities().forEach(check::entity);
        s.amounts().forEach(a -> {
            check.name("amounts", a.id(), a.label());
            check.sentence("amounts", a.id(), a.note());
        });
        s.indicators().forEach(i -> {
            check.name("indicators", i.id(), i.label(), i.unit());
            check.sentence("indicators", i.id(), i.note());
        });
        s.rosters().forEach(r -> {
            check.name("rosters", r.id(), r.label());
            check.sentence("rosters", r.id(), r.note());
        });
        s.mandates().forEach(m -> check.name("mandates", m.id(), m.function()));
        s.events().forEach(e -> {
            check.name("events", e.id(), e.title());
            check.sentence("events", e.id(), e.note());
        });
        s.figureGroups().forEach(g -> {
            check.name("figure_groups", g.id(), g.title());
            check.sentence("figure_groups", g.id(), g.why());
            g.members().forEach(m -> check.name("figure_groups", g.id(), m.label(), m.covers()));
        });
        s.absences().forEach(a -> {
            check.sentence("absences", a.id(), a.question());
            check.sentence("absences", a.id(), a.note());
        });
        s.glossary().forEach(t -> {
            check.name("glossary", t.id(), t.term());
            check.sentence("glossary", t.id(), t.meaning());
        });
        Records.facts(s)
                .forEach(f -> f.evidence().claims().forEach(c -> check.sentence(Records.file(f), f.id(), c.note())));
    }

    private record Check(Consumer<Violation> broken) {
        void entity(Entity e) {
            String file = Records.file(e);
            name(file, e.id(), e.name());
            e.shortName().ifPresent(w -> name(file, e.id(), w));
            boolean ground = e.kind() == Kind.PLACE || e.kind() == Kind.REGION || e.kind() == Kind.DEPARTMENT;
            if (ground) {
                name(file, e.id(), e.summary());
            } else {
                sentence(file, e.id(), e.summary());
            }
            if (e.details() instanceof Details.Place place) {
                sentence(file, e.id(), place.note());
            }
        }

        void name(String file, String id, Wording... texts) {
            for (Wording text : texts) {
                if (text.fr().isBlank() || text.en().isBlank()) {
                    broken.accept(Violation.of("language", file, id));
                }
            }
        }

        void sentence(String file, String id, Wording text) {
            name(file, id, text);
            if (text.fr().equals(text.en())) {
                broken.accept(Violation.of("same-words", file, id, text.fr()));
            }
        }

        void sentence(String file, String id, Optional<Wording> text) {
            text.ifPresent(t -> sentence(file, id, t));
        }
    }
}
