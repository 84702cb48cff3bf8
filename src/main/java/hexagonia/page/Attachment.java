package hexagonia.page;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file within a file: its name and what it holds in words.
public sealed interface Attachment {
    /// The name of what goes with a page: of its data, of its exploration. Where several things begin on the page,
    /// `nth` says which of them.
    static String data(int page, int nth) {
        return "donnees-" + place(page, nth) + ".csv";
    }

    static String exploration(int page, int nth) {
        return "exploration-" + place(page, nth) + ".json";
    }

    private static String place(int page, int nth) {
        return nth == 1 ? Integer.toString(page) : page + "-" + nth;
    }

    /// Where an exploration of that name stands among all of them; empty where it is none.
    static OptionalInt place(String name) {
        Matcher found =
                Pattern.compile("exploration-(\\d{1,4})(?:-(\\d{1,4}))?\\.json").matcher(name);
        if (!found.matches()) {
            return OptionalInt.empty();
        }
        int nth = found.group(2) == null ? 1 : Integer.parseInt(found.group(2));
        return OptionalInt.of(Integer.parseInt(found.group(1)) * 10_000 + nth);
    }

    String name();

    String description();

    /// Rows of texts, headings first, for whoever writes them as separated values.
    record Rows(String name, String description, List<List<String>> rows) implements Attachment {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /// A text of a media type (`application/json`).
    record Text(String name, String description, String mediaType, String text) implements Attachment {}
}
