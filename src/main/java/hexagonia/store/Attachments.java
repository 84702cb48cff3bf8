package hexagonia.store;

import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.model.Strategy;
import hexagonia.model.Tier;
import hexagonia.model.Towns;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the detail tables say of a programme, call, cluster or project, found among its relations: its parent, lever,
/// axis, host, town and the programme that selected it. The relations stay the only place where these links are proved.
final class Attachments {
    /// An attachment and whether a document states it; both empty where there is none.
    record Attachment(Optional<String> id, Optional<Basis> basis) {
        static final Attachment NONE = new Attachment(Optional.empty(), Optional.empty());
    }

    private final Map<String, Kind> kinds;
    private final Map<String, List<Relation>> from;
    private final Map<String, Amount> measures;
    private final Towns towns;

    Attachments(Strategy s) {
        kinds = s.entities().stream().collect(Collectors.toMap(Entity::id, Entity::kind));
        from = s.relations().stream().collect(Collectors.groupingBy(Relation::from));
        measures = s.amounts().stream()
                .filter(a -> a.tier() == Tier.MEASURE)
                .collect(Collectors.toMap(Amount::entity, a -> a, (first, _) -> first));
        towns = new Towns(s.entities());
    }

    Attachment lever(String entity) {
        Attachment linked = link(entity, Kind.LEVER);
        if (linked.id().isPresent()) {
            return linked;
        }
        return Optional.ofNullable(measures.get(entity))
                .map(a -> new Attachment(a.lever(), a.lever().map(_ -> Basis.INFERRED)))
                .orElse(Attachment.NONE);
    }

    Attachment axis(String entity) {
        Attachment linked = link(entity, Kind.AXIS);
        if (linked.id().isPresent()) {
            return linked;
        }
        return Optional.ofNullable(measures.get(entity))
                .map(a -> new Attachment(a.axis(), a.axisBasis()))
                .orElse(Attachment.NONE);
    }

    Optional<String> parent(String entity, Kind kind) {
        return link(entity, kind).id();
    }

    /// The town that a site lies in.
    Optional<String> commune(Details.Place place) {
        return towns.of(place);
    }

    Optional<String> host(String cluster) {
        return relations(cluster)
                .filter(r -> r.role() == Role.HOST)
                .map(Relation::to)
                .findFirst();
    }

    /// The programme or call that selected a project: the first it is a laureate of, else the first it is part of.
    Optional<String> selection(String project) {
        return relations(project)
                .filter(r -> r.role() == Role.LAUREATE_OF)
                .findFirst()
                .or(() ->
                        relations(project).filter(r -> r.role() == Role.PART_OF).findFirst())
                .map(Relation::to);
    }

    private Attachment link(String entity, Kind kind) {
        return relations(entity)
                .filter(r -> r.role() == Role.PART_OF && kinds.get(r.to()) == kind)
                .findFirst()
                .map(r -> new Attachment(Optional.of(r.to()), Optional.of(r.basis())))
                .orElse(Attachment.NONE);
    }

    private java.util.stream.Stream<Relation> relations(String entity) {
        return Optional.ofNullable(from.get(entity)).stream().flatMap(Collection::stream);
    }
}
