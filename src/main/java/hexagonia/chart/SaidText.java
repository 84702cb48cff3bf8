package hexagonia.chart;

import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Mark;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import hexagonia.model.Basis;
import java.util.Optional;

/// Writes numbers with what they come from: a small box after the number, closed around `c` for what we compute, dashed
/// around `d` for what we infer. Where a note says so, its call stands there instead.
public final class SaidText {
    private static final double MARK = 11;
    private static final double GAP = 3.5;

    private final FigureBuilder sketch;
    private final ChartOptions options;
    private final Ink quiet;
    private final Optional<Ink> halo;
    private final TextMeasure measure = TextMeasure.bundled();

    public SaidText(FigureBuilder sketch, ChartOptions options) {
        this(sketch, options, options.palette().second(), Optional.empty());
    }

    private SaidText(FigureBuilder sketch, ChartOptions options, Ink quiet, Optional<Ink> halo) {
        this.sketch = sketch;
        this.options = options;
        this.quiet = quiet;
        this.halo = halo;
    }

    /// The same whose calls and marks are of an ink that is read on some colour.
    public SaidText on(Ink ink) {
        return new SaidText(sketch, options, ink, halo);
    }

    /// The same over other marks, which a halo keeps off its letters.
    public SaidText over(Optional<Ink> ground) {
        return new SaidText(sketch, options, quiet, ground);
    }

    private double u(double units) {
        return units * options.unit();
    }

    private Letters small() {
        return Letters.regular(u(9.5));
    }

    /// What follows the text: its call, else its marks.
    public double beside(Said said, Optional<Datum> datum) {
        String call = datum.map(options::call).orElse("");
        return call.isEmpty() ? said.beside().size() * u(MARK + GAP) : u(1.5) + measure.width(call, small());
    }

    public double width(Said said, Letters letters, Optional<Datum> datum) {
        return measure.width(said.text(), letters) + beside(said, datum);
    }

    /// The text from its left end; returns where all of it ends.
    public double draw(double x, double baseline, Said said, Letters letters, Ink ink, Optional<Datum> datum) {
        double end = sketch.text(x, baseline, said.text(), letters, ink, halo, datum);
        String call = datum.map(options::call).orElse("");
        if (!call.isEmpty()) {
            return sketch.text(end + u(1.5), baseline - u(4), call, small(), quiet, datum);
        }
        for (Basis basis : said.beside()) {
            end = mark(end + u(GAP), baseline, basis);
        }
        return end;
    }

    /// The text ending at `right`, what follows it beyond.
    public void drawBefore(double right, double baseline, Said said, Letters letters, Ink ink, Optional<Datum> datum) {
        draw(right - measure.width(said.text(), letters), baseline, said, letters, ink, datum);
    }

    private double mark(double x, double baseline, Basis basis) {
        String letter = basis == Basis.COMPUTED ? "c" : "d";
        Stroke edge = new Stroke(quiet, u(0.8), basis == Basis.COMPUTED ? 0 : u(2));
        Box box = new Box(x, baseline - u(9), u(MARK), u(MARK));
        halo.ifPresent(ground -> sketch.fill(box.grown(Mark.TextRun.HALO / 2), ground, Optional.empty()));
        sketch.rectangle(box.grown(-u(0.4)), u(2), halo, Optional.of(edge), Optional.empty());
        double start = x + (u(MARK) - measure.width(letter, small())) / 2;
        sketch.text(start, baseline - u(1), letter, small(), quiet);
        return box.right();
    }
}
