package hexagonia.exhibit;

import hexagonia.exhibit.Head.Step;
import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;

/// The way down into what a figure shows: each step filters by all that lies under a record.
final class Drill {
    private Drill() {}

    /// What going down sends.
    static Transition to(List<String> way) {
        return new Transition.Filter(new Clause.Under(way));
    }

    /// The way to what is shown, the whole first; empty where the whole is shown.
    static List<Step> trail(List<String> path, String whole, Labels labels) {
        if (path.isEmpty()) {
            return List.of();
        }
        List<Step> trail = new ArrayList<>();
        trail.add(new Step(whole, new Transition.Remove(new Clause.Under(path))));
        for (int depth = 1; depth <= path.size(); depth++) {
            trail.add(new Step(labels.brief(path.get(depth - 1)), to(path.subList(0, depth))));
        }
        return trail;
    }
}
