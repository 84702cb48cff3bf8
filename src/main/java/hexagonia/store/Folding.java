package hexagonia.store;

import java.text.Normalizer;

/// What SQLite's `remove_diacritics` leaves undone: the ligatures œ and æ, which it takes for letters of their own, and
/// accents that stand apart from their letter, as some systems write them.
final class Folding {
    private Folding() {}

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("œ", "oe")
                .replace("Œ", "OE")
                .replace("æ", "ae")
                .replace("Æ", "AE");
    }
}
