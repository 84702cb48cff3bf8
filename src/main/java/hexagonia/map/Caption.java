package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Mark;
import hexagonia.figure.TextMeasure;
import java.util.Optional;

/// A run of text and the room it takes.
record Caption(double x, double baseline, String text, Letters letters, Ink ink, Optional<Ink> halo) {
    /// How far letters reach above and below the baseline, accents on capitals left aside, in parts of their size.
    static final double ABOVE = 0.78;

    static final double BELOW = 0.22;

    /// The same text, its right end at `right`.
    static Caption endingAt(
            double right,
            double baseline,
            String text,
            Letters letters,
            Ink ink,
            Optional<Ink> halo,
            TextMeasure measure) {
        return new Caption(right - measure.width(text, letters), baseline, text, letters, ink, halo);
    }

    Mark mark() {
        return new Mark.TextRun(x, baseline, text, letters, ink, halo, Optional.empty());
    }

    Box box(TextMeasure measure) {
        return new Box(
                x, baseline - ABOVE * letters.size(), measure.width(text, letters), (ABOVE + BELOW) * letters.size());
    }
}
