package hexagonia.explore.search;

import hexagonia.text.FoldedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A text as search compares it: its words without accents, case, ligatures or brackets inside a word, each knowing
/// where it stands in the text as written. Immutable.
public final class SearchText {
    /// A stretch of the text as written, from `start` up to `end`.
    public record Stretch(int start, int end) {}

    private record Word(String letters, int[] origin) {
        /// Where the first `length` letters stand in the text as written, a ligature whole.
        Stretch span(int length) {
            int end = length;
            while (end < letters.length() && origin[end] == origin[length - 1]) {
                end++;
            }
            return new Stretch(origin[0], origin[end]);
        }
    }

    private final String text;
    private final List<Word> words = new ArrayList<>();

    private SearchText(String text) {
        this.text = text;
        read();
    }

    public static SearchText of(String text) {
        return new SearchText(text);
    }

    /// A text of these words, the last of them whole.
    static String whole(List<String> words) {
        return String.join(" ", words) + Search.CLOSED;
    }

    /// The text as written.
    public String text() {
        return text;
    }

    /// The words as compared.
    public List<String> words() {
        return words.stream().map(Word::letters).toList();
    }

    /// The text from the first word on that is none of `small`; the whole where there is no other.
    String after(Set<String> small) {
        return words.stream()
                .filter(word -> !small.contains(word.letters))
                .findFirst()
                .map(word -> text.substring(word.origin[0]))
                .orElse(text);
    }

    /// Whether this text has the very words asked, and no other but `small` ones before them.
    boolean is(SearchText asked, Set<String> small) {
        return SearchText.of(after(small)).words().equals(asked.words());
    }

    /// Whether this text begins with the words asked, the last of them perhaps incomplete, `small` ones before them
    /// aside.
    boolean startsWith(SearchText asked, Set<String> small) {
        List<String> own = SearchText.of(after(small)).words();
        List<String> begun = asked.words();
        int last = begun.size() - 1;
        return last >= 0
                && own.size() > last
                && own.subList(0, last).equals(begun.subList(0, last))
                && (Search.mayGoOn(asked.text)
                        ? own.get(last).startsWith(begun.get(last))
                        : own.get(last).equals(begun.get(last)));
    }

    /// Where the words asked stand, in the order of the text, the last of them perhaps incomplete; empty unless all are
    /// found.
    public Optional<List<Stretch>> find(SearchText asked) {
        List<Stretch> found = spans(asked);
        return found.size() == asked.words.size() && !found.isEmpty()
                ? Optional.of(found.stream()
                        .distinct()
                        .sorted((a, b) -> Integer.compare(a.start, b.start))
                        .toList())
                : Optional.empty();
    }

    /// Where some of the words asked stand.
    List<Stretch> spans(SearchText asked) {
        List<Stretch> found = new ArrayList<>();
        for (int i = 0; i < asked.words.size(); i++) {
            String wanted = asked.words.get(i).letters;
            boolean mayGoOn = i == asked.words.size() - 1 && Search.mayGoOn(asked.text);
            for (Word word : words) {
                if (mayGoOn ? word.letters.startsWith(wanted) : word.letters.equals(wanted)) {
                    found.add(word.span(wanted.length()));
                    break;
                }
            }
        }
        return found;
    }

    /// Where each letter asked stands, one after the other with gaps, the first at the start of a word: « rfl » is in
    /// « retirer les filtres ».
    public Optional<List<Stretch>> scattered(SearchText asked) {
        String wanted = String.join("", asked.words());
        List<Stretch> found = new ArrayList<>();
        for (Word word : words) {
            for (int i = 0; i < word.letters.length() && found.size() < wanted.length(); i++) {
                boolean first = found.isEmpty();
                if ((!first || i == 0) && word.letters.charAt(i) == wanted.charAt(found.size())) {
                    found.add(new Stretch(word.origin[i], word.origin[i + 1]));
                }
            }
        }
        return wanted.length() > 1 && found.size() == wanted.length() ? Optional.of(found) : Optional.empty();
    }

    private void read() {
        StringBuilder letters = new StringBuilder();
        int[] origin = new int[8];
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            String folded = FoldedText.letters(c);
            for (int i = 0; i < folded.length(); i++) {
                if (letters.length() + 1 >= origin.length) {
                    origin = Arrays.copyOf(origin, origin.length * 2);
                }
                origin[letters.length()] = at;
                letters.append(folded.charAt(i));
                origin[letters.length()] = next;
            }
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            if (mark && !letters.isEmpty()) {
                origin[letters.length()] = next;
            }
            if (folded.isEmpty() && !mark && !joins(c, letters, next)) {
                end(letters, origin);
            }
            at = next;
        }
        end(letters, origin);
    }

    private void end(StringBuilder letters, int[] origin) {
        if (!letters.isEmpty()) {
            words.add(new Word(letters.toString(), Arrays.copyOf(origin, letters.length() + 1)));
            letters.setLength(0);
        }
    }

    /// Whether this is a bracket between two letters of one word.
    private boolean joins(int c, StringBuilder before, int next) {
        return !before.isEmpty()
                && next < text.length()
                && FoldedText.joins(before.charAt(before.length() - 1), c, text.codePointAt(next));
    }
}
