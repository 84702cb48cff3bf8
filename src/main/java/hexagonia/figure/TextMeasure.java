package hexagonia.figure;

import hexagonia.figure.Letters.Weight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Measures text in the bundled font, in points, without a screen: what it says is what JavaFX, Java2D and the PDF
/// writer draw (a test holds them to half a point). Every run of a figure is placed with it, once, and no painter
/// measures again. Immutable, hence safe on any thread.
public final class TextMeasure {
    /// Between words that may stand on two lines: a dash that stands alone never begins one.
    public static final Pattern WORDS = Pattern.compile(" (?![\u2013\u2014:;!?%\u00BB]( |$))");

    private static final String ELLIPSIS = "…";
    /// What a text may exceed its room by: sums of widths are not exact.
    private static final double ROUNDING = 1e-6;

    /// The combining accents of Unicode.
    private static final char FIRST_ACCENT = 0x300;
    private static final char LAST_ACCENT = 0x36F;

    private final Map<Weight, TrueType> fonts;

    private TextMeasure(Map<Weight, TrueType> fonts) {
        this.fonts = fonts;
    }

    /// The measure of the bundled fonts; they are read at the first call.
    public static TextMeasure bundled() {
        return Bundled.MEASURE;
    }

    /// The width of one line of text.
    public double width(String text, Letters letters) {
        var font = fonts.get(letters.weight());
        var composed = composed(text);
        long units = 0;
        for (int i = 0; i < composed.length(); ) {
            int codePoint = composed.codePointAt(i);
            units += font.advance(codePoint);
            i += Character.charCount(codePoint);
        }
        return units * letters.size() / font.unitsPerEm();
    }

    /// Letters and the accents that follow them made one, as every painter does; most text is so already, and the
    /// normaliser is slow to load.
    static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_ACCENT && text.charAt(i) <= LAST_ACCENT) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /// From the baseline up to the top of the line.
    public double ascent(Letters letters) {
        var font = fonts.get(letters.weight());
        return font.ascent() * letters.size() / font.unitsPerEm();
    }

    /// From the baseline down to the bottom of the line, positive.
    public double descent(Letters letters) {
        var font = fonts.get(letters.weight());
        return font.descent() * letters.size() / font.unitsPerEm();
    }

    /// The height of a capital or a digit above the baseline.
    public double capHeight(Letters letters) {
        var font = fonts.get(letters.weight());
        return font.capHeight() * letters.size() / font.unitsPerEm();
    }

    /// The height of an x above the baseline.
    public double xHeight(Letters letters) {
        var font = fonts.get(letters.weight());
        return font.xHeight() * letters.size() / font.unitsPerEm();
    }

    /// The baseline on which capitals and digits stand centred between `top` and `top + height`.
    public double centredBaseline(double top, double height, Letters letters) {
        return top + (height + capHeight(letters)) / 2;
    }

    /// Whether the font has every letter of the text.
    public boolean covers(String text, Letters letters) {
        var font = fonts.get(letters.weight());
        return composed(text).codePoints().allMatch(font::has);
    }

    /// Whether the text is no wider than that.
    public boolean fits(String text, Letters letters, double width) {
        return width(text, letters) <= width + ROUNDING;
    }

    /// The text as it is where it fits the width, else its longest beginning that fits with an ellipsis after it;
    /// empty where not even the ellipsis fits.
    public String fit(String text, Letters letters, double width) {
        if (fits(text, letters, width)) {
            return text;
        }
        double room = width - width(ELLIPSIS, letters);
        if (room < 0) {
            return "";
        }
        int end = 0;
        for (int next = after(text, 0); fits(text.substring(0, next), letters, room); next = after(text, next)) {
            end = next;
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /// As many of these words as fit the width, parted by points, and how many are left: « A · B · + 3 ».
    public String listed(List<String> words, Letters letters, double width) {
        for (int named = words.size(); named > 0; named--) {
            int left = words.size() - named;
            String said = String.join(" · ", words.subList(0, named)) + (left == 0 ? "" : " · +\u202F" + left);
            if (fits(said, letters, width)) {
                return said;
            }
        }
        return "+\u202F" + words.size();
    }

    /// The same in so many lines at most, each as long as fits, what is left counted in the last.
    public List<String> listed(List<String> words, Letters letters, double width, int most) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < words.size() && lines.size() < most) {
            int to = from + 1;
            String line = words.get(from);
            while (to < words.size() && fits(line + " · " + words.get(to), letters, width)) {
                line += " · " + words.get(to);
                to++;
            }
            boolean last = lines.size() == most - 1;
            lines.add(last ? listed(words.subList(from, words.size()), letters, width) : line);
            from = to;
        }
        return lines;
    }

    /// The end of the letter that begins at `start`, the accents that stand on it included.
    private static int after(String text, int start) {
        int end = text.offsetByCodePoints(start, 1);
        while (end < text.length() && Character.getType(text.codePointAt(end)) == Character.NON_SPACING_MARK) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    /// The text in lines no wider than `width`, broken at spaces and line feeds, never at a no-break space (U+00A0,
    /// U+202F). A word wider than the width stands alone on its line, whole.
    public List<String> lines(String text, Letters letters, double width) {
        var lines = new ArrayList<String>();
        for (String paragraph : text.split("\n", -1)) {
            var line = new StringBuilder();
            for (String word : WORDS.split(paragraph)) {
                if (word.isEmpty()) {
                    continue;
                }
                if (!line.isEmpty() && !fits(line + " " + word, letters, width)) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return List.copyOf(lines);
    }

    /// The same in at most `most` lines: the last ends in an ellipsis where text is left over.
    public List<String> lines(String text, Letters letters, double width, int most) {
        var all = lines(text, letters, width);
        if (all.size() <= most) {
            return all;
        }
        var kept = new ArrayList<>(all.subList(0, most - 1));
        kept.add(fit(String.join(" ", all.subList(most - 1, all.size())), letters, width));
        return List.copyOf(kept);
    }

    /// Read when first asked for, then kept: the fonts are part of the program and never change.
    private static final class Bundled {
        private static final TextMeasure MEASURE = new TextMeasure(read());

        private static Map<Weight, TrueType> read() {
            var fonts = new EnumMap<Weight, TrueType>(Weight.class);
            for (var weight : Weight.values()) {
                try (var in = TextMeasure.class.getResourceAsStream(weight.resource())) {
                    fonts.put(weight, new TrueType(in.readAllBytes()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return fonts;
        }
    }
}
