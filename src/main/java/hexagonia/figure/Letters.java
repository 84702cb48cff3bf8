package hexagonia.figure;

/// Size in points and weight of the bundled font.
public record Letters(double size, Weight weight) {
    /// The four weights that are bundled.
    public enum Weight {
        REGULAR("Regular"),
        MEDIUM("Medium"),
        SEMIBOLD("SemiBold"),
        BOLD("Bold");

        private final String style;

        Weight(String style) {
            this.style = style;
        }

        /// The full name of the font, as its file states it.
        public String fontName() {
            return FAMILY + " " + style;
        }

        /// Where the font lies on the class path.
        public String resource() {
            return "/hexagonia/fonts/HexagoniaSans-" + style + ".ttf";
        }
    }

    /// The family of the bundled font.
    public static final String FAMILY = "Hexagonia Sans";

    public static Letters regular(double size) {
        return new Letters(size, Weight.REGULAR);
    }

    public static Letters medium(double size) {
        return new Letters(size, Weight.MEDIUM);
    }

    public static Letters semibold(double size) {
        return new Letters(size, Weight.SEMIBOLD);
    }

    public static Letters bold(double size) {
        return new Letters(size, Weight.BOLD);
    }
}
