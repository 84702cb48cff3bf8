package hexagonia.page;

import hexagonia.exhibit.Look;
import hexagonia.exhibit.Plate;
import hexagonia.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A room in points for a picture and the notes under it, and how the picture is set there: as high as it is best,
/// smaller where the room is too low. On a page for people who look on from afar, notes stay under it, or beside it
/// where they find no room there; on others they may go on. `free` is the
/// height for all, `legend` what a legend takes of it in a width.
record PictureRoom(Plate plate, Style style, Paper paper, double free, DoubleUnaryOperator legend, Messages messages) {
    /// What a plate keeps of the room for it and its notes.
    private static final double SHARE = 0.6;

    /// What of the height at which it is best a plate is content with.
    private static final double ENOUGH = 0.85;

    /// How small a picture may get, of the size it has elsewhere: what does not fit then stands as low as it can.
    private static final double SMALLEST = 0.3;

    /// A plate that notes stand beside is no narrower than this, in its units.
    private static final double NARROWEST = 420;

    /// By how much a picture that goes on is tried lower.
    private static final double STEP = 8;

    /// What a plate may exceed the height it is asked for by.
    private static final double SLACK = 2;

    /// Whether the picture would rather have a page that stands.
    boolean isHigh() {
        return picture(style.plate(), paper.inner(), Map.of()).wished() > room(paper.inner());
    }

    /// The height that a picture is content with.
    static double enough(PictureBand picture) {
        return Math.max(picture.whole(), ENOUGH * picture.wished());
    }

    /// How the picture is set with its notes. Beside it figures share them where more of it is then said.
    PictureFit fit(Noting noting) {
        Notes all = noting.notes(_ -> true);
        PictureFit under = tight(under(noting::notes, all), noting::notes, all);
        double foot = spare(noting.notes(under::says));
        if (!style.isAfar() || under.height() + foot <= room(paper.inner()) + SLACK) {
            return under;
        }
        Optional<PictureFit> own = beside(noting::notes, all);
        int said = own.map(fit -> fit.called().size()).orElse(0);
        return beside(noting::gathered, noting.gathered(_ -> true))
                .filter(fit -> fit.called().size() > said)
                .map(PictureFit::gathering)
                .or(() -> own)
                .orElse(under);
    }

    private Optional<PictureFit> beside(Function<Predicate<String>, Notes> notes, Notes all) {
        for (NoteColumns side : NoteColumns.beside(style)) {
            double width = paper.inner() - side.taken();
            if (width < NARROWEST * style.plate()) {
                continue;
            }
            for (double legend : new double[] {width, paper.inner()}) {
                PictureFit beside = at(width, legend, 0, 0, all);
                double high = side.least(notes.apply(beside::says).all(), new Calls(all, messages), messages);
                if (high <= (legend == width ? free : room(legend)) && beside.unit() >= style.plate()) {
                    return Optional.of(beside);
                }
            }
        }
        return Optional.empty();
    }

    /// What is left over a legend of that width.
    private double room(double under) {
        return free - legend.applyAsDouble(under);
    }

    private PictureFit under(Function<Predicate<String>, Notes> notes, Notes all) {
        PictureFit first = at(all, all);
        Notes said = notes.apply(first::says);
        if (said.all().size() == all.all().size()) {
            return first;
        }
        // Fewer notes leave more room, in which more data may stand.
        PictureFit second = at(said, all);
        boolean fits = second.height() + foot(notes.apply(second::says)) <= room(paper.inner());
        return fits ? second : first;
    }

