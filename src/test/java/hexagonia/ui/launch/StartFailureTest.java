package hexagonia.ui.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The texts are those that JavaFX 26 and the linkers of Debian write.
class StartFailureTest {
    private final PaperMachine machine = new PaperMachine().variable("DISPLAY", ":4");

    private Optional<Missing> missing(Throwable failure, String written) {
        return new StartFailure(failure, written).missing(machine);
    }

    private static Optional<Missing> libraries(Library library) {
        return Optional.of(Missing.libraries(List.of(library)));
    }

    @Test
    void aDisplayThatDoesNotOpenIsNamed() {
        assertEquals(
                Optional.of(Missing.answer(":4")),
                missing(new UnsupportedOperationException("Unable to open DISPLAY"), ""));
    }

    @Test
    void gtkThatDoesNotLoadIsMissing() {
        assertEquals(
                libraries(Library.GTK),
                missing(new UnsupportedOperationException("Unable to load glass GTK library."), ""));
    }

    @Test
    void theCauseOfAFailedLaunchCounts() {
        var cause = new UnsupportedOperationException("Unable to load glass GTK library.");
        assertEquals(
                libraries(Library.GTK), missing(new RuntimeException("Exception in Application start", cause), ""));
    }

    @Test
    void theLibraryThatTheLinkerDidNotFindIsNamed() {
        var failure = new UnsatisfiedLinkError("/home/ada/.openjfx/cache/26/amd64/libglassgtk3.so: "
                + "libXtst.so.6: cannot open shared object file: No such file or directory");
        assertEquals(libraries(Library.XTST), missing(failure, ""));
    }

    @Test
    void theLinkersWordsAreReadWhereTheExceptionHasLostThem() {
        String written = """
            Loading library prism_es2 from resource failed: java.lang.UnsatisfiedLinkError: \
            /c/libprism_es2.so: libGL.so.1: cannot open shared object file
            Loading library glass from resource failed: java.lang.UnsatisfiedLinkError: \
            /c/libglass.so: libX11.so.6: cannot open shared object file
            """;
        assertEquals(
                libraries(Library.X11),
                missing(new UnsatisfiedLinkError("no glass in java.library.path: /l"), written));
    }

    @Test
    void anotherLibraryIsNamedByItsFile() {
        var failure = new UnsatisfiedLinkError("/c/libglassgtk3.so: /lib/libatk-1.0.so.0: file too short");
        assertEquals(Optional.of(Missing.otherLibrary("libatk-1.0.so.0")), missing(failure, ""));
    }

    @Test
    void aToolkitThatFoundNoFontSaysSoBeforeItFails() {
        String written = "Error: JavaFX detected no fonts! Please refer to release notes\n";
        assertEquals(Optional.of(Missing.FONT), missing(new NullPointerException("slot 0"), written));
    }

    @Test
    void anyOtherFailureIsToldInTheWordsOfItsDeepestCause() {
        var cause = new IllegalStateException("the file is not a database\nmore");
        var failure = new StartFailure(new RuntimeException("Exception in Application start method", cause), "");
        assertEquals(Optional.empty(), failure.missing(machine));
        assertEquals("the file is not a database", failure.inWords());
        assertEquals("StackOverflowError", new StartFailure(new StackOverflowError(), "").inWords());
    }
}
