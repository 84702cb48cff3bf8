package hexagonia.ui.shell;

import hexagonia.explore.Transition;
import hexagonia.ui.keys.Key;
import hexagonia.ui.keys.Moving;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.overlay.Panes;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// What keys do wherever the keyboard stands in the window.
final class Shortcuts {
    private final Session session;
    private final Doors doors;
    private final Runnable palette;
    private final Overlay overlay;
    private final Tabs tabs;
    private final Panes panes;
    private final FullScreen full;

    Shortcuts(
            Session session, Doors doors, Runnable palette, Overlay overlay, Tabs tabs, Panes panes, FullScreen full) {
        this.session = session;
        this.doors = doors;
        this.palette = palette;
        this.overlay = overlay;
        this.tabs = tabs;
        this.panes = panes;
        this.full = full;
    }

    /// Does what the keys of an event ask; whether they ask anything.
    boolean act(KeyEvent event) {
        boolean writing = event.getTarget() instanceof TextInputControl;
        boolean steps = !writing && !Overlay.undoes(event.getTarget());
        if (Moving.takes(event.getTarget(), event)) {
            return false;
        }
        if (tabs.turn(event) || overlay.walk(event) || (!overlay.isOpen() && panes.walk(event, tabs.getScene()))) {
            return true;
        }
        if (Key.BACK.matches(event) || (steps && Key.UNDO.matches(event))) {
            session.back();
        } else if (Key.FORWARD.matches(event) || (steps && Key.REDO.matches(event))) {
            session.forward();
        } else if (Key.SEARCH.matches(event)) {
            overlay.close();
            doors.search().run();
        } else if (Key.PALETTE.matches(event)) {
            palette.run();
        } else if (Key.FILE.matches(event)) {
            doors.files().choose();
        } else if (Key.PRINT.matches(event)) {
            doors.paper().print();
        } else if (!(writing && overlay.isOpen()) && Key.GATHER.matches(event)) {
            doors.paper().gather();
        } else if (Key.FULL.matches(event)) {
            full.toggle();
        } else if (Key.EXPORT.matches(event)) {
            doors.extract().run();
        } else if (Key.HELP.matches(event)) {
            doors.guide().run();
        } else if (Key.MENU.matches(event)) {
            Nodes.menu(tabs.getScene().getFocusOwner());
        } else if (Key.ESCAPE.matches(event) && !Overlay.escapes(event.getTarget())) {
            return escape();
        } else {
            return false;
        }
        return true;
    }

    /// Puts the card away, else leaves the full screen, else puts the selection away.
    private boolean escape() {
        if (overlay.isOpen()) {
            overlay.close();
            return true;
        }
        if (full.isOn()) {
            full.toggle();
            return true;
        }
        if (session.exploration().selection().isEmpty()) {
            return false;
        }
        session.send(new Transition.Select(List.of()));
        return true;
    }
}
