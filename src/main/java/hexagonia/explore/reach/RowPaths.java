package hexagonia.explore.reach;

import hexagonia.explore.Seat;
import hexagonia.explore.Span;
import hexagonia.explore.Standing;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Table;
import hexagonia.explore.reach.Subject.Other;
import hexagonia.explore.rows.Row;
import hexagonia.model.Amount;
import hexagonia.model.Claim;
import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.Kind;
import hexagonia.model.Mandate;
import hexagonia.model.PartialDate;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.model.Stage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Walks the paths of the [Matrix] from rows that are not amounts, while a perimeter is looked at; [AmountPaths] walks
/// those of amounts. An entity is reached through the amounts that may stand for it there ([Standing]). What it reaches
/// is remembered, since many facts are said of few entities.
public final class RowPaths {
    private static final Set<Subject> MONEY_IS_FOR = Set.of(Dimension.LEVER, Dimension.AXIS, Dimension.MEASURE);
    private static final Set<Kind> TAKING_PART = EnumSet.of(Kind.ORGANISATION, Kind.PERSON, Kind.PLACE, Kind.REGION);

    private final StrategyIndex index;
    private final String perimeter;
    private final AmountPaths paths;
    private final EntityPaths entities;
    private final Map<Subject, Map<String, List<String>>> known = new HashMap<>();
    private final Map<String, List<String>> belonging = new HashMap<>();

    public RowPaths(StrategyIndex index, String perimeter) {
        this.index = index;
        this.perimeter = perimeter;
        this.paths = new AmountPaths(index);
        this.entities = new EntityPaths(index);
    }

    /// The values of a row: where the path of a dimension leads nowhere, that it is not stated or without object. Not
    /// for amounts of money, nor points.
    public List<String> values(Row row, Subject subject) {
        List<String> found = found(row, subject);
        return found.isEmpty() && subject instanceof Dimension dimension ? List.of(dimension.missing()) : found;
    }

    private List<String> found(Row row, Subject subject) {
        return switch (row) {
            case Row.OfEntity r -> of(r.entity(), subject);
            case Row.OfFact r -> ofFact(r, r.fact(), Span.date(r.fact()).stream(), claims(r.fact()), subject);
            case Row.OfClaim r -> ofFact(r, r.fact(), said(r.claim()), Stream.of(r.claim()), subject);
        };
    }

    /// The published amounts of money a row reaches.
    public Stream<Amount> money(Row row) {
        return switch (row) {
            case Row.OfEntity r -> amounts(r.entity());
            case Row.OfFact r -> concerned(r).flatMap(id -> amounts(index.entity(id)));
            case Row.OfClaim r -> r.fact() instanceof Amount a ? Stream.of(a) : Stream.empty();
        };
    }

    /// Where a row is on the map.
    public Stream<Seat> seats(Row row) {
        return concerned(row).flatMap(id -> seat(id).stream());
    }

    /// The days of a row.
    public Stream<Span> spans(Row row) {
        return switch (row) {
            case Row.OfEntity r ->
                r.entity().kind() == Kind.PERSON
                        ? index.mandatesOf(r.id()).stream().flatMap(m -> Span.of(m).stream())
                        : amounts(r.entity()).flatMap(a -> Span.of(a).stream());
            case Row.OfFact r -> Span.of(r.fact()).stream();
            case Row.OfClaim r -> said(r.claim()).map(Span::of);
        };
    }

    /// The entities that a row is about for a clause: all those an event concerns, else the main one.
    private static Stream<String> concerned(Row row) {
        return row instanceof Row.OfFact r && r.fact() instanceof Event
                ? r.entities().stream()
                : row.subject().stream();
    }

    /// All that these records belong to.
    public Set<String> above(Set<String> records) {
        Set<String> found = new LinkedHashSet<>();
        records.stream().filter(index::has).forEach(id -> found.addAll(above(index.entity(id))));
        return found;
    }

    private Optional<Seat> seat(String entity) {
        Entity itself = index.entity(entity);
        return itself.details() instanceof Details.Place
                ? Seat.at(itself)
                : index.seat(entity).filter(_ -> itself.kind() != Kind.PERSON);
    }

    private List<String> of(Entity entity, Subject subject) {
        Map<String, List<String>> found = known.computeIfAbsent(subject, _ -> new HashMap<>());
        List<String> values = found.get(entity.id());
        if (values == null) {
            values = walk(entity, subject);
            found.put(entity.id(), values);
        }
        return values;
    }

