package hexagonia;

import static org.junit.jupiter.api.Assertions.fail;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// One formatter decides how the sources look. `-Dformat=write` has it rewrite them instead of judging them.
@WithoutWindow
class FormatTest {
    private static final String COMMAND = "mvn -q test -Dtest=FormatTest -Dformat=write";

    private final boolean writes = System.getProperty("format", "check").equals("write");
    private final Formatter formatter = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    @Test
    void everySourceIsFormatted() throws IOException {
        List<String> others;
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            others = files.filter(file -> file.toString().endsWith(".java")).sorted().toList().parallelStream()
                    .flatMap(file -> complaint(file).stream())
                    .toList();
        }
        if (!others.isEmpty()) {
            fail(others.stream()
                    .collect(Collectors.joining("\n  ", "not formatted:\n  ", "\nThis formats them all: " + COMMAND)));
        }
    }

    /// What is wrong with the file, if anything; a file that is only written differently is no complaint when writing.
    private Optional<String> complaint(Path file) {
        try {
            String source = Files.readString(file);
            String formatted = formatter.formatSourceAndFixImports(source);
            if (source.equals(formatted)) {
                return Optional.empty();
            }
            if (writes) {
                Files.writeString(file, formatted);
                return Optional.empty();
            }
            return Optional.of(file + ":" + firstDifference(source, formatted));
        } catch (FormatterException e) {
            return Optional.of(file + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long firstDifference(String source, String formatted) {
        int same = 0;
        while (same < Math.min(source.length(), formatted.length()) && source.charAt(same) == formatted.charAt(same)) {
            same++;
        }
        return source.substring(0, same).chars().filter(c -> c == '\n').count() + 1;
    }
}
