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
        return Letters.medium(u(layout.fit.letters()));
    }

    private Letters strong() {
        return Letters.semibold(u(layout.fit.letters()));
    }

    private Letters note() {
        return Letters.regular(u(layout.fit.notes()));
    }

    void draw() {
        columns();
        for (Lever lever : layout.levers) {
            lever(lever);
            double from = lever.node().top();
            for (Node node : lever.measures()) {
                double leaves = from + node.height() / 2;
                from += node.height();
                if (node.rows().isEmpty()) {
                    right(node, layout.measureX, layout.right);
                } else {
                    left(node, leaves);
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
        Said said = caption.sum().full();
        Optional<Datum> datum = caption.sum().ofDatum();
        double sum = text.width(said, strong(), datum);
        double words = measure.width(caption.words().full(), note()) + (sum > 0 ? u(FlowLayout.AFTER) : 0);
        double start = Math.max(free, Math.min(x, next - u(8) - words - sum));
        boolean named = start + words + sum <= layout.right;
        double at = named
                ? sketch.text(start, baseline, caption.words().full(), note(), palette.second()) + u(FlowLayout.AFTER)
                : Math.max(free, x);
        return text.draw(at, baseline, said, strong(), palette.text(), datum) + u(7);
    }

    private Ink ink(boolean selected) {
        return flow.tree().selecting() && !selected ? palette.second() : palette.text();
    }

    /// What keeps a name off the edges of bands: nothing where it lies in one band of one colour.
    private Optional<Ink> halo(boolean within) {
        return within && !flow.tree().selecting() ? Optional.empty() : Optional.of(palette.ground());
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
            Optional<Ink> halo = halo(true);
            double count = lines.size() + (beside ? 0 : 1);
            double baseline = node.middle() - u(16) * count / 2 + u(12);
            double end = x;
            for (String line : lines) {
                end = sketch.text(x, baseline, line, strong(), ink, halo, datum);
                baseline += u(16);
            }
            text.over(halo)
                    .draw(
                            beside ? end + u(FlowLayout.AFTER) : x,
                            beside ? baseline - u(16) : baseline,
                            value,
                            strong(),
                            ink,
                            datum);
            return;
        }
        double width = text.width(value, strong(), datum);
        double room = (lever.isClear() ? layout.right : layout.measureX) - layout.leverX - width - u(12);
        boolean wide = measure.fits(piece.label().full(), strong(), room)
                || measure.fits(piece.label().brief(), strong(), room);
        Letters letters = wide ? strong() : letters(piece.label().brief(), room);
        String words = piece.label().within(room, letters);
        double baseline = node.top() - u(6);
        double end = sketch.text(layout.leverX, baseline, words, letters, ink, datum);
        text.draw(end + u(FlowLayout.AFTER), baseline, value, strong(), ink, datum);
    }

    /// A measure on the band that leads to it from a height where that is wide, else above its node, ending there, or
    /// beginning after the lever where it is longer than that.
    private void left(Node node, double leaves) {
        Piece piece = node.piece();
        Optional<Datum> datum = Optional.of(piece.datum());
        Ink ink = ink(piece.selected() > 0);
        double beside = text.width(piece.value(), strong(), datum);
        double room = layout.measureX - layout.leverX - u(FlowLayout.NODE + 14);
        if (!layout.isNamedAbove(node)) {
            double right = layout.measureX - u(7);
            double baseline = node.middle() - u(3);
            String brief = piece.label().brief();
            boolean one = node.height() < u(46) && measure.fits(brief, letters(brief, room), room);
            List<String> lines = one ? List.of(brief) : measure.lines(brief, name(), room, 2);
            double high = u(8) * (lines.size() + 1) + Math.abs(node.middle() - leaves);
            Optional<Ink> halo = halo(node.piece().blank() == 0 && high <= node.height() / 2);
            baseline -= u(8) * (lines.size() - 1);
            for (String line : lines) {
                Letters letters = letters(line, room);
                String words = measure.fit(line, letters, room);
                sketch.text(right - measure.width(words, letters), baseline, words, letters, ink, halo, datum);
                baseline += u(16);
            }
            text.over(halo).draw(right - beside, baseline, piece.value(), strong(), ink, datum);
            return;
        }
        double least = layout.leverX + u(FlowLayout.NODE + FlowLayout.AFTER);
        double most = layout.rowX - least - beside - u(4);
        Letters letters = letters(piece.label().brief(), most);
        String words = measure.fit(piece.label().brief(), letters, most);
        double wide = measure.width(words, letters) + u(4) + beside;
        double start = Math.max(least, layout.measureX + u(FlowLayout.NODE) - wide);
        sketch.text(start, node.top() - u(5), words, letters, ink, halo(false), datum);
        text.over(halo(false)).draw(start + wide - beside, node.top() - u(5), piece.value(), strong(), ink, datum);
    }

    /// A measure that ends at its node: name, value and note at its right.
    private void right(Node node, double x, double end) {
        Piece piece = node.piece();
        Optional<Datum> datum = Optional.of(piece.datum());
        Ink ink = ink(piece.selected() > 0);
        double start = x + u(FlowLayout.NODE + FlowLayout.AFTER);
        double width = text.width(piece.value(), strong(), datum) + u(4);
        List<String> named = node.named();
        double above = named.size() * u(layout.fit.line()) / 2;
        double baseline = measure.centredBaseline(node.middle() - u(8) - above, u(16), strong());
        double under = baseline;
        for (String line : named) {
            under += u(layout.fit.line());
            sketch.text(start, under, line, note(), palette.second(), datum);
        }
        Letters letters = letters(piece.label().brief(), end - start - width);
        String words = measure.fit(piece.label().brief(), letters, end - start - width);
        double at = sketch.text(start, baseline, words, letters, ink, datum);
        at = text.draw(at + u(4), baseline, piece.value(), strong(), ink, datum) + u(8);
        Optional<Datum> listed = Optional.of(FlowContent.listed(piece)).filter(_ -> !named.isEmpty());
        double called = text.width(Said.NOTHING, note(), listed);
        at = sketch.text(at, baseline, piece.note().beside(end - at - called, note()), note(), palette.second());
        text.draw(at, baseline, Said.NOTHING, note(), ink, listed);
    }

    /// What a row is called: of what is left of a whole, of which too, since several may stand below each other.
    private static String named(Piece piece) {
        return piece.form() == Form.REST ? piece.label().full() : piece.label().brief();
    }

    /// Where the values of rows end, so that their digits stand below each other.
    private double values(List<Node> rows) {
        double start = layout.rowX + u(FlowLayout.NODE + FlowLayout.AFTER);
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
        double start = layout.rowX + u(FlowLayout.NODE + FlowLayout.AFTER);
        double baseline = measure.centredBaseline(row.middle() - u(8), u(16), name());
        double room = values - measure.width(piece.value().text(), strong()) - u(8) - start;
        text.drawBefore(values, baseline, piece.value(), strong(), ink, datum);
        boolean group = piece.form() == Form.GROUP && !piece.parts().isEmpty() && !layout.fit.dense();
        Letters letters = letters(named(piece), room);
        if (group && !measure.fits(named(piece), letters, room)) {
            letters = Letters.medium(u(11));
            double y = baseline;
            for (String line : measure.lines(named(piece), letters, room, 2)) {
                sketch.text(start, y, measure.fit(line, letters, room), letters, ink, datum);
                y += u(13.5);
            }
            return;
        }
        sketch.text(start, baseline, measure.fit(named(piece), letters, room), letters, ink, datum);
        if (group) {
            String said =
                    measure.listed(piece.parts().stream().map(Piece::said).toList(), note(), layout.right - start);
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
        double x = layout.measureX + u(10 + FlowLayout.AFTER);
        double baseline = measure.centredBaseline(unknown.middle() - u(8), u(16), name());
        Ink ink = ink(unknown.leaf().selected());
        double at = text.draw(x, baseline, Said.of(unknown.leaf().value()), note(), palette.second(), datum)
                + u(FlowLayout.AFTER);
        String words = measure.fit(unknown.leaf().label().brief(), name(), layout.right - at);
        at = sketch.text(at, baseline, words, name(), ink, datum) + u(FlowLayout.AFTER);
        sketch.text(at, baseline, unknown.leaf().note().beside(layout.right - at, note()), note(), palette.second());
    }
}
