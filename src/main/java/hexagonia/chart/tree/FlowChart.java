package hexagonia.chart.tree;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.Lines;
import hexagonia.chart.tree.FlowLayout.Lever;
import hexagonia.chart.tree.FlowLayout.Node;
import hexagonia.chart.tree.FlowLayout.Unknown;
import hexagonia.chart.tree.Tree.Form;
import hexagonia.chart.tree.Tree.Piece;
import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Hatching;
import hexagonia.figure.Ink;
import hexagonia.figure.Mark;
import hexagonia.figure.Outline;
import hexagonia.figure.Palette;
import hexagonia.figure.Ribbon;
import hexagonia.figure.Stroke;
import java.util.List;
import java.util.Optional;

/// Draws the flow of money from the envelope to levers, measures and laureates: bands of exact width on one scale,
/// dashed lines without width to what has no amount, a hatched block for what nothing breaks down, an outline for what
/// is left of a whole.
public final class FlowChart {
    /// How much of its colour a band keeps.
    private static final double TINT = 0.3;
    /// How much more it keeps of each paler part of a ramp.
    private static final double DEEPER = 0.1;
    private static final double FADED = 0.45;
    /// What widths may shrink to, and by which steps, so that all rows stay.
    private static final double NARROWEST = 0.55;

    private static final double NARROWER = 0.1;

    private final Flow flow;
    private final ChartOptions options;
    private final Palette palette;
    private final FlowLayout layout;
    private final FigureBuilder sketch = new FigureBuilder();
    private final FlowLabels labels;

    private FlowChart(Flow flow, ChartOptions options, FlowFit fit) {
        this.flow = flow;
        this.options = options;
        palette = options.palette();
        layout = new FlowLayout(flow, options, fit);
        labels = new FlowLabels(flow, layout, options, sketch);
    }

    /// The flow at the size of the options; higher where the rows need more room than that.
    public static Figure of(Flow flow, ChartOptions options) {
        return of(flow, options, FlowFit.WHOLE);
    }

    /// The same within its height: the fullest way that has room there, its widths smaller where they must be.
    public static Figure within(Flow flow, ChartOptions options) {
        List<FlowFit> fits = options.height() > 0 ? FlowFit.all(FlowLayout.isWide(options)) : List.of();
        for (FlowFit fit : fits) {
            for (double share = 1; share > NARROWEST; share -= NARROWER) {
                ChartOptions lower = options.high(share * options.height());
                if (fits(flow, lower, fit, options)) {
                    return naming(flow, share, fit, options);
                }
            }
        }
        return of(flow, options.high(0), FlowFit.LEAST);
    }

    private static boolean fits(Flow flow, ChartOptions lower, FlowFit fit, ChartOptions within) {
        return new FlowLayout(flow, lower, fit).bottom <= within.height();
    }

    /// With as many measures without an amount by name as there is room for, widths smaller where they must be.
    private static Figure naming(Flow flow, double from, FlowFit fit, ChartOptions within) {
        int most = flow.tree().levers().stream()
                .mapToInt(l -> l.unknown().size())
                .max()
                .orElse(0);
        FlowFit found = fit;
        double widths = from;
        for (double share = from; found.named() < most && share > NARROWEST; share -= NARROWER) {
            while (found.named() < most && fits(flow, within.high(share * within.height()), found.more(), within)) {
                found = found.more();
                widths = share;
            }
        }
        return of(flow, within.high(widths * within.height()), found);
    }

    private static Figure of(Flow flow, ChartOptions options, FlowFit fit) {
        FlowChart chart = new FlowChart(flow, options, fit);
        double height =
                flow.sentence().isEmpty() ? chart.draw() : new Lines(chart.sketch, options).draw(flow.sentence());
        return new Figure(
                options.width(),
                Math.max(options.height(), Math.ceil(height - 1e-6)),
                chart.palette.ground(),
                chart.sketch.marks(),
                flow.title(),
                flow.subtitle(),
                flow.title() + " " + flow.subtitle(),
                flow.twin());
    }

    private double u(double units) {
        return layout.u(units);
    }

