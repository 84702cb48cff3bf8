package hexagonia.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Strategies;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Clause;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.store.FullText;
import hexagonia.text.Messages;
import hexagonia.ui.Driver;
import hexagonia.wording.SearchWords;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Searching and the palette, in the real window, by keys and mouse.
class SearchStoryTest {
    private Driver user;

    @BeforeEach
    void open() throws Exception {
        Explorer explorer = new Explorer(
                new StrategyIndex(Strategies.bundled()),
                new FullText(Strategies.open(Strategies.bundledDatabase())),
                SearchWords.all(),
                List.of(),
                "");
        user = Driver.open(explorer, Locale.FRENCH, 1280, 800);
    }

    @AfterEach
    void close() throws Exception {
        user.close();
    }

    private Exploration state() {
        return Driver.fx(() -> user.window().session().exploration());
    }

    private boolean shown(String selector) {
        return Driver.fx(() -> user.window().scene().getRoot().lookup(selector) != null);
    }

    /// What is listed for a text, as it is read aloud; waits for it, since it drops down a moment after the last
    /// letter.
    private List<String> results(String text) {
        for (int i = 0; i < 500; i++) {
            Driver.settle();
            List<String> listed = listed("#search-results");
            if (!listed.isEmpty() && listed.getLast().contains("«\u00A0" + text + "\u00A0»")) {
                return listed;
            }
        }
        throw new AssertionError(listed("#search-results"));
    }

    private List<String> listed(String card) {
        return Driver.fx(() -> {
            Node shown = user.window().scene().getRoot().lookup(card);
            return shown == null
                    ? List.of()
                    : shown.lookupAll("*").stream()
                            .filter(n -> n.getStyleClass().contains("result")
                                    || n.getStyleClass().contains("result-group")
                                    || n.getStyleClass().contains("result-none"))
                            .map(n -> n instanceof Labeled l ? l.getText() : n.getAccessibleText())
                            .toList();
        });
    }

    @Test
    void whatIsTypedIsFoundAtOnceAndSaysWhere() {
        user.press(KeyCode.CONTROL, KeyCode.F).type("masmia");
        assertEquals(
                List.of("Projets", "MACMIA, autre graphie\u00A0: MASMIA"),
                results("masmia").subList(0, 2));
    }

