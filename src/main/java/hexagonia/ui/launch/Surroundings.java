package hexagonia.ui.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the window needs around it on Linux: a display, a few libraries, one font. Looked for in files before the
/// toolkit starts, which takes a few milliseconds; the system is asked to load a library only where no file of it is
/// found. Nothing is looked for on other systems, where JavaFX needs nothing.
///
/// Every start goes through here: plain loops, since the first lambdas of a program cost more than all the files.
final class Surroundings {
    private final Probe machine;
    private final List<Path> libraryFolders;

    Surroundings(Probe machine) {
        this.machine = machine;
        this.libraryFolders = libraryFolders(machine);
    }

    /// What is missing, if anything: first the display, then libraries (all of them at once), then fonts.
    Optional<Missing> missing() {
        if (!isLinux()) {
            return Optional.empty();
        }
        Optional<Missing> missing = missingDisplay();
        if (missing.isEmpty()) {
            missing = missingLibraries();
        }
        return missing.isEmpty() ? missingFont() : missing;
    }

    /// Whether JavaFX could not load what draws on a graphics card, which it would say with a stack trace before it
    /// draws without one.
    boolean lacksGraphics() {
        return isLinux() && !isHeadless() && !(has("libGL.so.1") && has("libXxf86vm.so.1"));
    }

    private Optional<Missing> missingDisplay() {
        return isHeadless() ? Optional.empty() : new Display(machine).missing();
    }

    private Optional<Missing> missingLibraries() {
        List<Library> absent = new ArrayList<>();
        for (Library library : isHeadless() ? Library.OF_TEXT : List.of(Library.values())) {
            if (!has(library.file)) {
                absent.add(library);
            }
        }
        return absent.isEmpty() ? Optional.empty() : Optional.of(Missing.libraries(absent));
    }

    private boolean has(String library) {
        for (Path folder : libraryFolders) {
            if (machine.isFilled(folder.resolve(library))) {
                return true;
            }
        }
        return machine.loads(library);
    }

    private Optional<Missing> missingFont() {
        Path home = Path.of(machine.property("user.home"));
        List<Path> folders = List.of(
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                home.resolve(".local/share/fonts"),
                home.resolve(".fonts"));
        for (Path folder : folders) {
            if (machine.holdsFont(folder)) {
                return Optional.empty();
            }
        }
        return machine.knowsFont() ? Optional.empty() : Optional.of(Missing.FONT);
    }

    private static List<Path> libraryFolders(Probe machine) {
        Path debian = Path.of(triplet(machine.property("os.arch")));
        List<Path> folders = new ArrayList<>();
        for (String root : List.of("/usr/lib", "/lib")) {
            folders.add(Path.of(root).resolve(debian));
            folders.add(Path.of(root.concat("64")));
            folders.add(Path.of(root));
        }
        for (String folder : machine.variable("LD_LIBRARY_PATH").split(":")) {
            if (!folder.isEmpty()) {
                folders.add(Path.of(folder));
            }
        }
        return folders;
    }

    /// The name of Debian's folder of libraries.
    private static String triplet(String architecture) {
        return switch (architecture) {
            case "amd64" -> "x86_64-linux-gnu";
            case "arm" -> "arm-linux-gnueabihf";
            default -> architecture.concat("-linux-gnu");
        };
    }

    private boolean isLinux() {
        return machine.property("os.name").equals("Linux");
    }

    private boolean isHeadless() {
        return machine.property("glass.platform").equalsIgnoreCase("headless");
    }
}
