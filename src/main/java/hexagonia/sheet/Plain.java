package hexagonia.sheet;

import java.util.regex.Pattern;

/// Words as files take them: on one line, with ordinary spaces, without what no file format can hold.
public final class Plain {
    private static final Pattern BREAKS = Pattern.compile("\\s*[\\n\\r\\u2028\\u2029]+\\s*");
    /// Joiners, marks and no characters, which have no width either.
    private static final String NOTHING = "\u2060\uFEFF\uFFFE\uFFFF";
    /// What makes a spreadsheet take a text for something to work out.
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private Plain() {}

    public static String of(String text) {
        boolean line = text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        return spaced(line ? text : BREAKS.matcher(text.strip()).replaceAll("; "));
    }

    /// The same with one ordinary space for each run of what parts words: written by hand, since a hundred thousand
    /// rows of cells are read here.
    private static String spaced(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean apart = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (isSpace(letter)) {
                apart = true;
                continue;
            }
            if (apart && !plain.isEmpty()) {
                plain.append(' ');
            }
            apart = false;
            plain.append(letter);
        }
        return plain.toString();
    }

    private static boolean isSpace(char letter) {
        return letter < '\u007F'
                ? letter <= ' '
                : letter == '\u007F' || Character.isSpaceChar(letter) || NOTHING.indexOf(letter) >= 0;
    }

    /// A text that no spreadsheet works out when it reads it from a text file: what would begin a formula comes behind
    /// an apostrophe.
    public static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
