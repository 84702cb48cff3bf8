package hexagonia.explore.search;

import hexagonia.explore.StrategyIndex;
import hexagonia.model.Entity;
import hexagonia.text.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Names that a text misspells. Built once from an index; immutable.
final class NearNames {
    /// As many words of a name are compared at once, at most.
    private static final int WORDS = 3;

    /// One letter of so many may be wrong, and so many in all.
    private static final int LETTERS = 3;

    private static final int WRONG = 2;

    private static final int MOST = 5;

    private final StrategyIndex index;

    /// Words of names that follow one another, without spaces, and the records so called; by their number of letters.
    private final Map<Integer, List<Part>> parts = new HashMap<>();

    /// @param set the letters that occur, a bit each, which tells most words apart without comparing them
    private record Part(String letters, long set, Set<String> records) {}

    NearNames(StrategyIndex index) {
        this.index = index;
        Map<String, Set<String>> called = new HashMap<>();
        for (Entity e : index.strategy().entities()) {
            Stream.of(
                            Stream.of(e.name().fr(), e.name().en()),
                            e.aliases().stream(),
                            e.shortName().stream().flatMap(s -> Stream.of(s.fr(), s.en())))
                    .flatMap(names -> names)
                    .forEach(name -> add(SearchText.of(name).words(), e.id(), called));
        }
        called.forEach((letters, records) -> parts.computeIfAbsent(letters.length(), _ -> new ArrayList<>())
                .add(new Part(letters, set(letters), records)));
    }

    private static void add(List<String> words, String id, Map<String, Set<String>> called) {
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                if (to - from <= WORDS || from == 0 && to == words.size()) {
                    called.computeIfAbsent(String.join("", words.subList(from, to)), _ -> new LinkedHashSet<>())
                            .add(id);
                }
            }
        }
    }

    /// The records with the nearest name, a few at most, the shortest first; where no name is near, those with the most
    /// of `telling`, words each perhaps misspelt.
    List<String> of(SearchText asked, List<String> telling) {
        Set<String> whole = nearest(String.join("", asked.words()));
        return shortest(whole.isEmpty() ? withMost(telling) : whole.stream());
    }

    /// A word as written counts twice.
    private Stream<String> withMost(List<String> words) {
        Map<String, Integer> had = new HashMap<>();
        for (String word : words.stream().limit(WORDS * 2).toList()) {
            nearest(word).forEach(record -> had.merge(record, 1, Integer::sum));
            parts.getOrDefault(word.length(), List.of()).stream()
                    .filter(part -> part.letters.equals(word))
                    .flatMap(part -> part.records.stream())
                    .forEach(record -> had.merge(record, 1, Integer::sum));
        }
        int most = had.values().stream().max(Integer::compare).orElse(0);
        return had.keySet().stream().filter(record -> had.get(record) == most);
    }

    private List<String> shortest(Stream<String> records) {
        return records.sorted(Comparator.<String>comparingInt(
                                id -> index.entity(id).name().fr().length())
                        .thenComparing(id -> id))
                .limit(MOST)
                .toList();
    }

    private Set<String> nearest(String letters) {
        long set = set(letters);
        Set<String> found = new LinkedHashSet<>();
        int limit = Math.min(WRONG, letters.length() / LETTERS);
        int least = limit;
        if (letters.length() < LETTERS) {
            return found;
        }
        for (int length = letters.length() - limit; length <= letters.length() + limit; length++) {
            for (Part part : parts.getOrDefault(length, List.of())) {
                int distance = Long.bitCount(set ^ part.set) > 2 * least
                        ? Integer.MAX_VALUE
                        : Nearest.distance(letters, part.letters);
                if (distance < least) {
                    found.clear();
                    least = distance;
                }
                if (distance <= least) {
                    found.addAll(part.records);
                }
            }
        }
        return found;
    }

    private static long set(String letters) {
        return letters.chars().mapToLong(c -> 1L << c % Long.SIZE).reduce(0, (a, b) -> a | b);
    }
}
