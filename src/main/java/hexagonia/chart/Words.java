package hexagonia.chart;

import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;

/// A wording and a shorter one for narrow places.
public record Words(String full, String brief) {
    public static final Words NONE = new Words("", "");

    /// Words that have no shorter form.
    public static Words of(String text) {
        return new Words(text, text);
    }

    public boolean isEmpty() {
        return full.isEmpty();
    }

    /// The full wording where it fits the width, else the brief one, else as much of it as fits.
    public String within(double width, Letters letters) {
        var measure = TextMeasure.bundled();
        return measure.fits(full, letters, width) ? full : measure.fit(brief, letters, width);
    }
}
