package hexagonia.explore.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One reading of a text asked: a figure or a date in it, and the words that tell which. In « relève 2 juillet 2024 »
/// the date is one reading's, the number 2024 is none's: a figure is read as far as it goes. The reserves of a figure,
/// « plus de », « au plus », are no words that tell which.
///
/// @param typed what is read as a figure or a date; nothing in the reading that takes all as words
/// @param words the other words, as compared, without articles and prepositions
record Asked(Typed typed, List<String> words) {
    private static final int LONGEST = 12;

    static List<Asked> readings(String text, List<Vocabulary> languages) {
        List<String> tokens = Stream.of(
                        Normalizer.normalize(text, Normalizer.Form.NFKC).strip().split("\\s+"))
                .limit(LONGEST)
                .toList();
        List<Asked> readings = new ArrayList<>();
        readings.add(new Asked(Typed.of(""), telling(tokens, languages)));
        int from = 0;
        while (from < tokens.size()) {
            int to = tokens.size();
            while (to > from && !typed(tokens.subList(from, to)).means()) {
                to--;
            }
            if (to > from) {
                List<String> others = new ArrayList<>(tokens.subList(0, from));
                others.addAll(tokens.subList(to, tokens.size()));
                Set<String> reserves = words(languages, Vocabulary::reserves);
                List<String> words = telling(others, languages).stream()
                        .filter(word -> !reserves.contains(word))
                        .toList();
                readings.add(new Asked(typed(tokens.subList(from, to)), words));
            }
            from = Math.max(from + 1, to);
        }
        return readings;
    }

    private static Typed typed(List<String> tokens) {
        return Typed.of(String.join(" ", tokens));
    }

    /// The words that tell something.
    static List<String> telling(List<String> tokens, List<Vocabulary> languages) {
        Set<String> small = small(languages);
        return tokens.stream()
                .flatMap(token -> SearchText.of(token).words().stream())
                .filter(word -> !small.contains(word))
                .toList();
    }

    /// Articles, prepositions and the like.
    static Set<String> small(List<Vocabulary> languages) {
        return words(languages, Vocabulary::small);
    }

    private static Set<String> words(List<Vocabulary> languages, Function<Vocabulary, String> of) {
        return languages.stream()
                .flatMap(l -> SearchText.of(of.apply(l)).words().stream())
                .collect(Collectors.toSet());
    }

    /// Whether all words stand among `written`, each perhaps in another number or gender, or incomplete.
    boolean in(String written) {
        return words.stream().allMatch(word -> written.contains(' ' + stem(word)));
    }

    /// Whether one of the words stands among `written` and is long enough to tell.
    boolean tells(String written) {
        return words.stream()
                .map(Asked::stem)
                .anyMatch(word ->
                        written.contains(' ' + word + ' ') || word.length() > 3 && written.contains(' ' + word));
    }

    /// A word without the endings of number and gender.
    static String stem(String word) {
        String one = word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return one.length() > 4 && one.endsWith("ee") ? one.substring(0, one.length() - 1) : one;
    }
}
