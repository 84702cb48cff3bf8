package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.explore.saved.Dossier;
import hexagonia.explore.saved.DossierFile;
import hexagonia.export.PdfPages;
import hexagonia.export.PdfValidity;
import hexagonia.settings.Home;
import hexagonia.ui.history.Keeper;
import hexagonia.ui.keys.Key;
import hexagonia.ui.theme.Looks;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
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
        Path file = folder.resolve("depenses-par-axe.pdf");
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
    void allThatAPageCanBeIsInSightInAUsualWindow() throws Exception {
        window.press(Key.PRINT);
        Node grey = window.find("print-grey").orElseThrow();
        Node send = window.find("print-pdf").orElseThrow();
        OpenWindow.until(() -> bottom(grey) > 0
                && bottom(grey) <= bottom(send) - send.getLayoutBounds().getHeight());
    }

    private static double bottom(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    /// A window of 1280 by 800 has this room for letters twice as large.
    @Test
    void whatSendsAPageIsInSightInALowWindow() throws Exception {
        Window stage = window.find("status").orElseThrow().getScene().getWindow();
        OpenWindow.fx(() -> {
            stage.setWidth(700);
            stage.setHeight(420);
            return null;
        });
        window.press(Key.PRINT);
        for (String id : List.of("print-pdf", "print-add")) {
            Node button = window.find(id).orElseThrow();
            OpenWindow.until(() -> bottom(button) <= button.getScene().getHeight());
        }
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
        DossierFile kept =
                keeper.dossiers(window.window().session().explorer()).own().orElseThrow();
        assertEquals("Les comptes", kept.dossier().pages().getLast().title());
        assertEquals(
                "À relire avec la note 3.", kept.dossier().pages().getLast().note());
        assertFalse(kept.dossier().pages().getFirst().figures().isEmpty());
    }

    private List<Dossier.Page> gathered() throws Exception {
        return OpenWindow.fx(() ->
                        keeper.dossiers(window.window().session().explorer()).own())
                .map(file -> file.dossier().pages())
                .orElse(List.of());
    }

    private String title(int row) throws Exception {
        return ((TextField) window.find("dossier-title-" + row).orElseThrow()).getPromptText();
    }

    private void name(String accessible) throws Exception {
        ButtonBase button = (ButtonBase) window.nodes().stream()
                .filter(n -> n instanceof ButtonBase b
                        && (accessible.equals(b.getAccessibleText()) || accessible.equals(b.getText())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(accessible));
        OpenWindow.fx(() -> {
            button.fire();
            return null;
        });
        OpenWindow.pulses(2);
    }

    @Test
    void everyEditOfADossierIsTakenBackAndDoneAgain() throws Exception {
        window.press(Key.GATHER);
        window.send(new Transition.ToTab("reconcile"));
        window.press(Key.GATHER);
        fire("dossier");
        String first = title(0);
        String second = title(1);
        name("Monter «\u00A0" + second + "\u00A0»");
        assertEquals(second, title(0));
        write("dossier-title-0", "Les comptes");
        name("Retirer «\u00A0" + first + "\u00A0»");
        assertFalse(window.find("dossier-title-1").isPresent());
        Node outOfText = window.find("dossier-clear").orElseThrow();
        OpenWindow.fx(() -> {
            outOfText.requestFocus();
            return null;
        });
        window.press(Key.UNDO);
        assertEquals(first, title(1));
        window.press(Key.UNDO);
        window.press(Key.UNDO);
        assertEquals(first, title(0));
        assertEquals("", ((TextField) window.find("dossier-title-0").orElseThrow()).getText());
        window.press(Key.REDO);
        window.press(Key.REDO);
        assertEquals("Les comptes", ((TextField) window.find("dossier-title-0").orElseThrow()).getText());
        assertEquals("reconcile", window.window().session().exploration().view().tab());
    }

    @Test
    void aPageAlwaysBeginsALeafWhereItIsToldTo() throws Exception {
        window.press(Key.GATHER);
        window.send(new Transition.ToTab("reconcile"));
        window.press(Key.GATHER);
        fire("dossier");
        name("Toujours commencer une page à «\u00A0Totaux et parts\u00A0»");
        OpenWindow.until(() -> gathered().getLast().newPage());
        assertTrue(says("toujours sur une nouvelle page"));
        name("Laisser «\u00A0Totaux et parts\u00A0» sur la page précédente, si la place suffit");
        OpenWindow.until(() -> !gathered().getLast().newPage());
    }

    @Test
    void longWorkSaysWhereItIsAndLeavesNothingWhenItIsCancelled() throws Exception {
        window.press(Key.GATHER);
        var explorer = window.window().session().explorer();
        Dossier dossier =
                Dossier.EMPTY.of(Collections.nCopies(30, table(gathered().getFirst())));
        Path saved = folder.resolve("long" + DossierFile.ENDING);
        Files.writeString(saved, DossierFile.of(dossier, explorer).text());
        OpenWindow.fx(() -> {
            window.window().open(saved);
            return null;
        });
        OpenWindow.until(() -> says("Ouvrir ce dossier"));
        name("Ouvrir ce dossier");
        OpenWindow.until(() -> window.find("dossier-title-29").isPresent()
                && !window.find("dossier-pdf").orElseThrow().isDisabled());
        fire("dossier-pdf");
        OpenWindow.until(() -> says("n’apparaît qu’achevé"));
        name("Annuler");
        OpenWindow.until(() -> says("Annulé"));
        try (var left = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    left.map(file -> file.getFileName().toString())
                            .filter(name -> name.contains("pdf"))
                            .toList());
        }
    }

    private static Dossier.Page table(Dossier.Page page) {
        return new Dossier.Page("amounts", page.state(), "", "", Optional.empty(), true, List.of());
    }

    @Test
    void somePagesOfADossierGoOut() throws Exception {
        window.press(Key.GATHER);
        window.send(new Transition.ToTab("map"));
        window.press(Key.GATHER);
        fire("dossier");
        assertTrue(window.nodes().stream()
                        .filter(n -> n.getStyleClass().contains("leaf-ground"))
                        .count()
                == 3);
        write("dossier-range", "9-12");
        assertTrue(window.find("dossier-pdf").orElseThrow().isDisabled());
        assertTrue(says("aucune page"));
        write("dossier-range", "2-3");
        assertTrue(says("page 1 sur 2"));
        fire("dossier-pdf");
        Path file = folder.resolve("dossier.pdf");
        OpenWindow.until(() -> Files.exists(file));
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertEquals(2, pdf.getNumberOfPages());
        }
        assertEquals(List.of(), PdfValidity.failures(Files.readAllBytes(file), PdfValidity.UA));
    }

    @Test
    void aKillLosesNoDossierAndTwoWindowsKeepOneEach() throws Exception {
        window.press(Key.GATHER);
        Path first = new Home(folder).dossier("snia");
        OpenWindow.until(() -> Files.exists(first));
        try (Keeper beside = Keeper.in(new Home(folder))) { // the first window lives, and holds its own
            OpenWindow second = OpenWindow.in(
                    new Looks(Locale.FRENCH, false), beside, (_, name) -> Optional.of(folder.resolve(name)));
            second.send(new Transition.ToTab("reconcile"));
            OpenWindow.pulses(2);
            second.press(Key.GATHER);
            second.close();
        }
        assertEquals(1, gathered().size());
        assertEquals("map", gathered().getFirst().exhibit());
        close(); // what a kill leaves: files, and no lock
        keeper = Keeper.in(new Home(folder));
        window = OpenWindow.in(new Looks(Locale.FRENCH, false), keeper, (_, name) -> Optional.of(folder.resolve(name)));
        assertEquals("reconciliation", gathered().getFirst().exhibit());
        fire("dossier");
        assertTrue(says("laissé par une autre fenêtre"));
        fire("dossier-left-0");
        assertFalse(says("laissé par une autre fenêtre"));
        keeper.close();
        keeper = Keeper.in(new Home(folder));
        assertEquals("map", gathered().getFirst().exhibit());
    }

    @Test
    void whereNothingIsGatheredThereAreNoPagesToTurn() throws Exception {
        fire("dossier");
        assertFalse(window.find("dossier-turning").orElseThrow().isVisible());
    }

    @Test
    void whatIsGatheredHasPagesToTurn() throws Exception {
        window.send(new Transition.ToTab("map"));
        window.press(Key.GATHER);
        fire("dossier");
        assertTrue(window.find("dossier-turning").orElseThrow().isVisible());
    }

    @Test
    void thePreviewShowsWhatIsPrinted() throws Exception {
        window.press(Key.PRINT);
        fire("print-spending");
        Node card = window.find("print-card").orElseThrow();
        BufferedImage seen = OpenWindow.fx(() -> {
            Canvas canvas = (Canvas) card.lookup(".leaf-ground").lookup("Canvas");
            return SwingFXUtils.fromFXImage(canvas.snapshot(null, null), null);
        });
        fire("print-pdf");
        Path file = folder.resolve("depenses-par-axe.pdf");
        OpenWindow.until(() -> Files.exists(file));
        assertTrue(unlike(seen, printed(file, seen.getWidth())) < 0.02);
        window.press(Key.PRINT);
        fire("print-map");
        fire("print-landscape");
        fire("print-pdf");
        Path other = folder.resolve("carte-des-clusters.pdf");
        OpenWindow.until(() -> Files.exists(other));
        assertTrue(unlike(seen, printed(other, seen.getWidth())) > 0.04);
    }

    private static BufferedImage printed(Path file, int width) throws Exception {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            float scale = width / pdf.getPage(0).getMediaBox().getWidth();
            return new PDFRenderer(pdf).renderImage(0, scale);
        }
    }

    /// How far two pictures are apart, from 0 to 1, looked at from so far that edges do not count.
    private static double unlike(BufferedImage a, BufferedImage b) {
        int cell = 6;
        double sum = 0;
        int cells = 0;
        for (int x = 0; x + cell < Math.min(a.getWidth(), b.getWidth()); x += cell) {
            for (int y = 0; y + cell < Math.min(a.getHeight(), b.getHeight()); y += cell) {
                sum += Math.abs(light(a, x, y, cell) - light(b, x, y, cell));
                cells++;
            }
        }
        return sum / cells;
    }

    private static double light(BufferedImage picture, int left, int top, int cell) {
        int light = 0;
        for (int x = left; x < left + cell; x++) {
            for (int y = top; y < top + cell; y++) {
                int rgb = picture.getRGB(x, y);
                light += (rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF);
            }
        }
        return light / (cell * cell * 765.0);
    }

    @Test
    void thePictureOfWhatIsLookedAtIsCopied() throws Exception {
        window.send(new Transition.ToTab("map"));
        window.press(Key.PALETTE);
        write("palette-field", "copier l’image");
        window.press(Key.ENTER);
        OpenWindow.until(() -> says("L’image est dans le presse-papiers"));
        Image copied = OpenWindow.fx(() -> Clipboard.getSystemClipboard().getImage());
        assertEquals(1536, copied.getWidth());
        BufferedImage picture = SwingFXUtils.fromFXImage(copied, null);
        assertEquals(0xFFFFFFFF, picture.getRGB(2, 2));
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
        OpenWindow.until(() -> says("ne peut pas être lu"));
    }
}
