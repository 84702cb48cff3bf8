package hexagonia.ui.overlay;

import hexagonia.ui.keys.Key;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/// Turns what scrolls by the page, as it is seen, less a line or two to go on from; goes to its ends. The keys of the
/// toolkit turn it by a tenth of all there is, and know no ends.
public final class Paging {
    private static final double KEPT = 40;

    private Paging() {}

    public static void in(ScrollPane pane) {
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            double seen = pane.getViewportBounds().getHeight();
            double hidden = pane.getContent().getLayoutBounds().getHeight() - seen;
            double by = switch (event.getCode()) {
                case PAGE_UP -> KEPT - seen;
                case PAGE_DOWN -> seen - KEPT;
                case HOME -> Key.isAlone(event) ? -hidden : 0;
                case END -> Key.isAlone(event) ? hidden : 0;
                default -> 0;
            };
            if (by != 0 && hidden > 0) {
                pane.setVvalue(Math.clamp(pane.getVvalue() + by / hidden, 0, 1));
                event.consume();
            }
        });
    }
}
