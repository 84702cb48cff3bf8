package hexagonia.explore.search;

import hexagonia.explore.StrategyIndex;
import hexagonia.explore.search.Hit.Field;
import hexagonia.explore.search.Search.Place;
import hexagonia.explore.search.Search.Source;
import hexagonia.explore.search.SearchText.Stretch;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Says what a text was found in, where in it, and which is best. Belongs to one thread, that of its port.
public final class Hits {
    private static final int CANDIDATES = 400;

    /// Fewer letters stand in too many texts and foreign names to tell anything.
    private static final int TELLING = 3;

    /// Kinds by how likely a reader wants one, most likely first.
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

    private final StrategyIndex index;
    private final Search search;
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, Term> terms = new HashMap<>();

    /// The records that each section states something of.
    private final Map<String, Set<String>> stated = new HashMap<>();

    public Hits(StrategyIndex index, Search search) {
        this.index = index;
        this.search = search;
    }

    /// The best `most` hits for `text`, for someone who reads `reader`.
    public List<Hit> of(String text, Locale reader, int most) {
        prepare();
        SearchText asked = SearchText.of(text);
        List<Hit> hits = new ArrayList<>();
        for (Place place : search.places(text, CANDIDATES)) {
            texts(place, reader).flatMap(t -> t.best(asked)).ifPresent(hits::add);
        }
        if (String.join("", asked.words()).length() < TELLING && hits.stream().anyMatch(h -> reads(h, reader))) {
            hits.removeIf(h -> !reads(h, reader));
        }
        hits.sort(Comparator.<Hit>comparingInt(h -> grade(h, reader))
                .thenComparingInt(this::kind)
                .thenComparingInt(h -> h.field().isName() ? h.text().length() : 0));
        return List.copyOf(hits.subList(0, Math.min(most, hits.size())));
    }

    /// Whether a name in the reader's language, or a spelling, was found.
    private static boolean reads(Hit hit, Locale reader) {
        return hit.field() != Field.MENTION && hit.language().equals(reader);
    }

    private void prepare() {
        if (!terms.isEmpty() || !stated.isEmpty()) {
            return;
        }
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

    /// A record is wanted more often than a figure, a term or a heading of the same words, and a name that the reader
    /// reads more often than another.
    private static int grade(Hit hit, Locale reader) {
        boolean foreign = hit.field().isName() && !hit.language().equals(reader);
        return 2 * hit.field().ordinal() + (hit.source() == Source.ENTITY ? 0 : 3) + (foreign ? 3 : 0);
    }

    private int kind(Hit hit) {
        return hit.source() == Source.ENTITY
                ? KINDS.indexOf(index.entity(hit.id()).kind())
                : KINDS.size() + hit.source().ordinal();
    }

    /// The texts of a place; empty for an id that the strategy does not have, and for an amount called like its record,
    /// which would only be found twice.
    private Optional<Texts> texts(Place place, Locale reader) {
        String id = place.id();
        return switch (place.source()) {
            case ENTITY -> index.has(id) ? Optional.of(entity(index.entity(id), reader)) : Optional.empty();
            case AMOUNT ->
                index.maybeAmount(id)
                        .filter(a -> !a.label().equals(index.entity(a.entity()).name()))
                        .map(a -> Texts.named(Source.AMOUNT, id, List.of(a.entity()), a.label(), reader));
            case INDICATOR ->
                Optional.ofNullable(indicators.get(id))
                        .map(i -> Texts.named(Source.INDICATOR, id, List.of(i.entity()), i.label(), reader));
            case TERM -> Optional.ofNullable(terms.get(id)).map(t -> term(t, reader));
            case SECTION -> Optional.ofNullable(index.section(id)).map(s -> section(s, reader));
        };
    }

    private static Texts entity(Entity e, Locale reader) {
        List<String> spellings = new ArrayList<>(e.aliases());
        e.shortName().ifPresent(s -> spellings.addAll(List.of(s.fr(), s.en())));
        return new Texts(Source.ENTITY, e.id(), List.of(e.id()), e.name(), spellings, Optional.of(e.summary()), reader);
    }

    private static Texts term(Term t, Locale reader) {
        List<String> spellings = new ArrayList<>(t.forms());
        t.expansion().ifPresent(e -> spellings.addAll(List.of(e.fr(), e.en())));
        return new Texts(Source.TERM, t.id(), List.of(), t.term(), spellings, Optional.of(t.meaning()), reader);
    }

    private Texts section(Section s, Locale reader) {
        Wording name = s.heading().map(h -> new Wording(h, h)).orElse(s.locator());
        List<String> records = List.copyOf(stated.getOrDefault(s.id(), Set.of()));
        return Texts.named(Source.SECTION, s.id(), records, name, reader);
    }

    /// All that is written of one place, in both languages.
    private record Texts(
            Source source,
            String id,
            List<String> records,
            Wording name,
            List<String> spellings,
            Optional<Wording> summary,
            Locale reader) {
        static Texts named(Source source, String id, List<String> records, Wording name, Locale reader) {
            return new Texts(source, id, records, name, List.of(), Optional.empty(), reader);
        }

        /// Where the words asked stand best; of two places as good, that in the reader's language.
        Optional<Hit> best(SearchText asked) {
            Locale other = reader.getLanguage().equals("en") ? Locale.FRENCH : Locale.ENGLISH;
            List<Hit> found = new ArrayList<>();
            for (Locale language : List.of(reader, other)) {
                SearchText written = SearchText.of(name.in(language));
                written.find(asked)
                        .ifPresent(spans -> found.add(hit(nameField(written, asked), language, written, spans)));
            }
            for (String spelling : spellings) {
                SearchText written = SearchText.of(spelling);
                Field field = written.is(asked) ? Field.EXACT_SPELLING : Field.SPELLING;
                written.find(asked).ifPresent(spans -> found.add(hit(field, reader, written, spans)));
            }
            if (found.isEmpty() && summary.isPresent()) {
                mention(asked, other).ifPresent(found::add);
            }
            if (found.isEmpty()) {
                SearchText written = SearchText.of(name.in(reader));
                found.add(hit(Field.NAME, reader, written, written.spans(asked)));
            }
            return found.stream().min(Comparator.comparing(Hit::field));
        }

        /// The summary that has most of the words; the others stand in the name.
        private Optional<Hit> mention(SearchText asked, Locale other) {
            SearchText own = SearchText.of(summary.orElseThrow().in(reader));
            SearchText foreign = SearchText.of(summary.orElseThrow().in(other));
            List<Stretch> here = own.spans(asked);
            List<Stretch> there = foreign.spans(asked);
            if (here.isEmpty() && there.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    here.size() >= there.size()
                            ? hit(Field.MENTION, reader, own, here)
                            : hit(Field.MENTION, other, foreign, there));
        }

        private static Field nameField(SearchText written, SearchText asked) {
            return written.is(asked) ? Field.EXACT_NAME : written.startsWith(asked) ? Field.NAME_START : Field.NAME;
        }

        private Hit hit(Field field, Locale language, SearchText written, List<Stretch> spans) {
            return new Hit(source, id, records, field, language, written.text(), spans);
        }
    }
}
