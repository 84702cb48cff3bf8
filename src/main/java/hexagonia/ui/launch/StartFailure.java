package hexagonia.ui.launch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A start of the toolkit that failed: the exception, and what the toolkit wrote on standard error before it.
/// Tells what the machine lacks in the cases that only the toolkit finds.
record StartFailure(Throwable failure, String written) {
    private static final Pattern LIBRARY = Pattern.compile("(lib[\\w.+-]*?\\.so[\\d.]*): ");
    private static final String OPTIONAL_LIBRARY = "libprism_es2.so";
    private static final int MOST_CAUSES = 20;

    /// What is missing, where the exception, one of its causes or what was written says so.
    Optional<Missing> missing(Probe machine) {
        return causes().flatMap(cause -> read(cause, machine).stream())
                .findFirst()
                .or(this::absentLibrary)
                .or(this::absentFont);
    }

    /// What the deepest cause says, on one line.
    String inWords() {
        Throwable last = causes().reduce(failure, (before, after) -> after);
        String message = last.getMessage();
        return message == null || message.isBlank()
                ? last.getClass().getSimpleName()
                : message.strip().lines().findFirst().orElseThrow();
    }

    private static Optional<Missing> read(Throwable cause, Probe machine) {
        if (!(cause instanceof UnsupportedOperationException) || cause.getMessage() == null) {
            return Optional.empty();
        }
        if (cause.getMessage().contains("DISPLAY")) {
            return Optional.of(Missing.answer(machine.variable("DISPLAY")));
        }
        return cause.getMessage().contains("GTK")
                ? Optional.of(Missing.libraries(List.of(Library.GTK)))
                : Optional.empty();
    }

    /// The linker's message names the library that asked, then the one that is not there.
    private Optional<Missing> absentLibrary() {
        return Stream.concat(written.lines(), causes().map(Throwable::toString))
                .filter(line -> line.contains("UnsatisfiedLinkError") && !line.contains(OPTIONAL_LIBRARY))
                .flatMap(line -> LIBRARY.matcher(line).results().reduce((before, after) -> after).stream())
                .findFirst()
                .map(library -> named(library.group(1)));
    }

    private Optional<Missing> absentFont() {
        return written.contains("detected no fonts") ? Optional.of(Missing.FONT) : Optional.empty();
    }

    private static Missing named(String file) {
        return Arrays.stream(Library.values())
                .filter(library -> library.file.equals(file))
                .map(library -> Missing.libraries(List.of(library)))
                .findFirst()
                .orElseGet(() -> Missing.otherLibrary(file));
    }

    private Stream<Throwable> causes() {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES);
    }
}
