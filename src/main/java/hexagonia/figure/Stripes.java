package hexagonia.figure;

import java.util.ArrayList;
import java.util.List;

/// Lines `spacing` apart along the baseline (along the side where they are level) and `width` wide, over a box. They
/// are cut by arithmetic rather than by a clip: cheap on every painter, and vectors on paper.
public record Stripes(Hue.Pattern pattern, Ink ink, double spacing, double width) {
    /// The lines that lie within the box.
    public List<Mark> over(Box box) {
        return switch (pattern) {
            case RISING -> slanted(box, false);
            case FALLING -> slanted(box, true);
            case LEVEL -> straight(box, true);
            case UPRIGHT -> straight(box, false);
        };
    }

    private List<Mark> slanted(Box box, boolean falling) {
        var lines = new ArrayList<Mark>();
        for (double foot = box.x() + spacing - box.height(); foot < box.right(); foot += spacing) {
            double x1 = Math.max(foot, box.x());
            double x2 = Math.min(foot + box.height(), box.right());
            lines.add(
                    falling
                            ? rule(x1, box.y() + (x1 - foot), x2, box.y() + (x2 - foot))
                            : rule(x1, box.bottom() - (x1 - foot), x2, box.bottom() - (x2 - foot)));
        }
        return lines;
    }

    private List<Mark> straight(Box box, boolean level) {
        var lines = new ArrayList<Mark>();
        double end = level ? box.height() : box.width();
        for (double at = spacing / 2; at < end; at += spacing) {
            lines.add(
                    level
                            ? rule(box.x(), box.y() + at, box.right(), box.y() + at)
                            : rule(box.x() + at, box.y(), box.x() + at, box.bottom()));
        }
        return lines;
    }

    private Mark rule(double x1, double y1, double x2, double y2) {
        return new Mark.Rule(x1, y1, x2, y2, Stroke.of(ink, width));
    }
}
