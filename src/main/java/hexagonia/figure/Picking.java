package hexagonia.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What of a figure can be pointed at: which datum lies under a point, where each is, in which order the keyboard
/// walks them. Built once per figure; immutable.
public final class Picking {
    /// What is no further apart is one place.
    private static final double APART = 12;

    private final List<Target> targets = new ArrayList<>();
    private final Map<String, Datum> data = new LinkedHashMap<>();
    /// How many targets there were when a datum first came up.
    private final Map<String, Integer> first = new HashMap<>();

    private List<Datum> order = List.of();

    /// A mark that answers for a datum, where it can be seen. `unit` is what it is part of and looks like: itself, or
    /// the box around the group that has the datum.
    private record Target(Mark mark, Datum datum, Box bounds, List<Outline> clips, Mark unit, Box unitBounds) {
        /// Whether it is a shape with ink, neither text nor a bare target.
        boolean isDrawn() {
            return switch (mark) {
                case Mark.TextRun _ -> false;
                case Mark.Rectangle m -> m.fill().isPresent() || m.stroke().isPresent();
                default -> true;
            };
        }

        boolean isBar() {
            return unit instanceof Mark.Rectangle;
        }

        /// Small ones win over those around them.
        boolean isSmall(double tolerance) {
            return Math.min(unitBounds.width(), unitBounds.height()) <= 2 * tolerance;
        }

        double distance(double x, double y, double tolerance) {
            if (bounds.distance(x, y) > tolerance || !clips.stream().allMatch(c -> Shapes.contains(c, x, y))) {
                return Double.POSITIVE_INFINITY;
            }
            return Shapes.distance(mark, x, y);
        }
    }

    /// The group around the marks being gathered that has a datum.
    private record Around(Datum datum, Mark unit) {}

    public Picking(Figure figure) {
        gather(figure.marks(), Optional.empty(), List.of());
    }

    private void gather(List<Mark> marks, Optional<Around> around, List<Outline> clips) {
        for (var mark : marks) {
            switch (mark) {
                case Mark.Group m -> gather(m.marks(), around(m).or(() -> around), clips);
                case Mark.Tagged m -> gather(m.marks(), around, clips);
                case Mark.Clip m -> {
                    var within = new ArrayList<>(clips);
                    within.add(m.outline());
                    gather(m.marks(), around, List.copyOf(within));
                }
                case Mark.Rectangle m -> add(m, m.datum(), around, clips);
                case Mark.Path m -> add(m, m.datum(), around, clips);
                case Mark.Disc m -> add(m, m.datum(), around, clips);
                case Mark.TextRun m -> add(m, m.datum(), around, clips);
                case Mark.Rule m -> add(m, Optional.empty(), around, clips);
            }
        }
    }

    private Optional<Around> around(Mark.Group group) {
        group.datum().ifPresent(this::know);
        return group.datum().flatMap(d -> Shapes.around(group.marks()).map(box -> new Around(d, unit(group, box))));
    }

    /// What stands for all of a group: the disc or path that holds the rest, else the box around all.
    private static Mark unit(Mark.Group group, Box box) {
        return group.marks().stream()
                .filter(m -> m instanceof Mark.Disc || m instanceof Mark.Path)
                .filter(m -> Shapes.bounds(m).filter(box::equals).isPresent())
                .findFirst()
                .orElse(rectangle(box));
    }

    private void add(Mark mark, Optional<Datum> own, Optional<Around> around, List<Outline> clips) {
        own.ifPresent(this::know);
        own.map(d -> new Around(d, mark))
                .or(() -> around)
                .ifPresent(a -> visible(mark, clips)
                        .ifPresent(bounds -> targets.add(new Target(
                                mark,
                                a.datum(),
                                bounds,
                                clips,
                                a.unit(),
                                visible(a.unit(), clips).orElse(bounds)))));
    }

    private void know(Datum datum) {
        data.putIfAbsent(datum.id(), datum);
        first.putIfAbsent(datum.id(), targets.size());
    }

    private static Mark rectangle(Box box) {
        return new Mark.Rectangle(
                box.x(), box.y(), box.width(), box.height(), 0, Optional.empty(), Optional.empty(), Optional.empty());
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

    /// Every datum once, in the order of reading: that in which the figure paints them, one shown by several bars where
    /// the largest is.
    public List<Datum> order() {
        if (order.size() < data.size()) {
            Map<String, List<Target>> shown = targets.stream()
                    .collect(Collectors.groupingBy(t -> t.datum().id()));
            Map<String, Integer> at = new HashMap<>(first);
            shown.forEach((id, own) -> {
                Target largest = largest(own);
                if (own.stream().filter(Target::isDrawn).anyMatch(t -> isApart(t, largest))
                        && own.stream().filter(Target::isDrawn).allMatch(Target::isBar)) {
                    at.put(id, targets.indexOf(largest));
                }
            });
            order = data.values().stream()
                    .sorted(Comparator.comparingInt(d -> at.get(d.id())))
                    .toList();
        }
        return order;
    }

    private static Target largest(List<Target> own) {
        return own.stream()
                .filter(Target::isDrawn)
                .reduce((a, b) -> area(b) > area(a) ? b : a)
                .orElseGet(own::getFirst);
    }

    private static double area(Target target) {
        return target.unitBounds().width() * target.unitBounds().height();
    }

    private static boolean isApart(Target one, Target other) {
        return !one.unitBounds().grown(APART).overlaps(other.unitBounds());
    }

    /// The box of the shape that stands for a datum, the largest where it is shown in several places.
    public Optional<Box> place(String id) {
        var own = targets.stream().filter(t -> t.datum().id().equals(id)).toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(largest(own).unitBounds());
    }

    /// The box around all that shows a datum, its words too; empty when the figure shows nothing of it.
    public Optional<Box> room(String id) {
        return targets.stream()
                .filter(t -> t.datum().id().equals(id))
                .map(Target::bounds)
                .reduce(Box::and);
    }

    /// The box around the shapes that stand for a datum; empty when the figure shows nothing of it.
    public Optional<Box> bounds(String id) {
        return shapes(id).stream().map(Shapes::bounds).flatMap(Optional::stream).reduce(Box::and);
    }

    /// The shapes that stand for a datum, in the order of painting: discs, paths, and the visible boxes of all
    /// else; none that lies within the box of another. Its text and bare targets count only where nothing is drawn.
    public List<Mark> shapes(String id) {
        var own = targets.stream().filter(t -> t.datum().id().equals(id)).toList();
        var drawn = own.stream().filter(Target::isDrawn).toList();
        var counted = drawn.isEmpty() ? own : drawn;
        return counted.stream()
                .filter(t -> counted.stream().noneMatch(o -> holds(o, t)))
                .map(Picking::shape)
                .distinct()
                .toList();
    }

    private static boolean holds(Target outer, Target inner) {
        return outer.unitBounds().holds(inner.unitBounds())
                && !inner.unitBounds().holds(outer.unitBounds());
    }

    private static Mark shape(Target target) {
        return switch (target.unit()) {
            case Mark.Disc disc -> disc;
            case Mark.Path path -> path;
            default -> rectangle(target.unitBounds());
        };
    }
}
