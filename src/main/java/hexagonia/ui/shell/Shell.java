package hexagonia.ui.shell;

import hexagonia.explore.Exploration;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.text.Messages;
import hexagonia.ui.compare.Tray;
import hexagonia.ui.extract.Extracting;
import hexagonia.ui.facet.FacetPane;
import hexagonia.ui.facet.Folds;
import hexagonia.ui.failure.Details;
import hexagonia.ui.failure.Slot;
import hexagonia.ui.file.FileDesk;
import hexagonia.ui.glossary.Explanations;
import hexagonia.ui.guide.GuideCard;
import hexagonia.ui.history.Keeper;
import hexagonia.ui.history.SavedCard;
import hexagonia.ui.history.StepsCard;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.overlay.Panes;
import hexagonia.ui.paper.Dossiers;
import hexagonia.ui.paper.PaperDesk;
import hexagonia.ui.paper.Whereto;
import hexagonia.ui.search.CommandPalette;
import hexagonia.ui.search.Finder;
import hexagonia.ui.search.SearchBox;
import hexagonia.ui.state.CompareEvent;
import hexagonia.ui.state.ExtractEvent;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.CutTextHints;
import hexagonia.ui.theme.Looks;
import hexagonia.wording.Labels;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The content of the window in one language and theme; a change of either puts another shell in its place.
final class Shell extends BorderPane {
    /// The tab that takes the whole width.
    private static final String WHOLE = "compare";

    private final Session session;
    private final Labels labels;
    private final Looks looks;
    private final Keeper keeper;
    private final Overlay overlay;
    private final PaperDesk paper;
    private final FileDesk files;
    private final Extracting extracting;
    private final Finder finder;
    private final Doors doors;
    private final Header header;
    private final Sides sides;
    private final Slot facets;
    private final Slot inspector;
    private final Tabs tabs;
    private final FullScreen full;
    private final StatusBar status;
    private Subscription subscription;

