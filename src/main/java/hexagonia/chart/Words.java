package hexagonia.chart;

import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import java.util.List;

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

    /// What is only said beside a name: the full wording, else the brief one, else as many of the things in that as
    /// fit; never a word cut short.
    public String beside(double width, Letters letters) {
        var measure = TextMeasure.bundled();
        if (measure.fits(full, letters, width) || measure.fits(brief, letters, width)) {
            return within(width, letters);
        }
        List<String> said = List.of(brief.split(" · |, "));
        return said.size() > 1 && measure.fits(said.getFirst() + " · +\u202F" + said.size(), letters, width)
                ? measure.listed(said, letters, width)
                : "";
    }
}
