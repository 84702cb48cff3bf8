package hexagonia.chart.tree;

import hexagonia.chart.tree.Tree.Form;
import hexagonia.chart.tree.Tree.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Which rows stand after a measure: its laureates, those too thin to be told apart in the groups that documents name,
/// past some number the other laureates in one; last what the measure and its groups hold beside all these, in one.
///
/// @param scale points a euro
/// @param thin the width in points below which bands are not told apart
record FlowRows(double scale, double thin, int most, Flow.Rows made) {
    List<Piece> of(Piece measure) {
        List<Piece> rests = measure.leaves()
                .filter(p -> p != measure && p.form() == Form.REST)
                .toList();
        List<Piece> all = measure.parts().stream()
                .flatMap(this::row)
                .filter(p -> p.form() != Form.REST)
                .toList();
        List<Piece> rows =
                new ArrayList<>(all.stream().filter(FlowRows::isNamed).toList());
        List<Piece> unnamed = all.stream().filter(p -> !isNamed(p)).toList();
        int room = most - unnamed.size() - (rests.isEmpty() ? 0 : 1);
        if (rows.size() > room) {
            List<Piece> others = rows.subList(kept(rows, Math.max(0, room - 1)), rows.size());
            Piece together = made.together(measure, List.copyOf(others));
            others.clear();
            rows.add(together);
        }
        rows.addAll(unnamed);
        if (!rests.isEmpty()) {
            rows.add(rests.size() == 1 ? rests.getFirst() : made.rests(measure, rests));
        }
        return rows;
    }

    /// How many of the first so many stand alone: none that is worth as much as one of the others, if any can.
    private static int kept(List<Piece> rows, int room) {
        int kept = room;
        while (kept > 0 && rows.get(kept - 1).euros() == rows.get(kept).euros()) {
            kept--;
        }
        return kept == 0 ? room : kept;
    }

    /// Whether it is laureates that documents name, and not a sum for several that they do not.
    private static boolean isNamed(Piece piece) {
        return piece.leaves().allMatch(p -> p.form() == Form.LAUREATE);
    }

    private Stream<Piece> row(Piece part) {
        if (part.form() != Form.GROUP || part.parts().isEmpty()) {
            return Stream.of(part);
        }
        boolean ofGroups = part.parts().stream().anyMatch(p -> p.form() == Form.GROUP);
        boolean wide = part.parts().stream().allMatch(p -> p.form() == Form.REST || p.euros() * scale >= thin);
        return ofGroups || wide ? part.parts().stream().flatMap(this::row) : Stream.of(made.named(part));
    }
}
