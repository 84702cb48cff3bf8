package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Clause;
import hexagonia.explore.Exploration;
import hexagonia.explore.SortKey;
import hexagonia.explore.Table;
import hexagonia.explore.Tables;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.rows.Row;
import hexagonia.ui.Driver;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The tables through the real window: a mouse, a keyboard, and what the other views make of it.
class TablesStoryTest extends OverBundled {
    private static final String STATED = "écrit dans un document";

    @BeforeEach
    void turnToTables() {
        user.clickText("Tables");
    }

    @Test
    void theTabIsPartOfTheStateAndGoesBack() {
        assertEquals("tables", state().view().tab());

        user.press(KeyCode.ALT, KeyCode.LEFT);

        assertEquals("overview", state().view().tab());
    }

    @Test
    void aRowClickedIsReadInTheInspectorAndFollowedByMapAndCharts() {
        clickCell("MIAI Cluster");

        assertEquals(Set.of("miai-cluster"), state().selection());
        assertTrue(user.see("#inspector").contains("MIAI Cluster"));
        user.clickText("Vue d’ensemble");
        assertTrue(user.see("#chips").contains("MIAI Cluster"));
    }

    @Test
    void theSelectionOfAnotherViewIsShownHere() {
        send(new Transition.Select(List.of("miai-cluster")));

        assertEquals(List.of("MIAI Cluster"), chosen());
        user.click("#kind-projects");
        assertEquals(List.of("EFELIA MIAI"), broughtOut());
    }

    @Test
    void aRowThatWasGoneForAWhileFollowsTheSelectionAgain() {
        var elsewhere = new Clause.OneOf(Dimension.REGION, Set.of("region-ile-de-france"), true);
        send(new Transition.Filter(elsewhere));
        send(new Transition.Remove(elsewhere));
        send(new Transition.Select(List.of("miai-cluster")));

        assertEquals(List.of("MIAI Cluster"), chosen());
        assertEquals(List.of("MIAI Cluster"), broughtOut());
    }

    @Test
    void aLinkOpensItsRecordWithoutLosingTheTable() {
        clickCell("IP Paris");

        assertEquals(Set.of("institut-polytechnique-de-paris"), state().selection());
        assertEquals(Table.CLUSTERS, state().view().tables().shown());
        assertTrue(user.see("#inspector").contains("Institut Polytechnique de Paris"));
    }

    @Test
    void aCountFiltersTheRowsItCounts() {
        user.click("#kind-programmes");
        clickCell("14");

        assertEquals(Table.PROJECTS, state().view().tables().shown());
        assertEquals(14, user.<Row>rows("#table").size());
        assertEquals(1, state().clauses().size());
        user.press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(Table.PROGRAMMES, state().view().tables().shown());
    }

    @Test
    void aCountShowsAsManyRowsAsItSaysWhateverWasFiltered() {
        send(new Transition.Toggle(Dimension.STAGE, "announced"));
        user.click("#kind-programmes");
        clickCell("14");

        assertEquals(14, user.<Row>rows("#table").size());
        user.press(KeyCode.ALT, KeyCode.LEFT);
        assertTrue(state().facet(Dimension.STAGE).isPresent());
    }

    @Test
    void aFilterWithoutObjectIsNamedOverTheTableItLeavesWhole() {
        send(new Transition.Filter(new Clause.OneOf(Dimension.AXIS, Set.of("axe-ia-embarquee"), false)));
        user.click("#kind-persons");

        assertEquals("Filtre sans objet ici\u00A0: Axe\u00A0: IA embarquée", user.see("#without-object"));
        assertEquals(10, user.<Row>rows("#table").size());
        user.click("#kind-projects");
        assertFalse(user.ask("#without-object", Label.class, Node::isVisible));
        assertEquals(8, user.<Row>rows("#table").size());
    }

