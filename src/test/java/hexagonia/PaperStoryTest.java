package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.explore.saved.DossierFile;
import hexagonia.export.PdfPages;
import hexagonia.settings.Home;
import hexagonia.ui.history.Keeper;
import hexagonia.ui.keys.Key;
import hexagonia.ui.theme.Looks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is looked at goes to paper and comes back: printing, gathering, keeping, reopening.
class PaperStoryTest {
    @TempDir
    private Path folder;

    private Keeper keeper;
    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        keeper = Keeper.in(new Home(folder));
        window = OpenWindow.in(new Looks(Locale.FRENCH, false), keeper, (_, name) -> Optional.of(folder.resolve(name)));
    }

    @AfterEach
    void close() {
        window.close();
        keeper.close();
    }

    private void fire(String id) throws Exception {
        ButtonBase button = (ButtonBase) window.find(id).orElseThrow(() -> new AssertionError(id));
        OpenWindow.fx(() -> {
            button.fire();
            return null;
        });
        OpenWindow.pulses(2);
    }

    private void write(String id, String text) throws Exception {
        TextField field = (TextField) window.find(id).orElseThrow(() -> new AssertionError(id));
        OpenWindow.fx(() -> {
            field.setText(text);
            field.fireEvent(new javafx.event.ActionEvent());
            return null;
        });
        OpenWindow.pulses(2);
    }

    private boolean says(String part) throws Exception {
        return window.nodes().stream()
                .anyMatch(n -> n instanceof Labeled l
                        && l.getText() != null
                        && l.getText().contains(part));
    }

    @Test
    void aPageIsChosenSeenWrittenAndReopened() throws Exception {
        window.send(new Transition.Filter(new Clause.Under(List.of("levier-recherche-formation"))));
        window.press(Key.PRINT);
        fire("print-spending");
        fire("print-portrait");
        fire("print-grey");
        OpenWindow.until(() -> says("Aucune imprimante")
                || window.find("print-printers").orElseThrow().isVisible());
        fire("print-pdf");
        Path file = folder.resolve("spending.pdf");
        OpenWindow.until(() -> Files.exists(file));
        assertEquals(1, PdfPages.read(file.toFile()).size());
        window.send(new Transition.RemoveAll());
        OpenWindow.fx(() -> {
            window.window().open(file);
            return null;
        });
        OpenWindow.until(
                () -> !window.window().session().exploration().clauses().isEmpty());
        assertEquals("spending", window.window().session().exploration().view().tab());
    }

    @Test
    void aDossierIsGatheredEditedUndoneWrittenAndKept() throws Exception {
        window.press(Key.GATHER);
        window.send(new Transition.ToTab("reconcile"));
        window.press(Key.GATHER);
        fire("dossier");
        write("dossier-title-1", "Les comptes");
        write("dossier-note-1", "À relire avec la note 3.");
        fire("dossier-annex");
        assertTrue(window.find("dossier-title-1").isPresent());
        fire("dossier-pdf");
        Path file = folder.resolve("dossier.pdf");
        OpenWindow.until(() -> Files.exists(file));
        List<PdfPages.Page> pages = PdfPages.read(file.toFile());
        assertEquals(2, pages.size());
        assertEquals("Les comptes", pages.getLast().title());
        fire("dossier-save");
        Path saved = folder.resolve("dossier" + DossierFile.ENDING);
        OpenWindow.until(() -> Files.exists(saved));
        fire("dossier-clear");
        assertFalse(window.find("dossier-title-0").isPresent());
        OpenWindow.fx(() -> {
            window.window().open(saved);
            return null;
        });
        OpenWindow.until(() -> window.find("dossier-title-1").isPresent());
        keeper.close();
        keeper = Keeper.in(new Home(folder));
        DossierFile kept = keeper.dossier(window.window().session().explorer()).orElseThrow();
        assertEquals("Les comptes", kept.dossier().pages().getLast().title());
        assertEquals(
                "À relire avec la note 3.", kept.dossier().pages().getLast().note());
        assertFalse(kept.dossier().pages().getFirst().figures().isEmpty());
    }

    @Test
    void severalPagesOfAFileAreAListToChooseFrom() throws Exception {
        window.press(Key.GATHER);
        window.send(new Transition.ToTab("map"));
        window.press(Key.GATHER);
        fire("dossier");
        fire("dossier-pdf");
        Path file = folder.resolve("dossier.pdf");
        OpenWindow.until(() -> Files.exists(file));
        OpenWindow.fx(() -> {
            window.window().open(file);
            return null;
        });
        OpenWindow.until(() -> window.find("reopen-list").isPresent());
        OpenWindow.fx(() -> {
            window.window().open(Files.writeString(folder.resolve("no.pdf"), "no"));
            return null;
        });
        OpenWindow.until(() -> says("ne se laisse pas lire"));
    }
}
