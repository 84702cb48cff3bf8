package hexagonia.sheet;

import java.text.CollationElementIterator;
import java.text.Collator;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The order of texts in a language, as its [Collator] has it, fast enough for a hundred thousand of them. What decides
/// between most texts are their letters alone, whatever accents and case: those are looked up letter by letter, and the
/// collator is asked only where they are the same. Belongs to one thread.
final class Alphabet {
    private static final int COMMON = 0x180;

    private final RuleBasedCollator collator;
    private final String[] common = new String[COMMON];
    private final Map<Character, String> rare = new HashMap<>();

    Alphabet(Locale locale) {
        collator = (RuleBasedCollator) Collator.getInstance(locale);
    }

    /// A text with what it is compared by first.
    record Key(String text, String letters) {}

    Key key(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            letters.append(letters(text.charAt(i)));
        }
        return new Key(text, letters.toString());
    }

    /// The order of keys.
    Comparator<Key> order() {
        return Comparator.comparing(Key::letters).thenComparing(Key::text, collator::compare);
    }

    private String letters(char written) {
        if (written >= COMMON) {
            return rare.computeIfAbsent(written, this::primaries);
        }
        if (common[written] == null) {
            common[written] = primaries(written);
        }
        return common[written];
    }

    /// The ranks of what a character stands for; empty where it is passed over at first, as a hyphen or an accent is.
    private String primaries(char written) {
        StringBuilder primaries = new StringBuilder();
        CollationElementIterator elements = collator.getCollationElementIterator(String.valueOf(written));
        for (int element = elements.next(); element != CollationElementIterator.NULLORDER; element = elements.next()) {
            int primary = CollationElementIterator.primaryOrder(element);
            if (primary != 0) {
                primaries.append((char) primary);
            }
        }
        return primaries.toString();
    }
}
