package hexagonia.figure;

/// The meaning that a data colour stands for: a lever, an axis or a programme by its position from 0, or no stated
/// axis.
public record Hue(Family family, int position) {
    /// What the position counts.
    public enum Family {
        LEVER,
        AXIS,
        PROGRAMME,
        UNSTATED
    }

    public static Hue lever(int position) {
        return new Hue(Family.LEVER, position);
    }

    public static Hue axis(int position) {
        return new Hue(Family.AXIS, position);
    }

    /// A programme of the first lever, by size.
    public static Hue programme(int position) {
        return new Hue(Family.PROGRAMME, position);
    }

    public static final Hue UNSTATED = new Hue(Family.UNSTATED, 0);

    public Ink ink(Palette palette) {
        return switch (family) {
            case LEVER -> palette.lever(position);
            case AXIS -> palette.axis(position);
            case PROGRAMME ->
                palette.ramp().get(Math.min(position, palette.ramp().size() - 1));
            case UNSTATED -> palette.axisUnstated();
        };
    }

    /// The ink of the part at `part` (from 0, largest first): the first lever has a ramp for its programmes, the parts
    /// of anything else share its colour and are told apart by gaps and names.
    public Ink part(Palette palette, int part) {
        return isRamp() ? palette.ramp().get(Math.min(part, palette.ramp().size() - 1)) : ink(palette);
    }

    /// The same while something else is selected.
    public Ink faded(Palette palette, int part) {
        return isRamp()
                ? palette.rampFaded().get(Math.min(part, palette.rampFaded().size() - 1))
                : palette.faded();
    }

    private boolean isRamp() {
        return family == Family.LEVER && position == 0;
    }
}
