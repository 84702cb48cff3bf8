package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.exhibit.compare.CompareRow;
import hexagonia.explore.Comparison;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.Transition;
import hexagonia.explore.saved.SavedExploration;
import hexagonia.export.PdfPages;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.ui.Driver;
import hexagonia.ui.history.Keeper;
import hexagonia.ui.shell.MainWindow;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Looks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The adviser before a meeting, up to the sheet: picks three clusters, sees them side by side, by mouse and by keys.
class CompareStoryTest {
    private static final List<String> THREE = List.of("miai-cluster", "aniti-ia-cluster", "3ia-cote-d-azur-2030");
    private static final String FINDING = "70\u202FM€ attribués à MIAI Cluster, 20 à ANITI et 20 à 3IA Côte d’Azur";

    @TempDir
    private Path folder;

    private Path page;
    private Driver user;

    @BeforeEach
    void open() throws Exception {
        page = folder.resolve("compare.pdf");
        Explorer explorer = Window.explorer(Optional.empty());
        Session session = new Session(explorer, MainWindow.start(explorer));
        Looks looks = new Looks(Locale.FRENCH, false);
        user = Driver.open(
                stage -> new MainWindow(
                        stage,
                        session,
                        looks,
                        Keeper.none(),
                        (_, _) -> Optional.of(page),
                        new LocalBases(Keeper.none())),
                1280,
                800);
    }

    @AfterEach
    void close() throws Exception {
        user.close();
    }

    private Exploration state() {
        return Driver.fx(() -> user.window().session().exploration());
    }

    private void send(Transition transition) {
        Driver.fx(() -> {
            user.window().session().send(transition);
            return null;
        });
        Driver.settle();
    }

