package hexagonia.explore;

import hexagonia.model.Absence;
import hexagonia.model.Amount;
import hexagonia.model.Details;
import hexagonia.model.Document;
import hexagonia.model.Entity;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.FigureGroup;
import hexagonia.model.Indicator;
import hexagonia.model.Kind;
import hexagonia.model.Mandate;
import hexagonia.model.Perimeter;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.model.Roster;
import hexagonia.model.Section;
import hexagonia.model.Strategy;
import hexagonia.model.Tier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A strategy with every way to walk through it: by id, from an entity to what is said of it, up and down the tree of
/// amounts, along relations in both directions. Built once; immutable; may be shared by threads.
public final class StrategyIndex {
    private final Strategy strategy;
    private final Map<String, Entity> entities;
    private final Map<String, Section> sections;
    private final Map<String, Document> documents;
    private final Map<String, Amount> amounts;
    private final Map<String, Perimeter> perimeters;
    private final AmountTree tree;
    private final Links links;
    private final FactsByEntity facts;
    private final Map<String, Long> claimsByDocument;
    private final Map<Kind, List<Entity>> byKind;
    private final Map<Tier, List<Amount>> byTier;
    private final List<Entity> measuresWithLaureates;
    private final List<Amount> besideMeasures;
    private final Seating seating = new Seating(this);

    public StrategyIndex(Strategy strategy) {
        this.strategy = strategy;
        entities = byId(strategy.entities(), Entity::id);
        sections = byId(strategy.sections(), Section::id);
        documents = byId(strategy.documents(), Document::id);
        amounts = byId(strategy.amounts(), Amount::id);
        perimeters = byId(strategy.perimeters(), Perimeter::id);
        tree = new AmountTree(strategy.amounts());
        links = new Links(strategy);
        facts = new FactsByEntity(strategy, amounts);
        claimsByDocument = countClaims();
        byKind = strategy.entities().stream().collect(Collectors.groupingBy(Entity::kind));
        byTier = strategy.amounts().stream().collect(Collectors.groupingBy(Amount::tier));
        measuresWithLaureates = ofTier(Tier.AWARD).stream()
                .flatMap(a -> measureOf(a).stream())
                .map(Amount::entity)
                .distinct()
                .map(this::entity)
                .toList();
        besideMeasures = strategy.amounts().stream()
                .filter(a -> a.tier().goesToOne())
                .filter(a -> a.partOf()
                        .map(amounts::get)
                        .filter(whole -> whole.tier() == Tier.ENVELOPE)
                        .isPresent())
                .toList();
    }

    public Strategy strategy() {
        return strategy;
    }

    /// The entity with this id, which must exist.
    public Entity entity(String id) {
        return Optional.ofNullable(entities.get(id)).orElseThrow(() -> new IllegalArgumentException(id));
    }

    public boolean has(String id) {
        return entities.containsKey(id);
    }

    public Section section(String id) {
        return sections.get(id);
    }

    public Document document(String id) {
        return documents.get(id);
    }

    public Document documentOf(String section) {
        return documents.get(sections.get(section).document());
    }

    /// How many claims of facts stand in a document.
    public long claims(String document) {
        return claimsByDocument.getOrDefault(document, 0L);
    }

    /// Whether a record is of the kind that the map is about.
    public boolean isSubject(String entity) {
        return strategy.meta()
                .subject()
                .filter(kind -> kind == entity(entity).kind())
                .isPresent();
    }

    /// The projects that accompany a record at the same institution, in the order of the data.
    public List<String> companions(String entity) {
        return links.companions(entity);
    }

    private Map<String, Long> countClaims() {
        return Stream.of(
                        strategy.relations(),
                        strategy.rosters(),
                        strategy.mandates(),
                        strategy.amounts(),
                        strategy.indicators(),
                        strategy.events())
                .flatMap(facts -> facts.stream().map(Fact.class::cast))
                .flatMap(fact -> fact.evidence().claims().stream())
                .collect(Collectors.groupingBy(
                        claim -> sections.get(claim.section()).document(), Collectors.counting()));
    }

    public Amount amount(String id) {
        return amounts.get(id);
    }

    public Optional<Amount> maybeAmount(String id) {
        return Optional.ofNullable(amounts.get(id));
    }

    public Perimeter perimeter(String id) {
        return perimeters.get(id);
    }

