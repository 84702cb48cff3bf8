package hexagonia.ui.shell;

import hexagonia.ui.failure.Slot;
import hexagonia.ui.overlay.Overlay;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// The panels at both sides of the tabs: beside them while there is room, else in drawers that buttons of the header
/// open.
final class Sides {
    private static final double WIDE = 1600;
    private static final double LEFT = 960;
    private static final double RIGHT = 1120;

    private boolean whole;
    private final BorderPane window;
    private final Header header;
    private final Overlay overlay;
    private final Slot facets;
    private final Slot inspector;

    Sides(BorderPane window, Header header, Overlay overlay, Slot facets, Slot inspector) {
        this.window = window;
        this.header = header;
        this.overlay = overlay;
        this.facets = facets;
        this.inspector = inspector;
        window.setLeft(facets);
        window.setRight(inspector);
        header.left().setOnAction(_ -> drawer(facets, true));
        header.right().setOnAction(_ -> drawer(inspector, false));
        window.widthProperty().subscribe(_ -> place());
    }

    /// Puts both panels away, or back: what the tab shows may take the whole width.
    void widen(boolean wanted) {
        if (whole != wanted) {
            whole = wanted;
            place();
        }
    }

    private void place() {
        double width = window.getWidth();
        boolean wide = width >= WIDE;
        fix(facets, wide ? 264 : 224);
        fix(inspector, wide ? 376 : 288);
        if (overlay.shows(facets) || overlay.shows(inspector)) {
            overlay.close();
        }
        boolean left = width >= LEFT && !whole;
        boolean right = width >= RIGHT && !whole;
        window.setLeft(left ? facets : null);
        window.setRight(right ? inspector : null);
        show(header.left(), !left);
        show(header.right(), !right);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static void fix(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }

    /// Opens a panel that has no room of its own, or closes it.
    private void drawer(Slot panel, boolean left) {
        if (overlay.shows(panel)) {
            overlay.close();
        } else {
            overlay.drawer(header, panel, left);
            panel.focus();
        }
    }

    /// Makes the facets seen where they have no room of their own.
    void revealFacets() {
        if (window.getLeft() == null && !overlay.shows(facets)) {
            drawer(facets, true);
        }
    }

    /// Makes what is selected seen where the inspector has no room of its own.
    void reveal() {
        if (window.getRight() == null && !overlay.shows(inspector)) {
            drawer(inspector, false);
        }
    }
}
