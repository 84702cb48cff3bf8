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

    /// The contrast with another ink, from 1 to 21 (WCAG 2.2, contrast ratio).
    public double contrast(Ink other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// The grey that is as light.
    public Ink grey() {
        double y = luminance();
        double part = y <= 0.0031308 ? 12.92 * y : 1.055 * Math.pow(y, 1 / 2.4) - 0.055;
        int grey = (int) Math.round(255 * part);
        return new Ink(grey << 16 | grey << 8 | grey);
    }

    private double luminance() {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /// The solid colour that `share` of this one and the rest of another make together.
    public Ink mixed(Ink other, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double own = rgb >> shift & 0xFF;
            double rest = other.rgb >> shift & 0xFF;
            mixed |= (int) Math.round(own * share + rest * (1 - share)) << shift;
        }
        return new Ink(mixed);
    }

    public String hex() {
        return "#%06X".formatted(rgb);
    }
}
