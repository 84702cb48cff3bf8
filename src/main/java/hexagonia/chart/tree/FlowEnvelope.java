package hexagonia.chart.tree;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.Said;
import hexagonia.chart.SaidText;
import hexagonia.chart.Spending.Part;
import hexagonia.chart.Spending.Strip;
import hexagonia.chart.Spending.Substance;
import hexagonia.chart.Told;
import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Hatching;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Mark;
import hexagonia.figure.Outline;
import hexagonia.figure.Palette;
import hexagonia.figure.Ribbon;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The first column of a flow: the envelope as one node, beside it what a filter leaves out and what nothing breaks
/// down, each of its true height.
final class FlowEnvelope {
    private static final double BLOCK = 0.62;

    private final FlowLayout layout;
    private final Palette palette;
    private final FigureBuilder sketch;
    private final Optional<Strip> strip;
    private final SaidText text;
    private final TextMeasure measure = TextMeasure.bundled();

    FlowEnvelope(Flow flow, FlowLayout layout, ChartOptions options, FigureBuilder sketch) {
        this.layout = layout;
        this.palette = options.palette();
        this.sketch = sketch;
        this.text = new SaidText(sketch, options);
        this.strip = flow.tree().strip();
    }

    private double u(double units) {
        return layout.u(units);
    }

    /// The right edge of what stands beside the node; bands bend beyond it.
    double bendsFrom() {
        return layout.left + Math.round((layout.leverX - layout.left) * BLOCK) + u(6);
    }

    private long kept() {
        return layout.levers.stream().mapToLong(l -> l.node().piece().euros()).sum();
    }

    private long outside() {
        return strip.orElseThrow().parts().stream()
                .filter(p -> p.substance() == Substance.OUTSIDE)
                .mapToLong(Part::euros)
                .sum();
    }

    /// Where what nothing breaks down begins.
    private double restTop() {
        return layout.top + (kept() + outside()) * layout.scale;
    }

    private double bottom() {
        return layout.top + layout.whole * layout.scale;
    }

    /// A line from what nothing breaks down to the mark of a lever at a height.
    void line(double to, Stroke stroke) {
        double from = Math.clamp(to, Math.min(restTop() + u(6), bottom()), bottom());
        double start = bendsFrom() - u(6);
        Ribbon way = new Ribbon(start, start + u(4), from, layout.leverX - u(3), to, layout.leverX, 0);
        sketch.add(new Mark.Path(
                new Outline(List.of(way.middle()), false), Optional.empty(), Optional.of(stroke), Optional.empty()));
    }

    void draw() {
        if (strip.isEmpty()) {
            return;
        }
        double node = u(FlowLayout.NODE);
        Ink ink = palette.neutral();
        double kept = kept() * layout.scale;
        var datum = strip.get().envelope().ofDatum();
        if (kept > 0) {
            sketch.fill(new Box(layout.left, layout.top, node, kept), ink, datum);
        }
        double y = layout.top;
        for (FlowLayout.Lever lever : layout.levers) {
            for (long[] part : lever.node().piece().blanks()) {
                Box box = new Box(layout.left, y + part[0] * layout.scale, node, part[1] * layout.scale);
                sketch.add(Hatching.small(palette, u(1)).crossed(box, datum));
            }
            y += lever.node().height();
        }
        Box whole = Box.of(layout.left, layout.top, node, bottom() - layout.top);
        sketch.outline(whole, Stroke.of(ink, u(1)), datum);
        double right = bendsFrom() - u(6);
        double start = layout.left + node + u(1);
        strip.get().parts().stream()
                .filter(p -> p.substance() == Substance.OUTSIDE && p.euros() > 0)
                .forEach(part -> {
                    Box box = Box.of(start, layout.top + kept, right - start, part.euros() * layout.scale);
                    sketch.fill(box, palette.faded(), Optional.of(part.datum()));
                    words(box, new Told(part.label(), List.of(), part.datum(), part.behind()), false);
                });
        Box rest = new Box(start, restTop(), right - start, Math.max(0, bottom() - restTop()));
        if (rest.height() > 0) {
            double step = u(rest.width() * rest.height() > u(95) * u(95) ? 9 : 6);
            Hatching hatching = new Hatching(palette.hatch(), palette.hatchGround(), step, u(1));
            Told left = strip.get().rest();
            sketch.add(hatching.closed(rest, left.ofDatum()));
            words(rest, left, true);
        }
    }

    /// Words in a block, on the ground where it is hatched, else on what is faded, brief and close to its edges where
    /// it is narrow; left away where they do not fit.
    private void words(Box box, Told told, boolean hatched) {
        for (Said said : List.of(told.full(), told.brief())) {
            if (words(box, said, told.ofDatum(), hatched, u(6)) || words(box, said, told.ofDatum(), hatched, u(2))) {
                return;
            }
        }
    }

    /// The same that far from the edges; whether they fit. What follows the words goes on a line of its own where the
    /// last has no room for it.
    private boolean words(Box box, Said said, Optional<Datum> datum, boolean hatched, double edge) {
        Letters letters = Letters.regular(u(11));
        double room = box.width() - 2 * edge;
        List<Said> lines = new ArrayList<>();
        measure.lines(said.text(), letters, room).forEach(line -> lines.add(Said.of(line)));
        Said last = new Said(lines.getLast().text(), said.beside());
        if (text.width(last, letters, datum) <= room) {
            lines.set(lines.size() - 1, last);
        } else {
            lines.add(new Said("", said.beside()));
        }
        double widest = 0;
        for (Said line : lines) {
            widest = Math.max(widest, text.width(line, letters, line == lines.getLast() ? datum : Optional.empty()));
        }
        double height = u(15) * lines.size();
        if (widest > room + 0.01 || height + u(8) > box.height()) {
            return false;
        }
        double top = box.y() + Math.min((box.height() - height) / 2, u(120));
        double left = box.x() + edge + u(1);
        if (hatched) {
            double beside = edge / 2;
            Box ground = new Box(left - beside, top - u(3), widest + 2 * beside, height + u(6));
            sketch.fill(ground, palette.ground(), Optional.empty());
        }
        Ink ink = hatched ? palette.second() : palette.on(palette.faded());
        double y = top;
        for (Said line : lines) {
            double baseline = measure.centredBaseline(y, u(15), letters);
            if (line == lines.getLast()) {
                text.on(ink).draw(left, baseline, line, letters, ink, datum);
            } else {
                sketch.text(left, baseline, line.text(), letters, ink);
            }
            y += u(15);
        }
        return true;
    }
}
