package hexagonia.chart.tree;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.SaidText;
import hexagonia.chart.tree.Tiles.Tile;
import hexagonia.chart.tree.Tree.Piece;
import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Names tiles inside: the name in lines with its value below, else both on one line, else the value after the last
/// line, in one of three sizes; where none fits, not at all. After a name that ends in a number, the value stands
/// behind a point: « saison 2 · 10,9 ».
final class TileLabel {
    private static final double[] SIZES = {12, 11, 10};
    private static final double INSET = 6;
    /// What text keeps against the colour behind it.
    private static final double READABLE = 4.5;

    private final ChartOptions options;
    private final FigureBuilder sketch;
    private final SaidText text;
    private final TextMeasure measure = TextMeasure.bundled();

    TileLabel(ChartOptions options, FigureBuilder sketch) {
        this.options = options;
        this.sketch = sketch;
        this.text = new SaidText(sketch, options);
    }

    private double u(double units) {
        return units * options.unit();
    }

    /// How a tile is named: its lines, the last with the value after it where `inline`, else the value below.
    private record Set(List<String> lines, boolean inline, double size) {}

    boolean fits(Tile tile) {
        return set(tile).isPresent();
    }

    private Optional<Set> set(Tile tile) {
        Piece piece = tile.piece();
        String name = piece.label().brief();
        double room = tile.box().width() - u(2 * INSET);
        double height = tile.box().height();
        for (double size : SIZES) {
            Letters letters = name(size);
            double value = text.width(piece.value(), number(size), Optional.of(piece.datum()));
            List<String> lines = lines(name, letters, room);
            boolean fits = value <= room && lines.stream().allMatch(l -> measure.fits(l, letters, room));
            if (fits && u(size + 3) * (lines.size() + 1) + u(6) <= height) {
                return Optional.of(new Set(lines, false, size));
            }
            String whole = before(name);
            if (measure.width(whole, letters) + u(5) + value <= room && height >= u(size + 3)) {
                return Optional.of(new Set(List.of(whole), true, size));
            }
            String last = before(lines.getLast());
            boolean after = measure.width(last, letters) + u(5) + value <= room
                    && last.chars().anyMatch(Character::isLetter);
            if (fits && after && u(size + 3) * lines.size() + u(6) <= height) {
                List<String> parted = new ArrayList<>(lines);
                parted.set(lines.size() - 1, last);
                return Optional.of(new Set(parted, true, size));
            }
        }
        return Optional.empty();
    }

    /// A name as it stands before a number.
    private static String before(String name) {
        return name.isEmpty() || !Character.isDigit(name.charAt(name.length() - 1)) ? name : name + " ·";
    }

    /// Names a tile of a colour, or of none; returns whether there was room.
    boolean draw(Tile tile, Optional<Ink> ground) {
        Optional<Set> found = set(tile);
        found.ifPresent(set -> draw(tile, ground, set));
        return found.isPresent();
    }

    private void draw(Tile tile, Optional<Ink> ground, Set set) {
        Piece piece = tile.piece();
        Box box = tile.box();
        Optional<Datum> datum = Optional.of(piece.datum());
        double line = u(set.size() + 3);
        double x = box.x() + u(INSET);
        double top = set.inline()
                ? box.y() + Math.min(u(5), (box.height() - line * set.lines().size()) / 2)
                : box.y() + u(4);
        Letters name = name(set.size());
        Letters number = number(set.size());
        double value = text.width(piece.value(), number, datum);
        double widest = set.lines().stream()
                .mapToDouble(l -> measure.width(l, name))
                .max()
                .orElse(0);
        double width = set.inline() ? widest + u(5) + value : Math.max(widest, value);
        double height = line * (set.lines().size() + (set.inline() ? 0 : 1));
        String note = note(piece, box, top + height);
        double noted = note.isEmpty() ? 0 : u(15);
        double all = Math.max(width, measure.width(note, number(11)));
        Ink ink = on(ground, new Box(x - u(3), top, all + u(6), height + noted));
        double y = top;
        double end = x;
        for (String words : set.lines()) {
            end = sketch.text(x, measure.centredBaseline(y, line, name), words, name, ink, datum);
            y += line;
        }
        double baseline = measure.centredBaseline(set.inline() ? y - line : y, line, number);
        text.on(ink).draw(set.inline() ? end + u(5) : x, baseline, piece.value(), number, ink, datum);
        sketch.text(x, measure.centredBaseline(top + height, u(15), number(11)), note, number(11), ink);
    }

    /// The ink for text on a colour; where none can be read on it, text stands on the ground.
    private Ink on(Optional<Ink> ground, Box behind) {
        Optional<Ink> best = ground.map(g -> options.palette().on(g)).filter(i -> i.contrast(ground.get()) >= READABLE);
        if (best.isPresent()) {
            return best.get();
        }
        sketch.fill(behind, options.palette().ground(), Optional.empty());
        return options.palette().text();
    }

    /// What is said more of a tile below its name, where there is room.
    private String note(Piece piece, Box box, double top) {
        String words = piece.note().full();
        boolean fits = measure.fits(words, number(11), box.width() - u(2 * INSET)) && top + u(17) <= box.bottom();
        return fits ? words : "";
    }

    /// A name in lines, broken after a hyphen or before an at sign too where it is one word, and before no number.
    private List<String> lines(String words, Letters letters, double room) {
        String name = words.replaceAll(" (?=\\d)", "\u00A0");
        List<String> lines = measure.lines(name, letters, room);
        return lines.size() > 1 || measure.fits(name, letters, room)
                ? lines
                : measure.lines(name.replace("-", "-\n").replace("@", "\n@"), letters, room);
    }

    private Letters name(double size) {
        return Letters.medium(u(size));
    }

    private Letters number(double size) {
        return Letters.regular(u(size));
    }
}
