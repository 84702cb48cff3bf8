package hexagonia.ui.launch;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The machine the program runs on.
final class Machine implements Probe {
    private static final int DEEPEST_FONT_FOLDER = 6;

    @Override
    public String variable(String name) {
        String value = System.getenv(name);
        return value == null ? "" : value;
    }

    @Override
    public String property(String name) {
        return System.getProperty(name, "");
    }

    @Override
    public boolean isThere(Path path) {
        return Files.exists(path);
    }

    @Override
    public boolean isFilled(Path file) {
        try {
            return Files.size(file) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public List<String> lines(Path file) {
        try {
            // Names of sockets may hold any byte.
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public boolean holdsFont(Path folder) {
        return holdsFont(folder, DEEPEST_FONT_FOLDER);
    }

    private static boolean holdsFont(Path folder, int depth) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        List<Path> below = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString().toLowerCase(Locale.ROOT);
                if (name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc")) {
                    return true;
                }
                below.add(entry);
            }
        } catch (IOException e) {
            return false;
        }
        for (Path entry : below) {
            if (depth > 0 && holdsFont(entry, depth - 1)) {
                return true;
            }
        }
        return false;
    }

    @Override
    @SuppressWarnings("restricted")
    public boolean loads(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// Calls `FcConfigGetFonts(NULL, FcSetSystem)`; the first field of what it returns is the number of fonts.
    @Override
    @SuppressWarnings("restricted")
    public boolean knowsFont() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment function = SymbolLookup.libraryLookup(Library.FONTCONFIG.file, arena)
                    .find("FcConfigGetFonts")
                    .orElseThrow();
            var fonts = (MemorySegment) Linker.nativeLinker()
                    .downcallHandle(function, FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT))
                    .invokeExact(MemorySegment.NULL, 0);
            return fonts.address() != 0
                    && fonts.reinterpret(JAVA_INT.byteSize()).get(JAVA_INT, 0) > 0;
        } catch (Throwable e) {
            // Not able to ask: the toolkit will tell.
            return true;
        }
    }
}
