package hexagonia.explore.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The ways in which what is asked may be written otherwise: in the singular, with short forms in the place of what
/// they stand for.
record Spellings(List<Vocabulary> languages) {
    private static final int TELLING = 3;

    Stream<String> of(SearchText asked) {
        return Stream.concat(singular(asked), shortened(asked));
    }

    /// Its last word in the singular, and all of them: whole words, or « clos » would begin « cloud ».
    private static Stream<String> singular(SearchText asked) {
        List<String> last = new ArrayList<>(asked.words());
        if (last.isEmpty()) {
            return Stream.empty();
        }
        last.add(one(last.removeLast()));
        return Stream.of(last, asked.words().stream().map(Spellings::one).toList())
                .filter(words -> !words.equals(asked.words()))
                .distinct()
                .map(SearchText::whole);
    }

    private static String one(String word) {
        return word.length() >= TELLING && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private Stream<String> shortened(SearchText asked) {
        String words = folded(asked);
        return languages.stream()
                .flatMap(language -> Stream.of(language.shortForms().split(";")))
                .map(form -> form.split("="))
                .map(form -> words.replace(folded(SearchText.of(form[0])), folded(SearchText.of(form[1]))))
                .filter(shortened -> !shortened.equals(words))
                .map(String::strip);
    }

    private static String folded(SearchText text) {
        return ' ' + String.join(" ", text.words()) + ' ';
    }
}
