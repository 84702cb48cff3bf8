package hexagonia.ui.search;

import hexagonia.explore.search.SearchText.Stretch;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;

/// A text with the parts of it that match.
record Marked(String text, List<Stretch> spans) {
    private static final int BEFORE = 36;
    private static final int AFTER = 90;

    static Marked plain(String text) {
        return new Marked(text, List.of());
    }

    /// The same with words before it.
    Marked after(String words) {
        return new Marked(
                words + text,
                spans.stream()
                        .map(s -> new Stretch(s.start() + words.length(), s.end() + words.length()))
                        .toList());
    }

    /// What stands around the first match, cut between words.
    Marked around() {
        int match = spans.isEmpty() ? 0 : spans.getFirst().start();
        int from = match <= BEFORE ? 0 : text.indexOf(' ', match - BEFORE) + 1;
        from = from > match ? match : from;
        int to = from + BEFORE + AFTER >= text.length() ? text.length() : text.lastIndexOf(' ', from + BEFORE + AFTER);
        to = to <= match ? text.length() : to;
        String start = from > 0 ? "…" : "";
        String end = to < text.length() ? "…" : "";
        List<Stretch> kept = new ArrayList<>();
        for (Stretch span : spans) {
            if (span.start() >= from && span.end() <= to) {
                kept.add(new Stretch(span.start() - from, span.end() - from));
            }
        }
        return new Marked(text.substring(from, to) + end, kept).after(start);
    }

    /// The text in pieces, those that match in the class `match`.
    List<Text> pieces() {
        List<Text> pieces = new ArrayList<>();
        int at = 0;
        for (Stretch span : spans) {
            if (span.start() > at) {
                pieces.add(new Text(text.substring(at, span.start())));
            }
            if (span.start() >= at) {
                Text match = new Text(text.substring(span.start(), span.end()));
                match.getStyleClass().add("match");
                pieces.add(match);
                at = span.end();
            }
        }
        if (at < text.length()) {
            pieces.add(new Text(text.substring(at)));
        }
        return pieces;
    }
}
