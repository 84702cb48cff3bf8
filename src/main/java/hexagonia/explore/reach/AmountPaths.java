package hexagonia.explore.reach;

import hexagonia.explore.StrategyIndex;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.Kind;
import hexagonia.model.Mandate;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.model.Roster;
import hexagonia.model.Towns;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The fixed path by which an amount reaches each dimension.
///
/// | dimension | path |
/// |---|---|
/// | lever, axis | the amount's own, else that of the nearest amount that contains it |
/// | measure | the nearest amount, itself included, that is a measure → its entity |
/// | kind | its entity |
/// | stage, basis | its own |
/// | region, actor | an award only: its entity → host, lead or co-lead → place → region, or type of organisation |
/// | year | the date it was stated on |
/// | document | its claims → section → document |
/// | organisation | its entity → host, lead, co-lead, pilot, organiser, partner or member |
public final class AmountPaths {
    /// The roles by which an organisation takes part in what is funded.
    public static final List<Role> TAKING_PART =
            List.of(Role.HOST, Role.LEAD, Role.CO_LEAD, Role.PILOTS, Role.ORGANISES, Role.PARTNER, Role.MEMBER);

    private final StrategyIndex index;
    private final EntityPaths entities;
    private final Towns towns;
    private final List<String> leversWithAxes;

    public AmountPaths(StrategyIndex index) {
        this.index = index;
        this.entities = new EntityPaths(index);
        this.towns = new Towns(index.strategy().entities());
        leversWithAxes = index.strategy().amounts().stream()
                .filter(a -> a.axis().isPresent())
                .flatMap(a -> a.lever().stream())
                .distinct()
                .toList();
    }

    /// The values of an amount in a dimension: where the path leads nowhere, that it is not stated or without object.
    public List<String> values(Amount amount, Dimension dimension) {
        List<String> found = found(amount, dimension);
        return found.isEmpty() ? List.of(dimension.missing()) : found;
    }

    private List<String> found(Amount amount, Dimension dimension) {
        return switch (dimension) {
            case LEVER -> lever(amount).stream().toList();
            case AXIS -> axis(amount).stream().toList();
            case MEASURE -> index.measureOf(amount).map(Amount::entity).stream().toList();
            case KIND -> List.of(lower(index.entity(amount.entity()).kind()));
            case STAGE -> amount.stage().stream().map(s -> lower(s)).toList();
            case REGION -> amount.tier().goesToOne() ? index.regions(amount.entity()) : List.of();
            case ACTOR -> amount.tier().goesToOne() ? actors(amount.entity()) : List.of();
            case ORGANISATION -> participants(amount.entity()).distinct().toList();
            case YEAR ->
                amount.statedOn().map(d -> Integer.toString(d.year())).stream().toList();
            case BASIS -> List.of(lower(linkBasis(amount)));
            case DOCUMENT -> documents(amount, new HashSet<>()).distinct().toList();
        };
    }

    /// The documents that state an amount; of one that only a derivation of ours states, those of what it is made of.
    private Stream<String> documents(Amount amount, Set<Amount> seen) {
        if (!seen.add(amount)) {
            return Stream.empty();
        }
        return amount.evidence().claims().isEmpty()
                ? amount.evidence().derivation().stream()
                        .flatMap(d -> d.inputs().stream())
                        .flatMap(input -> index.maybeAmount(input).stream())
                        .flatMap(input -> documents(input, seen))
                : amount.evidence().claims().stream()
                        .map(c -> index.documentOf(c.section()).id());
    }

    /// The entities an amount belongs to: its own, those of the amounts that contain it, its lever and axis, and for an
    /// amount that goes to one record those that carry it, its places and regions.
    public List<String> containers(Amount amount) {
        Stream<String> seat = !amount.tier().goesToOne()
                ? Stream.empty()
                : Stream.of(
                                index.carriers(amount.entity()).stream().map(Relation::to),
                                places(amount.entity()),
                                index.regions(amount.entity()).stream())
                        .flatMap(x -> x);
        return Stream.concat(above(amount), seat).distinct().toList();
    }

