package hexagonia.page;

import hexagonia.exhibit.Sign;
import hexagonia.figure.Box;
import hexagonia.figure.Ink;
import hexagonia.figure.ShapeOf;
import hexagonia.sheet.Bar;
import hexagonia.text.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Small signs of a page in greys: those that one table or one picture has differ by their shape.
class SmallSignsTest {
    private static final Style GREY = Style.paper(Paper.of(Paper.Size.A4, Paper.Turn.AUTO, true));

    /// Nothing sums two terms where something is left out.
    @Test
    void noTwoFillsOfABarShareAShape() {
        CellMarks marks = new CellMarks(GREY, new Calls(Notes.NONE, Messages.in(Locale.FRENCH)));
        Ink solid = GREY.palette().text();
        List<Bar.Fill> alone = List.of(Bar.Fill.values()).stream()
                .filter(fill -> fill != Bar.Fill.SECOND)
                .toList();
        for (List<Bar.Fill> together : List.of(alone, List.of(Bar.Fill.SOLID, Bar.Fill.SECOND))) {
            ShapeOf.assertApart(
                    together, fill -> List.of(marks.bars(List.of(new Bar(1, fill)), new Box(0, 0, 40, 7), solid)));
        }
    }

    @Test
    void noTwoSignsOfALegendShareAShape() {
        List<Sign.Kind> kinds = List.of(
                Sign.Kind.SOLID, Sign.Kind.EMPTY, Sign.Kind.STUB, Sign.Kind.HATCHED, Sign.Kind.BLANK, Sign.Kind.FADED);
        ShapeOf.assertApart(
                kinds,
                kind -> new LegendBand(GREY)
                        .of("", List.of(new Sign(kind, "")), 400)
                        .orElseThrow()
                        .at(0, 0));
    }
}
