package hexagonia.chart.tree;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.Said;
import hexagonia.chart.SaidText;
import hexagonia.chart.tree.FlowLayout.Lever;
import hexagonia.chart.tree.FlowLayout.Node;
import hexagonia.chart.tree.FlowLayout.Unknown;
import hexagonia.chart.tree.Tree.Form;
import hexagonia.chart.tree.Tree.Piece;
import hexagonia.figure.Datum;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Palette;
import hexagonia.figure.TextMeasure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Names what a flow shows: columns above, levers on the band that leads to them or above their node, measures left of
/// theirs or at its right, laureates at the right.
final class FlowLabels {
    private static final double AFTER = 6;

    private final Flow flow;
    private final FlowLayout layout;
    private final Palette palette;
    private final FigureBuilder sketch;
    private final SaidText text;
    private final TextMeasure measure = TextMeasure.bundled();

    FlowLabels(Flow flow, FlowLayout layout, ChartOptions options, FigureBuilder sketch) {
        this.flow = flow;
        this.layout = layout;
        this.palette = options.palette();
        this.sketch = sketch;
        this.text = new SaidText(sketch, options);
    }

    private double u(double units) {
        return layout.u(units);
    }

    private Letters name() {
        return Letters.medium(u(12));
    }

    private Letters strong() {
        return Letters.semibold(u(12));
    }

    private Letters note() {
        return Letters.regular(u(11));
    }

    void draw() {
        columns();
        for (Lever lever : layout.levers) {
            lever(lever);
            for (Node node : lever.measures()) {
                if (node.rows().isEmpty()) {
                    right(node, layout.measureX, layout.right);
                } else {
                    left(node);
                    double values = values(node.rows());
                    node.rows().forEach(row -> row(row, values));
                }
            }
            lever.unknown().forEach(this::unknown);
        }
    }

    private void columns() {
        double end = layout.folded ? layout.right : layout.rowX;
        double free = layout.left;
        if (flow.envelope().isPresent()) {
            free = column(flow.envelope().get(), layout.left, layout.leverX, free);
        }
        free = column(flow.captions().get(0), layout.leverX, layout.measureX, free);
        free = column(flow.captions().get(1), layout.measureX, end, free);
        if (!layout.folded) {
            column(flow.captions().get(2), layout.rowX, layout.right, free);
        }
    }

    /// What stands over a column, further left where it is too wide and there is room, else further right; past the
    /// edge the sum alone. Returns from where on the next may stand.
    private double column(Flow.Caption caption, double x, double next, double free) {
        double baseline = u(14);
        double sum = text.width(caption.sum(), strong(), Optional.empty());
        double words = measure.width(caption.words().full(), note()) + (sum > 0 ? u(AFTER) : 0);
        double start = Math.max(free, Math.min(x, next - u(8) - words - sum));
        boolean named = start + words + sum <= layout.right;
        double at = named
                ? sketch.text(start, baseline, caption.words().full(), note(), palette.second()) + u(AFTER)
                : Math.max(free, x);
        return text.draw(at, baseline, caption.sum(), strong(), palette.text(), Optional.empty()) + u(7);
    }

    private Ink ink(boolean selected) {
        return flow.tree().selecting() && !selected ? palette.second() : palette.text();
    }

    /// What keeps names off the dark band of something selected, and off the edges of what lacks a value.
    private Optional<Ink> halo() {
        return flow.tree().selecting() || flow.tree().blank() > 0 ? Optional.of(palette.ground()) : Optional.empty();
    }

    private void lever(Lever lever) {
        Node node = lever.node();
        Piece piece = node.piece();
        Optional<Datum> datum = Optional.of(piece.datum());
        Said value = piece.euros() > 0 ? piece.value() : Said.NOTHING;
        Ink ink = ink(piece.selected() > 0);
        if (lever.isNamedInside()) {
            double x = layout.left + u(FlowLayout.NODE + 7);
            double width = text.width(value, strong(), datum);
            double room = layout.leverX - x - u(6);
            List<String> lines = measure.lines(piece.label().full(), strong(), room, 2);
            boolean beside = measure.width(lines.getLast(), strong()) + u(8) + width <= room;
            double count = lines.size() + (beside ? 0 : 1);
            double baseline = node.middle() - u(16) * count / 2 + u(12);
            double end = x;
            for (String line : lines) {
                end = sketch.text(x, baseline, line, strong(), ink, halo(), datum);
                baseline += u(16);
            }
            text.over(halo())
                    .draw(
                            beside ? end + u(AFTER) : x,
                            beside ? baseline - u(16) : baseline,
                            value,
                            strong(),
                            ink,
                            datum);
            return;
        }
        double width = text.width(value, strong(), datum);
        double room = (lever.isClear() ? layout.right : layout.measureX) - layout.leverX - width - u(12);
        String words = piece.label().within(room, strong());
        double baseline = node.top() - u(6);
        double end = sketch.text(layout.leverX, baseline, words, strong(), ink, datum);
        text.draw(end + u(AFTER), baseline, value, strong(), ink, datum);
    }

