package hexagonia.figure;

/// A solid colour, `0xRRGGBB`. There is no transparency: one alpha would turn a printed page into a bitmap.
public record Ink(int rgb) {
    public Ink {
        if ((rgb & 0xFF000000) != 0) {
            throw new IllegalArgumentException("an ink is 0xRRGGBB: " + Integer.toHexString(rgb));
        }
    }

    /// The ink written `#RRGGBB`.
    public static Ink of(String hex) {
        return new Ink(Integer.parseInt(hex, 1, 7, 16));
    }

    public String hex() {
        return "#%06X".formatted(rgb);
    }
}
