package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Clause;
import hexagonia.explore.Exploration;
import hexagonia.explore.Transition;
import hexagonia.explore.View;
import hexagonia.explore.reach.Dimension;
import hexagonia.ui.Driver;
import hexagonia.ui.figure.FigureView;
import hexagonia.ui.theme.Nodes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/// Walks through the tabs beside the overview and the tables, on the bundled database.
class TabsStoryTest extends OverBundled {
    private static final String NB = "\u00A0";
    private static final String THIN = "\u202F";

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

    private static void assertContains(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), () -> part + " in " + text);
        }
    }

    @Test
    void theAuditorSeesEachTotalAgainstItsParts() {
        user.clickText("Totaux et parts");

        assertContains(
                user.see("#reconcile-finding"),
                "Sept totaux publiés",
                "un à écart nul",
                "deux à un arrondi près",
                "quatre avec un reste");
        assertContains(user.see("#reconcile-coverage"), "Aucun montant payé n’est publié");
        assertContains(
                user.see("#reconciliation"),
                "560\n532\n28\nnon détaillé\n4 sur 4 connues",
                "87\n86,6\n0,4\narrondi\n14 sur 14 connues",
                "≈" + THIN + "2" + THIN + "500\n632\n≤" + THIN + "1" + THIN + "868\nnon détaillé\n3 sur 15 connues",
                "360\n360\n0\naucun\n9 sur 9 connues");

        user.clickText("CMA en IA, saison 2\nattribué");
        assertEquals("CMA – saison 2", user.see("#record-name"));
        assertEquals("reconcile", state().view().tab());

        user.clickText("Capitaux privés (1)");
        assertContains(user.see("#reconciliation"), "Plan Tibi 2");

        user.click("#back").click("#back").click("#back");
        assertEquals("overview", state().view().tab());
    }

    @Test
    void theJournalistReadsThreeFiguresOfTheClustersTogetherAndWhoSaysThem() {
        user.clickText("Totaux et parts").clickText("Clusters");
        assertEquals(Set.of("ia-clusters"), state().selection());
        String record = user.see("#inspector");
        assertContains(
                record, "Le financement des clusters", "juin 2023", "500", "22" + NB + "mai 2024", "360", "initial");

        user.clickText("Sources");
        assertEquals("Sélection" + NB + ": 9 sections", user.see("#sources-speaking"));
        user.clickText("troisième paragraphe");
        assertContains(user.see("#statements"), "500" + THIN + "M€", "IA-clusters", "annoncé");

        user.clickText("Entretien, 19" + NB + "mars 2025");
        assertContains(user.see("#statements"), "sections en font mention");
        user.clickText("Comment évolue cet élan stratégique sous votre responsabilité ?");
        assertContains(user.see("#statements"), "360", "initial");
    }

    @Test
    void aLinkInASectionSelectsItsRecord() {
        user.clickText("Sources");
        send(new Transition.Choose("sources-section", Optional.of("dp-cluster-enact")));
        assertContains(user.see("#statements"), "– 30" + THIN + "M€", "30" + THIN + "M€", "attribué");

        user.clickText("ENACT");

        assertEquals(Set.of("enact"), state().selection());
        assertEquals("ENACT", user.see("#record-name"));
    }

    @Test
    void theSourcesSayThatNoFilterHasAnObjectThere() {
        user.clickText("Sources");
        assertEquals("", user.see("#sources-notes"));

        send(new Transition.Toggle(Dimension.AXIS, "axe-ia-embarquee"));

        assertContains(user.see("#sources-notes"), "Filtre sans objet ici", "IA embarquée");
    }

    @Test
    void whatTheDocumentsDoNotSayLeadsToItsRecord() {
        user.clickText("Sources").click("#sources-unsaid");
        assertContains(user.see("#unsaid"), "Quel budget pour l’appel destiné aux secteurs culturels");

        user.clickText("AAP Transition des secteurs culturels (IA)");

        assertEquals("AAP Transition des secteurs culturels (IA)", user.see("#record-name"));
        user.click("#back").click("#back");
        assertTrue(user.ask("#sources-stated", ToggleButton.class, ToggleButton::isSelected));
    }

    @Test
    void theGlossaryIsFilteredAsOneTypesWhateverTheAccents() {
        user.clickText("Sources")
                .click("#sources-glossary")
                .click("#glossary-filter")
                .type("equipements prior");

        assertContains(user.see("#glossary"), "PEPR");
        assertEquals("1 sur 161 termes", user.see("#glossary-count"));
        assertFalse(user.see("#glossary").contains("GENCI"));
    }

    @Test
    void aStageExplainsItselfOnHover() {
        user.clickText("Totaux et parts").clickText("Clusters").hover("#record-figure .tag");

        Object words = user.ask(
                "#record-figure .tag", Node.class, tag -> tag.getProperties().get(Nodes.HINT));
        assertContains(String.valueOf(words), "attribué\n");
    }

    @Test
    void aTargetIsExplainedAsAResultAimedAtNotAsAnAmount() {
        send(new Transition.Select(List.of("plan-tibi-2")));
        Object words = user.ask("#inspector", Node.class, inspector -> {
            Node tag = inspector.lookupAll(".indicators .tag").stream()
                    .filter(n -> ((Labeled) n).getText().equals("objectif"))
                    .findFirst()
                    .orElseThrow();
            Event.fireEvent(
                    tag,
                    new MouseEvent(
                            MouseEvent.MOUSE_ENTERED_TARGET,
                            0,
                            0,
                            0,
                            0,
                            MouseButton.NONE,
                            0,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            null));
            return tag.getProperties().get(Nodes.HINT);
        });
        assertContains(String.valueOf(words), "objectif d’un indicateur", "Résultat visé pour une date");
    }

    @Test
    void theChronologyIsReadByKindAndFollowsTheFiltersThatMeanSomething() {
        user.clickText("Chronologie");
        assertContains(user.see("#chronology-coverage"), "61 événements de 2006 à 2030");

        user.ask("#chronology-ways", MenuButton.class, menu -> {
            menu.getItems().stream()
                    .filter(i -> i.getId().equals("chronology-appointment"))
                    .findFirst()
                    .ifPresent(MenuItem::fire);
            return null;
        });
        Driver.settle();
        assertContains(user.see("#chronology-ways"), "Nomination");
        assertContains(user.see("#timeline-rows"), "Clara Chappaz prend la tête de la Mission French Tech");
        assertFalse(user.see("#timeline-rows").contains("scikit-learn"));

        user.click("#back");
        send(new Transition.Toggle(Dimension.STAGE, "awarded"));
        assertContains(user.see("#chronology-notes"), "Filtre sans objet pour les fonctions", "attribué");
        assertFalse(user.see("#chronology-coverage").contains("61 événements"));
        user.click("#back");

        send(new Transition.Toggle(Dimension.YEAR, "2019"));
        assertContains(user.see("#chronology-finding"), "4 événements en 2019");
        user.clickText("Jean Zay en service");
        assertEquals(Set.of("jean-zay"), state().selection());
    }

    @Test
    void aHiddenTabHearsNothingUntilItIsShown() {
        user.clickText("Chronologie");
        String before = user.see("#chronology-finding");
        user.clickText("Sources");

        send(new Transition.Toggle(Dimension.YEAR, "2019"));
        assertEquals(before, user.see("#chronology-finding"));

        user.clickText("Chronologie");
        assertContains(user.see("#chronology-finding"), "4 événements");
    }

    @Test
    void theMapFillsTheCentreWithItsTableOnDemand() {
        user.clickText("Carte").clickMark("#map-tab #map", "enact");
        assertEquals(Set.of("enact"), state().selection());

        user.press(KeyCode.T);
        assertContains(user.see("#map-tab #twin"), "ENACT", "Nancy");
        user.click("#map-twin");
        assertEquals(Optional.empty(), state().view().choice("map-twin"));
    }

    @Test
    void theMapIsZoomedMovedAndBrushedByKeys() {
        user.clickText("Carte").clickMark("#map-tab #map", "enact");

        user.type("++");
        double zoom = camera().zoom();
        assertTrue(zoom > 2, () -> "zoom " + zoom);
        double x = camera().x();
        user.press(KeyCode.CONTROL, KeyCode.RIGHT);
        assertTrue(camera().x() > x);
        user.type("0");
        assertEquals(Optional.empty(), state().view().camera());

        user.type("r").press(KeyCode.RIGHT).press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.ENTER);
        assertTrue(
                state().clauses().getFirst() instanceof Clause.Within,
                () -> state().clauses().toString());
    }

    @Test
    void whoCannotSeeReadsTheMarksOfTheMapAndHearsWhatAFilterLeaves() {
        user.clickText("Carte");
        List<String> marks = user.ask(
                "#map-tab #map",
                FigureView.class,
                view -> ((List<?>) view.queryAccessibleAttribute(AccessibleAttribute.CHILDREN))
                        .stream().map(mark -> ((Node) mark).getAccessibleText()).toList());
        String enact = marks.stream()
                .filter(words -> words.startsWith("ENACT"))
                .findFirst()
                .orElseThrow();
        assertContains(enact, "30" + THIN + "M€", "Dossier de presse");

        String before = user.ask("#status", Node.class, Node::getAccessibleText);
        assertContains(before, "632" + THIN + "M€");
        send(new Transition.Toggle(Dimension.AXIS, "axe-ia-embarquee"));
        assertContains(user.ask("#status", Node.class, Node::getAccessibleText), "40" + THIN + "M€");
    }

    private View.Camera camera() {
        return state().view().camera().orElseThrow();
    }

    @Test
    void spendingFillsTheCentreWithItsTableOnDemand() {
        user.clickText("Dépenses").clickMark("#spending-tab #spending", "axe-ia-embarquee");
        assertEquals(Set.of("axe-ia-embarquee"), state().selection());
        assertContains(user.see("#spending-coverage"), "aucun montant payé n’est publié");

        user.click("#spending-twin");
        assertContains(user.see("#spending-tab #twin"), "IA embarquée", "40" + THIN + "M€");
        assertEquals(List.of("shown"), List.copyOf(state().view().choices().values()));
    }
}