    /// A measure on the band that leads to it where that is wide, else above its node, ending there.
    private void left(Node node) {
        Piece piece = node.piece();
        Optional<Datum> datum = Optional.of(piece.datum());
        Ink ink = ink(piece.selected() > 0);
        double beside = text.width(piece.value(), strong(), datum);
        double room = layout.measureX - layout.leverX - u(FlowLayout.NODE + 14);
        if (node.height() >= u(30)) {
            double right = layout.measureX - u(7);
            double baseline = node.middle() - u(3);
            List<String> lines = measure.lines(piece.label().brief(), name(), room, node.height() >= u(46) ? 2 : 1);
            baseline -= u(8) * (lines.size() - 1);
            for (String line : lines) {
                String words = measure.fit(line, name(), room);
                sketch.text(right - measure.width(words, name()), baseline, words, name(), ink, halo(), datum);
                baseline += u(16);
            }
            text.over(halo()).draw(right - beside, baseline, piece.value(), strong(), ink, datum);
            return;
        }
        double right = layout.measureX + u(FlowLayout.NODE);
        Letters letters = letters(piece.label().brief(), room - beside - u(4));
        String words = measure.fit(piece.label().brief(), letters, room - beside - u(4));
        double start = right - beside - u(4) - measure.width(words, letters);
        sketch.text(start, node.top() - u(5), words, letters, ink, halo(), datum);
        text.over(halo()).draw(right - beside, node.top() - u(5), piece.value(), strong(), ink, datum);
    }

    /// A measure that ends at its node: name, value and note at its right.
    private void right(Node node, double x, double end) {
        Piece piece = node.piece();
        Optional<Datum> datum = Optional.of(piece.datum());
        Ink ink = ink(piece.selected() > 0);
        double start = x + u(FlowLayout.NODE + AFTER);
        double width = text.width(piece.value(), strong(), datum) + u(4);
        double baseline = measure.centredBaseline(node.middle() - u(8), u(16), strong());
        String words = measure.fit(piece.label().brief(), name(), end - start - width);
        double at = sketch.text(start, baseline, words, name(), ink, datum);
        at = text.draw(at + u(4), baseline, piece.value(), strong(), ink, datum) + u(8);
        sketch.text(at, baseline, piece.note().beside(end - at, note()), note(), palette.second());
    }

    /// What a row is called: of what is left of a whole, of which too, since several may stand below each other.
    private static String named(Piece piece) {
        return piece.form() == Form.REST ? piece.label().full() : piece.label().brief();
    }

    /// Where the values of rows end, so that their digits stand below each other.
    private double values(List<Node> rows) {
        double start = layout.rowX + u(FlowLayout.NODE + AFTER);
        double names = rows.stream()
                .mapToDouble(r -> measure.width(named(r.piece()), name()))
                .max()
                .orElse(0);
        double value = rows.stream()
                .mapToDouble(r -> measure.width(r.piece().value().text(), strong()))
                .max()
                .orElse(0);
        double beside = rows.stream()
                .mapToDouble(r ->
                        text.beside(r.piece().value(), Optional.of(r.piece().datum())))
                .max()
                .orElse(0);
        return Math.min(start + Math.max(names + u(12) + value, u(150)), layout.right - beside);
    }

    private void row(Node row, double values) {
        Piece piece = row.piece();
        Optional<Datum> datum = Optional.of(piece.datum());
        Ink ink = ink(piece.selected() > 0);
        double start = layout.rowX + u(FlowLayout.NODE + AFTER);
        double baseline = measure.centredBaseline(row.middle() - u(8), u(16), name());
        double room = values - measure.width(piece.value().text(), strong()) - u(8) - start;
        Letters letters = letters(named(piece), room);
        sketch.text(start, baseline, measure.fit(named(piece), letters, room), letters, ink, datum);
        text.drawBefore(values, baseline, piece.value(), strong(), ink, datum);
        if (piece.form() == Form.GROUP && !piece.parts().isEmpty()) {
            String said = measure.listed(
                    piece.parts().stream()
                            .map(p -> p.label().brief() + "\u00A0" + p.value().text())
                            .toList(),
                    note(),
                    layout.right - start);
            sketch.text(start, baseline + u(13.5), said, note(), palette.second());
        }
    }

    /// The largest letters in which a name fits, the least where it fits in none.
    private Letters letters(String name, double room) {
        return Stream.of(name(), Letters.medium(u(11)), Letters.medium(u(10)), Letters.medium(u(9)))
                .filter(l -> measure.fits(name, l, room))
                .findFirst()
                .orElse(Letters.medium(u(9)));
    }

    private void unknown(Unknown unknown) {
        Optional<Datum> datum = Optional.of(unknown.leaf().datum());
        double x = layout.measureX + u(10 + AFTER);
        double baseline = measure.centredBaseline(unknown.middle() - u(8), u(16), name());
        Ink ink = ink(unknown.leaf().selected());
        double at = text.draw(x, baseline, Said.of(unknown.leaf().value()), note(), palette.second(), datum) + u(AFTER);
        String words = measure.fit(unknown.leaf().label().brief(), name(), layout.right - at);
        at = sketch.text(at, baseline, words, name(), ink, datum) + u(AFTER);
        sketch.text(at, baseline, unknown.leaf().note().beside(layout.right - at, note()), note(), palette.second());
    }
}
