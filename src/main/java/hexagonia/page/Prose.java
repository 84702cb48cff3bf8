package hexagonia.page;

import hexagonia.figure.EvenLines;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Mark;
import hexagonia.figure.Tag;
import hexagonia.figure.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Running text in several letters, broken into lines at ordinary spaces and where it has line ends. Lines but the last
/// end in a space, so that whoever reads them hears words apart. Belongs to the one who sets it.
final class Prose {
    private static final TextMeasure MEASURE = TextMeasure.bundled();

    /// Behind these a word that is too long for a line is broken.
    private static final String HYPHENS = "-@/";

    /// The lines of a text that stay together.
    private static final int PART = 12;

    static final UnaryOperator<Mark> PLAIN = mark -> mark;

    private final List<Piece> pieces = new ArrayList<>();

    /// A part of a word, or all of it, raised by so many points, and what its mark is wrapped in; it may begin a line.
    private record Piece(
            String text,
            boolean apart,
            boolean breaks,
            Letters letters,
            Ink ink,
            double rise,
            UnaryOperator<Mark> around,
            double width) {
        Piece(
                String text,
                boolean apart,
                boolean breaks,
                Letters letters,
                Ink ink,
                double rise,
                UnaryOperator<Mark> around) {
            this(text, apart, breaks, letters, ink, rise, around, MEASURE.width(text, letters));
        }

        /// Its parts, none wider than a width, broken behind hyphens where there are some.
        List<Piece> broken(double width) {
            List<Piece> parts = new ArrayList<>();
            int from = 0;
            while (from < text.length()) {
                int to = from + 1;
                int hyphen = 0;
                while (to < text.length() && MEASURE.width(text.substring(from, to + 1), letters) <= width) {
                    to++;
                    hyphen = HYPHENS.indexOf(text.charAt(to - 1)) >= 0 ? to : hyphen;
                }
                to = to < text.length() && hyphen > from ? hyphen : to;
                parts.add(new Piece(text.substring(from, to), from == 0 && apart, false, letters, ink, rise, around));
                from = to;
            }
            return parts;
        }

        double space() {
            return apart ? MEASURE.width(" ", letters) : 0;
        }
    }

    static Prose of(String text, Letters letters, Ink ink) {
        return new Prose().add(text, letters, ink);
    }

    /// Text that goes on right behind the text before, or with a space if it begins with one.
    Prose add(String text, Letters letters, Ink ink) {
        return add(text, letters, ink, 0, PLAIN);
    }

