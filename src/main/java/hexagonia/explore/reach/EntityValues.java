package hexagonia.explore.reach;

import hexagonia.explore.Span;
import hexagonia.explore.Standing;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Table;
import hexagonia.explore.reach.Subject.Other;
import hexagonia.model.Amount;
import hexagonia.model.Claim;
import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Mandate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The values that entities reach, and the amounts that may stand for them ([Standing]), while a perimeter is looked
/// at. Remembered, since many facts are said of few entities. Belongs to one thread.
final class EntityValues {
    private final StrategyIndex index;
    private final String perimeter;
    private final AmountPaths paths;
    private final EntityPaths entities;
    private final Belonging belonging;
    private final Map<Subject, Map<String, List<String>>> known = new HashMap<>();

    EntityValues(StrategyIndex index, String perimeter) {
        this.index = index;
        this.perimeter = perimeter;
        this.paths = new AmountPaths(index);
        this.entities = new EntityPaths(index);
        this.belonging = new Belonging(index, paths, entities);
    }

    /// The values of an entity; none where the path of its table leads nowhere.
    List<String> of(Entity entity, Subject subject) {
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
            case AMOUNTS -> dimension(about(entity), subject);
            case CARRIED ->
                subject == Other.ANCESTOR
                        ? distinct(Stream.concat(
                                belonging.above(entity).stream(),
                                entities.carried(entity)
                                        .flatMap(id -> Stream.concat(
                                                Stream.of(id),
                                                index.amountsOf(id).stream().flatMap(paths::above)))))
                        : dimension(carried(entity), subject);
            case CARRIERS -> paths.actors(entity.id());
            case PARTICIPANTS -> distinct(paths.participants(entity.id()));
            case SEAT -> entities.regions(entity);
            case ABOVE -> subject == Other.TEXT ? belonging.named(entity) : belonging.above(entity);
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
            case Other.TEXT -> belonging.named(entity);
            case Other.ANCESTOR -> belonging.above(entity);
            default -> throw unreached(subject);
        };
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
            case Other.TEXT -> belonging.named(person);
            case Other.ANCESTOR -> belonging.above(person);
            default -> throw unreached(subject);
        };
    }

    /// Kinds without a table of their own are walked as programmes are: they hold money and belong to something.
    private static Table table(Kind kind) {
        return Stream.of(Table.values())
                .filter(t -> t.kind().filter(kind::equals).isPresent())
                .findFirst()
                .orElse(kind == Kind.REGION || kind == Kind.DEPARTMENT ? Table.PLACES : Table.PROGRAMMES);
    }

    /// The published amounts of money an entity reaches.
    Stream<Amount> amounts(Entity entity) {
        return switch (Matrix.path(table(entity.kind()), Other.AMOUNT)) {
            case AMOUNTS -> about(entity);
            case CARRIED -> carried(entity);
            default -> Stream.empty();
        };
    }

    /// What is said of a lever or an axis by all that counts under it, of others by what stands for them.
    private Stream<Amount> about(Entity entity) {
        return entity.kind() == Kind.LEVER || entity.kind() == Kind.AXIS
                ? near(entities.own(entity))
                : new Standing(index).about(entity.id(), perimeter).stream();
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

    /// The entity itself and all that it belongs to.
    List<String> above(Entity entity) {
        return belonging.above(entity);
    }

    /// The documents of claims, each once.
    List<String> documents(Stream<Claim> claims) {
        return distinct(claims.map(c -> index.documentOf(c.section()).id()));
    }

    /// Days, places and sums of money are no values, and the [Matrix] leads here by no other way.
    static IllegalArgumentException unreached(Subject subject) {
        return new IllegalArgumentException("no value of a row: " + subject);
    }

    private static List<String> distinct(Stream<String> values) {
        return values.distinct().toList();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
