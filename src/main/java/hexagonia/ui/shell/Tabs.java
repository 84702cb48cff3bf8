package hexagonia.ui.shell;

import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.ui.state.Session;
import hexagonia.wording.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.util.Subscription;

/// The tabs in the middle. Which one is shown is part of the state; a tab's content is made when it is first shown.
final class Tabs extends TabPane {
    /// A tab by its id in the state, which also names its title (`tab.ID`), and how its content is made.
    record Door(String id, Supplier<Page> page) {}

    /// What a tab shows, how it takes the keyboard, and how it stops listening.
    record Page(Node node, Runnable focus, Runnable dispose) {}

    /// Below this width the names of tabs stand closer.
    private static final double NARROW = 720;

    private final Session session;
    private final Map<String, Door> doors = new LinkedHashMap<>();
    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final Subscription subscription;
    private boolean telling;

    Tabs(Session session, Labels labels, List<Door> doors) {
        this.session = session;
        setId("tabs");
        PseudoClass narrow = PseudoClass.getPseudoClass("narrow");
        widthProperty().subscribe(width -> pseudoClassStateChanged(narrow, width.doubleValue() < NARROW));
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        for (Door door : doors) {
            this.doors.put(door.id(), door);
            Tab tab = new Tab(labels.messages().get("tab." + door.id()));
            tab.setId(door.id());
            getTabs().add(tab);
        }
        subscription = session.listen(this::tell);
        getSelectionModel().selectedItemProperty().addListener((_, _, tab) -> {
            if (!telling && tab != null) {
                session.send(new Transition.ToTab(tab.getId()));
            }
        });
    }

    /// Stops listening, and every page made so far with it.
    void dispose() {
        subscription.unsubscribe();
        pages.values().forEach(page -> page.dispose().run());
    }

    /// The ids of the tabs, in their order.
    List<String> ids() {
        return List.copyOf(doors.keySet());
    }

    /// Puts the keyboard on the page shown.
    void focus() {
        pages.get(shown(session.exploration().view().tab())).focus().run();
    }

    /// Shows the tab that many further on, round.
    void turn(int by) {
        List<String> ids = ids();
        int at = ids.indexOf(shown(session.exploration().view().tab()));
        session.send(new Transition.ToTab(ids.get(Math.floorMod(at + by, ids.size()))));
    }

    private void tell(Findings findings) {
        String id = shown(findings.exploration().view().tab());
        Tab tab =
                getTabs().stream().filter(t -> t.getId().equals(id)).findFirst().orElseThrow();
        if (!pages.containsKey(id)) {
            Page page = doors.get(id).page().get();
            pages.put(id, page);
            tab.setContent(new Scroller(page.node()));
        }
        telling = true;
        getSelectionModel().select(tab);
        telling = false;
    }

    private String shown(String id) {
        return doors.containsKey(id) ? id : doors.keySet().iterator().next();
    }
}