    /// The perimeter that a strategy opens in: the one marked as default, else the first.
    public Perimeter defaultPerimeter() {
        return strategy.perimeters().stream()
                .filter(Perimeter::isDefault)
                .findFirst()
                .orElseGet(() -> strategy.perimeters().getFirst());
    }

    public List<Amount> amountsOf(String entity) {
        return tree.amountsOf(entity);
    }

    /// The entities of a kind, in the order of the data.
    public List<Entity> ofKind(Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /// The amounts of a tier, in the order of the data.
    public List<Amount> ofTier(Tier tier) {
        return byTier.getOrDefault(tier, List.of());
    }

    /// What goes to one record right out of an envelope, in no measure of it, in the order of the data.
    public List<Amount> besideMeasures() {
        return besideMeasures;
    }

    /// The measures that have laureates, in the order in which the data first names one.
    public List<Entity> measuresWithLaureates() {
        return measuresWithLaureates;
    }

    /// The amounts that stand for an entity: its own; for a lever or an axis, the envelope of the lever where it has
    /// one, else the measures it holds.
    public List<Amount> moneyOf(String entity) {
        return tree.moneyOf(entity);
    }

    /// The amounts that say they are part of this one.
    public List<Amount> parts(String amount) {
        return tree.parts(amount);
    }

    /// The amount and those that contain it, from itself up.
    public List<Amount> upwards(Amount amount) {
        return tree.upwards(amount);
    }

    /// The measure of the strategy that an amount is or belongs to.
    public Optional<Amount> measureOf(Amount amount) {
        return tree.measureOf(amount);
    }

    public List<Relation> from(String entity) {
        return links.from(entity);
    }

    public List<Relation> to(String entity) {
        return links.to(entity);
    }

    /// The relations of `entity` in which somebody plays `role` for it.
    public List<Relation> from(String entity, Role role) {
        return links.from(entity, role);
    }

    public List<Indicator> indicatorsOf(String entity) {
        return facts.indicatorsOf(entity);
    }

    public List<Roster> rostersOf(String entity) {
        return facts.rostersOf(entity);
    }

    public List<Mandate> mandatesOf(String person) {
        return facts.mandatesOf(person);
    }

    /// The function a person is known by: the one of which the latest document tells; of several that it tells of, the
    /// one that has not ended and began last, else the last of the data.
    public Optional<Mandate> function(String person) {
        return mandatesOf(person).stream().reduce((best, m) -> Mandate.LATEST.compare(m, best) < 0 ? best : m);
    }

    public List<Absence> absencesOf(String entity) {
        return facts.absencesOf(entity);
    }

    public List<Event> eventsOf(String entity) {
        return facts.eventsOf(entity);
    }

    /// The groups of figures that bear on an entity or hold one of its amounts.
    public List<FigureGroup> groupsOf(String entity) {
        return facts.groupsOf(entity);
    }

    /// Those selected under a call or its waves, of any kind; each once.
    public List<String> laureates(String call) {
        return links.laureates(call, wave -> entity(wave).kind() == Kind.CALL);
    }

    /// Those that carry an entity: its hosts, leads and co-leads, in that order.
    public List<Relation> carriers(String entity) {
        return seating.carriers(entity);
    }

    /// Where an entity sits: at its own place, else at that of the first of its carriers that has one.
    public Optional<Seat> seat(String entity) {
        return seating.seats(entity).stream().findFirst();
    }

    /// Every seat of an entity: its own places when it has any, else those of the first of its carriers that has one.
    public List<Seat> seats(String entity) {
        return seating.seats(entity);
    }

    /// The regions of the seats of an entity, and those it is said to be in without a place; each once.
    public List<String> regions(String entity) {
        return seating.regions(entity);
    }

    /// Whether documents write the whole way from an entity to one of its regions; else we infer it.
    public boolean isRegionWritten(String entity, String region) {
        return seating.isWritten(entity, region);
    }

    private static <T> Map<String, T> byId(List<T> records, Function<T, String> id) {
        return records.stream().collect(Collectors.toMap(id, r -> r, (first, _) -> first, LinkedHashMap::new));
    }

    /// The places that lie in a department.
    public List<String> placesIn(Entity department) {
        String code = department.details() instanceof Details.Department own ? own.code() : department.id();
        return ofKind(Kind.PLACE).stream()
                .filter(place -> place.details() instanceof Details.Place p
                        && p.department()
                                .filter(d -> d.equals(department.id()) || d.equals(code))
                                .isPresent())
                .map(Entity::id)
                .toList();
    }
}
