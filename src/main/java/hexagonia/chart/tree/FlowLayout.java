package hexagonia.chart.tree;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.tree.Tree.Branch;
import hexagonia.chart.tree.Tree.Form;
import hexagonia.chart.tree.Tree.Leaf;
import hexagonia.chart.tree.Tree.Piece;
import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/// Where the nodes of a flow stand, in points: one scale for all widths; the rows at the right come first, each node
/// stands in the middle of its rows.
final class FlowLayout {
    static final double NODE = 8;
    /// From a node to its name.
    static final double AFTER = 6;
    private static final double TOP = 30;
    private static final double STUB = 10;
    /// The height from which a measure is named on its band.
    private static final double BAND = 30;
    /// Narrower than this, laureates are not shown one by one.
    private static final double FOLDED = 560;
    /// Narrower than this, columns stand closer, so that names have room.
    private static final double TIGHT = 900;
    /// From this width on, in units, names of groups have room in a row.
    private static final double WIDE = 640;
    /// The most rows after a measure that stands alone, whose groups are unfolded.
    private static final int ALL_ALONE = 40;
    private static final double THIN = 2.4;
    /// The most lines in which laureates are named beneath their measure.
    private static final int LINES = 3;
    /// The least height that widths are fitted into.
    private static final double LEAST = 300;
    /// The same where not all rows follow a measure.
    private static final double LEAST_FOLDED = 200;

    /// A node: where it begins and how high it is, where all the room it takes with its rows ends, the lines that
    /// name its laureates beneath it.
    record Node(Piece piece, double top, double height, double end, List<Node> rows, List<String> named) {
        Node(Piece piece, double top, double height, double end) {
            this(piece, top, height, end, List.of(), List.of());
        }

        double bottom() {
            return top + height;
        }

        double middle() {
            return top + height / 2;
        }
    }

    /// A measure without an amount; it has a row and no width.
    record Unknown(Leaf leaf, double middle) {}

    /// A lever, the top of the hatched mark below it from which measures without an amount are reached; whether
    /// it is named on the band that leads to it, as only the first can be, whose band is straight; whether nothing
    /// stands at the right of a name over its node.
    record Lever(
            Branch branch,
            Node node,
            List<Node> measures,
            List<Unknown> unknown,
            double stub,
            boolean isNamedInside,
            boolean isClear) {}

    private final Flow flow;
    private final double unit;
    final FlowFit fit;
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

    FlowLayout(Flow flow, ChartOptions options, FlowFit fit) {
        this.flow = flow;
        this.fit = fit;
        unit = options.unit();
        left = options.margin();
        right = options.width() - options.margin();
        double width = right - left;
        folded = width < u(FOLDED) || fit.most() == 0;
        enveloped = flow.tree().strip().isPresent();
        boolean tight = width < u(TIGHT);
        leverX = left + Math.round(enveloped ? width * (folded ? 0.26 : tight ? 0.18 : 0.2) : 0);
        measureX = leverX + Math.round(width * (folded ? 0.22 : tight ? 0.165 : 0.185));
        rowX = measureX + Math.round(width * (tight ? 0.135 : 0.155));
        top = u(TOP);
        whole = Math.max(
                flow.tree().euros(), flow.tree().strip().map(s -> s.total()).orElse(0L));
        double room = Math.max(
                options.height() - top - u(8), u(fit.dense() || fit.most() < FlowFit.ALL ? LEAST_FOLDED : LEAST));
        scale = whole == 0 ? 0 : room * (enveloped ? 1 : 0.7) / whole;
        bottom = place();
    }

    static boolean isWide(ChartOptions options) {
        return options.width() - 2 * options.margin() >= WIDE * options.unit();
    }

    double u(double units) {
        return units * unit;
    }

