package hexagonia.page;

import hexagonia.exhibit.Content;
import hexagonia.model.Fact;
import hexagonia.wording.Labels;
import hexagonia.wording.Working;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a report computes, each number once: by the formulas of notes, by those of columns and titles, and what is
/// counted of what a page shows. Several of one kind are one row. Belongs to one annex.
final class AnnexSums {
    private static final String FORMULA = " = ";
    private static final Pattern FAMILY = Pattern.compile("\\h;\\h");
    private static final Pattern BEFORE_NUMBER = Pattern.compile("^[^\\d\u2212]*");
    private static final Pattern NUMBERS = Pattern.compile("\\d[\\d\u202F\u00A0 .,]*");
    /// The kind of differences from a reference.
    private static final String APART = "±";
    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");

    private final Labels labels;
    private final Map<String, Sum> sums = new LinkedHashMap<>();
    private final Set<String> traced;

    /// One row: its result, what that covers, how it comes about, what it rests on, where it is said first (the id of a
    /// note or a page), and the pages it stands on.
    record Sum(String result, String what, String how, List<Fact> facts, String place, TreeSet<Integer> pages) {}

    /// `traced` are the numbers that the annex says already.
    AnnexSums(Labels labels, Set<String> traced) {
        this.labels = labels;
        this.traced = new HashSet<>(traced);
    }

    List<Sum> rows() {
        return List.copyOf(sums.values());
    }

    /// A formula of a note, or several that it gives at once.
    void formula(Grounds.Made made, String formula, String note, Annex.Stand stand) {
        for (String each : FAMILY.split(formula)) {
            add(each, made.what(), made.facts(), note, stand);
        }
    }

    /// Something that a derivation of ours states.
    void derived(String result, String what, String how, List<Fact> facts, String note, Set<Integer> pages) {
        sums.put(Printed.numbers(result).toString(), new Sum(result, what, how, facts, note, new TreeSet<>(pages)));
        trace(result + " " + how);
    }

    /// What the contents of a page say beside their notes.
    void workings(Annex.Stand stand) {
        for (Content content : stand.contents()) {
            for (Working working : content.sources().workings()) {
                List<String> others = working.formulas().stream()
                        .filter(formula -> !isKnown(formula, stand))
                        .toList();
                if (others.size() == 1) {
                    add(others.getFirst(), working.what(), working.facts(), stand.place(), stand);
                } else if (!others.isEmpty()) {
                    String said = String.join(then(), others);
                    String result = labels.messages()
                            .get("paper.annex.family", result(others.getFirst()), result(others.getLast()));
                    put(said, new Sum(result, working.what(), said, List.of(), stand.place(), pages(stand, others)));
                    trace(said);
                }
            }
        }
    }

    /// What a page prints and nothing traces as yet: counted of what it shows, in one row for what is said alike.
    void counted(Annex.Stand stand) {
        Map<String, Set<String>> alike = new LinkedHashMap<>();
        stand.printed()
                .forEach(page -> page.numbers().forEach((number, phrase) -> {
                    if (!traced.contains(number)) {
                        String kind = isApart(phrase)
                                ? APART
                                : NUMBERS.matcher(phrase).replaceAll("#");
                        alike.computeIfAbsent(kind, _ -> new LinkedHashSet<>()).add(phrase);
                    }
                }));
        alike.forEach((kind, phrases) -> {
            Set<String> numbers = phrases.stream()
                    .flatMap(p -> Printed.numbers(p).stream())
                    .filter(n -> !traced.contains(n))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (numbers.isEmpty()) {
                return;
            }
            TreeSet<Integer> pages = new TreeSet<>();
            numbers.forEach(number -> pages.addAll(stand.pages(number)));
            boolean told = phrases.size() == 1 && WORD.matcher(kind).find();
            String name = stand.contents().stream()
                    .map(c -> c.head().name())
                    .distinct()
                    .collect(Collectors.joining(" · "));
            put(
                    stand.place() + kind,
                    new Sum(
                            String.join(then(), told ? numbers : phrases),
                            told ? phrases.iterator().next() : name,
                            labels.messages().get(kind.equals(APART) ? "paper.annex.apart" : "paper.annex.counted"),
                            List.of(),
                            stand.place(),
                            pages));
            traced.addAll(numbers);
        });
    }

    private static boolean isApart(String phrase) {
        return phrase.startsWith("\u2212")
                || phrase.startsWith("+") && !WORD.matcher(phrase).find();
    }

    private String then() {
        return labels.messages().get("paper.note.then");
    }

    private void add(String formula, String what, List<Fact> facts, String place, Annex.Stand stand) {
        String key = key(formula);
        TreeSet<Integer> pages = pages(stand, List.of(formula));
        Sum known = sums.get(key);
        if (known == null) {
            int at = formula.indexOf(FORMULA);
            String how = at < 0 ? formula : formula.substring(at + FORMULA.length());
            put(key, new Sum(result(formula), what, how, facts, place, pages));
        } else {
            known.pages().addAll(pages);
            String longer = result(formula).length() > known.result().length() ? result(formula) : known.result();
            put(key, new Sum(longer, known.what(), known.how(), known.facts(), known.place(), known.pages()));
        }
        trace(formula);
    }

    /// Whether a formula, or what a derivation of ours states to the same number, has its row already.
    private boolean isKnown(String formula, Annex.Stand stand) {
        Sum known = sums.getOrDefault(
                key(formula), sums.get(Printed.numbers(result(formula)).toString()));
        if (known != null) {
            known.pages().addAll(pages(stand, List.of(formula)));
        }
        return known != null;
    }

    private void put(String key, Sum sum) {
        sums.put(key, sum);
    }

    private void trace(String text) {
        traced.addAll(Printed.numbers(text));
    }

    private static String key(String formula) {
        return BEFORE_NUMBER.matcher(formula).replaceFirst("");
    }

    private static String result(String formula) {
        int at = formula.indexOf(FORMULA);
        return at < 0 ? "" : formula.substring(0, at);
    }

    /// The pages on which results stand; where none of them does as such, the first.
    private static TreeSet<Integer> pages(Annex.Stand stand, List<String> formulas) {
        TreeSet<Integer> pages = new TreeSet<>();
        formulas.stream()
                .flatMap(formula -> Printed.numbers(result(formula)).stream())
                .forEach(number -> pages.addAll(stand.pages(number)));
        if (pages.isEmpty()) {
            pages.add(stand.page());
        }
        return pages;
    }
}
