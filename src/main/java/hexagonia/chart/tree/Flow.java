package hexagonia.chart.tree;

import hexagonia.chart.Told;
import hexagonia.chart.Words;
import hexagonia.figure.Figure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a picture of the flow of money shows: the tree; what stands over its columns, that of the envelope first where
/// there is one; `rows` makes pieces that stand for several, `others` one of measures without an amount.
/// `brief` is the title in fewer words, or empty. `sentence` stands in the place of the flow where there is none.
public record Flow(
        String title,
        String brief,
        String subtitle,
        Tree tree,
        Optional<Caption> envelope,
        List<Caption> captions,
        Rows rows,
        Function<List<Tree.Leaf>, Tree.Leaf> others,
        String sentence,
        Figure.Twin twin) {
    public Flow {
        captions = List.copyOf(captions);
    }

    /// What stands for several pieces of a measure in a row.
    public interface Rows {
        /// Several laureates.
        Tree.Piece together(Tree.Piece measure, List<Tree.Piece> laureates);

        /// What several wholes hold beside their parts.
        Tree.Piece rests(Tree.Piece measure, List<Tree.Piece> rests);

        /// The laureates of a group, without what it holds beside them.
        Tree.Piece named(Tree.Piece group);
    }

    /// What a column is, and what it holds together, empty where that is nothing.
    public record Caption(Words words, Told sum) {}

    /// What stands over columns.
    public List<Told> sums() {
        return Stream.concat(envelope.stream(), captions.stream())
                .map(Caption::sum)
                .filter(sum -> !sum.isEmpty())
                .toList();
    }
}
