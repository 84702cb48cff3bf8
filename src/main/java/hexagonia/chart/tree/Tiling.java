package hexagonia.chart.tree;

import hexagonia.chart.Spending.Strip;
import hexagonia.figure.Figure;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What a picture of areas shows: blocks, each with the tiles inside it, all on one scale; what has no amount by name.
/// `tree` is what they are of; `strip` sets the whole of the areas against the envelope. `unknown` heads the list of
/// names, `among` says of several that they are within what stands before them. `sentence` stands in the place of areas
/// where there are none.
public record Tiling(
        String title,
        String subtitle,
        Tree tree,
        Optional<Strip> strip,
        List<Tree.Piece> blocks,
        String unknown,
        List<Tree.Leaf> leaves,
        UnaryOperator<String> among,
        Flow.Rows rows,
        String sentence,
        Figure.Twin twin) {
    public Tiling {
        blocks = List.copyOf(blocks);
        leaves = List.copyOf(leaves);
    }

    boolean selecting() {
        return tree.selecting();
    }

    long euros() {
        return blocks.stream().mapToLong(Tree.Piece::euros).sum();
    }
}
