package hexagonia.explore.search;

import hexagonia.explore.StrategyIndex;
import hexagonia.explore.search.Hit.Field;
import hexagonia.explore.search.Search.Place;
import hexagonia.explore.search.Search.Source;
import hexagonia.model.Entity;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.Kind;
import hexagonia.model.Section;
import hexagonia.model.Term;
import hexagonia.model.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Says what a text was found in, where in it, and which is best. Belongs to one thread, that of its port.
public final class Hits {
    private static final int CANDIDATES = 400;

    /// Fewer letters stand in too many texts and foreign names to tell anything.
    private static final int TELLING = 3;

    /// Kinds by how likely a reader wants one, most likely first; those not listed come last.
    private static final List<Kind> KINDS = List.of(
            Kind.CLUSTER,
            Kind.LEVER,
            Kind.AXIS,
            Kind.PROGRAMME,
            Kind.PROJECT,
            Kind.CALL,
            Kind.INFRASTRUCTURE,
            Kind.ORGANISATION,
            Kind.PERSON,
            Kind.FUND,
            Kind.SOFTWARE,
            Kind.THEME,
            Kind.REGION,
            Kind.DEPARTMENT,
            Kind.PLACE);

    private static final Set<Kind> GROUND = Set.of(Kind.REGION, Kind.DEPARTMENT, Kind.PLACE);

    private final StrategyIndex index;
    private final Search search;
    private final List<Vocabulary> languages;
    private final Spellings spellings;
    private final Supplier<Map<String, Set<Long>>> computed;
    private final UnaryOperator<Set<String>> concerned;
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, Term> terms = new HashMap<>();

    /// The records that each section states something of.
    private final Map<String, Set<String>> stated = new HashMap<>();

    private Set<String> small;
    private Said said;
    private Ties ties;
    private NearNames names;

    /// @param computed the sums of records, in euros, that no document writes; asked for once
    /// @param concerned the records with money that concerns some
    /// @param languages the words of the screens
    public Hits(
            StrategyIndex index,
            Search search,
            Supplier<Map<String, Set<Long>>> computed,
            UnaryOperator<Set<String>> concerned,
            List<Vocabulary> languages) {
        this.index = index;
        this.search = search;
        this.languages = List.copyOf(languages);
        this.spellings = new Spellings(this.languages);
        this.computed = computed;
        this.concerned = concerned;
    }

    /// The best `most` hits for `text`, for someone who reads `reader`; the nearest names where none has it.
    public List<Hit> of(String text, Locale reader, int most) {
        prepare();
        String core = core(text);
        SearchText asked = SearchText.of(core);
        List<Hit> hits = new ArrayList<>(places(core, reader));
        boolean exact = hits.stream().anyMatch(h -> h.field().isExact());
        boolean named = hits.stream()
                .anyMatch(h -> h.source() == Source.ENTITY && h.field().isName());
        spellings
                .of(asked)
                .flatMap(one -> places(one, reader).stream())
                .filter(h -> !exact || h.field().isExact())
                .map(h -> named && h.source() != Source.ENTITY ? h.respelt() : h)
                .forEach(hits::add);
        if (!asked.words().isEmpty()) {
            hits.addAll(said.of(text, reader, most));
            hits.addAll(ties.of(text, reader, most));
        }
        if (String.join("", asked.words()).length() < TELLING && hits.stream().anyMatch(h -> reads(h, reader))) {
            hits.removeIf(h -> !reads(h, reader));
        }
        if (hits.isEmpty()) {
            hits.addAll(places(String.join(" ", Asked.telling(List.of(text), languages)), reader));
        }
        if (hits.stream().allMatch(h -> h.field() == Field.MENTION)) {
            near(core, asked)
                    .forEach(id -> hits.add(entity(index.entity(id), reader).as(Field.NEAR)));
        }
        hits.sort(Comparator.<Hit>comparingInt(this::rank)
                .thenComparingInt(this::kind)
                .thenComparing(h -> h.field().isName() && !h.language().equals(reader))
                .thenComparing(Hit::field)
                .thenComparingInt(h -> h.field().isName() ? h.text().length() : 0));
        Set<List<Object>> seen = new HashSet<>();
        return hits.stream()
                .filter(h -> seen.add(List.of(h.source(), h.id(), h.source() == Source.QUOTE ? h.records() : "")))
                .limit(most)
                .toList();
    }

    /// The records that a text names as it is asked, else as it may be spelt otherwise; else the amounts that it is the
    /// sum of; else those that mention it; else those with a fact that it is a figure or the words of.
    public Matched matching(String text) {
        String core = core(text);
        List<String> others = spellings.of(SearchText.of(core)).toList();
        boolean sum = !Typed.of(text).euros().isEmpty();
        Matched best =
                others.isEmpty() && !sum ? Matched.records(search.best(core)) : best(core, others, sum ? text : "");
        return best.isEmpty() ? Matched.records(said(text)) : best;
    }

    private Matched best(String core, List<String> others, String sum) {
        Set<String> mentioned = Set.of();
        for (String spelt : Stream.concat(Stream.of(core), others.stream()).toList()) {
            Search.Found found = search.find(spelt);
            if (!found.named().isEmpty()) {
                return Matched.records(found.named());
            }
            mentioned = mentioned.isEmpty() ? found.mentioned() : mentioned;
        }
        prepare();
        Matched summed = said.summed(sum);
        return summed.isEmpty() ? Matched.records(mentioned) : summed;
    }

    /// A text without the articles and prepositions before it, unless it is made of them.
    public String core(String text) {
        if (small == null) {
            small = Asked.small(languages);
        }
        return SearchText.of(text).after(small);
    }

