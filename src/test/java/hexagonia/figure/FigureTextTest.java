package hexagonia.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureTextTest {
    @Test
    void aFigureReadsAsOneLinePerMark() {
        var ink = new Ink(0x1F4A7F);
        var datum = Optional.of(new Datum("miai", "MIAI", "70", ""));
        var figure = new Figure(
                100,
                50,
                new Ink(0xFFFFFF),
                List.of(new Mark.Group(
                        List.of(
                                new Mark.Rectangle(0, 1 / 3.0, 10, -0.0, 0, Optional.of(ink), Optional.empty(), datum),
                                new Mark.Clip(
                                        Outline.rectangle(0, 0, 5, 5),
                                        List.of(new Mark.Rule(0, 0, 5, 5, Stroke.dashed(ink, 1, 3)))),
                                new Mark.TextRun(
                                        1, 2, "Île", Letters.medium(12), ink, Optional.of(ink), Optional.empty())),
                        Optional.empty())),
                "Title",
                "Subtitle",
                "Words",
                new Figure.Twin(List.of("name", "M€"), List.of(List.of("MIAI", "70"))));
        assertEquals("""
            figure 100 50 ground #FFFFFF
            title Title
            subtitle Subtitle
            alternative Words
            group
              rectangle 0 0.33 10 0 fill #1F4A7F {miai | MIAI | 70 | }
              clip closed 0 0 5 0 5 5 0 5
                rule 0 0 5 5 stroke #1F4A7F 1 dash 3
              text 1 2 “Île” 12 medium #1F4A7F halo #1F4A7F
            twin name | M€
              MIAI | 70
            """, FigureText.of(figure));
    }

    @Test
    void aTagStandsAboveItsMarks() {
        var rule = new Mark.Rule(0, 0, 5, 5, Stroke.of(new Ink(0), 1));
        var cell = new Mark.Tagged(new Tag.HeadCell(Tag.Scope.ROW, 2), List.of(rule));
        assertTrue(text(cell).contains("""
            HeadCell[scope=ROW, columns=2]
              rule 0 0 5 5 stroke #000000 1
            """), text(cell));
    }

    @Test
    void aHatchedStubIsOpenAtTheRight() {
        var hatching = new Hatching(new Ink(0), new Ink(0xFFFFFF), 10, 1);
        var box = new Box(0, 0, 24, 10);
        assertEquals(
                1,
                text(hatching.closed(box, Optional.empty()))
                        .lines()
                        .filter(l -> l.contains("23.5 0 23.5 10"))
                        .count());
        assertEquals(
                0,
                text(hatching.open(box, Optional.empty()))
                        .lines()
                        .filter(l -> l.contains("23.5 0 23.5 10"))
                        .count());
    }

    private static String text(Mark mark) {
        return FigureText.of(new Figure(24, 10, new Ink(0), List.of(mark), "", "", "", Figure.Twin.EMPTY));
    }
}
