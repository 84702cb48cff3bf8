package hexagonia.chart.tree;

import hexagonia.chart.tree.Tree.Form;
import hexagonia.chart.tree.Tree.Piece;
import hexagonia.explore.rows.Branch;
import hexagonia.model.Amount;
import hexagonia.model.Fact;
import hexagonia.text.Formats;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What pieces of a tree rest on: facts, and the sums that they make.
record TreeGrounds(Formats formats) {
    /// More terms than this are not read as a sum.
    private static final int TERMS = 20;

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
    String sum(long euros, List<Piece> parts) {
        return parts.size() < 2 ? "" : terms(euros, parts, "", " + ");
    }

    /// What several parts leave of a whole.
    String rest(long euros, List<Piece> parts) {
        return terms(euros, parts, formats.millions(euros + sum(parts)) + " − ", " − ");
    }

    private String terms(long euros, List<Piece> parts, String first, String sign) {
        return parts.size() > TERMS
                ? ""
                : parts.stream()
                        .map(p -> formats.millions(p.euros()))
                        .collect(Collectors.joining(sign, formats.millions(euros) + " = " + first, ""));
    }

    static long sum(List<Piece> parts) {
        return parts.stream().mapToLong(Piece::euros).sum();
    }

    static long blank(List<Piece> parts) {
        return parts.stream().mapToLong(Piece::blank).sum();
    }

    static long selected(List<Piece> parts) {
        return parts.stream().mapToLong(Piece::selected).sum();
    }
}
