package hexagonia.rules;

import hexagonia.model.Amount;
import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Fact;
import hexagonia.model.FigureGroup;
import hexagonia.model.Kind;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every id that a record points to exists, and is of the kind it must be. An id that does not is named once, with the
/// first record that points to it; where a whole kind of records is not there, that is said in the place of each.
final class References implements Rule {
    /// So many missing records of entities are told as a missing kind, where a kind is missing.
    private static final int MANY = 10;

    @Override
    public void check(Strategy s, Consumer<Violation> broken) {
        new Check(s, broken).run();
    }

    /// Ids that may be pointed to, and the file they stand in.
    private record Known(String file, Set<String> ids) {}

    /// Who points first to an id that is not there, and where it was looked for.
    private record Missing(String file, String record, String id, Known among) {}

    private static final class Check {
        private final Strategy s;
        private final Consumer<Violation> broken;
        private final Map<String, Kind> kinds;
        private final Known entities;
        private final Known sections;
        private final Known perimeters;
        private final Known amounts;
        private final Known facts;
        private final Known all;
        private final Map<String, Missing> missing = new LinkedHashMap<>();

        Check(Strategy s, Consumer<Violation> broken) {
            this.s = s;
            this.broken = broken;
            kinds = s.entities().stream().collect(Collectors.toMap(Entity::id, Entity::kind, (first, _) -> first));
            entities = new Known("", kinds.keySet());
            sections = known("documents", s.sections().stream().map(x -> x.id()));
            perimeters = known("perimeters", s.perimeters().stream().map(x -> x.id()));
            amounts = known("amounts", s.amounts().stream().map(Amount::id));
            facts = known(
                    "", Stream.concat(kinds.keySet().stream(), Records.facts(s).map(Fact::id)));
            all = known("", Records.of(s).map(Records.Named::id));
        }

        private static Known known(String file, Stream<String> ids) {
            return new Known(file, ids.collect(Collectors.toSet()));
        }

        void run() {
            Known documents = known("documents", s.documents().stream().map(d -> d.id()));
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
                need(entities, "mandates", m.id(), m.organisation());
            });
            s.amounts().forEach(this::amount);
            s.indicators().forEach(i -> entities("indicators", i.id(), i.entity()));
            s.events().forEach(e -> entities("events", e.id(), e.entities().toArray(String[]::new)));
            s.absences().forEach(a -> entities("absences", a.id(), a.entity()));
            s.figureGroups().forEach(this::group);
            Records.facts(s).forEach(this::evidence);
            tell();
        }

        private void tell() {
            List<Missing> lost =
                    missing.values().stream().filter(m -> m.among() == entities).toList();
            String absent = Stream.of(Kind.values())
                    .filter(kind -> !kinds.containsValue(kind))
                    .map(kind -> Records.file(kind) + ".json")
                    .collect(Collectors.joining(", "));
            boolean kindsAreLost = lost.size() > MANY && !absent.isEmpty();
            if (kindsAreLost) {
                broken.accept(Violation.of(
                        "missing-kind",
                        lost.getFirst().file(),
                        "",
                        lost.size(),
                        lost.getFirst().id(),
                        absent));
            }
            missing.values().stream()
                    .filter(m -> !m.among().file().isEmpty() && m.among().ids().isEmpty())
                    .map(m -> m.among().file())
                    .distinct()
                    .forEach(file -> broken.accept(Violation.of("missing-records", file, "")));
            missing.values().stream()
                    .filter(m -> m.among().file().isEmpty() || !m.among().ids().isEmpty())
                    .filter(m -> !kindsAreLost || m.among() != entities)
                    .forEach(m -> broken.accept(Violation.of("reference", m.file(), m.record(), m.id())));
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
            need(entities, "amounts", a.id(), a.funder());
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
            Stream.of(ids).forEach(id -> need(entities, file, record, id));
        }

        private void entity(Kind kind, String file, String record, Optional<String> id) {
            need(entities, file, record, id);
            id.filter(value -> kinds.containsKey(value) && kinds.get(value) != kind)
                    .ifPresent(value -> broken.accept(Violation.of("kind", file, record, value, Records.file(kind))));
        }

        private void need(Known known, String file, String record, Optional<String> id) {
            id.ifPresent(value -> need(known, file, record, value));
        }

        private void need(Known known, String file, String record, String id) {
            if (!known.ids().contains(id)) {
                missing.putIfAbsent(id, new Missing(file, record, id, known));
            }
        }
    }
}