    Prose add(String text, Letters letters, Ink ink, double rise, UnaryOperator<Mark> around) {
        String[] lines = text.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            String[] words = TextMeasure.WORDS.split(lines[line], -1);
            boolean breaks = line > 0;
            for (int i = 0; i < words.length; i++) {
                if (!words[i].isEmpty()) {
                    boolean apart = (breaks || i > 0) && !pieces.isEmpty();
                    pieces.add(new Piece(words[i], apart, breaks && apart, letters, ink, rise, around));
                    breaks = false;
                }
            }
        }
        return this;
    }

    /// The text under a tag in lines no wider than `width`.
    Band set(Optional<Tag> tag, double width, double leading) {
        return set(tag, width, leading, false);
    }

    /// The text in parts of some lines under a tag each, so that it may go on on another page.
    List<Band> parted(Optional<Tag> tag, double width, double leading) {
        List<List<Piece>> lines = lines(width);
        List<Band> bands = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += PART) {
            int to = Math.min(lines.size(), from + PART);
            bands.add(set(lines.subList(from, to), tag, width, leading, false));
        }
        return bands;
    }

    /// The same, its lines ending at the right.
    Band ranged(double width, double leading) {
        return set(Optional.empty(), width, leading, true);
    }

    private Band set(Optional<Tag> tag, double width, double leading, boolean right) {
        return set(lines(width), tag, width, leading, right);
    }

    private static Band set(List<List<Piece>> lines, Optional<Tag> tag, double width, double leading, boolean right) {
        return Band.of(lines.size() * leading, (x, y) -> {
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                double start = right ? x + width - width(lines.get(i)) : x;
                line(lines.get(i), i == lines.size() - 1, start, y + i * leading, leading, marks);
            }
            return tag.<List<Mark>>map(t -> List.of(new Mark.Tagged(t, marks))).orElse(marks);
        });
    }

    /// The same in even lines, as many as they would be.
    Band balanced(Optional<Tag> tag, double width, double leading) {
        double even = EvenLines.width(
                width,
                room -> lines(room).stream()
                        .map(line -> new EvenLines.Line(text(line), width(line)))
                        .toList());
        return set(tag, even, leading);
    }

    private static String text(List<Piece> line) {
        return line.stream().map(p -> (p.apart() ? " " : "") + p.text()).collect(Collectors.joining());
    }

    /// How many points wide the text is on one line.
    double width() {
        return pieces.stream().mapToDouble(p -> p.width() + p.space()).sum();
    }

    private static double width(List<Piece> line) {
        return line.stream().mapToDouble(p -> p.width() + p.space()).sum()
                - line.getFirst().space();
    }

    private List<List<Piece>> lines(double width) {
        List<List<Piece>> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        double used = 0;
        for (int i = 0; i < pieces.size(); ) {
            int end = i + 1;
            while (end < pieces.size() && !pieces.get(end).apart()) {
                end++;
            }
            List<Piece> word = pieces.subList(i, end);
            double wide = word.stream().mapToDouble(Piece::width).sum();
            if (wide > width) {
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                List<List<Piece>> parts = broken(word, width);
                lines.addAll(parts.subList(0, parts.size() - 1));
                line = new ArrayList<>(parts.getLast());
                used = line.stream().mapToDouble(Piece::width).sum();
                i = end;
                continue;
            }
            double space = word.getFirst().space();
            boolean breaks = word.getFirst().breaks() || used + space + wide > width + 1e-6;
            if (!line.isEmpty() && breaks) {
                lines.add(line);
                line = new ArrayList<>();
                used = 0;
            }
            used += (line.isEmpty() ? 0 : space) + wide;
            line.addAll(word);
            i = end;
        }
        lines.add(line);
        return lines;
    }

    /// A word wider than a line, in lines: what hangs on it stays beside its last part where it can.
    private static List<List<Piece>> broken(List<Piece> word, double width) {
        List<List<Piece>> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        double used = 0;
        double after = word.stream().skip(1).mapToDouble(Piece::width).sum();
        for (Piece piece : word) {
            double room = piece == word.getFirst() && after < width / 2 ? width - after : width;
            for (Piece part : piece.width() > room ? piece.broken(room) : List.of(piece)) {
                if (!line.isEmpty() && used + part.width() > width) {
                    lines.add(line);
                    line = new ArrayList<>();
                    used = 0;
                }
                line.add(part);
                used += part.width();
            }
        }
        lines.add(line);
        return lines;
    }

    /// Neighbours in the same letters become one run.
    private static void line(List<Piece> line, boolean last, double x, double top, double leading, List<Mark> marks) {
        double at = x;
        for (int i = 0; i < line.size(); ) {
            Piece first = line.get(i);
            StringBuilder text = new StringBuilder();
            do {
                text.append(text.isEmpty() || !line.get(i).apart() ? "" : " ")
                        .append(line.get(i).text());
                i++;
            } while (i < line.size() && alike(first, line.get(i)));
            boolean spaced = i < line.size() ? line.get(i).apart() : !last;
            String run = spaced ? text + " " : text.toString();
            double baseline =
                    MEASURE.centredBaseline(top, leading, line.getFirst().letters()) - first.rise();
            marks.add(first.around()
                    .apply(new Mark.TextRun(
                            at, baseline, run, first.letters(), first.ink(), Optional.empty(), Optional.empty())));
            at += MEASURE.width(run, first.letters());
        }
    }

    private static boolean alike(Piece a, Piece b) {
        return a.letters().equals(b.letters())
                && a.ink().equals(b.ink())
                && a.rise() == b.rise()
                && a.around() == b.around();
    }
}
