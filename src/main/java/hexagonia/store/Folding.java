package hexagonia.store;

/// What SQLite's `remove_diacritics` leaves undone: the ligatures œ and æ, which it takes for letters of their own.
final class Folding {
    private Folding() {}

    static String fold(String text) {
        return text.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE");
    }
}
