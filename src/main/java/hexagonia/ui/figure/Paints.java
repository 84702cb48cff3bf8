package hexagonia.ui.figure;

import hexagonia.figure.Hue;
import hexagonia.figure.Ink;
import hexagonia.figure.Palette;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;

/// Colours of figures as those of the toolkit, for what is no figure: swatches beside words.
public final class Paints {
    /// A line of a pattern and the colour between two of them, in pixels.
    private static final double STRIPE = 3;

    private Paints() {}

    /// The colour of a series, striped as its pattern runs where it wears one.
    public static Paint of(Hue hue, Palette palette) {
        Color ink = of(hue.ink(palette));
        return hue.pattern(palette)
                .<Paint>map(pattern -> striped(pattern, ink, of(palette.ground())))
                .orElse(ink);
    }

    private static Paint striped(Hue.Pattern pattern, Color ink, Color line) {
        // Stripes run across the direction in which the gradient goes.
        double x = pattern == Hue.Pattern.LEVEL ? 0 : STRIPE;
        double y = switch (pattern) {
            case RISING, LEVEL -> STRIPE;
            case FALLING -> -STRIPE;
            case UPRIGHT -> 0;
        };
        return new LinearGradient(
                0,
                0,
                x,
                y,
                false,
                CycleMethod.REPEAT,
                new Stop(0, ink),
                new Stop(0.6, ink),
                new Stop(0.6, line),
                new Stop(1, line));
    }

    /// The colour of an ink.
    public static Color of(Ink ink) {
        return Color.rgb(ink.rgb() >> 16, ink.rgb() >> 8 & 0xFF, ink.rgb() & 0xFF);
    }
}
