package hexagonia.figure.label;

import java.util.ArrayList;
import java.util.List;

/// Places the names of the symbols of one frame. All are weighed together, by branch and bound, so that an early name
/// does not take the only place of a later one. Leaders are drawn only where there is no doing without, names lie over
/// dots only where they would be lost otherwise, over selected ones last. A name that fits nowhere is left out; then
/// the selected go first.
public final class Labelling<S extends Spot<S>> {
    private static final double LEFT_OUT = 1000;
    private static final int PATIENCE = 20_000;

    private final Clearance<S> clearance;
    private List<List<Label<S>>> choices = List.of();
    /// The least that the names from an index on can cost.
    private double[] rest = {};
    private List<Label<S>> best = List.of();
    private double bestCost;
    private int steps;

    /// The name of a symbol and the room it needs.
    public record Name<S extends Spot<S>>(S symbol, double width, double height) {}

    public Labelling(Clearance<S> clearance) {
        this.clearance = clearance;
    }

    /// A label for each name that fits, then for each of those `besides` that still does.
    public List<Label<S>> place(List<Name<S>> names, List<Name<S>> besides) {
        return added(besides, place(names));
    }

    /// A label for each name that fits.
    public List<Label<S>> place(List<Name<S>> names) {
        var labels = weighed(names);
        var selected = names.stream().filter(n -> n.symbol().isSelected()).toList();
        if (labels.size() == names.size() || selected.stream().allMatch(n -> isPlaced(n, labels))) {
            return labels;
        }
        return added(names.stream().filter(n -> !n.symbol().isSelected()).toList(), weighed(selected));
    }

    private List<Label<S>> added(List<Name<S>> names, List<Label<S>> before) {
        var placed = new ArrayList<>(before);
        for (var name : names) {
            Candidates.of(name, clearance, true, Over.DOTS).stream()
                    .filter(c -> placed.stream().allMatch(p -> Clearance.agree(p, c)))
                    .findFirst()
                    .ifPresent(placed::add);
        }
        return List.copyOf(placed);
    }

    private static boolean isPlaced(Name<?> name, List<? extends Label<?>> labels) {
        return labels.stream().anyMatch(l -> l.symbol() == name.symbol());
    }

    private List<Label<S>> weighed(List<Name<S>> names) {
        var labels = weighed(names, false, Over.NOTHING);
        for (var over : Over.values()) {
            if (labels.size() < names.size()) {
                labels = weighed(names, true, over);
            }
        }
        return labels;
    }

    private List<Label<S>> weighed(List<Name<S>> names, boolean leaders, Over over) {
        choices = names.stream()
                .map(name -> Candidates.of(name, clearance, leaders, over))
                .filter(c -> !c.isEmpty())
                .sorted((a, b) -> Integer.compare(a.size(), b.size()))
                .toList();
        rest = new double[choices.size() + 1];
        for (int i = choices.size() - 1; i >= 0; i--) {
            rest[i] = rest[i + 1] + choices.get(i).getFirst().cost();
        }
        best = List.of();
        bestCost = Double.POSITIVE_INFINITY;
        steps = 0;
        search(0, new ArrayList<>(), 0);
        return best;
    }

    /// Chooses for the names from `index` on; `chosen` are the places of those before it that have one.
    private void search(int index, List<Label<S>> chosen, double cost) {
        if (cost + rest[index] >= bestCost) {
            return;
        }
        if (index == choices.size()) {
            best = List.copyOf(chosen);
            bestCost = cost;
            return;
        }
        for (var candidate : choices.get(index)) {
            if (steps++ > PATIENCE || cost + candidate.cost() + rest[index + 1] >= bestCost) {
                break;
            }
            if (agrees(candidate, chosen)) {
                chosen.add(candidate);
                search(index + 1, chosen, cost + candidate.cost());
                chosen.removeLast();
            }
        }
        search(index + 1, chosen, cost + LEFT_OUT);
    }

    private static boolean agrees(Label<?> candidate, List<? extends Label<?>> chosen) {
        for (var label : chosen) {
            if (!Clearance.agree(label, candidate)) {
                return false;
            }
        }
        return true;
    }
}
