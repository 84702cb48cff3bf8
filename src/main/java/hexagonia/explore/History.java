package hexagonia.explore;

import java.util.ArrayList;
import java.util.List;

/// The states walked through, and where we stand among them. Immutable. A change made after going back forgets the
/// states that lay ahead; a change that changes nothing leaves no step.
public record History(List<Exploration> steps, int at) {
    /// How many steps are kept: the oldest are forgotten first.
    static final int KEPT = 500;

    public History {
        steps = List.copyOf(steps);
    }

    public static History of(Exploration start) {
        return new History(List.of(start), 0);
    }

    public Exploration current() {
        return steps.get(at);
    }

    public boolean canGoBack() {
        return at > 0;
    }

    public boolean canGoForward() {
        return at < steps.size() - 1;
    }

    public History back() {
        return canGoBack() ? new History(steps, at - 1) : this;
    }

    public History forward() {
        return canGoForward() ? new History(steps, at + 1) : this;
    }

    /// Stands at another of the steps.
    public History to(int step) {
        return new History(steps, Math.clamp(step, 0, steps.size() - 1));
    }

    /// This history with the state that `transition` leads to as its last step.
    public History then(Transition transition) {
        Exploration next = transition.of(current());
        if (next.equals(current())) {
            return this;
        }
        List<Exploration> walked = new ArrayList<>(steps.subList(Math.max(0, at + 2 - KEPT), at + 1));
        walked.add(next);
        return new History(walked, walked.size() - 1);
    }
}
