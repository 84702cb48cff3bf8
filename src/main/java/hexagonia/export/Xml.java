package hexagonia.export;

/// Text within XML 1.0.
public final class Xml {
    private Xml() {}

    /// Escaped, without the control characters that XML forbids.
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }

    /// An attribute with a space before it.
    static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(value) + "\"";
    }
}
