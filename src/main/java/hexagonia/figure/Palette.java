package hexagonia.figure;

import java.util.List;

/// The colours of one medium: light screen, dark screen or paper. Data colours are named by rank, so that a strategy
/// with other levers and axes finds its colours too.
///
/// `lever` are the colours of levers by position (the first is a ramp: `ramp` for its programmes, largest first, and
/// `rampFaded` for the same while something else is selected; the first faded ink fades every other data colour).
/// `axis` are the colours of axes by position, `axisUnstated` that of measures whose axis no document states.
public record Palette(
        Ink ground,
        Ink band,
        Ink border,
        Ink hair,
        Ink text,
        Ink second,
        Ink mention,
        Ink accent,
        Ink selectedRow,
        Ink track,
        Ink reservation,
        Ink land,
        Ink neighbour,
        Ink regionBorder,
        Ink hatch,
        Ink hatchGround,
        Ink onDark,
        Ink onLight,
        List<Ink> lever,
        List<Ink> axis,
        Ink axisUnstated,
        List<Ink> ramp,
        List<Ink> rampFaded) {
    public Palette {
        lever = List.copyOf(lever);
        axis = List.copyOf(axis);
        ramp = List.copyOf(ramp);
        rampFaded = List.copyOf(rampFaded);
    }

    /// The ink that fades every data colour but the ramp.
    public Ink faded() {
        return rampFaded.getFirst();
    }

    /// The colour of the axis at `position` (from 0); beyond the palette the colours come round again.
    public Ink axis(int position) {
        return axis.get(position % axis.size());
    }

    /// The colour of the lever at `position` (from 0).
    public Ink lever(int position) {
        return lever.get(position % lever.size());
    }

    /// The ink for text on a data colour: that of the two which reads better.
    public Ink on(Ink ground) {
        return ground.contrast(onDark) >= ground.contrast(onLight) ? onDark : onLight;
    }

    public static final Palette LIGHT = new Palette(
            Ink.of("#FFFFFF"),
            Ink.of("#F6F8FA"),
            Ink.of("#D0D7DE"),
            Ink.of("#E4E8EC"),
            Ink.of("#1F2328"),
            Ink.of("#57606A"),
            Ink.of("#656E77"),
            Ink.of("#0969DA"),
            Ink.of("#E7F2FD"),
            Ink.of("#DFE6EF"),
            Ink.of("#9A6700"),
            Ink.of("#E7EBEF"),
            Ink.of("#F4F6F8"),
            Ink.of("#BFC7D0"),
            Ink.of("#8C959F"),
            Ink.of("#F6F8FA"),
            Ink.of("#FFFFFF"),
            Ink.of("#1F2328"),
            inks("#1F4A7F #3A3D46 #3C8877"),
            inks("#BE6A0A #5F7031 #9247B8 #E04FA4"),
            Ink.of("#3A3D46"),
            inks("#1F4A7F #55789F #8AA4C1 #BBCADB"),
            inks("#A9B5C5 #C0C9D5 #D3D9E2 #E2E6EC"));

    public static final Palette DARK = new Palette(
            Ink.of("#0D1117"),
            Ink.of("#151B23"),
            Ink.of("#30363D"),
            Ink.of("#21262D"),
            Ink.of("#E6EDF3"),
            Ink.of("#9DA7B1"),
            Ink.of("#8B949E"),
            Ink.of("#58A6FF"),
            Ink.of("#12233A"),
            Ink.of("#1B2A3F"),
            Ink.of("#D29922"),
            Ink.of("#252C36"),
            Ink.of("#141A21"),
            Ink.of("#4A535E"),
            Ink.of("#6E7781"),
            Ink.of("#151B23"),
            Ink.of("#E6EDF3"),
            Ink.of("#0D1117"),
            inks("#8EC3F7 #D3DADF #5EA0AC"),
            inks("#F1A650 #6F8544 #B466CC #EC3C8A"),
            Ink.of("#D3DADF"),
            inks("#8EC3F7 #6C98C4 #4D7099 #35506F"),
            inks("#4A586C #3E4A5B #323C4A #28303C"));

    public static final Palette PAPER = new Palette(
            Ink.of("#FFFFFF"),
            Ink.of("#FFFFFF"),
            Ink.of("#D0D7DE"),
            Ink.of("#E4E8EC"),
            Ink.of("#1F2328"),
            Ink.of("#57606A"),
            Ink.of("#57606A"),
            Ink.of("#1F2328"),
            Ink.of("#F0F2F5"),
            Ink.of("#DFE6EF"),
            Ink.of("#9A6700"),
            Ink.of("#ECEFF2"),
            Ink.of("#FFFFFF"),
            Ink.of("#AEB6BF"),
            Ink.of("#8C959F"),
            Ink.of("#F6F8FA"),
            Ink.of("#FFFFFF"),
            Ink.of("#1F2328"),
            LIGHT.lever(),
            LIGHT.axis(),
            LIGHT.axisUnstated(),
            LIGHT.ramp(),
            LIGHT.rampFaded());

    private static List<Ink> inks(String hexes) {
        return java.util.Arrays.stream(hexes.split(" ")).map(Ink::of).toList();
    }
}
