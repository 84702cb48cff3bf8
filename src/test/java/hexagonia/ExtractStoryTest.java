package hexagonia;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Transition;
import hexagonia.ui.history.Keeper;
import hexagonia.ui.keys.Key;
import hexagonia.ui.theme.Looks;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Someone takes tables out of the real window.
class ExtractStoryTest {
    @TempDir
    private Path folder;

    private Optional<Path> where = Optional.empty();
    private String asked = "";
    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.in(new Looks(Locale.FRENCH, false), Keeper.none(), (_, name) -> {
            asked = name;
            return where;
        });
        window.send(new Transition.ToTab("tables"));
        OpenWindow.pulses(3);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void writesTheRowsOfASelectionInTheFormChosen() throws Exception {
        where = Optional.of(folder.resolve("choix.csv"));
        window.send(new Transition.Select(List.of("enact", "miai-cluster")));
        ask();
        assertEquals("Clusters\u00A0: lignes affichées (9)", text("extract-scope-0"));
        assertEquals("Clusters\u00A0: lignes que la sélection met en avant (2)", text("extract-scope-1"));
        choose("extract-scope-1");
        choose("extract-format-csv-fr");
        save();

        OpenWindow.until(() -> said().contains("choix.csv"));
        assertEquals("clusters.csv", asked);
        List<String> lines = Files.readAllLines(where.get(), StandardCharsets.UTF_8);
        assertEquals(3, lines.size());
        assertTrue(lines.get(1).startsWith("MIAI Cluster;"), lines::toString);
        assertFalse(window.find("extract-card").isPresent());
    }

    @Test
    void aButtonOverTheTableAsksWhereItGoes() throws Exception {
        Button export = (Button) window.find("export-table").orElseThrow();
        assertTrue(export.isFocusTraversable());
        OpenWindow.fx(() -> {
            export.fire();
            return null;
        });
        OpenWindow.pulses(2);
        assertTrue(window.find("extract-card").isPresent());
        assertEquals("Clusters\u00A0: lignes affichées (9)", text("extract-scope-0"));
    }

    /// The table of the overview has the same button; the card names that table.
    @Test
    void aButtonOverTheTableOfTheOverviewAsksToo() throws Exception {
        window.send(new Transition.ToTab("overview"));
        OpenWindow.pulses(3);
        Button export = (Button) window.find("export-laureates").orElseThrow();
        OpenWindow.fx(() -> {
            export.requestFocus();
            export.fire();
            return null;
        });
        OpenWindow.pulses(2);
        assertEquals("Lauréats · IA-clusters\u00A0: lignes affichées (9)", text("extract-scope-0"));
    }

    /// Enter takes the choice that has the keyboard, and writes.
    @Test
    void byKeysAloneEnterWritesWhicheverChoiceHasTheKeyboard() throws Exception {
        where = Optional.of(folder.resolve("clusters.xlsx"));
        window.press(Key.EXPORT);
        OpenWindow.pulses(2);
        assertEquals("extract-scope-0", window.focused().getId());
        window.press(Key.ENTER);
        OpenWindow.until(() -> Files.exists(where.get()));
        assertEquals("clusters.xlsx", asked);
        assertFalse(window.find("extract-card").isPresent());

        where = Optional.of(folder.resolve("clusters.csv"));
        window.press(Key.EXPORT);
        OpenWindow.pulses(2);
        for (int i = 0; i < 12 && !"extract-format-xlsx".equals(window.focused().getId()); i++) {
            window.press(Key.TAB);
            OpenWindow.pulses(1);
        }
        window.press(KeyCode.DOWN);
        OpenWindow.pulses(1);
        assertEquals("extract-format-csv-fr", window.focused().getId());
        window.press(Key.ENTER);
        OpenWindow.until(() -> Files.exists(where.get()));
        assertEquals("clusters.csv", asked);
    }

    @Test
    void offersTheComparisonAndOnlyFormsThatRowsCanTake() throws Exception {
        window.send(new Transition.Compare(List.of("enact", "sequoia")));
        ask();
        assertTrue(text("extract-scope-1").startsWith("Comparer"), text("extract-scope-1"));
        assertFalse(isOff("extract-format-geojson"), "clusters sit somewhere");
        choose("extract-format-geojson");
        choose("extract-scope-1");
        assertTrue(isOff("extract-format-geojson"));
        where = Optional.of(folder.resolve("comparaison.xlsx"));
        save();
        OpenWindow.until(() -> Files.exists(where.get()));
        assertEquals("comparer.xlsx", asked);
    }

    @Test
    void givesTheWholeDatabaseAsItIs() throws Exception {
        where = Optional.of(folder.resolve("tout.db"));
        ask();
        Button whole = (Button) window.find("extract-database").orElseThrow();
        OpenWindow.fx(() -> {
            whole.fire();
            return null;
        });
        OpenWindow.until(() -> said().contains("tout.db"));
        assertEquals("snia.db", asked);
        assertArrayEquals(new LocalWorkshop().bytes(Optional.empty()), Files.readAllBytes(where.get()));
    }

    @Test
    void saysInOneSentenceWhyNothingIsWritten() throws Exception {
        where = Optional.of(Files.writeString(folder.resolve("fichier"), "x").resolve("a.xlsx"));
        ask();
        save();
        OpenWindow.until(() -> said().contains("n’est pas un dossier"));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("fichier")), left.toList());
        }
    }

    @Test
    void whoThinksBetterOfItFindsNothingWritten() throws Exception {
        ask();
        save();
        OpenWindow.pulses(3);
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void saysWhereThereIsNoTable() throws Exception {
        window.send(new Transition.ToTab("spending"));
        OpenWindow.pulses(3);
        ask();
        assertFalse(window.find("extract-card").isPresent());
        assertTrue(said().contains("n’est une table"), said());
    }

    private void ask() throws Exception {
        window.press(Key.EXPORT);
        OpenWindow.pulses(2);
    }

    private void save() throws Exception {
        Button save = (Button) window.find("extract-save").orElseThrow();
        OpenWindow.fx(() -> {
            save.fire();
            return null;
        });
    }

    private void choose(String id) throws Exception {
        RadioButton choice = (RadioButton) window.find(id).orElseThrow();
        OpenWindow.fx(() -> {
            choice.setSelected(true);
            return null;
        });
    }

    private boolean isOff(String id) throws Exception {
        return window.find(id).orElseThrow().isDisabled();
    }

    private String text(String id) throws Exception {
        return ((Labeled) window.find(id).orElseThrow()).getText();
    }

    private String said() throws Exception {
        var notice = (javafx.scene.layout.HBox) window.find("notice").orElseThrow();
        return ((Labeled) notice.getChildren().getFirst()).getText();
    }
}