    /// What an amount belongs to and what this is a part of, who takes part in it, and what it is about. The theme of
    /// an axis holds what the axis holds; an axis holds its own money alone.
    public List<String> named(Amount amount) {
        return Stream.of(
                        containers(amount).stream(),
                        above(amount).flatMap(id -> entities.wider(id).stream()).filter(id -> !isAxis(id)),
                        participants(amount.entity()),
                        subjects(amount.entity()),
                        axis(amount).stream().flatMap(this::themesOf))
                .flatMap(x -> x)
                .distinct()
                .toList();
    }

    /// The themes of an entity, and the sectors and services it is for.
    Stream<String> subjects(String entity) {
        return Role.SUBJECTS.stream()
                .flatMap(role -> index.from(entity, role).stream())
                .map(Relation::to);
    }

    private boolean isAxis(String entity) {
        return index.entity(entity).kind() == Kind.AXIS;
    }

    private Optional<String> axisOf(String theme) {
        return index.entity(theme).details() instanceof Details.Theme t ? t.axis() : Optional.empty();
    }

    /// The themes that are one subject with an axis.
    Stream<String> themesOf(String axis) {
        return index.ofKind(Kind.THEME).stream()
                .map(Entity::id)
                .filter(theme -> axisOf(theme).filter(axis::equals).isPresent());
    }

    /// The places where an entity sits, and the towns of the sites among them: a town's money is that of all its sites.
    Stream<String> places(String entity) {
        return index.seats(entity).stream()
                .flatMap(s -> Stream.concat(Stream.of(s.place().id()), towns.of(s.point()).stream()))
                .distinct();
    }

    /// The entity of an amount, those of the amounts that contain it, its lever and axis.
    Stream<String> above(Amount amount) {
        return Stream.of(
                        index.upwards(amount).stream().map(Amount::entity),
                        lever(amount).stream(),
                        axis(amount).filter(index::has).stream())
                .flatMap(x -> x);
    }

    private Optional<String> lever(Amount amount) {
        return index.upwards(amount).stream().flatMap(a -> a.lever().stream()).findFirst();
    }

    private Optional<String> axis(Amount amount) {
        Optional<String> own =
                index.upwards(amount).stream().flatMap(a -> a.axis().stream()).findFirst();
        return own.isPresent()
                ? own
                : lever(amount).filter(leversWithAxes::contains).map(_ -> Dimension.UNSTATED);
    }

    /// The organisations that take part in an entity: its hosts, leads, co-leads, pilots, partners and members.
    Stream<String> participants(String entity) {
        Stream<String> itself = index.entity(entity).kind() == Kind.ORGANISATION ? Stream.of(entity) : Stream.empty();
        return Stream.concat(
                itself,
                TAKING_PART.stream()
                        .flatMap(role -> index.from(entity, role).stream())
                        .map(Relation::to)
                        .filter(id -> index.entity(id).kind() == Kind.ORGANISATION));
    }

    /// The types of the organisations that carry an entity; its own when it is one.
    List<String> actors(String entity) {
        Entity itself = index.entity(entity);
        Stream<Entity> carriers = itself.kind() == Kind.ORGANISATION
                ? Stream.of(itself)
                : index.carriers(entity).stream().map(r -> index.entity(r.to()));
        return carriers.flatMap(e ->
                        e.details() instanceof Details.Organisation o ? Stream.of(lower(o.type())) : Stream.empty())
                .distinct()
                .toList();
    }

    /// Stated only when the amount and its attachment to what contains it both are.
    static Basis linkBasis(Amount amount) {
        if (amount.basis() != Basis.STATED) {
            return amount.basis();
        }
        return amount.partBasis().or(amount::axisBasis).orElse(Basis.STATED);
    }

    /// How well a fact is attached to what it is said of.
    static Basis basis(Fact fact) {
        return switch (fact) {
            case Amount a -> linkBasis(a);
            case Indicator i -> i.basis();
            case Relation r -> r.basis();
            case Event e -> e.basis();
            case Roster _, Mandate _ -> Basis.STATED;
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
