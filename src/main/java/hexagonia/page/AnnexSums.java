package hexagonia.page;

import hexagonia.exhibit.Content;
import hexagonia.model.Fact;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import hexagonia.wording.Working;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a report computes, each number once: what contents say of how their numbers come about, the formulas of notes,
/// then what is left. Two numbers are one where they are equal and made of the same facts. Belongs to one annex.
final class AnnexSums {
    private static final String FORMULA = " = ";
    private static final Pattern FAMILY = Pattern.compile("\\h;\\h");
    private static final Pattern BEFORE_NUMBER = Pattern.compile("^[^\\d\\u2212]*");
    private static final Pattern NUMBERS = Pattern.compile("\\d[\\d\\u202F\\u00A0 .,]*");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");

    private final Labels labels;
    private final List<Sum> sums = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
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
        return List.copyOf(sums);
    }

    /// A formula of a note, or several that it gives at once.
    void formula(Grounds.Made made, String formula, String note, Annex.Stand stand) {
        String[] each = FAMILY.split(formula);
        List<Fact> facts = each.length == 1 ? made.facts() : List.of();
        for (String one : each) {
            add(made.what(), new Ground(facts, one), note, pages(stand, List.of(one), Set.of(stand.page())));
        }
    }

    /// Something that a derivation of ours states.
    void derived(String result, String what, String how, List<Fact> facts, String note, Set<Integer> pages) {
        put(
                List.of(Printed.numbers(result).toString(), key(result, facts)),
                new Sum(result, what, how, facts, note, new TreeSet<>(pages)));
        trace(result + " " + how);
    }

    /// What the contents of a page say of their numbers, as far as these are printed.
    void workings(Annex.Stand stand) {
        for (Content content : stand.contents()) {
            for (Working working : content.sources().workings()) {
                switch (working) {
                    case Working.Made made -> made(made, stand);
                    case Working.Ruled(String what, List<String> results, String rule) ->
                        ruled(what, results, rule, stand);
                }
            }
        }
    }

    private void made(Working.Made made, Annex.Stand stand) {
        List<Ground> others = made.grounds().stream()
                .filter(ground -> !isKnown(ground, stand))
                .filter(ground ->
                        !pages(stand, List.of(ground.formula()), Set.of()).isEmpty())
                .toList();
        if (others.size() == 1) {
            add(
                    made.what(),
                    others.getFirst(),
                    stand.place(),
                    pages(stand, List.of(others.getFirst().formula()), Set.of()));
        } else if (!others.isEmpty()) {
            List<String> formulas =
                    others.stream().map(Ground::formula).distinct().toList();
            String said = String.join(then(), formulas);
            String result = labels.messages()
                    .get("paper.annex.family", result(formulas.getFirst()), result(formulas.getLast()));
            List<Fact> facts = others.stream()
                    .flatMap(ground -> ground.facts().stream())
                    .distinct()
                    .toList();
            put(
                    List.of(said),
                    new Sum(result, made.what(), said, facts, stand.place(), pages(stand, formulas, Set.of())));
            trace(said);
        }
    }

    private void ruled(String what, List<String> results, String rule, Annex.Stand stand) {
        List<String> said = results.isEmpty() ? Printed.numbers(what) : results;
        TreeSet<Integer> pages = new TreeSet<>();
        said.forEach(each -> pages.addAll(stand.pages(Printed.numbers(each))));
        if (said.isEmpty() || pages.isEmpty()) {
            return;
        }
        String key = what + said;
        if (places.containsKey(key)) {
            sums.get(places.get(key)).pages().addAll(pages);
        } else {
            put(List.of(key), new Sum(String.join(then(), said), what, rule, List.of(), stand.place(), pages));
        }
        said.forEach(this::trace);
    }

    /// What a page prints and nothing traces as yet, in one row for what is said alike.
    void others(Annex.Stand stand) {
        Map<String, Set<String>> alike = new LinkedHashMap<>();
        stand.printed()
                .forEach(page -> page.numbers().forEach((number, phrase) -> {
                    if (!traced.contains(number)) {
                        String kind = NUMBERS.matcher(phrase).replaceAll("#");
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
            numbers.forEach(number -> pages.addAll(stand.pages(List.of(number))));
            boolean told = phrases.size() == 1 && WORD.matcher(kind).find();
            String name = stand.contents().stream()
                    .map(c -> c.head().name())
                    .distinct()
                    .collect(Collectors.joining(" · "));
            String what = told ? phrases.iterator().next() : name;
            String rule = labels.messages().get("paper.annex.counted");
            put(
                    List.of(stand.place() + kind),
                    new Sum(
                            String.join(then(), told ? numbers : phrases),
                            what,
                            rule,
                            List.of(),
                            stand.place(),
                            pages));
            traced.addAll(numbers);
        });
    }

    private String then() {
        return labels.messages().get("paper.note.then");
    }

    private void add(String what, Ground ground, String place, TreeSet<Integer> pages) {
        String result = result(ground.formula());
        Sum known = known(ground);
        if (known == null) {
            String how = ground.formula().substring(result.isEmpty() ? 0 : result.length() + FORMULA.length());
            put(keys(ground), new Sum(result, what, how, ground.facts(), place, pages));
        } else {
            known.pages().addAll(pages);
            int at = sums.indexOf(known);
            String longer = result.length() > known.result().length() ? result : known.result();
            sums.set(at, new Sum(longer, known.what(), known.how(), known.facts(), known.place(), known.pages()));
            keys(ground).forEach(key -> places.put(key, at));
        }
        trace(ground.formula());
    }

    /// Whether a number has its row already; the pages it stands on here are added there.
    private boolean isKnown(Ground ground, Annex.Stand stand) {
        Sum known = known(ground);
        if (known != null) {
            known.pages().addAll(pages(stand, List.of(ground.formula()), Set.of()));
            trace(ground.formula());
        }
        return known != null;
    }

    private Sum known(Ground ground) {
        return keys(ground).stream()
                .filter(places::containsKey)
                .map(key -> sums.get(places.get(key)))
                .findFirst()
                .orElse(null);
    }

    private void put(List<String> keys, Sum sum) {
        keys.forEach(key -> places.put(key, sums.size()));
        sums.add(sum);
    }

    private void trace(String text) {
        traced.addAll(Printed.numbers(text));
    }

    /// What tells a number from others: its formula; its facts, where they are known.
    private static List<String> keys(Ground ground) {
        List<String> keys = new ArrayList<>();
        keys.add(BEFORE_NUMBER.matcher(ground.formula()).replaceFirst(""));
        if (ground.facts().size() > 1) {
            keys.add(key(result(ground.formula()), ground.facts()));
        }
        return keys;
    }

    private static String key(String result, Collection<Fact> facts) {
        return Printed.numbers(result)
                + facts.stream().map(Fact::id).sorted().collect(Collectors.joining(" ", " of ", ""));
    }

    private static String result(String formula) {
        int at = formula.indexOf(FORMULA);
        return at < 0 ? "" : formula.substring(0, at);
    }

    /// The pages on which results stand; `otherwise` where none of them does as such.
    private static TreeSet<Integer> pages(Annex.Stand stand, List<String> formulas, Set<Integer> otherwise) {
        TreeSet<Integer> pages = new TreeSet<>();
        formulas.forEach(formula -> pages.addAll(stand.pages(Printed.numbers(result(formula)))));
        if (pages.isEmpty()) {
            pages.addAll(otherwise);
        }
        return pages;
    }
}
