package hexagonia.explore;

import hexagonia.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which records stand side by side: up to nine, of one kind, in the order compared. What a saved state names beyond
/// that is passed over.
public record Comparison(StrategyIndex index, List<String> ids) {
    public static final int LEAST = 2;
    public static final int MOST = 9;

    /// Which record the others are measured against: its id, or [#NONE]; the first where nothing is chosen.
    public static final String REFERENCE = "reference";
    public static final String NONE = "none";
    /// Whether only rows that differ are shown, or only those in which records share something.
    public static final String DIFFERING = "compare-differing";
    public static final String SHARED = "compare-shared";
    /// Whether each row of money has a scale of its own.
    public static final String SCALES = "compare-scales";
    /// Whether the rows of a group that are furthest apart come first.
    public static final String SPREAD = "compare-spread";
    /// Whether what the records share is shown, and with it what one of them has alone.
    public static final String MATRIX = "compare-matrix";
    public static final String ALONE = "compare-alone";
    /// The row whose lists are shown whole.
    public static final String OPENED = "compare-opened";
    /// Whether all lists are shown whole, on as many pages of paper as that takes.
    public static final String LISTS = "compare-lists";
    /// Whether records are being chosen though there are enough of them; which kind they are chosen among.
    public static final String CHOOSING = "compare-choosing";
    public static final String KIND = "compare-kind";

    /// Why records cannot join.
    public enum Refusal {
        /// There are nine already.
        FULL,
        /// They are of another kind.
        KIND
    }

    public Comparison {
        ids = List.copyOf(ids);
    }

    /// What a state compares.
    public static Comparison of(StrategyIndex index, Exploration state) {
        List<String> known = state.comparison().stream().filter(index::has).toList();
        return new Comparison(
                index,
                known.stream()
                        .filter(id -> index.entity(id).kind()
                                == index.entity(known.getFirst()).kind())
                        .distinct()
                        .limit(MOST)
                        .toList());
    }

    /// Whether there is something to compare.
    public boolean isReady() {
        return ids.size() >= LEAST;
    }

    /// What the records are; nothing while there is none.
    public Optional<Kind> kind() {
        return ids.stream().findFirst().map(id -> index.entity(id).kind());
    }

    /// Whether there are others of a record's kind to compare it with.
    public static boolean isComparable(StrategyIndex index, String id) {
        return index.has(id) && index.ofKind(index.entity(id).kind()).size() >= LEAST;
    }

    /// Why some of these cannot join; nothing where all can, or are there already.
    public Optional<Refusal> refusal(List<String> others) {
        List<String> all =
                Stream.concat(ids.stream(), others.stream()).distinct().toList();
        long kinds = all.stream().map(id -> index.entity(id).kind()).distinct().count();
        return kinds > 1 ? Optional.of(Refusal.KIND) : all.size() > MOST ? Optional.of(Refusal.FULL) : Optional.empty();
    }

    /// Adds these records, or takes them out when all of them are compared.
    public Transition toggled(List<String> others) {
        List<String> next = new ArrayList<>(ids);
        if (!ids.containsAll(others)) {
            others.stream().filter(id -> !ids.contains(id)).forEach(next::add);
        } else {
            next.removeAll(others);
        }
        return new Transition.Compare(next);
    }

    /// Moves a record by so many places among the others.
    public Transition moved(String id, int by) {
        List<String> next = new ArrayList<>(ids);
        int to = Math.clamp((long) ids.indexOf(id) + by, 0, ids.size() - 1);
        next.remove(id);
        next.add(to, id);
        return new Transition.Compare(next);
    }

    /// The record that the others are measured against.
    public Optional<String> reference(Exploration state) {
        Optional<String> chosen = state.view().choice(REFERENCE);
        return chosen.filter(NONE::equals).isPresent()
                ? Optional.empty()
                : chosen.filter(ids::contains).or(() -> ids.stream().findFirst());
    }

    /// Goes to choose records, these to begin with, in one step.
    public static Transition choosing(List<String> ids) {
        return new Transition.InTurn(List.of(
                new Transition.Compare(ids),
                new Transition.Choose(CHOOSING, Optional.of("yes")),
                new Transition.ToTab("compare")));
    }

    /// Goes to see these records side by side, in one step.
    public static Transition show(List<String> ids) {
        return new Transition.InTurn(List.of(
                new Transition.Compare(ids),
                new Transition.Choose(CHOOSING, Optional.empty()),
                new Transition.ToTab("compare")));
    }
}
