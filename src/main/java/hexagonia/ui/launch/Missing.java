package hexagonia.ui.launch;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a machine lacks for the window to open: a message key and the values of its places.
sealed interface Missing {
    String key();

    default List<String> values() {
        return List.of();
    }

    /// No graphical session at all.
    record Display() implements Missing {
        @Override
        public String key() {
            return "launch.display.none";
        }
    }

    /// A display is named, but does not answer or refuses.
    record Answer(String display) implements Missing {
        @Override
        public String key() {
            return "launch.display.dead";
        }

        @Override
        public List<String> values() {
            return List.of(display);
        }
    }

    /// A Wayland session without the X server that JavaFX speaks to.
    record Xwayland() implements Missing {
        @Override
        public String key() {
            return "launch.display.wayland";
        }
    }

    /// Libraries, without those that another of them brings.
    record Libraries(List<Library> libraries) implements Missing {
        public Libraries {
            List<Library> all = List.copyOf(libraries);
            libraries = all.stream()
                    .filter(library -> all.stream().noneMatch(other -> other.brings(library)))
                    .toList();
        }

        @Override
        public String key() {
            return "launch.libraries";
        }

        @Override
        public List<String> values() {
            return List.of(
                    named(", ", library -> library.file),
                    named(" ", library -> library.debian),
                    named(" ", library -> library.fedora));
        }

        private String named(String between, Function<Library, String> name) {
            return libraries.stream().map(name).collect(Collectors.joining(between));
        }
    }

    /// A library of which we know the name only.
    record OtherLibrary(String file) implements Missing {
        @Override
        public String key() {
            return "launch.library.other";
        }

        @Override
        public List<String> values() {
            return List.of(file);
        }
    }

    /// Any font: JavaFX does not start without one of the system, whatever a program bundles.
    record Font() implements Missing {
        @Override
        public String key() {
            return "launch.font";
        }
    }
}
