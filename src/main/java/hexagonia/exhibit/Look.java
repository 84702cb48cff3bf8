package hexagonia.exhibit;

import hexagonia.figure.Palette;
import java.util.Map;

/// How a plate is drawn, whatever it shows: its colours, where it goes, the size of a unit (1 on screen, less on
/// paper), and the number of the note that each datum is called with, by the datum's id.
public record Look(Palette palette, Medium medium, double unit, Map<String, String> calls) {
    /// Where a picture goes.
    public enum Medium {
        SCREEN,
        PAPER
    }

    /// The size of a unit on A4.
    public static final double ON_PAPER = 0.78;

    public Look {
        calls = Map.copyOf(calls);
    }

    public static Look screen(Palette palette) {
        return new Look(palette, Medium.SCREEN, 1, Map.of());
    }

    /// On paper, with these calls of notes.
    public static Look paper(Map<String, String> calls) {
        return new Look(Palette.PAPER, Medium.PAPER, ON_PAPER, calls);
    }

    /// What is left free at both sides: on screen, rings around data need some.
    public double margin() {
        return medium == Medium.SCREEN ? 16 : 0;
    }
}
