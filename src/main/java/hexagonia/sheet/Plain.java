package hexagonia.sheet;

import java.util.regex.Pattern;

/// Words as files take them: on one line, with ordinary spaces, without what no file format can hold.
public final class Plain {
    private static final Pattern BREAKS = Pattern.compile("\\s*[\\n\\r\\u2028\\u2029]+\\s*");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}\\u2060\\uFEFF\\uFFFE\\uFFFF]+");
    /// What makes a spreadsheet take a text for something to work out.
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private Plain() {}

    public static String of(String text) {
        String line = text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                ? text
                : BREAKS.matcher(text.strip()).replaceAll("; ");
        return SPACES.matcher(line).replaceAll(" ").strip();
    }

    /// A text that no spreadsheet works out when it reads it from a text file: what would begin a formula comes behind
    /// an apostrophe.
    public static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
