package hexagonia.exhibit;

import hexagonia.explore.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What stands over a body. `name` is what it is (« Dépenses par axe »); `finding` says what it finds, in one or two
/// lines; `coverage` tells perimeter, stage and coverage; `unit` is that of its numbers, or empty; `filter` says in
/// words what is left out, or is empty; `notes` are sentences that belong under it; `trail` is the way down to what is
/// shown, the whole first and what is shown last, or empty where the whole is shown; `choices` are other ways to see
/// it. It shows what is `anywhere` where it does not keep to the perimeter. `subject` is the name that the finding
/// begins with, where it is about one thing, or empty. `briefs` say the finding in fewer and fewer words.
public record Head(
        String name,
        String finding,
        String coverage,
        String unit,
        String filter,
        List<String> notes,
        List<Step> trail,
        List<Choice> choices,
        boolean anywhere,
        String subject,
        List<String> briefs) {
    /// One step of a way down, and what going back to it sends.
    public record Step(String name, Transition back) {}

    /// A way to see it: one is `chosen`, those with nothing to see are not `open`. `id` names it in every language.
    public record Choice(String id, String name, boolean chosen, boolean open, Transition send) {}

    public Head {
        notes = List.copyOf(notes);
        trail = List.copyOf(trail);
        choices = List.copyOf(choices);
        briefs = List.copyOf(briefs);
    }

    /// The head of what has no way down and is seen in one way.
    public Head(String name, String finding, String coverage, String unit, String filter, List<String> notes) {
        this(name, finding, coverage, unit, filter, notes, List.of(), List.of(), false, "", List.of());
    }

    /// The same under another name, with other notes.
    public Head called(String other, List<String> said) {
        return new Head(other, finding, coverage, unit, filter, said, trail, choices, anywhere, subject, briefs);
    }

    /// The same over another finding.
    public Head saying(String other) {
        return new Head(name, other, coverage, unit, filter, notes, trail, choices, anywhere, subject, List.of());
    }

    /// The same of what does not keep to the perimeter.
    public Head everywhere() {
        return new Head(name, finding, coverage, unit, filter, notes, trail, choices, true, subject, briefs);
    }

    /// The same whose finding begins with the name of what it is about.
    public Head about(String one) {
        return new Head(name, finding, coverage, unit, filter, notes, trail, choices, anywhere, one, briefs);
    }

    public Head under(List<Step> way) {
        return new Head(name, finding, coverage, unit, filter, notes, way, choices, anywhere, subject, briefs);
    }

    public Head offering(List<Choice> ways) {
        return new Head(name, finding, coverage, unit, filter, notes, trail, ways, anywhere, subject, briefs);
    }

    /// The same that says its finding in these words where it must be brief: fewer and fewer.
    public Head or(List<String> fewer) {
        return new Head(name, finding, coverage, unit, filter, notes, trail, choices, anywhere, subject, fewer);
    }

    /// The finding in as many words as fit: whole, else brief, else without the clauses that come last.
    public String finding(Predicate<String> fits) {
        List<String> ways = new ArrayList<>(List.of(finding));
        ways.addAll(briefs);
        for (int end = clause(ways.getLast()); end > 0; end = clause(ways.getLast())) {
            ways.add(ways.getLast().substring(0, end));
        }
        return ways.stream().filter(fits).findFirst().orElse(ways.getLast());
    }

    /// Where the last clause but one ends; 0 where there is one only.
    private static int clause(String said) {
        int end = Math.max(0, said.lastIndexOf(';'));
        while (end > 0 && Character.isSpaceChar(said.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
