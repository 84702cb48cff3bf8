package hexagonia.exhibit.table;

import hexagonia.explore.Reconciliation;
import hexagonia.model.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A total in the tree of totals; `depth` says under how many other totals it hangs.
record TotalLine(Reconciliation reconciliation, int depth) {
    Amount whole() {
        return reconciliation.whole();
    }

    /// The totals as a tree: each right under the one that contains it, otherwise in the order of the data.
    static List<TotalLine> tree(List<Reconciliation> all) {
        Set<String> ids = all.stream().map(r -> r.whole().id()).collect(Collectors.toSet());
        List<TotalLine> lines = new ArrayList<>();
        all.stream()
                .filter(r -> r.whole().partOf().filter(ids::contains).isEmpty())
                .forEach(r -> hang(r, 0, all, lines));
        return lines;
    }

    private static void hang(Reconciliation r, int depth, List<Reconciliation> all, List<TotalLine> lines) {
        lines.add(new TotalLine(r, depth));
        all.stream()
                .filter(part ->
                        part.whole().partOf().filter(r.whole().id()::equals).isPresent())
                .forEach(part -> hang(part, depth + 1, all, lines));
    }
}
