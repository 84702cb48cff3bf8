package hexagonia.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// The one of some words that is most like a word that is none of them.
public final class Nearest {
    /// The letters of a word that tells something where it stands within another.
    private static final int LONG = 4;

    private Nearest() {}

    /// The nearest of words by letters changed, added, left out or swapped; accents and case do not matter.
    public static String to(String word, Collection<String> words) {
        String folded = FoldedText.of(word);
        return words.stream()
                .min(Comparator.comparingInt(w -> distance(folded, FoldedText.of(w))))
                .orElse("");
    }

    /// The same, if it is near: one letter in three is another, or the one word holds the other.
    public static Optional<String> near(String word, Collection<String> words) {
        String folded = FoldedText.of(word);
        return Optional.of(to(word, words))
                .filter(found -> distance(folded, FoldedText.of(found)) <= Math.max(1, word.length() / 3))
                .or(() -> words.stream()
                        .filter(w -> word.length() >= LONG && FoldedText.of(w).contains(folded))
                        .findFirst());
    }

    /// How many letters must be changed, added, left out or swapped with the next to make `b` of `a`.
    public static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] free = before;
            before = last;
            last = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(last[j - 1] + (same ? 0 : 1), 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }
}