    private List<Hit> places(String text, Locale reader) {
        SearchText asked = SearchText.of(text);
        return search.places(text, CANDIDATES).stream()
                .flatMap(place -> texts(place, reader).stream())
                .map(texts -> texts.best(asked, small))
                .toList();
    }

    /// The records of the facts that `text` is the sum, the number or the date of, or stands in the words of.
    private Set<String> said(String text) {
        prepare();
        Set<String> records = new HashSet<>();
        said.of(text, Locale.FRENCH, Integer.MAX_VALUE).forEach(h -> records.addAll(h.records()));
        ties.of(text, Locale.FRENCH, Integer.MAX_VALUE).forEach(h -> records.addAll(h.records()));
        return records;
    }

    private List<String> near(String text, SearchText asked) {
        if (asked.words().isEmpty() || Typed.of(text).means()) {
            return List.of();
        }
        if (names == null) {
            names = new NearNames(index);
        }
        return names.of(asked, Asked.telling(List.of(text), languages));
    }

    /// Whether a name in the reader's language, or a spelling, was found.
    private static boolean reads(Hit hit, Locale reader) {
        return hit.field() != Field.MENTION && hit.language().equals(reader);
    }

    private void prepare() {
        if (said != null) {
            return;
        }
        said = new Said(index, computed.get(), languages);
        ties = new Ties(index, search, languages, concerned);
        var strategy = index.strategy();
        strategy.indicators().forEach(i -> indicators.put(i.id(), i));
        strategy.glossary().forEach(t -> terms.put(t.id(), t));
        strategy.amounts().forEach(a -> stated(a, a.entity()));
        strategy.indicators().forEach(i -> stated(i, i.entity()));
        strategy.relations().forEach(r -> stated(r, r.from()));
        strategy.mandates().forEach(m -> stated(m, m.person()));
    }

    private void stated(Fact fact, String record) {
        fact.evidence()
                .claims()
                .forEach(c -> stated.computeIfAbsent(c.section(), _ -> new LinkedHashSet<>())
                        .add(record));
    }

    /// What a reader wants most comes first: what has that very name, whatever it is; then records so spelt, records
    /// with it in their name or stated with that sum, clusters told of with it and records it is worked out for,
    /// places, passages, other mentions.
    private int rank(Hit hit) {
        Optional<Kind> kind = Optional.of(hit)
                .filter(h -> h.source() == Source.ENTITY)
                .map(h -> index.entity(h.id()).kind());
        int named = kind.map(GROUND::contains).map(ground -> ground ? 4 : 2).orElse(5);
        return switch (hit.field()) {
            case EXACT_NAME -> 0;
            case EXACT_SPELLING -> named == 2 ? 1 : named;
            case NAME_START, NAME, SPELLING -> named;
            case FIGURE -> hit.source() == Source.ENTITY ? 3 : 2;
            case SAID, QUOTE -> 5;
            case MENTION -> kind.equals(Optional.of(Kind.CLUSTER)) ? 3 : 6;
            case NEAR -> 7;
        };
    }

    private int kind(Hit hit) {
        if (hit.field() == Field.NEAR) {
            return 0;
        }
        if (hit.source() != Source.ENTITY) {
            return KINDS.size() + 1 + hit.source().ordinal();
        }
        int rank = KINDS.indexOf(index.entity(hit.id()).kind());
        return rank < 0 ? KINDS.size() : rank;
    }

    /// The texts of a place; empty for an id that the strategy does not have, and for an amount called like its record,
    /// which would only be found twice.
    private Optional<HitTexts> texts(Place place, Locale reader) {
        String id = place.id();
        return switch (place.source()) {
            case ENTITY -> index.has(id) ? Optional.of(entity(index.entity(id), reader)) : Optional.empty();
            case AMOUNT ->
                index.maybeAmount(id)
                        .filter(a -> !a.label().equals(index.entity(a.entity()).name()))
                        .map(a -> HitTexts.named(Source.AMOUNT, id, List.of(a.entity()), a.label(), reader));
            case INDICATOR ->
                Optional.ofNullable(indicators.get(id))
                        .map(i -> HitTexts.named(Source.INDICATOR, id, List.of(i.entity()), i.label(), reader));
            case TERM -> Optional.ofNullable(terms.get(id)).map(t -> term(t, reader));
            case EVENT, QUOTE, DOCUMENT -> Optional.empty();
            case SECTION -> Optional.ofNullable(index.section(id)).map(s -> section(s, reader));
        };
    }

    private static HitTexts entity(Entity e, Locale reader) {
        List<String> spellings = new ArrayList<>(e.aliases());
        e.shortName().ifPresent(s -> spellings.addAll(List.of(s.fr(), s.en())));
        return new HitTexts(
                Source.ENTITY, e.id(), List.of(e.id()), e.name(), spellings, Optional.of(e.summary()), reader);
    }

    private static HitTexts term(Term t, Locale reader) {
        List<String> spellings = new ArrayList<>(t.forms());
        t.expansion().ifPresent(e -> spellings.addAll(List.of(e.fr(), e.en())));
        return new HitTexts(Source.TERM, t.id(), List.of(), t.term(), spellings, Optional.of(t.meaning()), reader);
    }

    private HitTexts section(Section s, Locale reader) {
        Wording name = s.heading().map(h -> new Wording(h, h)).orElse(s.locator());
        List<String> records = List.copyOf(stated.getOrDefault(s.id(), Set.of()));
        return HitTexts.named(Source.SECTION, s.id(), records, name, reader);
    }
}
