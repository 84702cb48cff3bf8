package hexagonia.chart.tree;

import hexagonia.chart.tree.Tree.Form;
import hexagonia.chart.tree.Tree.Piece;
import hexagonia.explore.rows.Branch;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Fact;
import hexagonia.text.Formats;
import hexagonia.wording.Ground;
import java.util.List;
import java.util.stream.Stream;

/// What pieces of a tree rest on: facts, and the sums that they make.
record TreeGrounds(Formats formats) {
    /// What amounts rest on: they themselves where all of them is kept, else what is kept inside.
    static List<Fact> kept(List<Branch> branches) {
        return branches.stream()
                .flatMap(Branch::all)
                .filter(b ->
                        b.euros() == b.amount().euros().orElse(-1) || b.parts().isEmpty())
                .<Fact>map(Branch::amount)
                .distinct()
                .toList();
    }

    /// What pieces rest on, but for what is only left.
    static List<Fact> facts(List<Piece> parts) {
        return parts.stream()
                .filter(p -> p.form() != Form.REST)
                .<Fact>flatMap(p -> p.behind().ground().get().facts().stream())
                .distinct()
                .toList();
    }

    static List<Fact> with(Amount whole, List<Piece> parts) {
        return Stream.<Fact>concat(Stream.of(whole), facts(parts).stream())
                .distinct()
                .toList();
    }

    /// The sum of several parts.
    String sum(List<Piece> parts) {
        return Ground.sums(each(parts), formats);
    }

    /// What several parts leave of a whole.
    String rest(long euros, List<Piece> parts) {
        return Ground.rest(euros + total(parts), each(parts), formats);
    }

    private static List<Long> each(List<Piece> parts) {
        return parts.stream().map(Piece::euros).toList();
    }

    /// Whether there is one part, and no clause leaves less of it than a document states.
    static boolean isOneStated(List<Piece> parts) {
        return parts.size() == 1 && !parts.getFirst().value().beside().contains(Basis.COMPUTED);
    }

    static long total(List<Piece> parts) {
        return parts.stream().mapToLong(Piece::euros).sum();
    }

    static long blank(List<Piece> parts) {
        return parts.stream().mapToLong(Piece::blank).sum();
    }

    static long selected(List<Piece> parts) {
        return parts.stream().mapToLong(Piece::selected).sum();
    }
}
