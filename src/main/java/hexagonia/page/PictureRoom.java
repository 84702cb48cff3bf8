package hexagonia.page;

import hexagonia.exhibit.Look;
import hexagonia.exhibit.Plate;
import hexagonia.text.Messages;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// A room in points for a picture and the notes under it, and how the picture is set there: as high as it is best,
/// smaller where the room is too low. On a page for people who look on from afar, notes stay under it; on others they
/// may go on.
record PictureRoom(Plate plate, Style style, Paper paper, double room, Messages messages) {
    /// What a plate keeps of the room for it and its notes.
    private static final double SHARE = 0.6;

    /// What of the height at which it is best a plate is content with.
    private static final double ENOUGH = 0.85;

    /// What a plate may exceed the height it is asked for by.
    private static final double SLACK = 2;

    /// Whether the picture would rather have a page that stands.
    boolean isHigh() {
        return picture(style.plate(), Map.of()).wished() > room;
    }

    /// The height that a picture is content with.
    static double enough(PictureBand picture) {
        return Math.max(picture.whole(), ENOUGH * picture.wished());
    }

    /// How the picture is set with the notes of what it says, which are told apart by the ids of data.
    PictureFit fit(Function<Predicate<String>, Notes> notes) {
        Notes all = notes.apply(_ -> true);
        PictureFit first = at(all, all);
        Notes said = notes.apply(first::says);
        if (said.all().size() == all.all().size()) {
            return first;
        }
        // Fewer notes leave more room, in which more data may stand.
        PictureFit second = at(said, all);
        boolean fits = second.height() + foot(notes.apply(second::says)) <= room;
        return fits ? second : first;
    }

    /// The picture with the calls of `all`, so high that the notes that are `said` have room.
    private PictureFit at(Notes said, Notes all) {
        double kept = spare(said);
        double unit = style.plate();
        PictureBand picture = picture(unit, all.calls());
        double free = shown() ? Math.clamp(room - kept, Math.min(room, picture.least()), room) : room - kept;
        while (picture.least() > free) {
            unit *= Math.min(0.95, free / picture.least());
            picture = picture(unit, all.calls());
        }
        double wished = Math.max(picture.least(), Math.min(free, enough(picture)));
        double height = Math.max(wished, Math.max(free * SHARE, room - foot(said) - style.u(SLACK)));
        return new PictureFit(unit, height, called(picture, height, all));
    }

    /// Whether the page is for people who look on from afar.
    private boolean shown() {
        return paper.least() > 0;
    }

    /// What notes need at least: all of them where they stay under the picture, little where an annex traces them.
    private double spare(Notes said) {
        double brief = NoteColumns.in(paper.inner(), style).least(said.all(), new Calls(said, messages), messages);
        return brief > 0 ? brief + style.u(Imposition.BEFORE_NOTES) : shown() ? foot(said) + style.u(SLACK) : 0;
    }

    private Set<String> called(PictureBand picture, double height, Notes notes) {
        Calls calls = new Calls(notes, messages);
        picture.of(height, calls).at(0, 0);
        return calls.data();
    }

    /// What notes take at the foot.
    private double foot(Notes notes) {
        NoteColumns columns = NoteColumns.in(paper.inner(), style);
        var bands = columns.bands(notes.all(), new Calls(notes, messages), messages);
        return bands.isEmpty() ? 0 : columns.height(bands) + style.u(Imposition.BEFORE_NOTES);
    }

    private PictureBand picture(double unit, Map<String, String> calls) {
        return new PictureBand(plate, new Look(style.palette(), Look.Medium.PAPER, unit, calls), paper.inner());
    }
}