    private double draw() {
        List<Node> levers = layout.levers.stream().map(Lever::node).toList();
        FlowEnvelope envelope = new FlowEnvelope(flow, layout, options, sketch);
        double bends = layout.enveloped ? envelope.bendsFrom() : 0;
        layout.levers.forEach(this::targets);
        layout.levers.forEach(lever -> lines(lever, envelope));
        if (layout.enveloped) {
            bands(levers, layout.top, layout.left + u(FlowLayout.NODE), bends, layout.leverX);
        }
        for (Lever lever : layout.levers) {
            double from = layout.leverX + u(FlowLayout.NODE);
            bands(lever.measures(), lever.node().top(), from, from, layout.measureX);
            for (Node measure : lever.measures()) {
                double start = layout.measureX + u(FlowLayout.NODE);
                bands(measure.rows(), measure.top(), start, start, layout.rowX);
            }
        }
        envelope.draw();
        for (Lever lever : layout.levers) {
            node(lever.node(), layout.leverX);
            for (Node measure : lever.measures()) {
                node(measure, layout.measureX);
                measure.rows().forEach(row -> node(row, layout.rowX));
            }
        }
        labels.draw();
        return layout.bottom;
    }

    /// Places to point at in the order of reading, under all that is drawn: nodes, rows with their names.
    private void targets(Lever lever) {
        target(lever.node(), layout.leverX, layout.leverX + u(FlowLayout.NODE));
        for (Node measure : lever.measures()) {
            target(measure, layout.measureX, measure.rows().isEmpty() ? layout.right : layout.measureX + u(8));
            measure.rows().forEach(row -> target(row, layout.rowX, layout.right));
        }
        for (Unknown unknown : lever.unknown()) {
            Box row = Box.of(layout.measureX, unknown.middle() - u(8), layout.right - layout.measureX, u(16));
            sketch.target(row, unknown.leaf().datum());
        }
    }

    private void target(Node node, double from, double to) {
        if (node.height() > 0) {
            double high = Math.max(node.height(), u(15));
            sketch.target(
                    Box.of(from, node.middle() - high / 2, to - from, high),
                    node.piece().datum());
        }
    }

    /// The bands that leave a node from `y` down, one after the other, each to its own node. Those that fall far bend
    /// early and those that rise far too, so that none lies on another.
    private void bands(List<Node> nodes, double y, double from, double bend, double to) {
        double at = y;
        int count = nodes.size();
        for (int i = 0; i < count; i++) {
            Node node = nodes.get(i);
            if (node.height() > 0) {
                double middle = at + node.height() / 2;
                boolean falls = node.middle() > middle;
                double turn = falls ? (i + 1.0) / count : (double) (count - i) / count;
                double start = bend == from ? bend : bend + (to - bend) * (1 - turn) * 0.1;
                double end = bend == from ? to - (to - bend) * 0.45 * (falls ? i : count - 1 - i) / count : to;
                if (bend != from) {
                    double slot = (to - bend) / (count + 1);
                    start = bend + slot * (count - 1 - i) * 0.8;
                    end = Math.min(to, start + slot * 2);
                }
                Ribbon ribbon = new Ribbon(from, Math.max(from, start), middle, end, node.middle(), to, node.height());
                band(ribbon, node.piece());
                at += node.height();
            }
        }
    }

    private void band(Ribbon ribbon, Piece piece) {
        boolean selecting = flow.tree().selecting();
        Ink full = piece.hue().part(palette, piece.step());
        Ink base = selecting ? palette.faded() : full;
        Optional<Datum> datum = Optional.of(piece.datum());
        if (piece.form() == Form.REST) {
            edges(ribbon, piece.hue().part(palette, 1), datum);
            return;
        }
        double share = selecting ? FADED : TINT + DEEPER * Math.min(piece.step(), 3);
        path(ribbon.outline(), base.mixed(palette.ground(), share), datum);
        if (selecting && piece.selected() > 0) {
            for (long[] part : piece.slices(Piece::selected)) {
                double start = part[0] * layout.scale;
                path(ribbon.slice(start, start + part[1] * layout.scale), full, datum);
            }
        }
        for (long[] part : piece.blanks()) {
            double start = part[0] * layout.scale;
            Outline slice = ribbon.slice(start, start + part[1] * layout.scale);
            Stroke edge = Stroke.of(selecting && piece.selected() > 0 ? full : palette.hatch(), u(1));
            sketch.add(new Mark.Path(slice, Optional.of(palette.hatchGround()), Optional.of(edge), datum));
        }
    }

