package hexagonia.coverage;

import hexagonia.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Splits the text of a document by the headings of its sections. A section that the document prints no heading for
/// belongs to the passage of the heading before it.
final class Passages {
    private static final String BETWEEN = "[\\s\\u00A0\\u202F*]+";
    private static final String LINE = "(?m)^[\\s*]*";
    private static final String END = "[\\s\\u00A0*]*(?:$|:)";

    /// The sections a stretch of text stands for, and the text, on one line, without marks and with one kind of space
    /// and apostrophe.
    record Passage(List<String> sections, String text) {}

    private Passages() {}

    /// The passages of `text`, in order. What stands before the first heading is the first passage, of no section.
    ///
    /// @throws IllegalArgumentException if a heading is not found after the one before it
    static List<Passage> of(String text, List<Section> sections) {
        List<Passage> passages = new ArrayList<>();
        List<String> current = new ArrayList<>();
        int from = 0;
        int start = 0;
        for (Section section : sections) {
            if (section.heading().isPresent()) {
                Matcher heading = pattern(section.heading().get()).matcher(text);
                if (!heading.find(from)) {
                    throw new IllegalArgumentException(
                            "no heading « " + section.heading().get() + " » after " + from);
                }
                passages.add(new Passage(List.copyOf(current), plain(text.substring(start, heading.start()))));
                current.clear();
                start = heading.start();
                from = heading.end();
            }
            current.add(section.id());
        }
        passages.add(new Passage(List.copyOf(current), plain(text.substring(start))));
        return passages;
    }

    private static Pattern pattern(String heading) {
        return Pattern.compile(
                Stream.of(heading.split("\\s+")).map(Pattern::quote).collect(Collectors.joining(BETWEEN, LINE, END)));
    }

    /// Text as phrases are compared: one kind of space and apostrophe, no marks of bold or italic.
    static String plain(String text) {
        return text.replace("*", "")
                .replace('’', '\'')
                .replaceAll("[\\s\\u00A0\\u202F\\u2009\\u200A]+", " ")
                .strip();
    }
}
