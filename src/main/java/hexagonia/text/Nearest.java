package hexagonia.text;

import java.util.Collection;
import java.util.Comparator;

/// The one of some words that is most like a word that is none of them.
public final class Nearest {
    private Nearest() {}

    /// The nearest of words by letters changed, added or left out; accents and case do not matter.
    public static String to(String word, Collection<String> words) {
        String folded = FoldedText.of(word);
        return words.stream()
                .min(Comparator.comparingInt(w -> distance(folded, FoldedText.of(w))))
                .orElse("");
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
