package hexagonia.rules;

import hexagonia.model.Amount;
import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Fact;
import hexagonia.model.FigureGroup;
import hexagonia.model.Kind;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every id that a record points to exists, and is of the kind it must be.
final class References implements Rule {
    @Override
    public void check(Strategy s, Consumer<Violation> broken) {
        new Check(s, broken).run();
    }

    private static final class Check {
        private final Strategy s;
        private final Consumer<Violation> broken;
        private final Map<String, Kind> entities;
        private final Set<String> sections;
        private final Set<String> perimeters;
        private final Set<String> amounts;
        private final Set<String> facts;
        private final Set<String> all;

        Check(Strategy s, Consumer<Violation> broken) {
            this.s = s;
            this.broken = broken;
            entities = s.entities().stream().collect(Collectors.toMap(Entity::id, Entity::kind, (first, _) -> first));
            sections = s.sections().stream().map(x -> x.id()).collect(Collectors.toSet());
            perimeters = s.perimeters().stream().map(x -> x.id()).collect(Collectors.toSet());
            amounts = s.amounts().stream().map(Amount::id).collect(Collectors.toSet());
            facts = Stream.concat(entities.keySet().stream(), Records.facts(s).map(Fact::id))
                    .collect(Collectors.toSet());
            all = Records.of(s).map(Records.Named::id).collect(Collectors.toSet());
        }

        void run() {
            Set<String> documents = s.documents().stream().map(d -> d.id()).collect(Collectors.toSet());
            s.sections().forEach(x -> {
                need(documents, "documents", x.id(), x.document());
                need(sections, "documents", x.id(), x.parent());
            });
            s.perimeters().forEach(p -> need(amounts, "perimeters", p.id(), p.envelope()));
            s.entities().forEach(this::details);
            s.relations().forEach(r -> entities("relations", r.id(), r.from(), r.to()));
            s.rosters().forEach(r -> entities("rosters", r.id(), r.entity()));
            s.mandates().forEach(m -> {
                entity(Kind.PERSON, "mandates", m.id(), Optional.of(m.person()));
                need(entities.keySet(), "mandates", m.id(), m.organisation());
            });
            s.amounts().forEach(this::amount);
            s.indicators().forEach(i -> entities("indicators", i.id(), i.entity()));
            s.events().forEach(e -> entities("events", e.id(), e.entities().toArray(String[]::new)));
            s.absences().forEach(a -> entities("absences", a.id(), a.entity()));
            s.figureGroups().forEach(this::group);
            Records.facts(s).forEach(this::evidence);
        }

        private void details(Entity e) {
            switch (e.details()) {
                case Details.Place p -> {
                    entity(Kind.DEPARTMENT, "places", e.id(), p.department());
                    entity(Kind.REGION, "places", e.id(), p.region());
                }
                case Details.Department d -> entity(Kind.REGION, "departments", e.id(), Optional.of(d.region()));
                case Details.Theme t -> entity(Kind.AXIS, "themes", e.id(), t.axis());
                case Details.Call _, Details.None _, Details.Organisation _, Details.Ranked _, Details.Region _ -> {}
            }
        }

        private void amount(Amount a) {
            entities("amounts", a.id(), a.entity());
            need(perimeters, "amounts", a.id(), a.perimeter());
            need(entities.keySet(), "amounts", a.id(), a.funder());
            entity(Kind.LEVER, "amounts", a.id(), a.lever());
            entity(Kind.AXIS, "amounts", a.id(), a.axis());
            need(amounts, "amounts", a.id(), a.partOf());
        }

        private void group(FigureGroup g) {
            entities("figure_groups", g.id(), g.entity());
            need(facts, "figure_groups", g.id(), g.retained());
            g.members().forEach(m -> {
                need(facts, "figure_groups", g.id(), m.fact());
                need(sections, "figure_groups", g.id(), m.section());
            });
        }

        private void evidence(Fact fact) {
            String file = Records.file(fact);
            fact.evidence().claims().forEach(c -> need(sections, file, fact.id(), c.section()));
            fact.evidence().derivation().ifPresent(d -> d.inputs().forEach(input -> need(all, file, fact.id(), input)));
        }

        private void entities(String file, String record, String... ids) {
            Stream.of(ids).forEach(id -> need(entities.keySet(), file, record, id));
        }

        private void entity(Kind kind, String file, String record, Optional<String> id) {
            need(entities.keySet(), file, record, id);
            id.filter(value -> entities.containsKey(value) && entities.get(value) != kind)
                    .ifPresent(value -> broken.accept(Violation.of("kind", file, record, value, Records.file(kind))));
        }

        private void need(Set<String> known, String file, String record, Optional<String> id) {
            id.ifPresent(value -> need(known, file, record, value));
        }

        private void need(Set<String> known, String file, String record, String id) {
            if (!known.contains(id)) {
                broken.accept(Violation.of("reference", file, record, id));
            }
        }
    }
}
