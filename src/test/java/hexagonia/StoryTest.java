package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Clause;
import hexagonia.explore.Exploration;
import hexagonia.explore.Laureates.Laureate;
import hexagonia.explore.Transition;
import hexagonia.ui.Driver;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The first walk through the window, on the bundled database, by mouse and keys.
class StoryTest extends OverBundled {
    private static final String NB = "\u00A0";
    private static final String THIN = "\u202F";

    private Exploration state() {
        return Driver.fx(() -> user.window().session().exploration());
    }

    private List<String> selectedRows() {
        return user.ask(
                "#laureates",
                TableView.class,
                table -> ((TableView<?>) table)
                        .getSelectionModel().getSelectedItems().stream()
                                .map(item -> ((Laureate) item).entity().id())
                                .toList());
    }

    @Test
    void theWindowOpensOnTheWholeInOneSentence() {
        String headline = user.see("#overview-finding");
        assertTrue(
                headline.startsWith("632" + THIN + "M€ rattachés à un levier, sur près de 2,5" + THIN + "Md€"),
                headline);
        assertTrue(headline.endsWith("6\u00A0mesures sur 18 ont un montant publié"), headline);
        assertTrue(
                user.see("#overview-coverage").contains("trois axes sur quatre sans montant publié"),
                user.see("#overview-coverage"));
        assertEquals("632" + THIN + "M€", user.see("#status-total"));
        assertTrue(user.see("#status-coverage").contains("6\u00A0mesures sur 18\u00A0chiffrées"));
        assertTrue(user.see("#status-coverage").contains("aucun montant payé n’est publié"));
    }

    @Test
    void allNineClustersAreNamedOnTheMap() {
        Set<String> words = user.words("#map");
        for (String name : List.of(
                "PR[AI]RIE-PSAI",
                "MIAI Cluster",
                "Hi! PARIS",
                "PostGenAI@Paris",
                "ENACT",
                "DATAIA",
                "ANITI",
                "3IA Côte d’Azur",
                "SequoIA")) {
            assertTrue(words.contains(name), () -> name + " in " + words);
        }
    }

    @Test
    void theSymbolOfGrenobleSelectsItsRowAndSaysWhoStatesTheAward() {
        user.clickMark("#map", "miai-cluster");

        assertEquals(List.of("miai-cluster"), selectedRows());
        assertEquals("MIAI Cluster", user.see("#record-name"));
        String figure = user.see("#record-figure");
        assertTrue(figure.startsWith("70\nM€"), figure);
        assertTrue(figure.endsWith("attribué"), figure);
        String claims = user.see("#claims");
        assertTrue(claims.contains("«" + NB + "70\u202FM€" + NB + "»"), claims);
        assertTrue(claims.contains("Dossier de presse, 22" + NB + "mai 2024"), claims);
        assertTrue(claims.contains("MIAI Cluster (Université Grenoble Alpes) – 70\u202FM€"), claims);
        assertTrue(user.see("#chips").contains("MIAI Cluster"));
    }

    @Test
    void theBarOfAnAxisIsFollowedByMapAndTableAndBackGivesTheFormerState() {
        user.clickMark("#map", "miai-cluster");
        Exploration before = state();
        Set<String> mapBefore = user.words("#map");

        user.clickMark("#spending", "axe-ia-embarquee");

        assertEquals(Set.of("axe-ia-embarquee"), state().selection());
        assertEquals("IA embarquée", user.see("#record-name"));
        List<Laureate> rows = user.rows("#laureates");
        assertEquals(8, rows.size());
        assertTrue(rows.stream().allMatch(l -> l.award().euros().isEmpty()));
        assertEquals("40" + THIN + "M€", user.see("#status-total"));
        assertFalse(mapBefore.equals(user.words("#map")), "the map names other laureates now");

        user.click("#back");

        assertEquals(before, state());
        assertEquals(mapBefore, user.words("#map"));
        assertEquals(List.of("miai-cluster"), selectedRows());
    }

