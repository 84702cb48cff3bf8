package hexagonia.ui.launch;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a machine lacks for the window to open: a message key and the values of its places.
record Missing(String key, List<String> values) {
    /// No graphical session at all.
    static final Missing DISPLAY = new Missing("launch.display.none", List.of());

    /// A Wayland session without the X server that JavaFX speaks to.
    static final Missing XWAYLAND = new Missing("launch.display.wayland", List.of());

    /// Any font: JavaFX does not start without one of the system, whatever a program bundles.
    static final Missing FONT = new Missing("launch.font", List.of());

    /// A display is named, but does not answer or refuses.
    static Missing answer(String display) {
        return new Missing("launch.display.dead", List.of(display));
    }

    /// Libraries, without those that another of them brings.
    static Missing libraries(List<Library> all) {
        List<Library> needed = all.stream()
                .filter(library -> all.stream().noneMatch(other -> other.brings(library)))
                .toList();
        return new Missing(
                "launch.libraries",
                List.of(
                        named(needed, ", ", library -> library.file),
                        named(needed, " ", library -> library.debian),
                        named(needed, " ", library -> library.fedora)));
    }

    /// A library of which we know the name only.
    static Missing otherLibrary(String file) {
        return new Missing("launch.library.other", List.of(file));
    }

    private static String named(List<Library> libraries, String between, Function<Library, String> name) {
        return libraries.stream().map(name).collect(Collectors.joining(between));
    }
}
