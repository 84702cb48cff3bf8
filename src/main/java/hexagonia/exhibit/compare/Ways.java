package hexagonia.exhibit.compare;

import hexagonia.exhibit.Head.Choice;
import hexagonia.explore.Comparison;
import hexagonia.explore.Transition;
import hexagonia.explore.View;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a comparison is looked at, and what changes that.
record Ways(View view, Labels labels) {
    private static final String YES = "yes";

    /// Whether only rows that differ are shown.
    boolean differing() {
        return is(Comparison.DIFFERING);
    }

    /// Whether only rows in which records share something are shown.
    boolean shared() {
        return is(Comparison.SHARED);
    }

    /// Whether each row of money has a scale of its own.
    boolean ownScales() {
        return is(Comparison.SCALES);
    }

    /// Whether the rows of a group that are furthest apart come first.
    boolean bySpread() {
        return is(Comparison.SPREAD);
    }

    /// Whether what is shared is shown in the place of all rows.
    boolean matrix() {
        return is(Comparison.MATRIX);
    }

    /// Whether what is shared is shown with what one record has alone.
    boolean alone() {
        return is(Comparison.ALONE);
    }

    /// Whether all lists are shown whole.
    boolean lists() {
        return is(Comparison.LISTS);
    }

    /// The row whose lists are shown whole.
    Optional<String> opened() {
        return view.choice(Comparison.OPENED);
    }

    /// Other ways to see the rows.
    ///
    /// @param money whether several are of money
    /// @param numbers whether the numbers of any lie apart
    List<Choice> rows(boolean money, boolean numbers) {
        List<Choice> all = new ArrayList<>(List.of(
                choice("matrix", Comparison.MATRIX),
                new Choice(
                        "differing",
                        word("differing"),
                        differing(),
                        true,
                        only(Comparison.DIFFERING, differing(), Comparison.SHARED)),
                new Choice(
                        "shared",
                        word("shared"),
                        shared(),
                        true,
                        only(Comparison.SHARED, shared(), Comparison.DIFFERING))));
        if (numbers) {
            all.add(choice("spread", Comparison.SPREAD));
        }
        if (money) {
            all.add(choice("scales", Comparison.SCALES));
        }
        all.add(choice("lists", Comparison.LISTS));
        return all;
    }

    /// Other ways to see what is shared.
    List<Choice> squares() {
        return List.of(choice("matrix", Comparison.MATRIX), choice("alone", Comparison.ALONE));
    }

    /// What shows the lists of a row whole, or cuts them short again.
    Transition opening(String row) {
        Optional<String> next = opened().filter(row::equals).isPresent() ? Optional.empty() : Optional.of(row);
        return new Transition.Choose(Comparison.OPENED, next);
    }

    private boolean is(String name) {
        return view.choice(name).isPresent();
    }

    private String word(String id) {
        return labels.messages().get("compare.way." + id);
    }

    private Choice choice(String id, String name) {
        return new Choice(id, word(id), is(name), true, toggled(name, is(name)));
    }

    private static Transition toggled(String name, boolean chosen) {
        return new Transition.Choose(name, chosen ? Optional.empty() : Optional.of(YES));
    }

    /// One of two that exclude each other.
    private static Transition only(String name, boolean chosen, String other) {
        return new Transition.InTurn(List.of(toggled(name, chosen), new Transition.Choose(other, Optional.empty())));
    }
}
