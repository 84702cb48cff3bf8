package hexagonia.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// How wide words are set that take several lines: in as few as their room asks for, of about one length, each ending
/// where a clause does if one ends near, none on a word that hangs on the next.
public final class EvenLines {
    /// What the end of a clause, and that of a part of it, is worth of the length of a line.
    private static final double CLAUSE = 0.42;

    private static final double PART = 0.18;

    /// What a number or a short word at the end of a line costs.
    private static final double HANGING = 0.16;

    /// A word so short hangs on the next: an article, a preposition.
    private static final int SHORT = 3;

    /// What a line may exceed its room by: sums of widths are not exact.
    private static final double ROUNDING = 1e-6;

    private EvenLines() {}

    /// One line and how wide it is.
    public record Line(String text, double width) {}

    /// The width, at most `room`, at which lines stand best that are broken as `lines` breaks them.
    public static double width(double room, DoubleFunction<List<Line>> lines) {
        List<Line> tried = lines.apply(room);
        int count = tried.size();
        double best = room;
        double least = Double.MAX_VALUE;
        while (count > 1 && tried.size() == count) {
            double longest = tried.stream().mapToDouble(Line::width).max().orElse(room);
            double cost = cost(tried, longest);
            if (cost < least) {
                least = cost;
                best = longest;
            }
            tried = lines.apply(longest - 2 * ROUNDING);
            if (tried.stream().mapToDouble(Line::width).max().orElse(longest) >= longest) {
                break;
            }
        }
        return count > 1 ? Math.min(room, best + ROUNDING) : room;
    }

    /// The same of a text in letters, broken at its spaces.
    public static double width(String text, Letters letters, double room) {
        TextMeasure measure = TextMeasure.bundled();
        return width(room, width -> {
            List<Line> lines = new ArrayList<>();
            measure.lines(text, letters, width)
                    .forEach(line -> lines.add(new Line(line, measure.width(line, letters))));
            return lines;
        });
    }

    private static double cost(List<Line> lines, double longest) {
        double shortest = lines.stream().mapToDouble(Line::width).min().orElse(longest);
        return 1
                - shortest / longest
                + lines.subList(0, lines.size() - 1).stream()
                        .mapToDouble(line -> end(line.text().strip()))
                        .sum();
    }

    private static double end(String line) {
        char last = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
        if (";:.!?".indexOf(last) >= 0) {
            return -CLAUSE;
        }
        if (last == ',') {
            return -PART;
        }
        String word = line.substring(line.lastIndexOf(' ') + 1);
        boolean hangs = Character.isDigit(last)
                || word.length() <= SHORT && word.chars().allMatch(Character::isLetter);
        return hangs ? HANGING : 0;
    }
}
