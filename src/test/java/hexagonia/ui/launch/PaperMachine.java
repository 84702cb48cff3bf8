package hexagonia.ui.launch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A machine of words: it starts as a complete Debian desktop with one local display, and each test takes things away.
final class PaperMachine implements Probe {
    private final Map<String, String> variables = new HashMap<>(Map.of("DISPLAY", ":0"));
    private final Map<String, String> properties =
            new HashMap<>(Map.of("os.name", "Linux", "os.arch", "amd64", "user.home", "/home/ada"));
    private final Set<Path> things = new HashSet<>(Set.of(Path.of("/tmp/.X11-unix/X0")));
    private final Set<Path> fontFolders = new HashSet<>(Set.of(Path.of("/usr/share/fonts")));
    private final Map<Path, List<String>> texts = new HashMap<>();
    private final Set<String> loadable = new HashSet<>();
    private boolean fontconfigKnowsFont;

    PaperMachine() {
        for (Library library : Library.values()) {
            things.add(Path.of("/usr/lib/x86_64-linux-gnu", library.file));
        }
        things.add(Path.of("/usr/lib/x86_64-linux-gnu/libGL.so.1"));
        things.add(Path.of("/usr/lib/x86_64-linux-gnu/libXxf86vm.so.1"));
    }

    PaperMachine variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    PaperMachine property(String name, String value) {
        properties.put(name, value);
        return this;
    }

    PaperMachine headless() {
        return property("glass.platform", "Headless").variable("DISPLAY", "");
    }

    PaperMachine with(String path) {
        things.add(Path.of(path));
        return this;
    }

    PaperMachine without(String path) {
        things.remove(Path.of(path));
        return this;
    }

    PaperMachine without(Library... libraries) {
        for (Library library : libraries) {
            things.remove(Path.of("/usr/lib/x86_64-linux-gnu", library.file));
        }
        return this;
    }

    PaperMachine withText(String path, String... lines) {
        texts.put(Path.of(path), List.of(lines));
        return this;
    }

    PaperMachine loading(String library) {
        loadable.add(library);
        return this;
    }

    PaperMachine withoutFontFolders() {
        fontFolders.clear();
        return this;
    }

    PaperMachine withFontFolder(String folder) {
        fontFolders.add(Path.of(folder));
        return this;
    }

    PaperMachine withFontconfigFont() {
        fontconfigKnowsFont = true;
        return this;
    }

    @Override
    public String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    @Override
    public String property(String name) {
        return properties.getOrDefault(name, "");
    }

    @Override
    public boolean isThere(Path path) {
        return things.contains(path);
    }

    @Override
    public boolean isFilled(Path file) {
        return things.contains(file);
    }

    @Override
    public List<String> lines(Path file) {
        return texts.getOrDefault(file, List.of());
    }

    @Override
    public boolean holdsFont(Path folder) {
        return fontFolders.contains(folder);
    }

    @Override
    public boolean loads(String library) {
        return loadable.contains(library);
    }

    @Override
    public boolean knowsFont() {
        return fontconfigKnowsFont;
    }
}
