package hexagonia.chart.tree;

import hexagonia.chart.Said;
import hexagonia.chart.Words;
import hexagonia.figure.Figure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a picture of the flow of money shows: the tree; what stands over its columns, that of the envelope first where
/// there is one; `together` makes one piece of rows that share one, `others` one of measures without an amount.
/// `sentence` stands in the place of the flow where there is none.
public record Flow(
        String title,
        String subtitle,
        Tree tree,
        Optional<Caption> envelope,
        List<Caption> captions,
        Together together,
        Function<List<Tree.Leaf>, Tree.Leaf> others,
        String sentence,
        Figure.Twin twin) {
    public Flow {
        captions = List.copyOf(captions);
    }

    /// Several rows of a measure as one piece.
    public interface Together {
        Tree.Piece of(Tree.Piece measure, List<Tree.Piece> rows);
    }

    /// What a column is, and what it holds together.
    public record Caption(Words words, Said sum) {}
}
