package hexagonia.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What of a figure can be pointed at: which datum lies under a point, where each is, in which order the keyboard
/// walks them. Built once per figure; immutable.
public final class Picking {
    private final List<Target> targets = new ArrayList<>();
    private final Map<String, Datum> data = new LinkedHashMap<>();

    /// A mark that answers for a datum, where it can be seen; `small` ones win over those around them.
    private record Target(Mark mark, Datum datum, Box bounds, List<Outline> clips) {
        boolean isSmall(double tolerance) {
            return Math.min(bounds.width(), bounds.height()) <= 2 * tolerance;
        }

        double distance(double x, double y, double tolerance) {
            if (bounds.distance(x, y) > tolerance || !clips.stream().allMatch(c -> Shapes.contains(c, x, y))) {
                return Double.POSITIVE_INFINITY;
            }
            return Shapes.distance(mark, x, y);
        }
    }

    public Picking(Figure figure) {
        gather(figure.marks(), Optional.empty(), List.of());
    }

    private void gather(List<Mark> marks, Optional<Datum> inherited, List<Outline> clips) {
        for (var mark : marks) {
            switch (mark) {
                case Mark.Group m -> gather(m.marks(), note(m.datum()).or(() -> inherited), clips);
                case Mark.Clip m -> {
                    var within = new ArrayList<>(clips);
                    within.add(m.outline());
                    gather(m.marks(), inherited, List.copyOf(within));
                }
                case Mark.Rectangle m -> add(m, note(m.datum()).or(() -> inherited), clips);
                case Mark.Path m -> add(m, note(m.datum()).or(() -> inherited), clips);
                case Mark.Disc m -> add(m, note(m.datum()).or(() -> inherited), clips);
                case Mark.TextRun m -> add(m, note(m.datum()).or(() -> inherited), clips);
                case Mark.Rule m -> add(m, inherited, clips);
            }
        }
    }

    private Optional<Datum> note(Optional<Datum> datum) {
        datum.ifPresent(d -> data.putIfAbsent(d.id(), d));
        return datum;
    }

    private void add(Mark mark, Optional<Datum> datum, List<Outline> clips) {
        datum.ifPresent(d -> visible(mark, clips).ifPresent(b -> targets.add(new Target(mark, d, b, clips))));
    }

    private static Optional<Box> visible(Mark mark, List<Outline> clips) {
        var bounds = Shapes.bounds(mark);
        for (var clip : clips) {
            bounds = bounds.flatMap(b -> Shapes.bounds(clip).flatMap(c -> Shapes.common(b, c)));
        }
        return bounds;
    }

    /// The datum at a point: the topmost small mark under it, else the nearest small mark at most `tolerance` points
    /// away, else the topmost mark under it, else the nearest within the tolerance.
    public Optional<Datum> at(double x, double y, double tolerance) {
        Target best = null;
        double bestRank = Double.POSITIVE_INFINITY;
        for (var target : targets) {
            double distance = target.distance(x, y, tolerance);
            if (distance <= tolerance) {
                boolean small = target.isSmall(tolerance);
                // Ranks: small and hit 0, small and near 1 to 2, hit 3, near 4 to 5.
                double rank = (small ? 0 : 3) + (distance == 0 ? 0 : 1 + distance / tolerance);
                if (rank <= bestRank) {
                    best = target;
                    bestRank = rank;
                }
            }
        }
        return Optional.ofNullable(best).map(Target::datum);
    }

    /// The data whose marks meet the box, in the order of painting.
    public List<Datum> within(Box box) {
        return data.values().stream()
                .filter(d -> targets.stream()
                        .anyMatch(
                                t -> t.datum().id().equals(d.id()) && t.bounds().overlaps(box)))
                .toList();
    }

    /// Every datum once, in the order in which the figure first paints it: the order of reading.
    public List<Datum> order() {
        return List.copyOf(data.values());
    }

    /// The box around all that stands for a datum; empty when the figure shows nothing of it.
    public Optional<Box> bounds(String id) {
        return targets.stream()
                .filter(t -> t.datum().id().equals(id))
                .map(Target::bounds)
                .reduce(Box::and);
    }

    /// The marks that stand for a datum, in the order of painting.
    public List<Mark> marks(String id) {
        return targets.stream()
                .filter(t -> t.datum().id().equals(id))
                .map(Target::mark)
                .toList();
    }
}
