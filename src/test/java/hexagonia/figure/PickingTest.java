package hexagonia.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PickingTest {
    private static final Optional<Ink> FILL = Optional.of(new Ink(0x1F4A7F));

    @Test
    void theTopmostMarkUnderThePointAnswers() {
        var picking = picking(rectangle("below", 0, 0, 100, 40), rectangle("above", 20, 0, 30, 40));
        assertEquals("above", at(picking, 30, 20));
        assertEquals("below", at(picking, 70, 20));
        assertEquals("", at(picking, 200, 20));
    }

    @Test
    void aSmallMarkWinsOverTheOneAroundIt() {
        var picking = picking(rectangle("sliver", 50, 0, 2, 40), rectangle("whole", 0, 0, 100, 40));
        assertEquals("sliver", at(picking, 51, 20));
        assertEquals("sliver", at(picking, 54, 20));
        assertEquals("whole", at(picking, 57, 20));
    }

    @Test
    void aSmallMarkUnderThePointWinsOverASmallOneBesideIt() {
        var picking = picking(disc("a", 10, 10, 3), disc("b", 16, 10, 3));
        assertEquals("a", at(picking, 12.5, 10));
        assertEquals("b", at(picking, 13.5, 10));
    }

    @Test
    void aNearMissStillHitsWithinTheTolerance() {
        var picking = picking(disc("a", 50, 50, 20));
        assertEquals("a", at(picking, 50, 73));
        assertEquals("", at(picking, 50, 75));
    }

    @Test
    void aGroupAnswersForItsMarks() {
        var datum = Optional.of(new Datum("group", "", "", ""));
        var rule = new Mark.Rule(0, 0, 100, 100, Stroke.of(new Ink(0), 1));
        var picking = picking(new Mark.Group(List.of(rule, rectangle("inner", 80, 0, 20, 20)), datum));
        assertEquals("group", at(picking, 50, 52));
        assertEquals("inner", at(picking, 90, 10));
        assertEquals("", at(picking, 20, 60));
    }

    @Test
    void aTagHidesNothing() {
        var tagged = new Mark.Tagged(new Tag.Cell(1), List.of(rectangle("a", 0, 0, 50, 50)));
        assertEquals("a", at(picking(tagged), 40, 40));
        assertEquals(new Box(0, 0, 50, 50), tagged.bounds().orElseThrow());
    }

    @Test
    void whatIsClippedAwayCannotBePicked() {
        var clip = new Mark.Clip(Outline.rectangle(0, 0, 50, 50), List.of(rectangle("a", 0, 0, 100, 100)));
        var picking = picking(clip);
        assertEquals("a", at(picking, 40, 40));
        assertEquals("", at(picking, 60, 40));
        assertEquals(new Box(0, 0, 50, 50), picking.bounds("a").orElseThrow());
    }

    @Test
    void aHoleInAShapeIsNotTheShape() {
        var outline = new Outline(
                List.of(new double[] {0, 0, 90, 0, 90, 90, 0, 90}, new double[] {30, 30, 60, 30, 60, 60, 30, 60}),
                true);
        var datum = Optional.of(new Datum("ring", "", "", ""));
        var picking = picking(new Mark.Path(outline, FILL, Optional.empty(), datum));
        assertEquals("ring", at(picking, 10, 45));
        assertEquals("", at(picking, 45, 45));
    }

    @Test
    void dataAreReadOnceEachInTheOrderOfPainting() {
        var picking = picking(rectangle("b", 0, 0, 9, 9), rectangle("a", 9, 0, 9, 9), rectangle("b", 0, 50, 9, 9));
        assertEquals(List.of("b", "a"), picking.order().stream().map(Datum::id).toList());
        assertEquals(new Box(0, 0, 9, 59), picking.bounds("b").orElseThrow());
        assertEquals(2, picking.shapes("b").size());
        assertEquals(
                List.of("b"),
                picking.within(new Box(0, 45, 100, 20)).stream().map(Datum::id).toList());
    }

    @Test
    void theShapesOfADatumAreTheOutermostDrawnOnesAndNotItsText() {
        var datum = Optional.of(new Datum("a", "", "", ""));
        var label = new Mark.TextRun(150, 10, "a", Letters.regular(12), new Ink(0), Optional.empty(), datum);
        var hatched = new Hatching(new Ink(0), new Ink(0), 6, 1).open(new Box(10, 60, 24, 14), datum);
        var bar = rectangle("a", 0, 0, 100, 40);
        var target = new Mark.Rectangle(0, 0, 200, 90, 0, Optional.empty(), Optional.empty(), datum);
        var picking = picking(target, bar, rectangle("a", 10 / 3.0, 10 / 3.0, 20, 20), label, hatched);
        var shapes = picking.shapes("a");
        assertEquals(2, shapes.size());
        assertEquals(new Box(0, 0, 100, 74), picking.bounds("a").orElseThrow());
    }

    @Test
    void aGroupThatADiscHoldsIsRingedAsADisc() {
        var disc = new Mark.Disc(20, 20, 9, Optional.of(new Ink(0)), Optional.empty(), Optional.empty());
        var within = new Mark.Disc(20, 20, 2, Optional.of(new Ink(0)), Optional.empty(), Optional.empty());
        var beside = new Mark.Disc(60, 20, 9, Optional.of(new Ink(0)), Optional.empty(), Optional.empty());
        var symbol = new Datum("symbol", "", "", "");
        var pair = new Datum("pair", "", "", "");
        var picking = picking(
                new Mark.Group(List.of(within, disc), Optional.of(symbol)),
                new Mark.Group(List.of(disc, beside), Optional.of(pair)));
        assertEquals(List.of(disc), picking.shapes("symbol"));
        assertTrue(picking.shapes("pair").getFirst() instanceof Mark.Rectangle);
    }

    @Test
    void theLinesOfAHatchingDoNotReachBeyondIt() {
        var datum = Optional.of(new Datum("hatched", "", "", ""));
        var hatched = new Hatching(new Ink(0), new Ink(0), 6, 1).closed(new Box(0, 0, 50, 14), datum);
        assertEquals("row", at(picking(hatched, rectangle("row", 0, 14, 50, 20)), 20, 16));
    }

    private static String at(Picking picking, double x, double y) {
        return picking.at(x, y, 4).map(Datum::id).orElse("");
    }

    private static Picking picking(Mark... marks) {
        return new Picking(new Figure(200, 200, new Ink(0xFFFFFF), List.of(marks), "", "", "", Figure.Twin.EMPTY));
    }

    private static Mark rectangle(String id, double x, double y, double width, double height) {
        return new Mark.Rectangle(
                x, y, width, height, 0, FILL, Optional.empty(), Optional.of(new Datum(id, "", "", "")));
    }

    private static Mark disc(String id, double x, double y, double r) {
        return new Mark.Disc(x, y, r, FILL, Optional.empty(), Optional.of(new Datum(id, "", "", "")));
    }
}
