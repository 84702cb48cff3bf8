package hexagonia.ui.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurroundingsTest {
    private final PaperMachine machine = new PaperMachine();

    private Optional<Missing> missing() {
        return new Surroundings(machine).missing();
    }

    private static Optional<Missing> libraries(Library... libraries) {
        return Optional.of(Missing.libraries(List.of(libraries)));
    }

    @Test
    void nothingIsMissingOnADesktop() {
        assertEquals(Optional.empty(), missing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X"})
    void otherSystemsAreNotLookedAt(String system) {
        machine.property("os.name", system)
                .variable("DISPLAY", "")
                .without(Library.values())
                .withoutFontFolders();
        assertEquals(Optional.empty(), missing());
        assertFalse(new Surroundings(machine).lacksGraphics());
    }

    @Nested
    class Displays {
        @Test
        void aSessionWithoutDisplayIsTold() {
            machine.variable("DISPLAY", "");
            assertEquals(Optional.of(Missing.DISPLAY), missing());
        }

        @Test
        void aWaylandSessionWithoutDisplayNeedsXwayland() {
            machine.variable("DISPLAY", "").variable("WAYLAND_DISPLAY", "wayland-0");
            assertEquals(Optional.of(Missing.XWAYLAND), missing());
        }

        @ParameterizedTest
        @ValueSource(strings = {":4242", ":4242.0", "unix:4242", ":123456"})
        void aLocalDisplayWithoutServerIsDead(String name) {
            machine.variable("DISPLAY", name);
            assertEquals(Optional.of(Missing.answer(name)), missing());
        }

        @ParameterizedTest
        @ValueSource(strings = {":0", ":0.0", "unix:0"})
        void aLocalDisplayAnswersByItsSocket(String name) {
            machine.variable("DISPLAY", name);
            assertEquals(Optional.empty(), missing());
        }

        @Test
        void aLocalDisplayAnswersByItsAbstractSocket() {
            machine.variable("DISPLAY", ":7")
                    .withText(
                            "/proc/net/unix",
                            "Num       RefCount Protocol Flags    Type St Inode Path",
                            "00000000a4514811: 00000002 00000000 00010000 0001 01 14136 @/tmp/.X11-unix/X7");
            assertEquals(Optional.empty(), missing());
        }

        @Test
        void aLocalDisplayAnswersByAPortThatListens() {
            machine.variable("DISPLAY", ":7")
                    .withText("/proc/net/tcp", """
                        sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
                         0: 00000000:1777 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1\
                        """.lines().toArray(String[]::new));
            assertEquals(Optional.empty(), missing());
        }

        @Test
        void aPortThatOnlySpeaksToAnotherDoesNotServe() {
            machine.variable("DISPLAY", ":7")
                    .withText("/proc/net/tcp", "   0: 0100007F:1777 0100007F:9000 01 00000000:00000000 00:00000000 0");
            assertEquals(Optional.of(Missing.answer(":7")), missing());
        }

        @Test
        void aSocketByItsPathMustBeThere() {
            machine.variable("DISPLAY", "/private/tmp/launch/org.xquartz:0");
            assertEquals(Optional.of(Missing.answer("/private/tmp/launch/org.xquartz:0")), missing());
            machine.with("/private/tmp/launch/org.xquartz:0");
            assertEquals(Optional.empty(), missing());
        }

        @ParameterizedTest
        @ValueSource(strings = {"localhost:10.0", "desk.example:0", "[::1]:3", "nonsense"})
        void aDisplayElsewhereIsLeftToTheToolkit(String name) {
            machine.variable("DISPLAY", name);
            assertEquals(Optional.empty(), missing());
        }

        @Test
        void noDisplayIsNeededOnTheHeadlessPlatform() {
            machine.headless();
            assertEquals(Optional.empty(), missing());
        }
    }

    @Nested
    class LibraryFiles {
        @ParameterizedTest
        @EnumSource
        void eachLibraryIsMissedAlone(Library library) {
            machine.without(library);
            assertEquals(libraries(library), missing());
        }

        @Test
        void aBareMachineIsToldAllItsPackagesAtOnce() {
            machine.without(Library.values());
            Missing missing = missing().orElseThrow();
            assertEquals(libraries(Library.GTK, Library.XTST).orElseThrow(), missing);
            assertEquals(
                    List.of("libgtk-3.so.0, libXtst.so.6", "libgtk-3-0 libxtst6", "gtk3 libXtst"), missing.values());
        }

        @Test
        void theHeadlessPlatformNeedsTheLibrariesOfTextOnly() {
            machine.headless().without(Library.GTK, Library.XTST, Library.X11);
            assertEquals(Optional.empty(), missing());
            machine.without(Library.FREETYPE);
            assertEquals(libraries(Library.FREETYPE), missing());
            machine.without(Library.PANGO, Library.FONTCONFIG);
            assertEquals(libraries(Library.PANGO), missing());
        }

        @ParameterizedTest
        @ValueSource(strings = {"/usr/lib64", "/usr/lib", "/lib64", "/lib", "/lib/x86_64-linux-gnu", "/opt/gtk/lib"})
        void aLibraryIsFoundInAnyStandardFolder(String folder) {
            machine.without(Library.GTK)
                    .variable("LD_LIBRARY_PATH", "::/opt/gtk/lib")
                    .with(folder + "/libgtk-3.so.0");
            assertEquals(Optional.empty(), missing());
        }

        @Test
        void theFolderFollowsTheArchitecture() {
            machine.property("os.arch", "aarch64").without(Library.GTK);
            assertTrue(missing().isPresent());
            for (Library library : Library.values()) {
                machine.with("/usr/lib/aarch64-linux-gnu/" + library.file);
            }
            assertEquals(Optional.empty(), missing());
        }

        @Test
        void aLibraryThatTheSystemLoadsFromElsewhereIsNotMissing() {
            machine.without(Library.GTK).loading("libgtk-3.so.0");
            assertEquals(Optional.empty(), missing());
        }

        @ParameterizedTest
        @ValueSource(strings = {"libGL.so.1", "libXxf86vm.so.1"})
        void withoutOpenGlTheWindowIsDrawnBySoftware(String library) {
            assertFalse(new Surroundings(machine).lacksGraphics());
            machine.without("/usr/lib/x86_64-linux-gnu/" + library);
            assertEquals(Optional.empty(), missing());
            assertTrue(new Surroundings(machine).lacksGraphics());
        }
    }

    @Nested
    class Fonts {
        @Test
        void aMachineWithoutAnyFontIsTold() {
            machine.withoutFontFolders();
            assertEquals(Optional.of(Missing.FONT), missing());
            machine.headless();
            assertEquals(Optional.of(Missing.FONT), missing());
        }

        @ParameterizedTest
        @ValueSource(strings = {"/usr/local/share/fonts", "/home/ada/.local/share/fonts", "/home/ada/.fonts"})
        void aFontMayStandInAnyUsualFolder(String folder) {
            machine.withoutFontFolders().withFontFolder(folder);
            assertEquals(Optional.empty(), missing());
        }

        @Test
        void aFontThatOnlyFontconfigKnowsCounts() {
            machine.withoutFontFolders().withFontconfigFont();
            assertEquals(Optional.empty(), missing());
        }
    }
}