    private List<String> walk(Entity entity, Subject subject) {
        return switch (Matrix.path(table(entity.kind()), subject)) {
            case NONE, ENTITY, ENTITIES -> List.of();
            case MONEY -> dimension(near(entities.funding(entity)), subject);
            case AMOUNTS -> dimension(near(entities.own(entity)), subject);
            case CARRIED ->
                subject == Other.ANCESTOR
                        ? distinct(Stream.concat(
                                above(entity).stream(),
                                entities.carried(entity)
                                        .flatMap(id -> Stream.concat(
                                                Stream.of(id),
                                                index.amountsOf(id).stream().flatMap(paths::above)))))
                        : dimension(carried(entity), subject);
            case CARRIERS -> paths.actors(entity.id());
            case PARTICIPANTS -> distinct(paths.participants(entity.id()));
            case SEAT -> entities.regions(entity);
            case ABOVE -> subject == Other.TEXT ? named(entity) : above(entity);
            case MANDATES -> mandates(entity, subject);
            case CLAIMS -> documents(entities.claims(entity));
            case OWN -> own(entity, subject);
        };
    }

    private List<String> own(Entity entity, Subject subject) {
        return switch (subject) {
            case Dimension.KIND -> List.of(lower(entity.kind()));
            case Dimension.ACTOR -> paths.actors(entity.id());
            case Dimension.ORGANISATION -> List.of(entity.id());
            case Dimension.REGION -> entities.regions(entity);
            case Dimension.BASIS -> entity.details() instanceof Details.Place p ? List.of(lower(p.basis())) : List.of();
            case Other.TEXT -> named(entity);
            case Other.ANCESTOR -> above(entity);
            case Dimension.LEVER,
                    Dimension.AXIS,
                    Dimension.MEASURE,
                    Dimension.STAGE,
                    Dimension.YEAR,
                    Dimension.DOCUMENT,
                    Other.AMOUNT,
                    Other.POINT,
                    Other.DATE -> throw unreached(subject);
        };
    }

    private List<String> ofFact(Row row, Fact fact, Stream<PartialDate> dates, Stream<Claim> claims, Subject subject) {
        return switch (subject) {
            case Dimension.YEAR -> distinct(dates.map(d -> Integer.toString(d.year())));
            case Dimension.DOCUMENT -> documents(claims);
            case Dimension.BASIS -> List.of(lower(AmountPaths.basis(fact)));
            case Dimension.STAGE -> row instanceof Row.OfClaim r ? stage(r) : subject(row, subject);
            case Other.TEXT ->
                distinct(row.entities().stream().flatMap(id -> of(index.entity(id), Other.TEXT).stream()));
            case Other.ANCESTOR -> distinct(row.entities().stream().flatMap(id -> above(index.entity(id)).stream()));
            case Dimension.LEVER,
                    Dimension.AXIS,
                    Dimension.MEASURE,
                    Dimension.KIND,
                    Dimension.REGION,
                    Dimension.ORGANISATION,
                    Dimension.ACTOR -> subject(row, subject);
            case Other.AMOUNT, Other.POINT, Other.DATE -> throw unreached(subject);
        };
    }

    /// What money is for is said by the measures and projects a fact concerns; by those who take part, who carry much
    /// else, only where it concerns nothing more.
    private List<String> subject(Row row, Subject subject) {
        List<Entity> concerned = concerned(row).map(index::entity).toList();
        List<Entity> funded = concerned.stream()
                .filter(e -> MONEY_IS_FOR.contains(subject) && !TAKING_PART.contains(e.kind()))
                .toList();
        return distinct((funded.isEmpty() ? concerned : funded).stream().flatMap(e -> of(e, subject).stream()));
    }

    private static List<String> stage(Row.OfClaim row) {
        Optional<Stage> own = row.fact() instanceof Amount a ? a.stage() : Optional.empty();
        return row.claim().stage().or(() -> own).stream().map(RowPaths::lower).toList();
    }

    /// Kinds without a table of their own are walked as programmes are: they hold money and belong to something.
    private static Table table(Kind kind) {
        return Stream.of(Table.values())
                .filter(t -> t.kind().filter(kind::equals).isPresent())
                .findFirst()
                .orElse(kind == Kind.REGION || kind == Kind.DEPARTMENT ? Table.PLACES : Table.PROGRAMMES);
    }

