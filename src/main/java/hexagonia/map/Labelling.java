package hexagonia.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Places the names of the symbols of one frame. All are weighed together, by branch and bound, so that an early name
/// does
/// not take the only place of a later one. Leaders are drawn only where there is no doing without, names lie over dots
/// only
/// where they would be lost otherwise. A name that fits nowhere is left out; then the selected go first.
final class Labelling {
    private static final double LEFT_OUT = 1000;
    private static final int PATIENCE = 20_000;

    private final Clearance clearance;
    private List<List<Label>> choices = List.of();
    /// The least that the names from an index on can cost.
    private double[] rest = {};
    private Label[] best = {};
    private double bestCost;
    private int steps;

    /// The name of a symbol and the room it needs.
    record Name(Symbol symbol, double width, double height) {}

    Labelling(Clearance clearance) {
        this.clearance = clearance;
    }

    /// A label for each name that fits.
    List<Label> place(List<Name> names) {
        var labels = weighed(names);
        var selected =
                names.stream().filter(n -> n.symbol().point().isSelected()).toList();
        if (labels.size() == names.size() || selected.stream().allMatch(n -> isPlaced(n, labels))) {
            return labels;
        }
        var placed = new ArrayList<>(weighed(selected));
        for (var name : names) {
            if (!name.symbol().point().isSelected()) {
                Candidates.of(name, clearance, true, true).stream()
                        .filter(c -> placed.stream().allMatch(p -> Clearance.agree(p, c)))
                        .findFirst()
                        .ifPresent(placed::add);
            }
        }
        return List.copyOf(placed);
    }

    private static boolean isPlaced(Name name, List<Label> labels) {
        return labels.stream().anyMatch(l -> l.symbol() == name.symbol());
    }

    private List<Label> weighed(List<Name> names) {
        var labels = weighed(names, false, false);
        if (labels.size() < names.size()) {
            labels = weighed(names, true, false);
        }
        return labels.size() < names.size() ? weighed(names, true, true) : labels;
    }

    private List<Label> weighed(List<Name> names, boolean leaders, boolean overDots) {
        choices = names.stream()
                .map(name -> Candidates.of(name, clearance, leaders, overDots))
                .filter(c -> !c.isEmpty())
                .sorted((a, b) -> Integer.compare(a.size(), b.size()))
                .toList();
        rest = new double[choices.size() + 1];
        for (int i = choices.size() - 1; i >= 0; i--) {
            rest[i] = rest[i + 1] + choices.get(i).getFirst().cost();
        }
        best = new Label[choices.size()];
        bestCost = Double.POSITIVE_INFINITY;
        steps = 0;
        search(0, new Label[choices.size()], 0);
        return Arrays.stream(best).filter(Objects::nonNull).toList();
    }

    private void search(int index, Label[] chosen, double cost) {
        if (cost + rest[index] >= bestCost) {
            return;
        }
        if (index == chosen.length) {
            best = chosen.clone();
            bestCost = cost;
            return;
        }
        for (var candidate : choices.get(index)) {
            if (steps++ > PATIENCE || cost + candidate.cost() + rest[index + 1] >= bestCost) {
                break;
            }
            if (agrees(candidate, chosen, index)) {
                chosen[index] = candidate;
                search(index + 1, chosen, cost + candidate.cost());
            }
        }
        chosen[index] = null;
        search(index + 1, chosen, cost + LEFT_OUT);
    }

    private static boolean agrees(Label candidate, Label[] chosen, int count) {
        for (int i = 0; i < count; i++) {
            if (chosen[i] != null && !Clearance.agree(chosen[i], candidate)) {
                return false;
            }
        }
        return true;
    }
}
