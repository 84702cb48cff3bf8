package hexagonia.ui.shell;

import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.text.Messages;
import hexagonia.ui.failure.Slot;
import hexagonia.ui.keys.Moving;
import hexagonia.ui.state.Session;
import hexagonia.wording.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Skin;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// The tabs in the middle. Which one is shown is part of the state; a tab's content is made when it is first shown.
final class Tabs extends TabPane {
    /// A tab by its id in the state, which also names its title (`tab.ID`), and how its content is made.
    record Door(String id, Function<Session, Slot.Page> page) {}

    /// Below this width the names of tabs stand closer.
    private static final double NARROW = 760;
    /// Below this one their letters are smaller too.
    private static final double TIGHT = 700;
    /// What the toolkit wants free after the last tab.
    private static final double FREE = 10;

    private final Session session;
    private final Map<String, Door> doors = new LinkedHashMap<>();
    private final Map<String, Slot> pages = new LinkedHashMap<>();
    private final Messages words;
    private final Subscription subscription;
    private boolean telling;

    Tabs(Session session, Labels labels, List<Door> doors) {
        this.session = session;
        this.words = labels.messages();
        setId("tabs");
        PseudoClass narrow = PseudoClass.getPseudoClass("narrow");
        PseudoClass tight = PseudoClass.getPseudoClass("tight");
        widthProperty().subscribe(width -> {
            pseudoClassStateChanged(narrow, width.doubleValue() < NARROW);
            pseudoClassStateChanged(tight, width.doubleValue() < TIGHT);
        });
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        for (Door door : doors) {
            this.doors.put(door.id(), door);
            Tab tab = new Tab(words.get("tab." + door.id()));
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

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        Region header = (Region) lookup(".tab-header-area");
        Region names = (Region) header.lookup(".headers-region");
        Region menu = (Region) header.lookup(".control-buttons-tab");
        Stream.of(header, names)
                .forEach(part -> part.widthProperty().subscribe(() -> foldWhereTheyDoNotFit(header, names, menu)));
        return skin;
    }

    /// Leaves the menu of all tabs no room where they fit without it. The toolkit keeps that menu, once shown, until
    /// the tabs fit beside it: a moment of too little room would leave it for good.
    private static void foldWhereTheyDoNotFit(Region header, Region names, Region menu) {
        double room = header.getWidth() - header.snappedLeftInset() - FREE;
        menu.setPrefWidth(names.prefWidth(-1) < room ? 0 : USE_COMPUTED_SIZE);
    }

    /// Stops listening, and every page made so far with it.
    void dispose() {
        subscription.unsubscribe();
        pages.values().forEach(Slot::dispose);
    }

    /// Makes every page anew that was shown, those that are hidden when they are shown again.
    void renew() {
        pages.values().forEach(Slot::dispose);
        pages.get(shown(session.exploration().view().tab())).show();
    }

    /// The ids of the tabs, in their order.
    List<String> ids() {
        return List.copyOf(doors.keySet());
    }

    /// Puts the keyboard on the page shown.
    void focus() {
        pages.get(shown(session.exploration().view().tab())).focus();
    }

    /// Shows the next tab, or the one before, round, where that was asked; whether it was.
    boolean turn(KeyEvent event) {
        boolean asked = Moving.turns(event);
        if (asked) {
            turn(event.isShiftDown() ? -1 : 1);
        }
        return asked;
    }

    /// Shows a tab and puts the keyboard on its page.
    void open(Transition to) {
        session.send(to);
        applyCss();
        layout();
        focus();
    }

    private void turn(int by) {
        List<String> ids = ids();
        int at = ids.indexOf(shown(session.exploration().view().tab()));
        session.send(new Transition.ToTab(ids.get(Math.floorMod(at + by, ids.size()))));
    }

    private void tell(Findings findings) {
        String id = shown(findings.exploration().view().tab());
        Tab tab =
                getTabs().stream().filter(t -> t.getId().equals(id)).findFirst().orElseThrow();
        if (!pages.containsKey(id)) {
            pages.put(id, new Slot(session, words, doors.get(id).page()));
            tab.setContent(new Scroller(pages.get(id)));
        }
        pages.get(id).show();
        telling = true;
        getSelectionModel().select(tab);
        telling = false;
    }

    private String shown(String id) {
        return doors.containsKey(id) ? id : doors.keySet().iterator().next();
    }
}
