package hexagonia.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.WithoutWindow;
import hexagonia.exhibit.Exhibits;
import hexagonia.figure.Figure;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Tag;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A picture that stands alone and would be too high ends with a whole row, and counts those that follow.
@WithoutWindow
class LongPictureTest {
    private static final double MOST = 1400;

    private static long rows(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Tagged.class::isInstance)
                .map(Mark.Tagged.class::cast)
                .mapToLong(t -> t.tag() instanceof Tag.Row ? 1 : rows(t.marks()))
                .sum();
    }

    private static Stream<Mark.TextRun> texts(List<Mark> marks) {
        return marks.stream().flatMap(mark -> switch (mark) {
            case Mark.TextRun t -> Stream.of(t);
            case Mark.Group g -> texts(g.marks());
            case Mark.Tagged t -> texts(t.marks());
            case Mark.Clip c -> texts(c.marks());
            default -> Stream.of();
        });
    }

    @Test
    void whatHasNoRoomIsCounted() {
        Looking looking = Looking.atBundled(Locale.FRENCH);
        for (String exhibit : List.of("timeline", "claims", "indicator-table")) {
            Standalone picture = new Standalone(looking.labels(), Palette.LIGHT, 768, 560);
            var shown = Exhibits.find(exhibit).orElseThrow();
            Figure whole = picture.of(shown, looking.findings());
            Figure some = picture.upTo(MOST, shown, looking.findings());
            assertTrue(whole.height() > MOST && some.height() <= MOST, exhibit + " is " + some.height() + " high");
            long further = rows(whole.marks()) - rows(some.marks());
            String said = "et " + further + "\u00A0autres lignes";
            assertTrue(
                    texts(some.marks()).anyMatch(t -> plain(t.text()).equals(plain(said))),
                    () -> exhibit + " does not say: " + said);
            assertTrue(texts(some.marks()).allMatch(t -> t.baseline() < some.height()), exhibit);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00A0\u202F]", "");
    }

    @Test
    void whatHasRoomIsWhole() {
        Looking looking = Looking.atBundled(Locale.FRENCH);
        Standalone picture = new Standalone(looking.labels(), Palette.LIGHT, 768, 560);
        var spending = Exhibits.find("spending").orElseThrow();
        assertEquals(
                picture.of(spending, looking.findings()).marks(),
                picture.upTo(MOST, spending, looking.findings()).marks());
    }

    /// A picture is never parted, however low it was asked for.
    @Test
    void picturesStayWhole() {
        Looking looking = Looking.atBundled(Locale.FRENCH);
        Standalone picture = new Standalone(looking.labels(), Palette.LIGHT, 480, 360);
        for (var figure : Exhibits.figures()) {
            assertEquals(
                    picture.of(figure, looking.findings()).marks(),
                    picture.upTo(400, figure, looking.findings()).marks(),
                    figure.id());
        }
    }
}
