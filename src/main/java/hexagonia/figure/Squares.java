package hexagonia.figure;

import java.util.ArrayList;
import java.util.List;

/// Rectangles that fill a box, each as large as its share of it, as near to squares as rows of them get (Bruls,
/// Huizing, van Wijk). Sizes come largest first.
public final class Squares {
    private Squares() {}

    /// A rectangle for each size, in their order; sizes are not negative, and not all are 0.
    public static List<Box> of(List<Long> sizes, Box room) {
        double total = sizes.stream().mapToLong(Long::longValue).sum();
        double area = room.width() * room.height() / total;
        List<Box> boxes = new ArrayList<>();
        Box left = room;
        int next = 0;
        while (next < sizes.size()) {
            int end = row(sizes, next, area, Math.min(left.width(), left.height()));
            double taken = sum(sizes, next, end) * area;
            boolean upright = left.width() >= left.height();
            double side = upright ? left.height() : left.width();
            double depth = side == 0 ? 0 : taken / side;
            double at = 0;
            for (int i = next; i < end; i++) {
                double length = depth == 0 ? 0 : sizes.get(i) * area / depth;
                boxes.add(
                        upright
                                ? new Box(left.x(), left.y() + at, depth, length)
                                : new Box(left.x() + at, left.y(), length, depth));
                at += length;
            }
            left = upright
                    ? new Box(left.x() + depth, left.y(), Math.max(0, left.width() - depth), left.height())
                    : new Box(left.x(), left.y() + depth, left.width(), Math.max(0, left.height() - depth));
            next = end;
        }
        return boxes;
    }

    /// The same in so many columns of rows, the columns about as wide as each other.
    public static List<Box> columns(List<Long> sizes, int columns, Box room) {
        double total = sizes.stream().mapToLong(Long::longValue).sum();
        List<Box> boxes = new ArrayList<>();
        double x = room.x();
        int from = 0;
        for (int column = 1; column <= columns; column++) {
            int to = column == columns ? sizes.size() : from;
            while (to < sizes.size() && sum(sizes, 0, to) + sizes.get(to) / 2.0 <= total * column / columns) {
                to++;
            }
            double held = sum(sizes, from, to);
            double width = room.width() * held / total;
            double y = room.y();
            for (int i = from; i < to; i++) {
                double height = room.height() * sizes.get(i) / held;
                boxes.add(new Box(x, y, width, height));
                y += height;
            }
            x += width;
            from = to;
        }
        return boxes;
    }

    private static double sum(List<Long> sizes, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += sizes.get(i);
        }
        return sum;
    }

    /// Where the row from `from` on ends: one more would make its worst rectangle worse.
    private static int row(List<Long> sizes, int from, double area, double side) {
        double sum = 0;
        double worst = Double.POSITIVE_INFINITY;
        for (int end = from; end < sizes.size(); end++) {
            sum += sizes.get(end) * area;
            double depth = sum / side;
            double largest = sizes.get(from) * area / depth;
            double smallest = sizes.get(end) * area / depth;
            double now =
                    Math.max(Math.max(largest / depth, depth / largest), Math.max(smallest / depth, depth / smallest));
            if (now > worst) {
                return end;
            }
            worst = now;
        }
        return sizes.size();
    }
}
