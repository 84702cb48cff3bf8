package hexagonia.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Why a number is no fact: a reviewed list of what stands around it, as a pattern, and the reason.
final class Reasons {
    private record Reason(Pattern around, String why) {}

    private final List<Reason> all;

    private Reasons(List<Reason> all) {
        this.all = all;
    }

    /// The list kept with the tests.
    static Reasons reviewed() {
        try (InputStream in = Reasons.class.getResourceAsStream("/coverage/reasons.tsv")) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A table with a line of headings: pattern, tab, reason.
    static Reasons of(String table) {
        return new Reasons(table.lines()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(cells -> new Reason(Pattern.compile(cells[0]), cells[1]))
                .toList());
    }

    /// The reason why the number between two offsets of `text` is no fact.
    Optional<String> why(String text, int start, int end) {
        return all.stream()
                .filter(r -> r.around()
                        .matcher(text)
                        .results()
                        .anyMatch(found -> found.start() <= start && end <= found.end()))
                .map(Reason::why)
                .findFirst();
    }
}
