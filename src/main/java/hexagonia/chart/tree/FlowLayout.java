package hexagonia.chart.tree;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.tree.Tree.Branch;
import hexagonia.chart.tree.Tree.Form;
import hexagonia.chart.tree.Tree.Leaf;
import hexagonia.chart.tree.Tree.Piece;
import java.util.ArrayList;
import java.util.List;

/// Where the nodes of a flow stand, in points: one scale for all widths; the rows at the right come first, each node
/// stands in the middle of its rows.
final class FlowLayout {
    static final double NODE = 8;
    private static final double TOP = 30;
    private static final double STUB = 10;
    /// Narrower than this, laureates are not shown one by one.
    private static final double FOLDED = 560;
    /// Narrower than this, columns stand closer, so that names have room.
    private static final double TIGHT = 900;
    /// The most rows after a measure, and after one that stands alone, whose groups are unfolded.
    static final int ALL = 12;
    private static final int ALL_ALONE = 40;
    private static final double THIN = 2.4;
    /// The most measures without an amount after a lever where rows are few.
    private static final int NAMED = 4;
    private static final double CLOSER = 2;
    /// The least height that widths are fitted into.
    private static final double LEAST = 300;
    /// The same where not all rows follow a measure.
    private static final double LEAST_FOLDED = 200;

    /// A node: where it begins and how high it is, where all the room it takes with its rows ends.
    record Node(Piece piece, double top, double height, double end, List<Node> rows) {
        double bottom() {
            return top + height;
        }

        double middle() {
            return top + height / 2;
        }
    }

    /// A measure without an amount; it has a row and no width.
    record Unknown(Leaf leaf, double middle) {}

    /// A lever, the top of the hatched mark below it from which measures without an amount are reached; whether it is
    /// named on the band that leads to it, as only the first can be, whose band is straight.
    record Lever(
            Branch branch, Node node, List<Node> measures, List<Unknown> unknown, double stub, boolean isNamedInside) {
        /// Whether nothing stands at the right of a name over its node: all rows begin below.
        boolean isClear() {
            return measures.isEmpty()
                    || measures.getFirst().rows().isEmpty()
                    || node.top() < measures.getFirst().top();
        }
    }

    private final Flow flow;
    private final double unit;
    /// What rows stand closer by where they are few.
    private final double closer;
    final double left;
    final double right;
    final boolean folded;
    final boolean enveloped;
    final double leverX;
    final double measureX;
    final double rowX;
    final double scale;
    final double top;
    final long whole;
    final List<Lever> levers = new ArrayList<>();
    final double bottom;

    /// `most` rows follow a measure, none for 0; `brief` is whether the last of many measures without an amount are
    /// one.
    FlowLayout(Flow flow, ChartOptions options, int most, boolean brief) {
        this.flow = flow;
        unit = options.unit();
        closer = brief ? CLOSER : 0;
        left = options.margin();
        right = options.width() - options.margin();
        double width = right - left;
        folded = width < u(FOLDED) || most == 0;
        enveloped = flow.tree().strip().isPresent();
        boolean tight = width < u(TIGHT);
        leverX = left + Math.round(enveloped ? width * (folded ? 0.26 : tight ? 0.18 : 0.2) : 0);
        measureX = leverX + Math.round(width * (folded ? 0.22 : tight ? 0.165 : 0.185));
        rowX = measureX + Math.round(width * (tight ? 0.135 : 0.155));
        top = u(TOP);
        whole = Math.max(
                flow.tree().euros(), flow.tree().strip().map(s -> s.total()).orElse(0L));
        double room = Math.max(options.height() - top - u(8), u(most < ALL ? LEAST_FOLDED : LEAST));
        scale = whole == 0 ? 0 : room * (enveloped ? 1 : 0.7) / whole;
        bottom = place(most, brief);
    }

    double u(double units) {
        return units * unit;
    }

    private double place(int most, boolean brief) {
        long measures = flow.tree().measures().stream()
                .filter(p -> p.form() == Form.MEASURE)
                .count();
        boolean alone = measures == 1 && most == ALL;
        FlowRows rows = new FlowRows(scale, alone ? 0 : u(THIN), alone ? ALL_ALONE : most, flow.rows());
        double y = top;
        for (Branch branch : flow.tree().levers()) {
            double height = branch.lever().euros() * scale;
            boolean inside = levers.isEmpty() && isNamedInside(branch.lever(), height);
            if (!inside) {
                y += u(18);
            }
            double start = y;
            List<Node> nodes = new ArrayList<>();
            for (Piece measure : branch.lever().parts()) {
                Node node = node(measure, folded ? List.of() : rows.of(measure), y);
                nodes.add(node);
                y = node.end() + u(node.rows().isEmpty() ? 2 : 7);
            }
            List<Unknown> unknown = new ArrayList<>();
            for (Leaf leaf : unknown(branch, brief)) {
                unknown.add(new Unknown(leaf, y + u(8)));
                y += u(16 - closer);
            }
            double at = levers.isEmpty() || nodes.isEmpty()
                    ? start
                    : nodes.getFirst().top();
            Node lever = new Node(branch.lever(), at, height, at + height, List.of());
            double stub = lever.bottom() + (height > 0 ? u(2) : 0);
            levers.add(new Lever(branch, lever, nodes, unknown, stub, inside));
            y = Math.max(y, unknown.isEmpty() ? lever.bottom() : stub + u(STUB)) + u(10);
        }
        return Math.max(y - u(6), top + whole * scale + u(2));
    }

    /// The measures without an amount, the last of many in one where rows are few.
    private List<Leaf> unknown(Branch branch, boolean brief) {
        List<Leaf> all = branch.unknown();
        if (!brief || all.size() <= NAMED) {
            return all;
        }
        List<Leaf> some = new ArrayList<>(all.subList(0, NAMED - 1));
        some.add(flow.others().apply(all.subList(NAMED - 1, all.size())));
        return some;
    }

    /// A measure in the middle of its rows, the first of which begins at `y`.
    private Node node(Piece measure, List<Piece> pieces, double y) {
        double height = measure.euros() * scale;
        if (pieces.isEmpty()) {
            double taken = Math.max(height, u(17));
            return new Node(measure, y + (taken - height) / 2, height, y + taken, List.of());
        }
        double at = y + (height < u(30) ? u(14) : 0);
        double first = at;
        List<Node> rows = new ArrayList<>();
        for (Piece piece : pieces) {
            double band = piece.euros() * scale;
            double taken = Math.max(band + u(1), u((piece.form() == Form.GROUP ? 29 : 16) - closer));
            double middle = at + (piece.form() == Form.GROUP ? u(9) : taken / 2);
            rows.add(new Node(piece, Math.max(at, middle - band / 2), band, at + taken, List.of()));
            at += taken;
        }
        double node = Math.max(first, (first + rows.getLast().bottom() - height) / 2);
        return new Node(measure, node, height, at, rows);
    }

    /// Whether a band has room for a name, which no edge within it strikes through.
    private boolean isNamedInside(Piece piece, double height) {
        return enveloped && height >= u(44) && piece.blank() == 0;
    }
}