    @Test
    void aHeadingSortsAndTheOrderIsKept() {
        clickHeading("award", false);
        assertEquals(List.of(new SortKey("award", false)), sorts());

        clickHeading("award", false);
        assertEquals(List.of(new SortKey("award", true)), sorts());
        assertEquals("prairie-psai", user.<Row>rows("#table").getFirst().id());
        clickHeading("award", false);
        assertEquals(List.of(), sorts());

        clickHeading("award", false);
        clickHeading("name", true);
        assertEquals(List.of(new SortKey("award", false), new SortKey("name", false)), sorts());
    }

    @Test
    void theKeyboardWalksRowsAndColumnsOpensLinksAndCopies() {
        focus();
        user.press(KeyCode.HOME);
        user.press(KeyCode.DOWN);
        assertEquals(Set.of("miai-cluster"), state().selection());

        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertEquals(
                "MIAI Cluster\u00A0: 70\u202FM€, attribué, 22\u00A0mai 2024. Dossier de presse, 22\u00A0mai 2024,"
                        + " sous «\u00A0MIAI Cluster (Université Grenoble Alpes) – 70\u202FM€\u00A0».",
                clipboard());
        assertEquals("1 ligne copiée avec sa source", user.see("#table-said"));

        user.press(KeyCode.CONTROL, KeyCode.C);
        assertEquals(
                String.join(
                        "\t",
                        "MIAI Cluster",
                        "Université Grenoble Alpes",
                        STATED,
                        "Grenoble",
                        STATED,
                        "70000000",
                        "",
                        "publié",
                        STATED,
                        "EFELIA MIAI",
                        STATED,
                        "6400000",
                        "",
                        "publié",
                        STATED,
                        "76400000",
                        "calculé",
                        "45,1917",
                        "5,7672",
                        "70000000"),
                clipboard().lines().skip(1).findFirst().orElseThrow());

        user.press(KeyCode.RIGHT);
        user.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
        assertEquals("Université Grenoble Alpes", clipboard());

        user.press(KeyCode.ENTER);
        assertEquals(Set.of("universite-grenoble-alpes"), state().selection());
        user.press(KeyCode.ESCAPE);
        assertEquals(Set.of(), state().selection());
    }

    /// What leads from one row is not offered for several.
    @Test
    void theMenuOfSeveralRowsIsAboutAllOfThem() {
        send(new Transition.Select(List.of("miai-cluster")));
        assertTrue(menu().stream().anyMatch(text -> text.startsWith("Ouvrir «")), menu() + "");
        send(new Transition.Select(List.of("miai-cluster", "enact")));
        assertTrue(menu().contains("Comparer ces 2 fiches"), menu() + "");
        assertTrue(
                menu().stream().noneMatch(text -> text.startsWith("Ouvrir «") || text.startsWith("Voir ")),
                menu() + "");
    }