    private void path(Outline outline, Ink ink, Optional<Datum> datum) {
        sketch.add(new Mark.Path(outline, Optional.of(ink), Optional.empty(), datum));
    }

    /// A band that is only outlined.
    private void edges(Ribbon ribbon, Ink ink, Optional<Datum> datum) {
        Stroke edge = Stroke.of(ink, u(1));
        sketch.add(
                ribbon.width() < u(2)
                        ? new Mark.Path(
                                new Outline(List.of(ribbon.middle()), false),
                                Optional.empty(),
                                Optional.of(edge),
                                datum)
                        : new Mark.Path(ribbon.outline(), Optional.of(palette.ground()), Optional.of(edge), datum));
    }

    private void node(Node node, double x) {
        Piece piece = node.piece();
        if (node.height() <= 0) {
            return;
        }
        Ink full = piece.hue().part(palette, piece.step());
        Box box = new Box(x, node.top(), u(FlowLayout.NODE), node.height());
        Optional<Datum> datum = Optional.of(piece.datum());
        if (piece.form() == Form.REST) {
            double least = u(3.5);
            Box seen = node.height() >= least ? box : new Box(x, node.middle() - least / 2, box.width(), least);
            if (piece.blank() > 0) {
                sketch.add(Hatching.small(palette, options.unit()).crossed(seen, datum));
                return;
            }
            sketch.fill(seen, palette.ground(), datum);
            sketch.outline(seen, Stroke.of(piece.hue().part(palette, 1), u(1)), datum);
            return;
        }
        boolean selecting = flow.tree().selecting();
        sketch.fill(box, selecting ? palette.faded() : full, datum);
        if (selecting) {
            for (long[] part : piece.slices(Piece::selected)) {
                double from = node.top() + part[0] * layout.scale;
                sketch.fill(new Box(x, from, box.width(), part[1] * layout.scale), full, datum);
            }
        }
        blank(piece, x, node.top());
    }

    /// What of a node is kept though it lacks a value.
    private void blank(Piece piece, double x, double top) {
        Hatching hatching = Hatching.small(palette, options.unit());
        for (long[] part : piece.blanks()) {
            double from = top + part[0] * layout.scale;
            Box box = new Box(x, from, u(FlowLayout.NODE), part[1] * layout.scale);
            sketch.add(hatching.crossed(box, Optional.of(piece.datum())));
        }
    }

    /// What has no amount: a mark under its lever, and from there a dashed line of no width to each measure.
    private void lines(Lever lever, FlowEnvelope envelope) {
        if (lever.unknown().isEmpty()) {
            return;
        }
        Stroke dashed = Stroke.dashed(palette.hatch(), u(1.25), u(4));
        double start = layout.leverX + u(FlowLayout.NODE);
        double stub = lever.stub() + u(5);
        if (layout.enveloped) {
            envelope.line(stub, dashed);
        }
        int count = lever.unknown().size();
        for (int i = 0; i < count; i++) {
            Unknown unknown = lever.unknown().get(i);
            double end = layout.measureX - (layout.measureX - start) * 0.45 * i / count;
            Ribbon way = new Ribbon(start, start, stub, end, unknown.middle(), layout.measureX, 0);
            sketch.add(new Mark.Path(
                    new Outline(List.of(way.middle()), false),
                    Optional.empty(),
                    Optional.of(dashed),
                    Optional.empty()));
        }
        Hatching hatching = Hatching.small(palette, options.unit());
        Box mark = new Box(layout.leverX, lever.stub(), u(FlowLayout.NODE), u(10));
        sketch.add(hatching.open(mark, Optional.empty()));
        for (Unknown unknown : lever.unknown()) {
            Box box = new Box(layout.measureX, unknown.middle() - u(5), u(10), u(10));
            sketch.add(hatching.open(box, Optional.of(unknown.leaf().datum())));
        }
    }
}