    private boolean shows(String selector) {
        return user.ask(".root", Node.class, root -> {
            Node found = root.lookup(selector);
            return found != null
                    && Stream.iterate(found, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
        });
    }

    /// Leaving a tab with the sides for one without widens the columns after they were filled.
    @Test
    void differencesStandBesideTheirNumbersWhereColumnsAreWide() {
        send(new Transition.ToTab("tables"));
        send(new Transition.Compare(THREE));
        send(new Transition.ToTab("compare"));
        Driver.settle();
        double low = user.ask(
                ".root",
                Node.class,
                root -> root.lookupAll(".scale-difference").stream()
                        .map(Label.class::cast)
                        .filter(difference -> !difference.getText().isEmpty())
                        .mapToDouble(Node::getLayoutY)
                        .max()
                        .orElseThrow());
        assertEquals(0, low, "stands below, as in narrow columns");
    }

    @Test
    void byMouseFromTheMapToTheSheetAndBack() {
        assertFalse(shows("#tray"));
        THREE.forEach(id -> user.clickMark("#map", id, KeyCode.CONTROL));
        assertEquals(THREE, state().comparison());
        assertEquals(Set.of(), state().selection());
        assertEquals("3 sur 9", user.see("#tray-count"));

        user.click("#tray-go");
        assertEquals("compare", state().view().tab());
        assertEquals(FINDING, user.see("#compare-headline"));
        CompareRow together = row("money/together");
        assertEquals(
                List.of("76,4", "25,1", "28,0"),
                together.cells().stream().map(c -> c.text()).toList());

        user.click("#compare-differing");
        assertTrue(user.see("#compare-notes").contains("lignes masquées"));
        assertTrue(rows().stream().noneMatch(r -> !r.heading() && !r.differs()));

        for (int i = 0; i < 5; i++) {
            user.press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(List.of(), state().comparison());
        assertEquals("overview", state().view().tab());
        assertFalse(shows("#tray"));
        for (int i = 0; i < 5; i++) {
            user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        }
        assertEquals(THREE, state().comparison());
        assertEquals(FINDING, user.see("#compare-headline"));
    }

    @Test
    void shiftAndClickStillSelectsMore() {
        user.clickMark("#map", "miai-cluster").clickMark("#map", "aniti-ia-cluster", KeyCode.SHIFT);
        assertEquals(Set.of("miai-cluster", "aniti-ia-cluster"), state().selection());
        assertEquals(List.of(), state().comparison());
    }

    @Test
    void byKeysFromTheTableToTheSheet() {
        send(new Transition.ToTab("tables"));
        user.click("#table")
                .press(KeyCode.HOME)
                .press(KeyCode.C)
                .press(KeyCode.DOWN)
                .press(KeyCode.C);
        assertEquals(List.of("prairie-psai", "miai-cluster"), state().comparison());
        send(new Transition.ToTab("compare"));
        focus("#tray-miai-cluster");
        user.press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(List.of("miai-cluster", "prairie-psai"), state().comparison());
        assertEquals(
                "tray-miai-cluster",
                Driver.fx(() -> user.window().scene().getFocusOwner().getId()));
        user.press(KeyCode.DELETE);
        assertEquals(List.of("prairie-psai"), state().comparison());
        assertTrue(shows("#compare-filter"), "too few are left: the tab offers what to choose");
    }

    @Test
    void theEmptyTabOffersProposalsAndRecordsToTick() {
        user.clickText("Comparer");
        assertTrue(user.see("#compare-headline").startsWith("Choisir de deux à neuf"));
        fire("#tick-miai-cluster");
        fire("#tick-enact");
        fire("#tick-sequoia");
        assertEquals(List.of("miai-cluster", "enact", "sequoia"), state().comparison());
        assertTrue(shows("#compare-filter"), "more can be ticked");
        fire("#tick-enact");
        user.click("#tray-go");
        assertEquals(List.of("miai-cluster", "sequoia"), state().comparison());
        assertFalse(shows("#compare-filter"));
        user.click("#tray-clear");
        user.clickText(
                "#proposals",
                "Île-de-France\u00A0: les quatre\nPR[AI]RIE-PSAI, Hi!\u00A0PARIS, PostGenAI@Paris, DATAIA");
        assertTrue(shows("#compare-filter"), "a proposal fills the tray and starts nothing");
        assertEquals("4 sur 9", user.see("#tray-count"));
        user.click("#tray-go");
        assertEquals(List.of("prairie-psai", "hi-paris", "postgenai-paris", "dataia-cluster"), state().comparison());
        assertTrue(user.see("#compare-headline").startsWith("Quatre clusters"));
    }

    @Test
    void theTenthAndAnotherKindAreRefusedInTheTray() {
        List<String> projects = Driver.fx(() -> user.window().session().index().ofKind(Kind.PROJECT).stream()
                .limit(9)
                .map(Entity::id)
                .toList());
        send(new Transition.Compare(projects));
        send(new Transition.Select(List.of("miai-cluster")));
        fire("#record-compare");
        assertEquals(projects, state().comparison());
        assertTrue(user.see("#tray-said").contains("Projet"), user.see("#tray-said"));
        send(new Transition.Select(List.of(tenth(projects))));
        fire("#record-compare");
        assertEquals(projects, state().comparison());
        assertTrue(user.see("#tray-said").startsWith("Neuf fiches au plus"), user.see("#tray-said"));
    }

    @Test
    void searchAndPaletteBringRecordsToTheTrayAndTakeThemOut() throws Exception {
        user.press(KeyCode.CONTROL, KeyCode.F).type("MIAI Cluster");
        OpenWindow.until(() -> shows("#search-results"));
        user.press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertEquals(List.of("miai-cluster"), state().comparison());
        assertEquals(Set.of(), state().selection());
        assertTrue(user.see("#tray-said").contains("seconde"), user.see("#tray-said"));
        user.press(KeyCode.CONTROL, KeyCode.K)
                .type("ANITI IA Cluster")
                .press(KeyCode.DOWN)
                .press(KeyCode.ENTER);
        user.press(KeyCode.CONTROL, KeyCode.K).type("ENACT").press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertEquals(List.of("miai-cluster", "aniti-ia-cluster", "enact"), state().comparison());
        user.press(KeyCode.CONTROL, KeyCode.K)
                .type("MIAI Cluster")
                .press(KeyCode.DOWN)
                .press(KeyCode.ENTER);
        assertEquals(List.of("aniti-ia-cluster", "enact"), state().comparison());
    }

    @Test
    void whatIsSelectedIsComparedAtOnce() {
        user.clickMark("#map", "miai-cluster").clickMark("#map", "aniti-ia-cluster", KeyCode.SHIFT);
        fire("#compare-selected");
        assertEquals("compare", state().view().tab());
        assertEquals(Set.of("miai-cluster", "aniti-ia-cluster"), Set.copyOf(state().comparison()));
    }

    @Test
    void theMenuOfATableBringsItsRowsToTheTray() {
        send(new Transition.ToTab("tables"));
        user.click("#table").press(KeyCode.HOME).press(KeyCode.SHIFT, KeyCode.DOWN);
        send(new Transition.Select(List.of("prairie-psai", "miai-cluster")));
        user.press(KeyCode.SHIFT, KeyCode.F10);
        choose("Comparer ces 2 fiches");
        assertEquals(Set.of("prairie-psai", "miai-cluster"), Set.copyOf(state().comparison()));
    }

    @Test
    void theTrayIsSeenFromEveryTab() {
        send(new Transition.Compare(THREE));
        for (String tab : List.of(
                "overview",
                "tables",
                "map",
                "spending",
                "figures",
                "compare",
                "reconciliation",
                "timeline",
                "sources")) {
            send(new Transition.ToTab(tab));
            assertEquals(tab, state().view().tab());
            assertEquals("3 sur 9", user.see("#tray-count"), tab);
            assertTrue(shows("#tray-miai-cluster"), tab);
        }
    }

    @Test
    void aRowOrdersTheRecordsAndItsMenuTakesAnotherReference() {
        send(Comparison.show(nine()));
        focus("#comparison");
        user.press(KeyCode.DOWN);
        user.press(KeyCode.SHIFT, KeyCode.F10);
        assertEquals(1, focusedRow());
        choose("Ordonner les fiches par « Montant », croissant");
        assertEquals(1, focusedRow(), "the row keeps the keyboard");
        assertEquals("prairie-psai", state().comparison().getLast());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(nine(), state().comparison());
        fire("#compare-reference", "ENACT");
        assertEquals("+40,0 · +133,3\u202F%", row("title/amount").cells().get(1).under());
        fire("#compare-reference", "aucune");
        assertTrue(row("title/amount").cells().stream().allMatch(c -> c.under().isEmpty()));
    }

    /// A row that is only a title has nothing to copy, and is as high with the keyboard as without.
    @Test
    void aTitleAmongTheRowsIsNotCopiedAndStaysAsHigh() {
        send(Comparison.show(nine()));
        double high = firstAmount();
        focus("#comparison");
        Driver.settle();
        assertEquals(0, focusedRow());
        assertEquals(high, firstAmount(), 0.5);
        user.press(KeyCode.CONTROL, KeyCode.C);
        assertEquals("Rien à copier\u00A0: cette ligne n’est qu’un titre", user.see("#compare-subtitle"));
    }

    private double firstAmount() {
        return user.ask(
                "#comparison",
                TableView.class,
                table -> ((TableView<?>) table)
                        .lookupAll(".table-row-cell").stream()
                                .map(TableRow.class::cast)
                                .filter(row -> row.getIndex() == 1)
                                .mapToDouble(Node::getLayoutY)
                                .findFirst()
                                .orElseThrow());
    }

    private int focusedRow() {
        return user.ask(
                "#comparison",
                TableView.class,
                table -> ((TableView<?>) table).getFocusModel().getFocusedIndex());
    }

    /// Chooses from the menu that is open.
    private void choose(String item) {
        Driver.fx(() -> {
            MenuItem found = javafx.stage.Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                    .filter(i -> item.equals(plain(i)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(javafx.stage.Window.getWindows().stream()
                            .filter(ContextMenu.class::isInstance)
                            .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                            .map(CompareStoryTest::plain)
                            .toList()));
            found.fire();
            found.getParentPopup().hide();
            return null;
        });
        Driver.settle();
    }

    private static String plain(MenuItem item) {
        return String.valueOf(item.getText()).replaceAll("[\u00A0\u202F]", " ");
    }

    private void fire(String selector, String item) {
        user.ask(selector, MenuButton.class, button -> {
            button.getItems().stream()
                    .filter(i -> i.getText().equals(item))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
        Driver.settle();
    }

    @Test
    void theReferenceIsChosenByKeys() {
        send(Comparison.show(THREE));
        focus("#compare-reference");
        user.press(KeyCode.SPACE).press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertEquals(Optional.of("aniti-ia-cluster"), state().view().choice(Comparison.REFERENCE));
        assertEquals(
                List.of("+50,0 · +250\u202F%", "", "="),
                row("title/amount").cells().stream().map(c -> c.under()).toList());
    }

    @Test
    void aNumberThatWeAttachIsMarkedBesideItsBar() {
        send(Comparison.show(THREE));
        long marked = user.ask(
                "#comparison",
                Node.class,
                table -> table.lookupAll(".mark-inferred").stream()
                        .filter(Node::isVisible)
                        .filter(m -> m.getParent().lookup(".scale-number") instanceof Label number
                                && List.of("5,1", "8,0").contains(number.getText()))
                        .count());
        assertEquals(2, marked);
    }

    @Test
    void referenceAndOrderAreUndone() {
        send(Comparison.show(THREE));
        send(new Transition.Choose(Comparison.REFERENCE, Optional.of("aniti-ia-cluster")));
        assertEquals(
                "+50,0 · +250\u202F%", row("title/amount").cells().getFirst().under());
        focus("#tray-miai-cluster");
        user.press(KeyCode.ALT, KeyCode.RIGHT);
        List<String> moved = List.of("aniti-ia-cluster", "miai-cluster", "3ia-cote-d-azur-2030");
        assertEquals(moved, state().comparison());
        user.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(THREE, state().comparison());
        assertEquals(Optional.empty(), state().view().choice(Comparison.REFERENCE));
    }

    @Test
    void headsAndNamesStayWhileTheOthersScroll() {
        send(Comparison.show(nine()));
        double scrolled = user.ask("#comparison", TableView.class, table -> {
            ScrollBar bar = table.lookupAll(".scroll-bar").stream()
                    .map(ScrollBar.class::cast)
                    .filter(b -> b.getOrientation() == Orientation.HORIZONTAL)
                    .findFirst()
                    .orElseThrow();
            assertTrue(bar.isVisible(), "nine columns of 170 are wider than the window");
            bar.setValue(bar.getMax());
            return bar.getValue();
        });
        Driver.settle();
        assertTrue(scrolled > 300, "scrolled by " + scrolled);
        double left =
                user.ask("#comparison", Node.class, t -> t.localToScene(0, 0).getX());
        assertEquals(left, x("#column-what"), 2, "the names of the rows stay");
        double names = user.ask("#column-what", Region.class, Region::getWidth);
        assertEquals(left + names, x("#column-prairie-psai"), 2, "the reference stays beside them");
        assertTrue(x("#column-miai-cluster") < left, "the others scroll");
        double top = y("#column-what");
        user.ask("#comparison", TableView.class, table -> {
            table.scrollTo(table.getItems().size() - 1);
            return null;
        });
        Driver.settle();
        assertEquals(top, y("#column-what"), 0.5);
    }

    @Test
    void columnsAreMovedByKeys() {
        send(Comparison.show(THREE));
        focus("#comparison");
        user.press(KeyCode.RIGHT).press(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals(List.of("aniti-ia-cluster", "miai-cluster", "3ia-cote-d-azur-2030"), state().comparison());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(THREE, state().comparison());
    }

    @Test
    void chipsAndColumnsAreDraggedIntoAnotherOrder() {
        send(Comparison.show(THREE));
        drag("#tray-3ia-cote-d-azur-2030", "#tray-miai-cluster");
        List<String> last = List.of("3ia-cote-d-azur-2030", "miai-cluster", "aniti-ia-cluster");
        assertEquals(last, state().comparison(), "the last chip comes first");
        drag("#column-3ia-cote-d-azur-2030", "#column-aniti-ia-cluster");
        List<String> column = List.of("miai-cluster", "aniti-ia-cluster", "3ia-cote-d-azur-2030");
        assertEquals(column, state().comparison(), "the first column comes last");
        assertEquals(
                List.of("70,0", "20,0", "20,0"),
                row("title/amount").cells().stream().map(c -> c.text()).toList());
        assertTrue(x("#column-miai-cluster") < x("#column-aniti-ia-cluster"));
        assertTrue(x("#column-aniti-ia-cluster") < x("#column-3ia-cote-d-azur-2030"));
        drag("#column-what", "#column-aniti-ia-cluster");
        drag("#column-miai-cluster", "#column-what");
        assertEquals(column, state().comparison(), "the names of the rows stay where they are");
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(last, state().comparison());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(THREE, state().comparison());
    }

    @Test
    void aChipIsClickedWithoutMovingAndTakenOutByItsCross() {
        send(Comparison.show(THREE));
        user.click("#tray-aniti-ia-cluster .label");
        assertEquals(THREE, state().comparison());
        user.click("#tray-aniti-ia-cluster .button");
        assertEquals(List.of("miai-cluster", "3ia-cote-d-azur-2030"), state().comparison());
    }

    /// Drags the middle of one thing just beyond that of another.
    private void drag(String from, String to) {
        double apart = x(to) - x(from);
        double width = user.ask(from, Region.class, Region::getWidth);
        double other = user.ask(to, Region.class, Region::getWidth);
        double end = apart + other / 2 + (apart > 0 ? 4 : -4);
        user.drag(from, new Point2D(width / 3, 10), new Point2D(end, 10));
    }

    @Test
    void whatIsSharedIsSeenAndItsCellsOpenTheirHeadings() {
        send(Comparison.show(nine()));
        fire("#compare-matrix");
        assertTrue(user.see("#compare-headline").startsWith("18 thèmes sur 51"), user.see("#compare-headline"));
        assertTrue(shows("#compare-map"));
        focus("#compared-things");
        user.press(KeyCode.DOWN).press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.ENTER);
        assertEquals("sources", state().view().tab(), "the heading that states it is read");
        user.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Optional.empty(), state().view().choice(Comparison.MATRIX));
        assertTrue(shows("#comparison"));
    }

    /// At 200 %, the chips of nine records would take the height that the views need; the count stands for them.
    @Test
    void whatIsComparedLeavesTheViewsTheirRoomAtTwiceTheSize() {
        send(Comparison.show(nine()));
        send(new Transition.ToTab("spending"));
        assertTrue(shows("#tray .chip"));
        user.press(KeyCode.CONTROL, KeyCode.K).type("Taille du texte : 200").press(KeyCode.ENTER);
        Driver.settle();
        assertTrue(shows("#tray-go"));
        double height = user.ask("#tray", Region.class, Region::getHeight);
        double window = user.ask(".root", Region.class, Region::getHeight);
        assertTrue(height < window / 4, height + " of " + window);
    }

    /// Heads that lean stand higher than others: the rows under them keep their room.
    @Test
    void allRowsOfWhatIsSharedStandWhereThereIsRoom() {
        send(Comparison.show(THREE));
        fire("#compare-matrix");
        boolean scrolls = user.ask(
                "#compared-things",
                TableView.class,
                table -> table.lookupAll(".scroll-bar").stream()
                        .map(ScrollBar.class::cast)
                        .anyMatch(b -> b.getOrientation() == Orientation.VERTICAL && b.isVisible()));
        assertFalse(scrolls, "eight rows in half a window");
    }

    @Test
    void theSheetIsCopiedForSpreadsheetAndWordProcessor() {
        send(Comparison.show(THREE));
        fire("#compare-copy");
        String text = Driver.fx(() -> Clipboard.getSystemClipboard().getString());
        String html = Driver.fx(() -> Clipboard.getSystemClipboard().getHtml());
        assertTrue(text.contains("Montants\tMontant · attribué\t70000000\t20000000\t−50,0 · −71,4 %\t"), text);
        assertTrue(text.contains("Nice (déduit)") && text.contains("\tnon communiqué\t"), text);
        assertTrue(html.contains("<table") && html.contains("<td>70000000</td>"), html);
        assertTrue(user.see("#compare-subtitle").startsWith("Table copiée"));
    }

    @Test
    void byKeysAloneFromTheStartToThePage() throws Exception {
        user.press(KeyCode.CONTROL, KeyCode.K).type("Comparer").press(KeyCode.ENTER);
        assertEquals("compare", state().view().tab());
        List<String> ids = List.of("tick-miai-cluster", "tick-aniti-ia-cluster", "tick-3ia-cote-d-azur-2030");
        for (String id : ids) {
            walkTo(id);
            user.press(KeyCode.SPACE);
        }
        assertEquals(THREE, state().comparison());
        walkTo("tray-go");
        user.press(KeyCode.SPACE);
        assertEquals(FINDING, user.see("#compare-headline"));
        user.press(KeyCode.SPACE);
        assertEquals(THREE, state().comparison(), "the keyboard is on the rows, not on what empties them");
        user.press(KeyCode.CONTROL, KeyCode.P);
        walkTo("print-pdf");
        user.press(KeyCode.SPACE);
        OpenWindow.until(() -> Files.exists(page));
        OpenWindow.until(() -> Files.size(page) > 1000);
        try (var pdf = Loader.loadPDF(page.toFile())) {
            assertEquals(1, pdf.getNumberOfPages());
            assertTrue(pdf.getPage(0).getMediaBox().getWidth()
                    > pdf.getPage(0).getMediaBox().getHeight());
            String said = new PDFTextStripper().getText(pdf);
            assertTrue(said.contains("76,4") && said.contains("−71,4") && said.contains("−13,9"), said);
        }
        Exploration kept = SavedExploration.read(
                        PdfPages.read(page.toFile()).getFirst().text(),
                        user.window().session().explorer())
                .orElseThrow()
                .exploration()
                .history()
                .current();
        assertEquals(THREE, kept.comparison(), "the page opens what was compared");
        assertEquals("compare", kept.view().tab());
    }

    /// Presses Tab until the keyboard is where it is wanted, among what can be ticked the arrow.
    private void walkTo(String id) {
        for (int i = 0; i < 80; i++) {
            String at = Driver.fx(() -> user.window().scene().getFocusOwner().getId() + "");
            if (id.equals(at)) {
                return;
            }
            user.press(at.startsWith("tick-") && id.startsWith("tick-") ? KeyCode.RIGHT : KeyCode.TAB);
        }
        throw new AssertionError("Tab never comes to " + id);
    }

    private double x(String selector) {
        return user.ask(selector, Node.class, n -> n.localToScene(0, 0).getX());
    }

    private double y(String selector) {
        return user.ask(selector, Node.class, n -> n.localToScene(0, 0).getY());
    }

    @Test
    void theWaysToSeeItStandInOneLineOfNoMoreThanItsHeight() {
        send(Comparison.show(THREE));
        double high = user.ask("#compare-reference", Region.class, Region::getHeight);
        double bar = user.ask(
                ".compare-bar",
                Region.class,
                b -> b.getHeight() - b.getInsets().getTop() - b.getInsets().getBottom());
        assertEquals(high, bar, 4);
    }

    private List<String> nine() {
        return Driver.fx(() -> user.window().session().index().ofKind(Kind.CLUSTER).stream()
                .map(Entity::id)
                .toList());
    }

    private String tenth(List<String> nine) {
        return Driver.fx(() -> user.window().session().index().ofKind(Kind.PROJECT).stream()
                .map(Entity::id)
                .filter(id -> !nine.contains(id))
                .findFirst()
                .orElseThrow());
    }

    private void focus(String selector) {
        user.ask(selector, Node.class, node -> {
            node.requestFocus();
            return null;
        });
        Driver.settle();
    }

    private void fire(String selector) {
        user.ask(selector, ButtonBase.class, button -> {
            button.fire();
            return null;
        });
        Driver.settle();
    }

    private List<CompareRow> rows() {
        return user.rows("#comparison");
    }

    private CompareRow row(String id) {
        return rows().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }
}
