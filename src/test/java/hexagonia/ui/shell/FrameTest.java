package hexagonia.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTest {
    /// The free part of screens: small, at scale 2, usual, left of the first.
    @ParameterizedTest
    @CsvSource({"0,0,640,372", "0,27,1280,773", "0,0,1366,728", "-1920,40,1920,1040"})
    void theWindowNeverLeavesTheFreePartOfItsScreen(double x, double y, double width, double height) {
        Rectangle2D room = new Rectangle2D(x, y, width, height);
        for (Rectangle2D was : new Rectangle2D[] {
            null,
            new Rectangle2D(x + 10, y - 30, 900, 600),
            new Rectangle2D(x + width - 20, y + height - 20, 3000, 2000),
            new Rectangle2D(9000, 9000, 1280, 800),
            new Rectangle2D(x + 5, y + 5, 1, 1)
        }) {
            Rectangle2D bounds = Frame.within(room, Optional.ofNullable(was), Frame.least(room, 100));
            assertTrue(room.contains(bounds), bounds + " in " + room);
            assertTrue(bounds.getWidth() >= Math.min(720, width), bounds.toString());
        }
    }

    @Test
    void aPlaceThatFitsIsKeptAndOneThatIsGoneIsTheMiddle() {
        Rectangle2D room = new Rectangle2D(0, 0, 1920, 1040);
        Rectangle2D was = new Rectangle2D(200, 100, 1000, 700);
        assertEquals(was, Frame.within(room, Optional.of(was), Frame.least(room, 100)));
        assertEquals(
                new Rectangle2D(320, 120, 1280, 800),
                Frame.within(room, Optional.of(new Rectangle2D(-3000, 0, 1280, 800)), Frame.least(room, 100)));
    }

    /// As far as its screen allows.
    @Test
    void theSmallestWindowGrowsWithItsText() {
        Rectangle2D room = new Rectangle2D(0, 0, 1920, 1080);
        assertEquals(new Dimension2D(1440, 1080), Frame.least(room, 200));
        assertEquals(new Dimension2D(720, 560), Frame.least(room, 80));
        Rectangle2D small = new Rectangle2D(1300, 700, 600, 300);
        assertTrue(room.contains(Frame.within(room, Optional.of(small), Frame.least(room, 200))));
    }

    /// Where a desktop puts the content at the place asked for the frame, the title bar would be off the screen, and
    /// a window higher up at each start; where it then takes what was asked for as the frame's, the foot would be.
    @ParameterizedTest
    @CsvSource({
        "0,0,-20,20,20",
        "0,20,0,20,20",
        "0,20,20,20,0",
        "100,100,80,20,120",
        "0,0,-1,1,1",
        "100,100,100,20,100",
        "100,100,110,20,100",
        "100,100,700,20,100",
        "0,0,0,0,0"
    })
    void theTitleBarStandsWhereTheFrameWasWanted(double wanted, double asked, double got, double edge, double again) {
        assertEquals(again, Frame.again(wanted, asked, got, edge));
    }
}
