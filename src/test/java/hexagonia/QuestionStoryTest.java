package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Exploration;
import hexagonia.explore.rows.Row;
import hexagonia.ui.Driver;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Four questions of someone who has just opened the window, each answered by the mouse alone and by the keys alone, up
/// to what is read at the end.
class QuestionStoryTest extends OverBundled {
    private static final String THIN = "\u202F";

    /// Told by the documents: a member of Hi! PARIS, partners or leads of the projects.
    private static final Set<String> PROJECTS =
            Set.of("ai-factory-france", "cc-swh", "openllm-france", "pep-biocclia", "protech", "scribe", "solhyd");

    /// The one call of which a document says when it closes.
    private static final String CLOSED = "aap-accelerer-l-usage-de-l-ia-generative-dans-l-economie";

    @Nested
    class ByMouse {
        @Test
        void inWhichLaureatesCnrsOrInriaTakePart() {
            user.wheel("#facets", "#facet-organisation-title").click("#facet-organisation-title");
            user.wheel("#facets", "#facet-organisation-cnrs").click("#facet-organisation-cnrs");
            user.click("#facet-organisation-inria");

            user.click("#measure").choose("Tous les lauréats · 6 lignes");
            assertEquals("Tous les lauréats", user.ask("#measure", Labeled.class, Labeled::getText));
            assertTrue(user.see("#laureates").contains("OpenLLM-France"), user.see("#laureates"));
            assertTrue(user.see("#laureates").contains("Hi! PARIS"), user.see("#laureates"));

            user.clickText("Tables");
            assertEquals(Set.of("hi-paris"), ids());
            user.click("#kind-projects");
            assertEquals(PROJECTS, ids());
        }

        @Test
        void whatClosedIn2024() {
            user.clickText("Tables").click("#kind-calls");
            user.clickText("#table", "Clôture ou relève");
            user.clickText("#table", "2\u00A0juillet 2024");

            assertClosing();
        }

        @Test
        void whatIsLeftWithoutIleDeFrance() {
            user.clickRight("#facet-region-region-ile-de-france").choose("Exclure cette valeur (Suppr)");

            assertWithoutIleDeFrance();
            user.clickText("#facet-region", "6 autres")
                    .wheel("#facets", "#facet-region-unstated")
                    .clickRight("#facet-region-unstated");
            user.choose("Exclure cette valeur (Suppr)");
            assertEquals("191,8" + THIN + "M€", user.see("#status-total"));
        }

        @Test
        void whatGrenobleGets() {
            user.click("#facet-region-region-auvergne-rhone-alpes")
                    .clickText("Tables")
                    .click("#kind-places");
            user.clickRow("#table", listedRows().indexOf("ville-grenoble"));

            assertGrenoble();
        }
    }

    @Nested
    class ByKeys {
        @Test
        void inWhichLaureatesCnrsOrInriaTakePart() {
            go("organisme");
            user.type("cnrs").press(KeyCode.DOWN).press(KeyCode.SPACE);
            user.press(KeyCode.UP).press(KeyCode.CONTROL, KeyCode.A).type("inria");
            user.press(KeyCode.DOWN).press(KeyCode.SPACE);

            go("clusters");
            assertEquals(Set.of("hi-paris"), ids());
            go("projets");
            assertEquals(PROJECTS, ids());
        }

        /// The organisations begin below the foot of the pane.
        @Test
        void aFacetThatIsGoneToHasItsValuesInSight() {
            go("organisme");
            assertEquals("facet-organisation-search", focused());
            double foot = user.ask(
                    "#facets",
                    Node.class,
                    p -> p.localToScene(p.getLayoutBounds()).getMaxY());
            double last = user.ask(
                    "#facet-organisation",
                    Node.class,
                    g -> g.localToScene(g.getLayoutBounds()).getMaxY());
            assertTrue(last <= foot, last + " below " + foot);
        }

        @Test
        void whatClosedIn2024() {
            go("appels");
            assertEquals("table", focused());
            user.press(KeyCode.HOME);
            for (int i = 0; i < listedRows().indexOf(CLOSED); i++) {
                user.press(KeyCode.DOWN);
            }

            assertClosing();
        }

        @Test
        void whatIsLeftWithoutIleDeFrance() {
            go("région du siège");
            assertEquals("facet-region-region-ile-de-france", focused());
            user.press(KeyCode.DELETE);

            assertWithoutIleDeFrance();
            assertEquals("facet-region-region-ile-de-france", focused());
        }

        @Test
        void whatGrenobleGets() {
            user.press(KeyCode.CONTROL, KeyCode.F).type("grenoble");
            List<String> listed = listed();
            for (int tries = 0; tries < 500 && !listed.contains("Grenoble"); tries++) {
                Driver.settle();
                listed = listed();
            }
            for (int i = 0; i < listed.indexOf("Grenoble"); i++) {
                user.press(KeyCode.DOWN);
            }
            user.press(KeyCode.ENTER);

            assertGrenoble();
        }

        /// Opens something by its name.
        private void go(String name) {
            user.press(KeyCode.CONTROL, KeyCode.K).type(name).press(KeyCode.ENTER);
            Driver.settle();
        }

        private List<String> listed() {
            return Driver.fx(() -> {
                Node shown = user.window().scene().getRoot().lookup("#search-results");
                return shown == null
                        ? List.of()
                        : shown.lookupAll(".result").stream()
                                .map(Node::getAccessibleText)
                                .toList();
            });
        }
    }

    private void assertClosing() {
        assertEquals(Set.of(CLOSED), state().selection());
        assertRead("Clôture", "2\u00A0juillet 2024", "Dossier de presse");
    }

    /// 254,8 of the 632 sit in Île-de-France; 185,4 have no region.
    private void assertWithoutIleDeFrance() {
        assertTrue(user.see("#status-total").endsWith("377,2" + THIN + "M€"), user.see("#status-total"));
        assertTrue(user.see("#status-coverage").contains("254,8 hors filtre"), user.see("#status-coverage"));
        assertEquals("Région, sauf Île-de-France", user.see("#chips"));
        boolean whole = user.ask("#chips .label", Label.class, l -> l.getWidth() >= l.prefWidth(-1));
        assertTrue(whole, "is cut");
    }

    /// 70 for MIAI; two more laureates sit there, of whom no amount is published. The university sits in the town next
    /// to it, and with it the training project.
    private void assertGrenoble() {
        assertEquals(Set.of("ville-grenoble"), state().selection());
        assertRead("Grenoble", "70\nM€", "3 montants rattachés, 1 publié", "MIAI Cluster", "OL FACTORY", "MOPSOS");
        assertFalse(user.see("#inspector").contains("76,4"));
    }

    private void assertRead(String... parts) {
        String read = user.see("#inspector");
        for (String part : parts) {
            assertTrue(read.contains(part), () -> part + " in " + read);
        }
    }

    private Exploration state() {
        return Driver.fx(() -> user.window().session().exploration());
    }

    private String focused() {
        return Driver.fx(() -> user.window().scene().getFocusOwner().getId());
    }

    private List<String> listedRows() {
        return user.<Row>rows("#table").stream().map(Row::id).toList();
    }

    private Set<String> ids() {
        return Set.copyOf(listedRows());
    }
}
