package hexagonia.exhibit.compare;

import java.util.List;

/// How much of what records say there is room for: so many things of a list, so many letters of each. A `lean` page
/// leaves out what all say alike, and where they sit, which the heads of columns say too; a `bare` one the titles of
/// groups; and each the rows in which most say nothing and some more than `sparse` letters, and those whose weight is
/// less than `weight`.
record Brevity(int items, int letters, boolean lean, boolean bare, int sparse, int weight) {
    private static final int ANY = Integer.MAX_VALUE;
    /// A line or two.
    private static final int SHORT = 40;

    /// As on screen.
    static final Brevity FULL = new Brevity(4, ANY, false, false, ANY, 0);

    /// Less and less, for a page that has not enough room.
    static final List<Brevity> TIGHTER = List.of(
            lean(4, 70, false, ANY, 0),
            lean(3, 60, false, ANY, 1),
            lean(3, 60, true, ANY, 1),
            lean(3, 60, true, SHORT, 1),
            lean(3, 60, true, 0, 1),
            lean(2, 50, true, SHORT, 1),
            lean(2, 50, true, 0, 1),
            lean(1, 60, true, 0, 1),
            lean(1, 40, true, 0, 1),
            lean(4, 70, true, 0, 2),
            lean(2, 50, true, 0, 2),
            lean(1, 30, true, 0, 2));

    private static Brevity lean(int items, int letters, boolean bare, int sparse, int weight) {
        return new Brevity(items, letters, true, bare, sparse, weight);
    }

    /// Whether a page this short has room for a row at all.
    boolean keeps(AlignedRow of, CompareRow row) {
        return Group.weight(of.key()) >= weight && (!row.isSparse() || row.longest() <= sparse);
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
