package hexagonia.text;

/// Text in which nothing acts on a terminal or turns the direction of what follows: such characters are written as
/// their code, `\u001b`.
public final class Visible {
    private Visible() {}

    /// The same text with line ends, tabs and all that cannot be seen as codes.
    public static String inOneLine(String text) {
        return spelled(text, false);
    }

    /// The same text with all that cannot be seen as codes, but for tabs and ends of lines.
    public static String inLines(String text) {
        return spelled(text, true);
    }

    private static String spelled(String text, boolean lines) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean endsLine = c == '\n' || c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (lines && (endsLine || c == '\t') || !acts(c)) {
                shown.append(c);
            } else {
                shown.append(
                        switch (c) {
                            case '\n' -> "\\n";
                            case '\r' -> "\\r";
                            case '\t' -> "\\t";
                            default -> "\\u%04x".formatted((int) c);
                        });
            }
        }
        return shown.toString();
    }

    private static boolean acts(char c) {
        return Character.isISOControl(c)
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0x200E
                || c == 0x200F;
    }
}