    private List<String> menu() {
        Driver.fx(() -> {
            Node row = user.window().scene().lookup("#table .table-row-cell:selected");
            row.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 4, 4, 200, 300, false, null));
            return null;
        });
        return Driver.fx(() -> {
            ContextMenu menu = Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .filter(m -> "table-menu".equals(m.getId()))
                    .findFirst()
                    .orElseThrow();
            List<String> said = menu.getItems().stream()
                    .map(item -> String.valueOf(item.getText()))
                    .toList();
            menu.hide();
            return said;
        });
    }

    @Test
    void rowsNotSelectedGoUnderOrAway() {
        send(new Transition.Select(List.of("miai-cluster")));
        send(new Transition.Treat(Tables.Unselected.UNDER));
        assertEquals("miai-cluster", user.<Row>rows("#table").getFirst().id());

        send(new Transition.Treat(Tables.Unselected.HIDDEN));
        assertEquals(1, user.<Row>rows("#table").size());
        assertEquals("1 sur 9 lignes · France 2030 – IA · montants en M€", user.see("#table-count"));
    }

    @Test
    void columnsAreHiddenAndMovedFromTheirCardAndRemembered() {
        user.click("#columns");
        fire("#show-city");
        fire("#up-award");

        assertEquals(List.of("name", "host", "award", "companion", "companion-euros", "together"), columns());
        user.press(KeyCode.ESCAPE);
        user.click("#kind-projects");
        user.click("#kind-clusters");
        assertEquals(List.of("name", "host", "award", "companion", "companion-euros", "together"), columns());
    }

    @Test
    void theSummaryAddsUpWhatTheColumnShows() {
        send(new Transition.Filter(new Clause.Between(8_800_000, 54_000_000_000L)));

        assertEquals(9, user.<Row>rows("#table").size());
        assertEquals("57,8", user.see("#summary-companion-euros"));
        assertEquals("417,8", user.see("#summary-together"));
    }

    @Test
    void theSummaryStandsUnderTheRows() {
        assertEquals("9 lignes", user.see("#summary-rows"));
        assertEquals("360", user.see("#summary-award"));
        assertEquals("8 sur 9", user.see("#summary-companion"));
    }

    private Exploration state() {
        return Driver.fx(() -> user.window().session().exploration());
    }

    private List<SortKey> sorts() {
        return state().view().sorts().get("clusters");
    }

    private void send(Transition transition) {
        Driver.fx(() -> {
            user.window().session().send(transition);
            return null;
        });
        Driver.settle();
    }

    /// Clicks the text of a cell, not its empty room.
    private void clickCell(String text) {
        user.clickText("#table", text);
    }

    /// Clicks a heading, with or without Shift. The event is made by hand: the headless platform calls every release of
    /// a button the trigger of a menu, which headings leave alone.
    private void clickHeading(String column, boolean shift) {
        Driver.fx(() -> {
            Node heading = user.window().scene().getRoot().lookupAll(".column-header").stream()
                    .filter(n -> n instanceof TableColumnHeader h
                            && h.getTableColumn() != null
                            && ("column-" + column).equals(h.getTableColumn().getId()))
                    .findFirst()
                    .orElseThrow();
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                Event.fireEvent(
                        heading,
                        new MouseEvent(
                                type,
                                5,
                                5,
                                5,
                                5,
                                MouseButton.PRIMARY,
                                1,
                                shift,
                                false,
                                false,
                                false,
                                true,
                                false,
                                false,
                                false,
                                false,
                                true,
                                null));
            }
            return null;
        });
        Driver.settle();
    }

    private void focus() {
        Driver.fx(() -> {
            user.window().scene().getRoot().lookup("#table").requestFocus();
            return null;
        });
        Driver.settle();
    }

    private void fire(String selector) {
        Driver.fx(() -> {
            Node node = javafx.stage.Window.getWindows().stream()
                    .map(w -> w.getScene().getRoot().lookup(selector))
                    .filter(n -> n != null)
                    .findFirst()
                    .orElseThrow();
            ((javafx.scene.control.ButtonBase) node).fire();
            return null;
        });
        Driver.settle();
    }

    private List<String> columns() {
        return user.ask(
                "#table",
                TableView.class,
                t -> ((TableView<?>) t)
                        .getColumns().stream()
                                .map(TableColumn::getId)
                                .map(id -> id.substring("column-".length()))
                                .toList());
    }

    private List<String> chosen() {
        return names("chosen", true);
    }

    private List<String> broughtOut() {
        return names("faded", false);
    }

    private List<String> names(String pseudoClass, boolean wanted) {
        return user.ask(
                "#table",
                TableView.class,
                t -> t.lookupAll(".table-row-cell").stream()
                        .filter(n -> n instanceof TableRow<?> row && !row.isEmpty())
                        .filter(n -> n.getPseudoClassStates().stream()
                                        .anyMatch(p -> p.getPseudoClassName().equals(pseudoClass))
                                == wanted)
                        .map(n -> name((Row) ((TableRow<?>) n).getItem()))
                        .toList());
    }

    private static String name(Row row) {
        return ((Row.OfEntity) row).entity().name().fr();
    }

    private static String clipboard() {
        return Driver.fx(() -> Clipboard.getSystemClipboard().getString());
    }
}
