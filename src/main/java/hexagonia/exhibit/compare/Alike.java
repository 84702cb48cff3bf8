package hexagonia.exhibit.compare;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Member;
import hexagonia.exhibit.Card.Says;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whether records say the same: by what they say, with qualifier, stage, perimeter and object, never by its wording.
final class Alike {
    private Alike() {}

    /// How the records of a row stand to each other; where one says nothing, nobody knows.
    static CompareRow.Traits traits(AlignedRow row) {
        List<Entry> said = row.said().toList();
        boolean same = said.size() == row.entries().size() && said.stream().allMatch(e -> are(e, said.getFirst()));
        return new CompareRow.Traits(!same, shares(said), same ? -1 : spread(said));
    }

    /// Whether two entries say the same.
    static boolean are(Entry a, Entry b) {
        return switch (a.says()) {
            case Says.Quantity x ->
                b.says() instanceof Says.Quantity y
                        && x.cell().state() == Cell.State.FILLED
                        && x.cell().value().equals(y.cell().value())
                        && x.cell().text().equals(y.cell().text())
                        && x.cell().qualifier().equals(y.cell().qualifier())
                        && x.stages().equals(y.stages())
                        && x.perimeter().equals(y.perimeter())
                        && x.object().equals(y.object());
            case Says.Words x ->
                b.says() instanceof Says.Words y
                        && x.cell().state() == Cell.State.FILLED
                        && x.cell().text().equals(y.cell().text());
            case Says.Members x ->
                b.says() instanceof Says.Members y && x.completeness() == y.completeness() && ids(x).equals(ids(y));
            case Says.Pictured _ -> false;
        };
    }

    private static Set<String> ids(Says.Members members) {
        return new HashSet<>(members.members().stream().map(Member::id).toList());
    }

    private static boolean shares(List<Entry> said) {
        for (int i = 1; i < said.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (share(said.get(i), said.get(k))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean share(Entry a, Entry b) {
        if (a.says() instanceof Says.Members x && b.says() instanceof Says.Members y) {
            Set<String> both = ids(x);
            both.retainAll(ids(y));
            return !both.isEmpty();
        }
        return are(a, b);
    }

    /// How far apart numbers are, as a part of the largest; ranks are not numbers of anything.
    private static double spread(List<Entry> said) {
        double[] numbers = said.stream()
                .filter(e -> e.says() instanceof Says.Quantity q
                        && !q.object().startsWith("rank")
                        && q.cell().value().orElse(null) instanceof Value.Number)
                .mapToDouble(e -> ((Value.Number)
                                ((Says.Quantity) e.says()).cell().value().orElseThrow())
                        .number())
                .toArray();
        if (numbers.length < 2) {
            return 0;
        }
        double least = numbers[0];
        double most = numbers[0];
        for (double number : numbers) {
            least = Math.min(least, number);
            most = Math.max(most, number);
        }
        double size = Math.max(Math.abs(least), Math.abs(most));
        return size == 0 ? 0 : (most - least) / size;
    }
}
