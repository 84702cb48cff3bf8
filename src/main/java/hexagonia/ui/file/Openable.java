package hexagonia.ui.file;

import hexagonia.explore.saved.DossierFile;
import hexagonia.explore.saved.SavedExploration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How the names of the files end that the window opens. Loads nothing of JavaFX.
public final class Openable {
    /// What is opened over the database that is shown.
    private static final List<String> PAGES = List.of(SavedExploration.ENDING, DossierFile.ENDING, ".pdf");

    private static final List<String> BASES = List.of(".db", ".sqlite", ".sqlite3");

    private Openable() {}

    /// Databases first.
    static List<String> endings() {
        return Stream.concat(BASES.stream(), PAGES.stream()).toList();
    }

    static boolean isPage(String name) {
        return ends(name, PAGES);
    }

    /// Whether a name, alone on the command line, is that of a file to open.
    public static boolean is(String name) {
        return ends(name, endings());
    }

    private static boolean ends(String name, List<String> endings) {
        String low = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(low::endsWith);
    }
}