    @Test
    void theKeyboardAloneWalksTheMapSelectsAndGoesBack() {
        Exploration start = state();
        user.press(KeyCode.RIGHT).press(KeyCode.ENTER);
        assertEquals(1, state().selection().size());

        user.press(KeyCode.ALT, KeyCode.LEFT);

        assertEquals(start, state());
    }

    @Test
    void searchingForCmaCountsEachEuroOnce() {
        user.click("#search").type("CMA").press(KeyCode.CONTROL, KeyCode.ENTER);

        assertEquals("87" + THIN + "M€", user.see("#status-total"));
    }

    @Test
    void aFacetFiltersEveryViewAndItsChipRemovesIt() {
        user.click("#facet-region-region-auvergne-rhone-alpes");

        assertEquals("76,4" + THIN + "M€", user.see("#status-total"));
        assertEquals(1, user.rows("#laureates").size());
        assertFalse(user.words("#map").contains("ENACT"));

        user.click("#chips .button");

        assertEquals("632" + THIN + "M€", user.see("#status-total"));
    }

    @Test
    void anotherLanguageAndThemeShowTheSameState() {
        user.clickMark("#map", "enact");
        Exploration before = state();

        Driver.fx(() -> {
            user.window().wear(user.window().looks().withLocale(Locale.ENGLISH).withDark(true));
            return null;
        });
        Driver.settle();

        assertEquals(before, state());
        assertTrue(
                user.see("#overview-finding").startsWith("€632M attached to a lever, out of nearly €2.5bn"),
                user.see("#overview-finding"));
        assertTrue(user.see("#record-figure").endsWith("awarded"));
    }

    @Test
    void linesWithoutAnAmountAreNotSaidToBeAllocated() {
        user.click("#facet-axis-axe-ia-frugale");

        assertEquals("Aucun montant communiqué ·", user.see("#status-total"));
        assertTrue(user.see("#status-coverage").startsWith("une mesure, non chiffrée"), user.see("#status-coverage"));
    }

    @Test
    void shiftAndArrowsSelectSeveralLaureates() {
        user.clickText("#laureates", "ENACT");
        user.press(KeyCode.SHIFT, KeyCode.DOWN);
        user.press(KeyCode.SHIFT, KeyCode.DOWN);

        assertEquals(List.of("enact", "dataia-cluster", "aniti-ia-cluster"), selectedRows());
        assertEquals(3, state().selection().size());
    }

    @Test
    void whatTheFiltersLeaveOutIsNotSaidToBeUndetailed() {
        user.click("#facet-axis-axe-ia-embarquee");

        Set<String> words = user.words("#spending");
        assertTrue(words.contains("hors filtre 592"), words::toString);
        assertTrue(words.stream().noneMatch(w -> w.contains("ventilés")), words::toString);
        assertEquals("40" + THIN + "M€ retenus" + THIN + "; 592 hors filtre", user.see("#overview-finding"));
        assertTrue(
                user.see("#status-coverage").startsWith("retenus" + THIN + "; 592 hors filtre"),
                user.see("#status-coverage"));
        assertTrue(user.see("#inspector").contains("sur 632" + THIN + "M€"), user.see("#inspector"));
    }

    @Test
    void controlAndTabTurnTheTabsWhereverTheKeyboardIs() {
        user.click("#search").press(KeyCode.CONTROL, KeyCode.TAB);
        assertEquals("tables", state().view().tab());

        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        assertEquals("overview", state().view().tab());
    }

    @Test
    void aMapWithoutLaureatesSaysNothingOfWherePlacesComeFrom() {
        Driver.fx(() -> {
            user.window().session().send(new Transition.Filter(new Clause.Between(1, 2)));
            return null;
        });
        Driver.settle();

        assertTrue(
                user.words("#map").stream().noneMatch(w -> w.contains("déduits")),
                () -> user.words("#map").toString());
    }
}
