package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Clause;
import hexagonia.explore.Exploration;
import hexagonia.explore.Laureates.Laureate;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.rows.Row;
import hexagonia.ui.Driver;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What the people the program is made for do with it, start to finish: the analyst asks what a figure is made of and
/// who says it; the regional officer draws a rectangle around Grand Est and takes its rows away.
class PeopleStoryTest extends OverBundled {
    private static final String THIN = "\u202F";

    private Exploration state() {
        return Driver.fx(() -> user.window().session().exploration());
    }

    @Test
    void theAnalystReadsWhatEmbeddedAiIsGivenOutOfWhatWhoSaysItAndWhen() {
        user.clickMark("#spending", "axe-ia-embarquee");
        assertEquals("40" + THIN + "M€", user.see("#status-total"));
        assertTrue(user.see("#status-coverage").contains("sur 632" + THIN + "M€"), user.see("#status-coverage"));
        assertRead("IA embarquée", "40", "M€", "attribué");
        assertRead("«\u00A0montant total de 40" + THIN + "M€\u00A0»", "Dossier de presse, 22\u00A0mai 2024");
        assertRead("8 nouveaux lauréats de l’appel à projets “IA embarquée”");
        assertEquals(8, laureates().size());

        user.clickText("#laureates", "OL FACTORY");

        assertRead("OL FACTORY", "Grenoble", "non communiqué", "Aucun document ne donne de montant pour cette fiche.");
        assertRead("Dossier de presse, 22\u00A0mai 2024", "AAP IA embarquée", "Aryballe Tech");
        assertFalse(user.see("#status-coverage").contains("5" + THIN + "M€"), "nobody divides 40 by eight");
    }

    @Test
    void aRectangleAroundGrandEstIsFollowedByTablesChartsAndTotalsUpToTheRowsCopied() {
        Exploration before = state();

        user.dragAround("#map", "enact", 34);

        assertInstanceOf(Clause.Within.class, state().clauses().getFirst());
        assertTrue(user.see("#chips").contains("Zone de la carte"), user.see("#chips"));
        assertEquals("30" + THIN + "M€", user.see("#status-total"));
        String kept = "retenus" + THIN + "; 602 hors filtre";
        assertTrue(user.see("#status-coverage").startsWith(kept), user.see("#status-coverage"));
        assertEquals("30" + THIN + "M€ " + kept, user.see("#overview-finding"));
        assertEquals(List.of("Grand Est"), regionsLeft());
        assertEquals(List.of("enact"), laureates());
        Set<String> chart = user.words("#spending");
        assertTrue(chart.contains("IA frugale"), () -> "frugal AI keeps its line: " + chart);
        assertTrue(chart.contains("aucune ligne retenue"), () -> "embedded AI has nothing there: " + chart);

        user.clickText("Tables").click("#kind-amounts");
        assertEquals("2 sur 76 lignes · France 2030 – IA · montants en M€", user.see("#table-count"));
        assertEquals(Set.of("amount-enact", "amount-ville-de-metz"), ids());
        user.click("#kind-organisations");
        assertTrue(ids().containsAll(Set.of("universite-de-lorraine", "ville-de-metz")), () -> ids().toString());
        assertFalse(ids().contains("universite-grenoble-alpes"));
        user.click("#kind-persons");
        assertTrue(user.see("#without-object").contains("sans objet ici"), user.see("#without-object"));

        user.click("#kind-amounts").click("#table").press(KeyCode.CONTROL, KeyCode.A);
        user.press(KeyCode.CONTROL, KeyCode.C);
        List<String> copied = Driver.fx(
                () -> Clipboard.getSystemClipboard().getString().lines().toList());
        assertEquals(3, copied.size(), copied::toString);
        assertEquals(
                "Libellé\tFiche\tMontant (€)\tRéserve\tÉtat\tBase\tStade\tFait partie de\tFait partie de, base"
                        + "\tAdditionnable (€)",
                copied.getFirst());
        assertTrue(copied.stream()
                .anyMatch(
                        line -> line.startsWith("ENACT\tENACT\t30000000\t\tpublié\t") && line.endsWith("\t30000000")));
        assertTrue(copied.stream()
                .anyMatch(line -> line.contains("Ville de Metz\t\t\tnon communiqué\t\t") && line.endsWith("\t")));

        user.press(KeyCode.ESCAPE).click("#chips .chip .button");
        assertEquals(before.clauses(), state().clauses());
        assertEquals("632" + THIN + "M€", user.see("#status-total"));
    }

    private void assertRead(String... parts) {
        String read = user.see("#inspector");
        for (String part : parts) {
            assertTrue(read.contains(part), () -> part + " in " + read);
        }
    }

    private List<String> laureates() {
        return user.<Laureate>rows("#laureates").stream()
                .map(l -> l.entity().id())
                .toList();
    }

    private Set<String> ids() {
        return user.<Row>rows("#table").stream().map(Row::id).collect(Collectors.toSet());
    }

    private List<String> regionsLeft() {
        return Driver.fx(() -> user.window().session().findings().facet(Dimension.REGION).stream()
                .filter(v -> v.lines() > 0)
                .map(v ->
                        user.window().session().index().entity(v.value()).name().fr())
                .toList());
    }
}
