package hexagonia.exhibit;

import hexagonia.chart.Behind;
import hexagonia.chart.ChartOptions;
import hexagonia.chart.SpendingContent;
import hexagonia.chart.Told;
import hexagonia.chart.Worth;
import hexagonia.chart.tree.FlowContent;
import hexagonia.chart.tree.Tree;
import hexagonia.chart.tree.Tree.Form;
import hexagonia.chart.tree.Tree.Leaf;
import hexagonia.chart.tree.Tree.Piece;
import hexagonia.exhibit.Sign.Kind;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.model.Fact;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the pieces of a tree stand for and rest on, whatever draws it.
final class TreeBacking {
    private final Tree tree;
    private final Backing backing = new Backing();

    TreeBacking(Tree tree) {
        this(tree, false, List.of());
    }

    private TreeBacking(Tree tree, boolean folded, List<Told> sums) {
        this.tree = tree;
        sums.forEach(sum -> backing.add(sum.datum(), sum.behind(), Optional.empty()));
        for (Tree.Branch branch : tree.levers()) {
            branch.lever().all().filter(p -> p.euros() > 0).forEach(p -> add(p, folded));
            branch.unknown().forEach(leaf -> backing.add(leaf.datum(), leaf.behind(), Optional.empty()));
        }
        tree.strip().ifPresent(strip -> {
            Stream.of(strip.value(), strip.envelope(), strip.rest())
                    .filter(told -> !told.isEmpty())
                    .forEach(told -> backing.add(told.datum(), told.behind(), Optional.empty()));
            strip.parts().stream()
                    .filter(p -> p.behind().records().isEmpty())
                    .forEach(p -> backing.add(p.datum(), p.behind(), Optional.empty()));
        });
        backing.title(this::title);
    }

    /// What levers rest on, and what they are set against.
    private Ground title() {
        Stream<Fact> levers = tree.levers().stream().flatMap(b -> b.lever().behind().ground().get().facts().stream());
        Stream<Fact> rest = tree.strip().stream().flatMap(s -> s.rest().behind().ground().get().facts().stream());
        return Ground.stated(Stream.concat(levers, rest).distinct().toList());
    }

    /// Of a tree whose groups stand folded after their measure: a click on one unfolds them, by going down to that.
    /// These sums are read before its pieces.
    static TreeBacking folded(Tree tree, List<Told> sums) {
        return new TreeBacking(tree, true, sums);
    }

    private void add(Piece piece, boolean folded) {
        Optional<Transition> down = piece.way().isEmpty() ? Optional.empty() : Optional.of(Drill.to(piece.way()));
        if (folded && piece.form() == Form.MEASURE) {
            down.ifPresent(way -> piece.all()
                    .filter(p -> p.form() == Form.GROUP && !p.parts().isEmpty())
                    .forEach(group -> {
                        Meaning unfold = new Meaning.Way(piece.datum().label(), way);
                        backing.add(group.datum(), unfold, group.behind());
                        backing.add(group.datum(), group.behind(), down);
                    }));
        }
        backing.add(piece.datum(), piece.behind(), down);
        if (piece.form() == Form.MEASURE && !piece.parts().isEmpty()) {
            Datum others = FlowContent.others(piece);
            down.ifPresent(
                    way -> backing.add(others, new Meaning.Way(piece.datum().label(), way), piece.behind()));
            backing.add(others, piece.behind(), down);
            List<Piece> laureates =
                    piece.leaves().filter(p -> p.form() == Form.LAUREATE).toList();
            backing.add(FlowContent.listed(piece), Behind.computed(() -> together(laureates)), Optional.empty());
            List<Piece> rests =
                    piece.leaves().filter(p -> p.form() == Form.REST).toList();
            backing.add(FlowContent.beside(piece), Behind.computed(() -> together(rests)), Optional.empty());
        }
    }

    private static Ground together(List<Piece> pieces) {
        return Ground.stated(pieces.stream()
                .flatMap(p -> p.behind().ground().get().facts().stream())
                .distinct()
                .toList());
    }

    /// With these too, which have no amount.
    TreeBacking also(List<Leaf> leaves) {
        leaves.forEach(leaf -> backing.add(leaf.datum(), leaf.behind(), Optional.empty()));
        return this;
    }

    /// The content of a figure of that tree; `named` is the key of its name.
    Content content(
            Findings findings,
            Labels labels,
            String named,
            String title,
            String subtitle,
            Function<ChartOptions, Figure> chart,
            Function<ChartOptions, Figure> within) {
        String name = labels.messages().get(named);
        Head head = new Head(
                        name,
                        title,
                        subtitle,
                        Worth.of(findings, labels).unit(),
                        labels.clauses(findings.exploration().clauses()),
                        new Unaffected(findings, labels).notes())
                .under(Drill.trail(SpendingContent.path(findings), name, labels))
                .offering(Shares.choice(findings, labels));
        return new Content(
                head,
                new Body.Drawn(
                        new ChartPlate(chart, within, _ -> Optional.empty(), _ -> Optional.empty(), signs(labels))),
                backing.meanings(),
                backing.sources());
    }

    /// The signs that it is drawn with, as far as it has them.
    private List<Sign> signs(Labels labels) {
        List<Kind> kinds = new ArrayList<>();
        if (tree.blank() < tree.euros()) {
            kinds.add(Sign.solid(Stream.of(Form.values())
                    .filter(form -> form != Form.REST)
                    .flatMap(form -> tree.pieces(form).stream())
                    .filter(p -> p.euros() > p.blank())
                    .map(p -> new Sign.Solid(p.euros(), p.behind()))
                    .toList()));
        }
        if (tree.pieces(Form.REST).stream().anyMatch(p -> p.euros() > p.blank())) {
            kinds.add(Kind.EMPTY);
        }
        if (tree.blank() > 0) {
            kinds.add(Kind.BLANK);
        }
        if (!tree.unknown().isEmpty()) {
            kinds.add(Kind.STUB);
        }
        if (tree.strip().isPresent()) {
            kinds.add(Kind.HATCHED);
        }
        return Sign.of(kinds, labels);
    }
}
