package hexagonia.exhibit.compare;

import java.util.List;

/// How much of what records say there is room for: so many things of a list, so many letters of each. A `lean` page
/// leaves out what all say alike, and where they sit, which the heads of columns say too; a `bare` one the titles of
/// groups; and each as many rows as are `left` out, those that are missed least.
record Brevity(int items, int letters, boolean lean, boolean bare, int left) {
    /// As on screen.
    static final Brevity FULL = new Brevity(4, Integer.MAX_VALUE, false, false, 0);

    /// Less and less, for a page that has not enough room.
    static final List<Brevity> TIGHTER = List.of(
            new Brevity(4, 70, true, false, 0),
            new Brevity(3, 60, true, false, 0),
            new Brevity(3, 60, true, true, 0),
            new Brevity(2, 50, true, true, 0),
            new Brevity(2, 40, true, true, 0));

    Brevity without(int rows) {
        return new Brevity(items, letters, lean, bare, rows);
    }

    /// A text, cut behind a word where it is longer than there is room for.
    String cut(String text) {
        if (text.length() <= letters) {
            return text;
        }
        int space = text.lastIndexOf(' ', letters - 1);
        return text.substring(0, space > letters / 2 ? space : letters - 1).strip() + "…";
    }
}
