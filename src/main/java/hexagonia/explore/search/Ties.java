package hexagonia.explore.search;

import hexagonia.explore.StrategyIndex;
import hexagonia.explore.search.Hit.Field;
import hexagonia.explore.search.Search.Source;
import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.OrganisationType;
import hexagonia.model.Role;
import hexagonia.model.Tier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds records by a link to another, or by their kind and a name: « partenaires CNRS » finds those that have CNRS as
/// a partner, « projets MIAI » the projects so called, and those with money that concerns what is so called, « lauréats
/// Inria » the laureates in which Inria takes part. Belongs to the thread of its port.
final class Ties {
    private static final int LEAST = 3;

    /// A name that more records have tells none.
    private static final int MOST = 400;

    private final StrategyIndex index;
    private final Search search;
    private final List<Vocabulary> languages;
    private final UnaryOperator<Set<String>> concerned;

    /// The words that name each role, as records and the other end show it, without small words.
    private final Map<Role, Set<List<String>>> roles = new LinkedHashMap<>();

    /// The same of kinds of record, types of organisation, and laureates.
    private final Map<Enum<?>, Set<List<String>>> kinds = new LinkedHashMap<>();

    /// @param concerned the records with money that concerns some
    Ties(StrategyIndex index, Search search, List<Vocabulary> languages, UnaryOperator<Set<String>> concerned) {
        this.index = index;
        this.search = search;
        this.languages = languages;
        this.concerned = concerned;
        for (Role role : Role.values()) {
            roles.put(role, labels(role));
        }
        for (Kind kind : Kind.values()) {
            Set<List<String>> labels = labels(kind);
            List.copyOf(labels).stream()
                    .map(Ties::telling)
                    .filter(label -> !label.isEmpty())
                    .forEach(labels::add);
            kinds.put(kind, labels);
        }
        for (OrganisationType type : OrganisationType.values()) {
            kinds.put(type, labels(type));
        }
        kinds.put(Tier.AWARD, labels(Tier.AWARD));
    }

    private Set<List<String>> labels(Enum<?> value) {
        return languages.stream()
                .flatMap(l -> l.of(value).stream())
                .map(label -> Asked.telling(List.of(label), languages))
                .filter(label -> !label.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The words of more than a few letters: of « cluster IA », the first.
    private static List<String> telling(List<String> label) {
        return label.stream().filter(word -> word.length() > LEAST).toList();
    }

    /// The records at the other end of the links asked, at most `most`, each with what its own screen says of the link,
    /// and those of the kind and name asked.
    List<Hit> of(String text, Locale reader, int most) {
        List<String> asked = Asked.telling(List.of(text), languages);
        Map<String, Set<String>> named = new HashMap<>();
        List<Hit> found = new ArrayList<>();
        for (Vocabulary words : languages) {
            if (words.locale().getLanguage().equals(reader.getLanguage())) {
                kinds.forEach((kind, labels) -> {
                    Set<String> called = others(asked, labels, named).collect(Collectors.toSet());
                    Stream.concat(called.stream(), all(kind, labels, asked))
                            .filter(id -> is(index.entity(id), kind))
                            .forEach(id -> found.add(hit(id, words.of(kind).getFirst(), reader)));
                    called.forEach(name -> concerned.apply(Set.of(name)).stream()
                            .filter(id -> !called.contains(id) && is(index.entity(id), kind))
                            .forEach(id ->
                                    found.add(hit(id, index.entity(name).name().in(reader), reader))));
                });
                roles.forEach(
                        (role, labels) -> others(asked, labels, named).forEach(end -> ends(role, end, words, found)));
            }
        }
        return found.stream().distinct().limit(most).toList();
    }

    private void ends(Role role, String end, Vocabulary words, List<Hit> found) {
        String name = index.entity(end).name().in(words.locale());
        index.to(end).stream()
                .filter(r -> r.role() == role)
                .forEach(r -> found.add(hit(r.from(), words.tie(role, false, name), words.locale())));
        index.from(end, role).forEach(r -> found.add(hit(r.to(), words.tie(role, true, name), words.locale())));
    }

    /// The organisations, where a type of them is asked for and nothing else.
    private Stream<String> all(Enum<?> kind, Set<List<String>> labels, List<String> asked) {
        return kind instanceof OrganisationType
                        && labels.stream().anyMatch(label -> all(label, asked) && all(asked, label))
                ? index.ofKind(Kind.ORGANISATION).stream().map(Entity::id)
                : Stream.empty();
    }

    /// The records named by what is asked besides the words of a label.
    private Stream<String> others(List<String> asked, Set<List<String>> labels, Map<String, Set<String>> named) {
        return labels.stream()
                .filter(label -> all(label, asked))
                .map(label -> asked.stream()
                        .filter(word -> label.stream().noneMatch(l -> same(l, word)))
                        .collect(Collectors.joining(" ")))
                .filter(name -> name.length() >= LEAST)
                .flatMap(name -> named.computeIfAbsent(name, n -> search.named(n, MOST)).stream())
                .limit(MOST);
    }

    private boolean is(Entity entity, Enum<?> kind) {
        return entity.kind() == kind
                || entity.details() instanceof Details.Organisation o && o.type() == kind
                || index.amountsOf(entity.id()).stream().anyMatch(a -> a.tier() == kind);
    }

    /// Whether all of some words are among others.
    private static boolean all(List<String> some, List<String> others) {
        return some.stream().allMatch(word -> others.stream().anyMatch(other -> same(word, other)));
    }

    private static Hit hit(String record, String text, Locale reader) {
        return new Hit(Source.ENTITY, record, List.of(record), Field.SAID, reader, text, List.of());
    }

    /// Whether both are one word, whatever the number and gender; the shorter may be the beginning of the other.
    private static boolean same(String label, String asked) {
        String one = Asked.stem(label);
        String other = Asked.stem(asked);
        return one.equals(other)
                || Math.min(one.length(), other.length()) > LEAST && (one.startsWith(other) || other.startsWith(one));
    }
}
