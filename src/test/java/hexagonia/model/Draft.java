package hexagonia.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// A small strategy under construction, for tests that need one of their own. What is not said is filled with what
/// breaks no rule: one document with one section, one perimeter that adds, facts that this section states in so many
/// words, and an absence for each amount that nobody publishes.
public final class Draft {
    public static final String SECTION = "section";
    public static final String PERIMETER = "perimeter";
    /// A perimeter whose amounts may not be added.
    public static final String ASIDE = "aside";

    private final List<Entity> entities = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Roster> rosters = new ArrayList<>();
    private final List<Mandate> mandates = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<FigureGroup> groups = new ArrayList<>();
    private final List<Term> glossary = new ArrayList<>();
    private boolean silent;

    /// A text that differs between the languages.
    public static Wording words(String text) {
        return new Wording(text, text + " in English");
    }

    /// What the only section of the document says, in words of its own.
    public static Evidence stated(String... quotes) {
        List<Claim> claims = new ArrayList<>();
        for (String quote : quotes.length == 0 ? new String[] {null} : quotes) {
            claims.add(new Claim(
                    SECTION,
                    Optional.ofNullable(quote),
                    Qualifier.EXACT,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return new Evidence(claims, Optional.empty());
    }

    /// What the only section says, given only as exactly as `qualifier` tells.
    public static Evidence hedged(String quote, Qualifier qualifier) {
        return new Evidence(
                List.of(new Claim(
                        SECTION, Optional.of(quote), qualifier, Optional.empty(), Optional.empty(), Optional.empty())),
                Optional.empty());
    }

    /// What we compute or infer from `inputs`.
    public static Evidence derived(String... inputs) {
        return new Evidence(List.of(), Optional.of(new Derivation(words("formule"), List.of(inputs))));
    }

    public Draft entity(String id, Kind kind, String... aliases) {
        Details details = switch (kind) {
            case LEVER, AXIS -> new Details.Ranked(entities.size());
            case CALL -> new Details.Call(Optional.empty(), Optional.empty(), Optional.empty());
            case ORGANISATION -> new Details.Organisation(OrganisationType.COMPANY);
            case REGION -> new Details.Region(id);
            default -> new Details.None();
        };
        return entity(
                new Entity(id, kind, words(id), Optional.empty(), List.of(aliases), words("Voici " + id), details));
    }

    public Draft entity(Entity entity) {
        entities.add(entity);
        return this;
    }

    /// A place with a point, in a region.
    public Draft place(String id, double lat, double lon, String region) {
        Details place = new Details.Place(
                Optional.of(lat),
                Optional.of(lon),
                Optional.empty(),
                Optional.of(id),
                Optional.empty(),
                Optional.of(region),
                Basis.STATED,
                "commune",
                Optional.empty());
        return entity(new Entity(id, Kind.PLACE, words(id), Optional.empty(), List.of(), words("Voici " + id), place));
    }

    public Draft relation(String from, Role role, String to) {
        relations.add(new Relation(from, role, to, relations.size(), Basis.STATED, stated()));
        return this;
    }

    public Draft relation(String from, Role role, String to, Basis basis, Evidence evidence) {
        relations.add(new Relation(from, role, to, relations.size(), basis, evidence));
        return this;
    }

    /// An amount, after `said` has said of it what matters.
    public Draft amount(String id, String entity, Consumer<Money> said) {
        Money money = new Money(id, entity);
        said.accept(money);
        amounts.add(money.amount(amounts.size()));
        return this;
    }

    public Draft indicator(String id, String entity, double value) {
        indicators.add(new Indicator(
                id,
                entity,
                words(id),
                OptionalDouble.of(value),
                OptionalDouble.empty(),
                words("unité"),
                Qualifier.ABOUT,
                Nature.TARGET,
                Optional.empty(),
                Optional.of(words("par an")),
                Optional.empty(),
                Optional.of(PartialDate.parse("2025")),
                Basis.STATED,
                Optional.empty(),
                indicators.size(),
                hedged("environ " + value + " en 2025", Qualifier.ABOUT)));
        return this;
    }

    /// An event, its date written as `evidence` quotes it, or plainly where it quotes nothing.
    public Draft event(String id, String date, String end, Evidence evidence, String... entities) {
        Optional<String> quoted =
                evidence.claims().stream().flatMap(c -> c.asStated().stream()).findFirst();
        String written = quoted.orElse(end == null ? date : date + " – " + end);
        events.add(new Event(
                id,
                Optional.of(PartialDate.parse(date)),
                Optional.ofNullable(end).map(PartialDate::parse),
                Basis.STATED,
                Optional.of(written),
                EventKind.LAUNCH,
                words(id),
                List.of(entities),
                Optional.empty(),
                quoted.isPresent() || evidence.claims().isEmpty() ? evidence : stated(written)));
        return this;
    }

    /// A list of `count` that `phrase` states, instead of the one there is without it.
    public Draft roster(String id, String entity, Role role, int count, Completeness completeness, String phrase) {
        rosters.add(new Roster(
                id,
                entity,
                role,
                words(id),
                OptionalInt.of(count),
                Qualifier.EXACT,
                completeness,
                Optional.empty(),
                stated(phrase)));
        return this;
    }

    /// Leaves out the absences of amounts that nobody publishes.
    public Draft silent() {
        silent = true;
        return this;
    }

    public Draft mandate(String id, String person) {
        mandates.add(new Mandate(
                id,
                person,
                words("président"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(PartialDate.parse("2024-05")),
                stated()));
        return this;
    }

    public Draft group(String id, String entity, String... facts) {
        List<FigureGroup.Member> members = new ArrayList<>();
        for (String fact : facts) {
            members.add(new FigureGroup.Member(
                    fact, SECTION, PartialDate.parse("2024"), words(fact), words("tout " + fact)));
        }
        groups.add(new FigureGroup(id, entity, words(id), Optional.of(facts[0]), words("retenu"), members));
        return this;
    }

    public Draft term(String id, Wording meaning) {
        glossary.add(new Term(id, words(id), Optional.empty(), meaning, List.of()));
        return this;
    }

    public Strategy strategy() {
        return new Strategy(
                new Meta(
                        "s",
                        words("S"),
                        words("S"),
                        "1",
                        PartialDate.parse("2024"),
                        new Wording("un document de 2024", "one document of 2024"),
                        words("rien"),
                        Optional.of(Kind.CLUSTER),
                        Optional.of(Role.TRAINING)),
                List.of(perimeter(PERIMETER, 0), perimeter(ASIDE, 1)),
                List.of(new Document(
                        "document", words("D"), words("D"), "", PartialDate.parse("2024"), words("texte"), "fr", 0)),
                List.of(new Section(SECTION, "document", Optional.empty(), Optional.of("Titre"), words("ici"), 0)),
                entities,
                relations,
                rosters.isEmpty() ? List.of(unnamed(entities.getFirst().id())) : rosters,
                mandates,
                amounts,
                indicators,
                events,
                groups,
                amounts.stream()
                        .filter(a -> a.euros().isEmpty() && !silent)
                        .map(a -> new Absence(
                                "absence-" + a.id(), a.entity(), Absence.About.AMOUNT, words("combien"), words("rien")))
                        .toList(),
                glossary);
    }

    private static Roster unnamed(String entity) {
        return new Roster(
                "roster",
                entity,
                Role.PARTNER,
                words("sept"),
                OptionalInt.of(7),
                Qualifier.EXACT,
                Completeness.UNNAMED,
                Optional.empty(),
                stated("sept"));
    }

    private static Perimeter perimeter(String id, int position) {
        boolean adds = position == 0;
        return new Perimeter(
                id,
                words(id),
                words(id),
                adds,
                adds,
                adds ? Optional.empty() : Optional.of(words("rien à voir")),
                Optional.empty(),
                Optional.empty(),
                position);
    }
}