    /// The picture as low as it is whole, where the notes then find the room that they lack.
    private PictureFit tight(PictureFit loose, Function<Predicate<String>, Notes> notes, Notes all) {
        if (!style.isAfar() && goesOn(loose, all)) {
            return shared(loose, notes, all);
        }
        Notes said = notes.apply(loose::says);
        NoteColumns wide = NoteColumns.in(paper.inner(), style);
        Calls calls = new Calls(said, messages);
        double free = room(paper.inner()) - style.u(Imposition.BEFORE_NOTES) - SLACK;
        PictureBand picture = picture(loose.unit(), loose.width(), all.calls());
        double least = Math.max(picture.least(), picture.whole());
        List<NoteColumns> ways = List.of(wide, wide.narrower());
        double height = Stream.concat(
                        ways.stream().map(c -> free - c.height(c.bands(said.all(), calls, messages))),
                        Stream.concat(ways.stream(), Stream.of(wide.smaller(paper.inner())))
                                .map(c -> free - c.brief(said.all(), calls, messages)))
                .filter(h -> h >= least)
                .findFirst()
                .orElse(0.0);
        return height >= loose.height() || height < least || style.isAfar() || spare(said) > 0
                ? loose
                : new PictureFit(
                        loose.unit(),
                        loose.width(),
                        loose.under(),
                        height,
                        picture.called(height, new Calls(all, messages)));
    }

    /// A picture that may go on on the page after, as high as leaves room for the notes of what stands in it.
    private PictureFit shared(PictureFit loose, Function<Predicate<String>, Notes> notes, Notes all) {
        PictureBand picture = picture(loose.unit(), loose.width(), all.calls());
        double room = room(loose.width()) - SLACK;
        PictureFit best = loose;
        int low = 0;
        int high = (int) Math.ceil((room - picture.least()) / style.u(STEP));
        // The lower the picture, the less is said in it that wants a note.
        while (low < high) {
            int steps = (low + high) / 2;
            double height = room - steps * style.u(STEP);
            Set<String> called = picture.called(height, new Calls(all, messages));
            PictureFit fit = new PictureFit(loose.unit(), loose.width(), loose.under(), height, called);
            if (height + foot(notes.apply(fit::says)) <= room) {
                best = fit;
                high = steps;
            } else {
                low = steps + 1;
            }
        }
        return best;
    }

    /// Whether the picture shows by itself what it has no room for.
    private boolean goesOn(PictureFit fit, Notes all) {
        Look look = new Look(style.palette(), Look.Medium.PAPER, fit.unit(), all.calls());
        return plate.rest(fit.width(), plate.least(fit.width(), look), look).isPresent();
    }

    /// The picture with the calls of `all`, so high that the notes that are `said` have room under it.
    private PictureFit at(Notes said, Notes all) {
        return at(paper.inner(), paper.inner(), spare(said), foot(said), all);
    }

    /// The picture in a width, over a legend `under` it and over what keeps so much of the height at least and wishes
    /// for so much.
    private PictureFit at(double width, double under, double kept, double wished, Notes all) {
        double room = room(under);
        double unit = style.plate();
        PictureBand picture = picture(unit, width, all.calls());
        double most = style.isAfar() ? Math.clamp(room - kept, Math.min(room, picture.least()), room) : room - kept;
        while (picture.least() > most && unit > SMALLEST * style.plate()) {
            unit *= Math.min(0.95, most / picture.least());
            picture = picture(unit, width, all.calls());
        }
        double best = Math.max(picture.least(), Math.min(most, enough(picture)));
        double height = Math.max(best, Math.max(most * SHARE, room - wished - style.u(SLACK)));
        return new PictureFit(unit, width, under, height, picture.called(height, new Calls(all, messages)));
    }

    /// What notes need at least, where they may be brief.
    private double spare(Notes said) {
        double brief = NoteColumns.in(paper.inner(), style).least(said.all(), new Calls(said, messages), messages);
        return brief > 0 ? brief + style.u(Imposition.BEFORE_NOTES) + SLACK : 0;
    }

    /// What notes take at the foot.
    private double foot(Notes notes) {
        NoteColumns columns = NoteColumns.in(paper.inner(), style);
        var bands = columns.bands(notes.all(), new Calls(notes, messages), messages);
        return bands.isEmpty() ? 0 : columns.height(bands) + style.u(Imposition.BEFORE_NOTES);
    }

    private PictureBand picture(double unit, double width, Map<String, String> calls) {
        return new PictureBand(plate, new Look(style.palette(), Look.Medium.PAPER, unit, calls), width);
    }
}
