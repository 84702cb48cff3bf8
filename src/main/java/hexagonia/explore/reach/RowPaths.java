package hexagonia.explore.reach;

import hexagonia.explore.Seat;
import hexagonia.explore.Span;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.reach.Subject.Other;
import hexagonia.explore.rows.Row;
import hexagonia.model.Amount;
import hexagonia.model.Claim;
import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.Kind;
import hexagonia.model.PartialDate;
import hexagonia.model.Stage;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Walks the paths of the [Matrix] from rows that are not amounts, while a perimeter is looked at; [AmountPaths] walks
/// those of amounts, [EntityValues] those of entities, through which facts and claims pass.
public final class RowPaths {
    private static final Set<Subject> MONEY_IS_FOR = Set.of(Dimension.LEVER, Dimension.AXIS, Dimension.MEASURE);
    private static final Set<Kind> TAKING_PART = EnumSet.of(Kind.ORGANISATION, Kind.PERSON, Kind.PLACE, Kind.REGION);

    private final StrategyIndex index;
    private final String perimeter;
    private final EntityValues entities;

    public RowPaths(StrategyIndex index, String perimeter) {
        this.index = index;
        this.perimeter = perimeter;
        this.entities = new EntityValues(index, perimeter);
    }

    /// The perimeter that is looked at.
    public String perimeter() {
        return perimeter;
    }

    /// The values of a row: where the path of a dimension leads nowhere, that it is not stated or without object. Not
    /// for amounts of money, nor points.
    public List<String> values(Row row, Subject subject) {
        List<String> found = found(row, subject);
        return found.isEmpty() && subject instanceof Dimension dimension ? List.of(dimension.missing()) : found;
    }

    private List<String> found(Row row, Subject subject) {
        return switch (row) {
            case Row.OfEntity r -> entities.of(r.entity(), subject);
            case Row.OfFact r -> ofFact(r, r.fact(), Span.date(r.fact()).stream(), claims(r.fact()), subject);
            case Row.OfClaim r -> ofFact(r, r.fact(), said(r.claim()), Stream.of(r.claim()), subject);
        };
    }

    /// The published amounts of money a row reaches.
    public Stream<Amount> money(Row row) {
        return switch (row) {
            case Row.OfEntity r -> entities.amounts(r.entity());
            case Row.OfFact r -> concerned(r).flatMap(id -> entities.amounts(index.entity(id)));
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
                        : entities.amounts(r.entity()).flatMap(a -> Span.of(a).stream());
            case Row.OfFact r -> Span.told(r.fact(), index).stream();
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
        records.stream().filter(index::has).forEach(id -> found.addAll(entities.above(index.entity(id))));
        return found;
    }

    private Optional<Seat> seat(String entity) {
        Entity itself = index.entity(entity);
        return itself.details() instanceof Details.Place
                ? Seat.at(itself)
                : index.seat(entity).filter(_ -> itself.kind() != Kind.PERSON);
    }

    private List<String> ofFact(Row row, Fact fact, Stream<PartialDate> dates, Stream<Claim> claims, Subject subject) {
        return switch (subject) {
            case Dimension.YEAR ->
                dates.map(d -> Integer.toString(d.year())).distinct().toList();
            case Dimension.DOCUMENT -> entities.documents(claims);
            case Dimension.BASIS -> List.of(lower(AmountPaths.basis(fact)));
            case Dimension.STAGE -> row instanceof Row.OfClaim r ? stage(r) : subject(row, subject);
            case Other.TEXT ->
                row.entities().stream()
                        .flatMap(id -> entities.of(index.entity(id), Other.TEXT).stream())
                        .distinct()
                        .toList();
            case Other.ANCESTOR ->
                row.entities().stream()
                        .flatMap(id -> entities.above(index.entity(id)).stream())
                        .distinct()
                        .toList();
            case Dimension _ -> subject(row, subject);
            case Other.AMOUNT, Other.POINT, Other.DATE -> throw EntityValues.unreached(subject);
        };
    }

    /// What money is for is said by the measures and projects a fact concerns; by those who take part, who carry much
    /// else, only where it concerns nothing more.
    private List<String> subject(Row row, Subject subject) {
        List<Entity> concerned = concerned(row).map(index::entity).toList();
        List<Entity> funded = concerned.stream()
                .filter(e -> MONEY_IS_FOR.contains(subject) && !TAKING_PART.contains(e.kind()))
                .toList();
        return (funded.isEmpty() ? concerned : funded)
                .stream()
                        .flatMap(e -> entities.of(e, subject).stream())
                        .distinct()
                        .toList();
    }

    private static List<String> stage(Row.OfClaim row) {
        Optional<Stage> own = row.fact() instanceof Amount a ? a.stage() : Optional.empty();
        return row.claim().stage().or(() -> own).stream().map(RowPaths::lower).toList();
    }

    private Stream<PartialDate> said(Claim claim) {
        return Stream.of(claim.statedOn()
                .orElseGet(() -> index.documentOf(claim.section()).publishedOn()));
    }

    private static Stream<Claim> claims(Fact fact) {
        return fact.evidence().claims().stream();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