    private Stream<Amount> amounts(Entity entity) {
        return switch (Matrix.path(table(entity.kind()), Other.AMOUNT)) {
            case AMOUNTS -> near(entities.own(entity));
            case CARRIED -> carried(entity);
            default -> Stream.empty();
        };
    }

    private Stream<Amount> near(List<Amount> amounts) {
        return new Standing(index).near(amounts, perimeter).stream();
    }

    private Stream<Amount> carried(Entity organisation) {
        return entities.carried(organisation).flatMap(id -> near(index.amountsOf(id)));
    }

    private List<String> dimension(Stream<Amount> amounts, Subject subject) {
        return switch (subject) {
            case Dimension dimension -> distinct(amounts.flatMap(a -> paths.values(a, dimension).stream()));
            case Other _ -> throw unreached(subject);
        };
    }

    /// What an entity belongs to and its themes, as [AmountPaths#named] says of money.
    private List<String> named(Entity entity) {
        List<String> above = above(entity);
        Stream<String> axes = above.stream().filter(id -> index.entity(id).kind() == Kind.AXIS);
        return distinct(Stream.of(
                        above.stream(),
                        index.from(entity.id(), Role.THEME).stream().map(Relation::to),
                        axes.flatMap(paths::themesOf))
                .flatMap(found -> found));
    }

    private List<String> above(Entity entity) {
        List<String> found = belonging.get(entity.id());
        if (found == null) {
            found = walkUp(entity);
            belonging.put(entity.id(), found);
        }
        return found;
    }

    private List<String> walkUp(Entity entity) {
        Set<String> found = new LinkedHashSet<>(List.of(entity.id()));
        Deque<String> next = new ArrayDeque<>(found);
        while (!next.isEmpty()) {
            entities.belongs(next.poll()).filter(found::add).forEach(next::add);
        }
        entities.own(entity).stream().flatMap(paths::above).forEach(found::add);
        if (entity.kind() != Kind.ORGANISATION) {
            AmountPaths.TAKING_PART.forEach(
                    role -> index.from(entity.id(), role).forEach(r -> found.add(r.to())));
        }
        index.mandatesOf(entity.id()).forEach(m -> m.organisation().ifPresent(found::add));
        paths.places(entity.id()).forEach(found::add);
        found.addAll(entities.regions(entity));
        if (entity.details() instanceof Details.Place p) {
            p.department().filter(index::has).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private List<String> mandates(Entity person, Subject subject) {
        List<Mandate> mandates = index.mandatesOf(person.id());
        return switch (subject) {
            case Dimension.YEAR ->
                distinct(mandates.stream().flatMap(m -> Span.date(m).stream()).map(d -> Integer.toString(d.year())));
            case Dimension.ACTOR ->
                distinct(mandates.stream()
                        .flatMap(m -> m.organisation().stream())
                        .flatMap(id -> paths.actors(id).stream()));
            case Dimension.ORGANISATION -> distinct(mandates.stream().flatMap(m -> m.organisation().stream()));
            case Other.TEXT -> named(person);
            case Other.ANCESTOR -> above(person);
            case Dimension.LEVER,
                    Dimension.AXIS,
                    Dimension.MEASURE,
                    Dimension.KIND,
                    Dimension.STAGE,
                    Dimension.REGION,
                    Dimension.BASIS,
                    Dimension.DOCUMENT,
                    Other.AMOUNT,
                    Other.POINT,
                    Other.DATE -> throw unreached(subject);
        };
    }

    private Stream<PartialDate> said(Claim claim) {
        return Stream.of(claim.statedOn()
                .orElseGet(() -> index.documentOf(claim.section()).publishedOn()));
    }

    private List<String> documents(Stream<Claim> claims) {
        return distinct(claims.map(c -> index.documentOf(c.section()).id()));
    }

    private static Stream<Claim> claims(Fact fact) {
        return fact.evidence().claims().stream();
    }

    /// Days, places and sums of money are no values, and the [Matrix] leads here by no other way.
    private static IllegalArgumentException unreached(Subject subject) {
        return new IllegalArgumentException("no value of a row: " + subject);
    }

    private static List<String> distinct(Stream<String> values) {
        return values.distinct().toList();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