    private double place() {
        long measures = flow.tree().measures().stream()
                .filter(p -> p.form() == Form.MEASURE)
                .count();
        boolean alone = measures == 1 && fit.most() == FlowFit.ALL;
        FlowRows rows = new FlowRows(scale, alone ? 0 : u(THIN), alone ? ALL_ALONE : fit.most(), flow.rows());
        double y = top;
        for (Branch branch : flow.tree().levers()) {
            double height = branch.lever().euros() * scale;
            boolean inside = levers.isEmpty() && isNamedInside(branch.lever(), height);
            if (!inside) {
                y += u(fit.above());
            }
            double start = y;
            List<Node> nodes = new ArrayList<>();
            for (Piece measure : branch.lever().parts()) {
                Node node = node(measure, folded ? List.of() : rows.of(measure), y);
                nodes.add(node);
                y = node.end() + u(node.rows().isEmpty() ? 2 : fit.gap() - 3);
            }
            List<Unknown> unknown = new ArrayList<>();
            for (Leaf leaf : unknown(branch)) {
                unknown.add(new Unknown(leaf, y + u(8)));
                y += u(fit.row());
            }
            double at = levers.isEmpty() || nodes.isEmpty() || isNamedAbove(nodes.getFirst())
                    ? start
                    : nodes.getFirst().top();
            Node lever = new Node(branch.lever(), at, height, at + height);
            double stub = lever.bottom() + (height > 0 ? u(2) : 0);
            boolean clear = nodes.stream().limit(1).allMatch(n -> isBelow(n, at));
            levers.add(new Lever(branch, lever, nodes, unknown, stub, inside, clear));
            y = Math.max(y, unknown.isEmpty() ? lever.bottom() : stub + u(STUB)) + u(fit.gap());
        }
        return Math.max(y - u(6), top + whole * scale + u(2));
    }

    /// The measures without an amount, the last of many in one where rows are few.
    private List<Leaf> unknown(Branch branch) {
        List<Leaf> all = branch.unknown();
        if (all.size() <= fit.named()) {
            return all;
        }
        List<Leaf> some = new ArrayList<>(all.subList(0, fit.named() - 1));
        some.add(flow.others().apply(all.subList(fit.named() - 1, all.size())));
        return some;
    }

    /// A measure in the middle of its rows, the first of which begins at `y`.
    private Node node(Piece measure, List<Piece> pieces, double y) {
        double height = measure.euros() * scale;
        if (pieces.isEmpty()) {
            List<String> named = named(measure);
            double taken = Math.max(height, u(fit.measure() + named.size() * fit.line()));
            return new Node(measure, y + (taken - height) / 2, height, y + taken, List.of(), named);
        }
        double at = y + (height < u(BAND) ? u(14) : 0);
        double first = at;
        List<Node> rows = new ArrayList<>();
        for (Piece piece : pieces) {
            double band = piece.euros() * scale;
            boolean under = piece.form() == Form.GROUP && !fit.dense();
            double taken = Math.max(band + u(1), u(fit.row() + (under ? 13 : 0)));
            double middle = at + (under ? u(9) : taken / 2);
            rows.add(new Node(piece, Math.max(at, middle - band / 2), band, at + taken));
            at += taken;
        }
        double node = Math.max(first, (first + rows.getLast().bottom() - height) / 2);
        return new Node(measure, node, height, at, rows, List.of());
    }

    /// The laureates of a measure that no rows follow, in a few lines.
    private List<String> named(Piece measure) {
        List<String> named = fit.listed()
                ? measure.leaves()
                        .filter(p -> p != measure && p.form() == Form.LAUREATE)
                        .map(Piece::said)
                        .toList()
                : List.of();
        double room = right - measureX - u(NODE + AFTER);
        return named.isEmpty()
                ? List.of()
                : TextMeasure.bundled().listed(named, Letters.regular(u(fit.notes())), room, LINES);
    }

    /// Whether a measure is named over its node, as those are that rows follow and whose band is thin.
    boolean isNamedAbove(Node measure) {
        return !measure.rows().isEmpty() && measure.height() < u(BAND);
    }

    /// Whether a measure, its name and its rows keep free what stands over a height.
    private boolean isBelow(Node measure, double top) {
        return measure.rows().isEmpty()
                || measure.rows().getFirst().middle() - u(8) >= top - u(4)
                        && measure.top() - (isNamedAbove(measure) ? u(16) : 0) >= top - u(4);
    }

    /// Whether a band has room for a name, which no edge within it strikes through.
    private boolean isNamedInside(Piece piece, double height) {
        return enveloped && height >= u(44) && piece.blank() == 0;
    }
}
