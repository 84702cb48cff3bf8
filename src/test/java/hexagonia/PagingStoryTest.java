package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.explore.Transition;
import hexagonia.ui.Driver;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Someone reads a long record by the keys.
class PagingStoryTest extends OverBundled {
    @Test
    void aPageIsWhatIsSeenLessALineOrTwo() {
        Driver.fx(() -> {
            user.window().session().send(new Transition.Select(List.of("ia-clusters")));
            user.window().scene().getRoot().lookup("#inspector").requestFocus();
            return null;
        });
        Driver.settle();
        user.press(KeyCode.PAGE_DOWN);
        assertEquals(page(), from(), 1);
        user.press(KeyCode.PAGE_DOWN);
        assertEquals(2 * page(), from(), 1);
        user.press(KeyCode.PAGE_UP).press(KeyCode.PAGE_UP);
        assertEquals(0, from(), 1);
        user.press(KeyCode.END);
        assertEquals(1, user.ask("#inspector", ScrollPane.class, ScrollPane::getVvalue));
        user.press(KeyCode.HOME);
        assertEquals(0, from(), 1);
    }

    private double page() {
        return user.ask(
                "#inspector", ScrollPane.class, p -> p.getViewportBounds().getHeight() - 40);
    }

    private double from() {
        return user.ask(
                "#inspector",
                ScrollPane.class,
                p -> p.getVvalue()
                        * (p.getContent().getLayoutBounds().getHeight()
                                - p.getViewportBounds().getHeight()));
    }
}
