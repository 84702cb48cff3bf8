package hexagonia.exhibit.compare;

import java.util.List;
import java.util.Set;

/// How much of what records say there is room for: so many things of a list, so many letters of each. A `lean` page
/// leaves out what all say alike, and where they sit, which the heads of columns say too; a `bare` one the titles of
/// groups; and each the rows that are `left` out, by their place among all, what is missed least first.
record Brevity(int items, int letters, boolean lean, boolean bare, Set<Integer> left) {
    /// As on screen.
    static final Brevity FULL = new Brevity(4, Integer.MAX_VALUE, false, false, Set.of());

    /// Less and less, for a page that has not enough room.
    static final List<Brevity> TIGHTER = List.of(
            new Brevity(8, 160, true, false, Set.of()),
            new Brevity(4, 70, true, false, Set.of()),
            new Brevity(3, 60, true, false, Set.of()),
            new Brevity(3, 60, true, true, Set.of()),
            new Brevity(2, 50, true, true, Set.of()),
            new Brevity(2, 40, true, true, Set.of()));

    /// With more letters where so few records stand side by side that columns are wide.
    Brevity among(int records) {
        return new Brevity(items, letters * Math.max(Sharing.NARROW, records) / records, lean, bare, left);
    }

    Brevity without(Set<Integer> rows) {
        return new Brevity(items, letters, lean, bare, rows);
    }

    /// A name beside so many more letters that stay, cut behind a word where both are longer than there is room for.
    String cut(String name, int more) {
        int room = Math.max(letters - more, letters / 2);
        if (name.length() <= room) {
            return name;
        }
        int space = name.lastIndexOf(' ', room - 1);
        return name.substring(0, space > room / 2 ? space : room - 1).strip() + "…";
    }
}