    @Test
    void enterOpensTheRecordChosenByTheArrows() {
        user.click("#search").type("prairie").press(KeyCode.ENTER);
        assertEquals(Set.of("prairie-psai"), state().selection());
        assertFalse(shown("#search-results"));
        user.type("grenoble");
        List<String> rows = results("grenoble").stream()
                .filter(row -> row.contains("Grenoble"))
                .toList();
        user.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.UP).press(KeyCode.ENTER);
        String chosen = Driver.fx(() -> {
            var index = user.window().session().index();
            return index.entity(List.copyOf(state().selection()).getFirst())
                    .name()
                    .fr();
        });
        assertTrue(rows.get(1).startsWith(chosen), chosen + rows);
    }

    @Test
    void controlEnterFiltersAndEscapeOnlyPutsTheListAway() {
        user.click("#search").type("clus");
        results("clus");
        user.press(KeyCode.ESCAPE);
        assertFalse(shown("#search-results"));
        assertEquals("clus", user.see("#search"));
        user.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(List.of(new Clause.Matching("clus")), state().clauses());
        user.press(KeyCode.CONTROL, KeyCode.F).press(KeyCode.BACK_SPACE).press(KeyCode.ENTER);
        assertEquals(List.of(), state().clauses());
    }

    /// Whatever the palette offers is found by its name in either language, in capitals and without accents too.
    @Test
    void everythingOfThePaletteIsFoundByItsNameInBothLanguages() {
        List<String> french = new ArrayList<>(offered(Locale.FRENCH));
        List<String> english = new ArrayList<>(offered(Locale.ENGLISH));
        assertEquals(french.size(), english.size());
        assertTrue(french.size() > 60, "only " + french.size());
        List<String> faults = new ArrayList<>();
        // What is offered is another language than that of the window, so not the same in both.
        int other = french.indexOf(Messages.in(Locale.FRENCH).get("command.language-en"));
        assertEquals(Messages.in(Locale.ENGLISH).get("command.language-fr"), english.get(other));
        french.remove(other);
        english.remove(other);
        for (int i = 0; i < english.size(); i++) {
            for (String typed : List.of(french.get(i), plain(french.get(i)), english.get(i), plain(english.get(i)))) {
                if (!palette(typed).contains(english.get(i))) {
                    faults.add(typed + " does not find " + english.get(i));
                }
            }
        }
        offered(Locale.FRENCH);
        for (int i = 0; i < english.size(); i++) {
            if (!palette(plain(english.get(i))).contains(french.get(i))) {
                faults.add(english.get(i) + " does not find " + french.get(i));
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(palette("persons").contains("Personnes"));
        assertTrue(palette("people").contains("Personnes"));
    }

    /// All that an empty palette lists, in a language, the palette left open.
    private List<String> offered(Locale language) {
        Driver.fx(() -> {
            user.window().wear(user.window().looks().withLocale(language));
            return null;
        });
        Driver.settle();
        user.press(KeyCode.CONTROL, KeyCode.K);
        return palette("");
    }

    /// The names that the palette lists for a text.
    private List<String> palette(String text) {
        return Driver.fx(() -> {
            Node card = user.window().scene().getRoot().lookup("#palette");
            ((TextField) card.lookup("#palette-field")).setText(text);
            return ((ResultList) card.lookupAll("*").stream()
                            .filter(ResultList.class::isInstance)
                            .findFirst()
                            .orElseThrow())
                    .names();
        });
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
    }

    @Test
    void nothingFoundIsSaid() {
        user.click("#search").type("zzzz");
        assertTrue(results("zzzz").getFirst().startsWith("Rien ne porte ni ne mentionne"));
        user.press(KeyCode.ENTER);
        assertEquals(Set.of(), state().selection());
    }

    @Test
    void aMisspeltNameIsOfferedUnderASentence() {
        user.click("#search").type("chapaz").press(KeyCode.ENTER);
        assertEquals(Set.of("clara-chappaz"), state().selection());
        user.press(KeyCode.CONTROL, KeyCode.F).type("chapa");
        results("chapa");
        user.type("z").press(KeyCode.ESCAPE).press(KeyCode.DOWN);
        List<String> listed = listed("#search-results");
        assertTrue(listed.getFirst().startsWith("Rien ne porte ni ne mentionne"), listed + "");
        assertEquals("Vouliez-vous dire…", listed.get(1));
        assertTrue(listed.get(2).startsWith("Clara Chappaz"), listed + "");
    }

    @Test
    void aSumAndADateFindWhatTheyAreSaidOf() {
        user.click("#search").type("2,5 Md€");
        List<String> sums = results("2,5 Md€");
        assertEquals("Montants", sums.getFirst());
        assertTrue(sums.stream().anyMatch(s -> s.contains("2\u202F500\u202FM€")), sums + "");
        assertTrue(sums.contains("Passages cités"), sums + "");
        user.press(KeyCode.CONTROL, KeyCode.F).type("22 mai 2024");
        assertTrue(results("22 mai 2024").contains("Événements"));
    }

    /// A computed figure stands with its mark at the right of what it is a figure of.
    @Test
    void aComputedFigureIsShownWhereItIsFound() {
        for (String[] asked : new String[][] {
            {"76,4", "MIAI Cluster", "76,4\u202FM€"},
            {"446,6", "446,6\u202FM€"},
            {"19,4 %", "19,4\u202F%"},
            {"14 M€", "14\u202FM€ par an"}
        }) {
            user.click("#search").press(KeyCode.CONTROL, KeyCode.A).type(asked[0]);
            List<String> rows = results(asked[0]);
            assertTrue(
                    rows.stream()
                            .anyMatch(row ->
                                    java.util.stream.Stream.of(asked).skip(1).allMatch(row::contains)
                                            && row.endsWith(", chiffre calculé, qu’aucun document n’écrit")),
                    rows::toString);
            assertTrue(shown("#search-results .result .mark-computed"));
            user.press(KeyCode.ESCAPE);
        }
    }

    /// A name that has the letters asked one after the other leaves no place to one that has them scattered.
    @Test
    void aNameThatBeginsSoComesFirst() {
        for (List<String> compared : List.of(List.<String>of(), List.of("miai-cluster", "enact"))) {
            Driver.fx(() -> {
                user.window().session().send(new Transition.Compare(compared));
                user.window().session().send(new Transition.Select(compared));
                return null;
            });
            user.press(KeyCode.CONTROL, KeyCode.K).type("comp");
            List<String> all = listed("#palette");
            assertEquals("Comparer", all.get(1), all.toString());
            assertTrue(all.stream().noneMatch(row -> row.startsWith("Ce que les documents")), all.toString());
            user.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void aClickOutsidePutsTheListAway() {
        user.click("#search").type("miai");
        results("miai");
        user.click("#overview-finding");
        assertFalse(shown("#search-results"));
    }

    @Test
    void thePaletteListsAndDoesEverythingByName() {
        user.press(KeyCode.CONTROL, KeyCode.K);
        List<String> all = listed("#palette");
        for (String heading : List.of("Onglets", "Vue d’ensemble", "Commandes", "Thème sombre", "Périmètres")) {
            assertTrue(all.contains(heading), heading + " in " + all);
        }
        user.type("them som").press(KeyCode.ENTER);
        assertTrue(Driver.fx(() -> user.window().looks().dark()));
        assertFalse(shown("#palette"));
    }

    /// With an article too.
    @Test
    void everyPartOfATabOpensByItsName() {
        for (Exhibit part : Exhibits.chosen()) {
            String name = Messages.in(Locale.FRENCH).get(part.id() + ".title");
            user.press(KeyCode.CONTROL, KeyCode.K).type("le " + name).press(KeyCode.ENTER);
            assertEquals(part, Exhibits.shown(state().view()).orElseThrow(), name);
        }
        user.press(KeyCode.CONTROL, KeyCode.K).type("ne disent pas").press(KeyCode.ENTER);
        assertEquals("unsaid", Exhibits.shown(state().view()).orElseThrow().id());
        assertTrue(shown("#unsaid"));
    }

    @Test
    void whatAFacetKeepsIsExcludedByName() {
        Clause.OneOf kept = new Clause.OneOf(Dimension.REGION, Set.of("region-ile-de-france"), false);
        Driver.fx(() -> {
            user.window().session().send(new Transition.Filter(kept));
            return null;
        });
        user.press(KeyCode.CONTROL, KeyCode.K).type("exclure");
        List<String> found = listed("#palette");
        assertTrue(found.stream().anyMatch(s -> s.startsWith("Exclure une valeur")), found + "");
        user.type(" ile").press(KeyCode.ENTER);
        assertEquals(List.of(new Clause.OneOf(kept.dimension(), kept.values(), true)), state().clauses());
        user.press(KeyCode.CONTROL, KeyCode.K).type("garder ile").press(KeyCode.ENTER);
        assertEquals(List.of(kept), state().clauses());
    }

    @Test
    void thePaletteFindsRecordsAndPerimetersToo() {
        user.press(KeyCode.CONTROL, KeyCode.K).type("masmia").press(KeyCode.ENTER);
        assertEquals(Set.of("macmia"), state().selection());
        String before = state().perimeter();
        user.press(KeyCode.CONTROL, KeyCode.K).type("phase 1").press(KeyCode.ENTER);
        assertFalse(state().perimeter().equals(before), before);
        user.press(KeyCode.CONTROL, KeyCode.K).type("anglais").press(KeyCode.ENTER);
        assertEquals(Locale.ENGLISH, Driver.fx(() -> user.window().looks().locale()));
    }

    @Test
    void thePaletteSaysWhatRecordsAreEndsWithAWholeRowAndComparesThem() {
        user.press(KeyCode.CONTROL, KeyCode.K).type("miai");
        List<String> all = listed("#palette");
        assertTrue(all.stream().anyMatch(s -> s.matches(".*Cluster IA · 70\\hM€ · Grenoble")), all + "");
        assertTrue(user.see("#palette").contains("Ctrl+Entrée"));
        double end = user.ask(
                "#palette .results",
                ScrollPane.class,
                list -> list.localToScene(list.getLayoutBounds()).getMaxY());
        List<Double> bottoms = user.ask(
                "#palette",
                VBox.class,
                card -> card.lookupAll(".result").stream()
                        .map(row -> row.localToScene(row.getLayoutBounds()).getMaxY())
                        .toList());
        assertTrue(bottoms.stream().anyMatch(b -> Math.abs(b - end) <= 1), end + " " + bottoms);
        user.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(List.of("miai-cluster"), state().comparison());
        assertFalse(shown("#palette"));
    }

    @Test
    void escapeGivesTheKeyboardBackToWhereItWas() {
        user.click("#map");
        user.press(KeyCode.CONTROL, KeyCode.K);
        assertTrue(user.ask("#palette-field", TextField.class, Node::isFocused));
        user.press(KeyCode.ESCAPE);
        assertFalse(shown("#palette"));
        assertTrue(user.ask("#map", Node.class, Node::isFocused));
    }
}
