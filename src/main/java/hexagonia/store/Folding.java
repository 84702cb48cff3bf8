package hexagonia.store;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// What SQLite's `remove_diacritics` leaves undone: the ligatures œ and æ, which it takes for letters of their own,
/// accents that stand apart from their letter, as some systems write them, and brackets inside a word, which it would
/// split there: « PR[AI]RIE » is looked for as « prairie ».
final class Folding {
    private static final Pattern INNER_BRACKETS = Pattern.compile("(?<=\\p{L})[\\[\\]()](?=\\p{L})");

    private Folding() {}

    static String fold(String text) {
        return INNER_BRACKETS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("")
                .replace("œ", "oe")
                .replace("Œ", "OE")
                .replace("æ", "ae")
                .replace("Æ", "AE");
    }
}
