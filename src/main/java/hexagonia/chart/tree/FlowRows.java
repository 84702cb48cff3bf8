package hexagonia.chart.tree;

import hexagonia.chart.tree.Tree.Form;
import hexagonia.chart.tree.Tree.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Which rows stand after a measure: its laureates, those too thin to be told apart in the groups that documents name,
/// and past some number the rest in one.
///
/// @param scale points a euro
/// @param thin the width in points below which bands are not told apart
record FlowRows(double scale, double thin, int most, Flow.Together together) {
    List<Piece> of(Piece measure) {
        List<Piece> rows = measure.parts().stream().flatMap(this::row).toList();
        if (rows.size() <= most) {
            return rows;
        }
        List<Piece> kept = new ArrayList<>(rows.subList(0, most - 1));
        kept.add(together.of(measure, rows.subList(most - 1, rows.size())));
        return kept;
    }

    private Stream<Piece> row(Piece part) {
        if (part.form() != Form.GROUP || part.parts().isEmpty()) {
            return Stream.of(part);
        }
        boolean ofGroups = part.parts().stream().anyMatch(p -> p.form() == Form.GROUP);
        boolean wide = part.parts().stream().allMatch(p -> p.form() == Form.REST || p.euros() * scale >= thin);
        return ofGroups || wide ? part.parts().stream().flatMap(this::row) : Stream.of(part);
    }
}
