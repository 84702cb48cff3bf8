package hexagonia.wording;

import hexagonia.model.Violation;
import hexagonia.text.Messages;
import hexagonia.text.Nearest;
import hexagonia.text.Visible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Breaches of rules in words: where, what, and what would be right.
public final class Breaches {
    /// Rules whose last argument is a closed list, and the one before it a word that is not in it.
    private static final Set<String> LISTS = Set.of("choice", "unknown-key");

    /// Rules that a strategy breaks whose parts are more than their whole: sums then stand as stated, unlike each
    /// other.
    private static final Set<String> EXCEEDING = Set.of("parts-exceed", "part-too-large");

    /// Rules that a strategy breaks of which nobody can tell whether it is as it was written.
    private static final Set<String> UNVOUCHED = Set.of("checksum", "no-checksum");

    /// How many rules a brief note tells of.
    private static final int BRIEF = 3;

    private Breaches() {}

    /// « file, record: reason; remedy [rule] ».
    public static String line(Violation broken, Messages messages) {
        return place(broken) + ": " + sentence(broken, messages) + " [" + broken.rule() + "]";
    }

    /// What all of them come to in a line or two: each rule with how many break it, and an example.
    static String brief(List<Violation> broken, Messages messages) {
        Map<String, List<Violation>> rules = new LinkedHashMap<>();
        broken.forEach(
                v -> rules.computeIfAbsent(v.rule(), _ -> new ArrayList<>()).add(v));
        List<String> told = new ArrayList<>();
        for (List<Violation> same : rules.values().stream().limit(BRIEF).toList()) {
            Violation first = same.getFirst();
            String reason = sentence(first, messages).split("[\\u202F ]?; ", 2)[0];
            told.add(messages.get("breaches.one", place(first), reason, same.size() - 1));
        }
        if (rules.size() > BRIEF) {
            told.add(messages.get("breaches.more", rules.size() - BRIEF));
        }
        return String.join(" · ", told);
    }

    private static String place(Violation broken) {
        return Visible.inOneLine(broken.record().isEmpty() ? broken.file() : broken.file() + ", " + broken.record());
    }

    private static String sentence(Violation broken, Messages messages) {
        List<Object> arguments = new ArrayList<>(broken.arguments());
        if (LISTS.contains(broken.rule())) {
            String word = broken.arguments().get(arguments.size() - 2).replace("\"", "");
            arguments.add(Nearest.to(word, List.of(broken.arguments().getLast().split(", "))));
        }
        if (broken.rule().equals("json-type")) {
            arguments.set(2, messages.get("json." + arguments.get(2)));
        }
        return Visible.inOneLine(messages.get("rule." + broken.rule(), arguments.toArray()));
    }

    /// What is said of a database that is shown though it breaks these rules.
    public static String note(List<Violation> standing, Messages words) {
        List<String> rules = standing.stream().map(Violation::rule).toList();
        String key = rules.stream().anyMatch(EXCEEDING::contains)
                ? "standing.exceeds"
                : rules.stream().anyMatch(UNVOUCHED::contains) ? "standing.unvouched" : "standing.note";
        return words.get(key, standing.size(), brief(standing, words));
    }
}
