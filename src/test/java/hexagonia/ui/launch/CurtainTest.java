package hexagonia.ui.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class CurtainTest {
    private final ByteArrayOutputStream stage = new ByteArrayOutputStream();
    private final Curtain curtain = new Curtain(stage);
    private final PrintStream actors = new PrintStream(curtain, true, UTF_8);

    @Test
    void showsNothingUntilItIsLifted() throws IOException {
        actors.print("été ");
        assertEquals("", stage.toString(UTF_8));
        curtain.lift();
        assertEquals("été ", stage.toString(UTF_8));
    }

    @Test
    void letsThroughWhatComesAfterwards() throws IOException {
        actors.print("a");
        curtain.lift();
        actors.print("b");
        curtain.lift();
        assertEquals("ab", stage.toString(UTF_8));
    }

    @Test
    void forgetsWhatItHeldWhenItIsDropped() {
        actors.print("a stack trace");
        assertEquals("a stack trace", curtain.drop(UTF_8));
        actors.print("a sentence");
        assertEquals("a sentence", stage.toString(UTF_8));
    }
}