    Shell(
            Session session,
            Looks looks,
            Consumer<Looks> change,
            Keeper keeper,
            Folds folds,
            Dossiers dossiers,
            Whereto whereto,
            Consumer<Optional<Path>> base,
            Extracting.Bytes database) {
        this.session = session;
        this.looks = looks;
        this.keeper = keeper;
        labels = new Labels(session.index(), looks.messages());
        overlay = new Overlay(labels.messages().get("notice.away"));
        paper = new PaperDesk(session, labels, overlay, dossiers, whereto, this);
        files = new FileDesk(labels.messages(), keeper, overlay, paper, whereto, base, this);
        extracting = new Extracting(session, labels, overlay, whereto, database);
        finder = new Finder(session, labels, overlay, () -> sides().reveal());
        doors = new Doors(
                change,
                this::menu,
                () -> header().search(),
                () -> StepsCard.show(overlay, header().steps(), session, labels),
                () -> saved(true),
                () -> saved(false),
                () -> LooksCard.show(overlay, header().looks(), labels.messages(), looks, change),
                () -> GuideCard.show(overlay, labels.messages(), false),
                () -> GuideCard.show(overlay, labels.messages(), true),
                this::extract,
                this::facet,
                this::afresh,
                paper,
                files,
                keeper.keeps());
        header = new Header(session, labels, looks, new SearchBox(finder, overlay), doors);
        subscription = dossiers.pages().subscribe(pages -> header.gathered(pages.intValue()));
        Tray tray = new Tray(session, labels);
        Pages pages = new Pages(labels, looks.palette(), overlay, tray.taken());
        facets = new Slot(session, labels.messages(), part -> pages.facets(part, folds));
        inspector = new Slot(session, labels.messages(), pages::inspector);
        tabs = new Tabs(session, labels, pages.doors());
        tray.onShown(tabs::focus);
        sides = new Sides(this, header, overlay, facets, inspector);
        setTop(header);
        setCenter(tabs);
        status = new StatusBar(labels);
        overlay.between(header, status);
        VBox bottom = new VBox(tray, new StandingNote(session.explorer().standing(), labels.messages()), status);
        setBottom(bottom);
        full = new FullScreen(this, tabs, List.of(header, bottom), this::widen);
        getChildren().add(overlay);
        Panes panes = new Panes(List.of(header, facets, tabs, inspector, tray, overlay.notice()));
        Shortcuts shortcuts = new Shortcuts(session, doors, this::palette, overlay, tabs, panes, full);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (shortcuts.act(event)) {
                event.consume();
            }
        });
        addEventHandler(CompareEvent.COMPARE, event -> tray.toggle(event.ids()));
        addEventHandler(ExtractEvent.EXTRACT, event -> extract(event.getTarget()));
        Explanations.install(this, labels.terms());
        CutTextHints.install(this);
        subscription = subscription
                .and(session.listen(header::tell))
                .and(session.listen(status::tell))
                .and(session.listen(tray::tell))
                .and(session.listen(_ -> widen()));
    }

    /// Fills what stands beside the tabs: to be called once, after the first frame where a start waits for that.
    void fillSides() {
        subscription = subscription.and(session.listen(_ -> facets.show())).and(session.listen(_ -> inspector.show()));
    }

    /// Gives the tab the whole width where it wants it.
    private void widen() {
        sides.widen(full.isOn() || session.exploration().view().tab().equals(WHOLE));
    }

    /// Stops listening; to be called when another shell takes this one's place.
    void dispose() {
        subscription.unsubscribe();
        facets.dispose();
        inspector.dispose();
        tabs.dispose();
    }

    void focus() {
        tabs.focus();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        overlay.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    void say(String sentence) {
        overlay.say(sentence);
    }

    void escaped(Throwable thrown) {
        session.said(thrown);
        Messages words = labels.messages();
        overlay.say(
                words.get(keeper.keeps() ? "failure.escaped" : "failure.escaped.unkept"),
                words.get("failure.copy"),
                new Details(thrown, session.index().strategy().meta())::copy);
    }

    private Header header() {
        return header;
    }

    private Sides sides() {
        return sides;
    }

    private void saved(boolean toSave) {
        SavedCard.show(overlay, header.saved(), session, keeper, labels, files::keep, toSave);
    }

    private void menu() {
        MenuCard.show(
                overlay, header.menu(), labels.messages(), session.explorer().file(), doors);
    }

    void open(Path file) {
        files.open(file);
    }

    /// Says that another database is not shown, and offers to choose again.
    void refused(String sentence) {
        overlay.say(sentence, labels.messages().get("open.other"), files::choose);
    }

    /// Has the table that is looked at written to a file.
    private void extract() {
        overlay.close();
        extract(getScene().getFocusOwner());
    }

    private void extract(EventTarget table) {
        overlay.close();
        extracting.ask(table instanceof Node node ? Optional.of(node) : Optional.empty());
    }

    /// Opens a facet, in its drawer where the facets have no room beside the tabs.
    private void facet(Dimension dimension) {
        sides.revealFacets();
        facets().ifPresent(pane -> pane.enter(dimension));
    }

    /// Starts over: nothing is kept that was filtered, selected, compared or sought, nor what a view alone knows, as
    /// what the hand does on a map, a rectangle that does not filter yet, how far a list is scrolled.
    private void afresh() {
        overlay.close();
        session.send(new Transition.Open(Exploration.start(session.index())));
        tabs.renew();
        facets.renew();
        inspector.renew();
        applyCss();
        layout();
        tabs.focus();
    }

    private Optional<FacetPane> facets() {
        return Optional.ofNullable((FacetPane) facets.lookup("#facets"));
    }

    private void palette() {
        CommandPalette.show(finder, overlay, new Commands(session, labels).all(tabs, looks, doors), status::answer);
    }
}
