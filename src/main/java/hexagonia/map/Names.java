package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import hexagonia.figure.label.Clearance;
import hexagonia.figure.label.Label;
import hexagonia.figure.label.Labelling;
import hexagonia.figure.label.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The names of the symbols and the amounts after them: how wide they are, where they stand, how they look.
final class Names {
    /// How far names stay from the edge of their frame.
    private static final double EDGE = 3;
    /// The space between a name and its amount, in parts of the size of the letters.
    private static final double SPACE = 0.36;

    /// What a name may take of the width of the picture; a longer one is cut.
    static final double WIDEST = 0.42;
    static final double WIDEST_OF_SMALL = 0.95;

    /// Of what the map is about, so many are named whatever the room.
    static final int MOST = 12;
    /// Of what is selected besides.
    private static final int MOST_SELECTED = 80;

    private final MapLayout layout;
    private final Palette palette;
    private final TextMeasure measure;
    private final Optional<NameKey> key;
    private final double size;
    private final boolean every;

    /// @param key what says the names, where numbers stand in their place
    /// @param every whether all symbols are named, however many and what else is selected
    Names(MapLayout layout, Palette palette, TextMeasure measure, Optional<NameKey> key, boolean every) {
        this.every = every;
        this.key = key;
        this.layout = layout;
        this.palette = palette;
        this.measure = measure;
        this.size = layout.style().labelSize();
    }

    /// Places them, keeping off `obstacles` and rather off `lines`.
    List<Label<Symbol>> place(List<Symbol> symbols, List<Box> obstacles, List<Segment> lines) {
        var labels = new ArrayList<Label<Symbol>>();
        var wanted = wanted(symbols);
        for (var frame : layout.frames()) {
            var named = symbols.stream()
                    .filter(s -> s.frame() == frame && wanted.contains(s))
                    .map(this::name)
                    .toList();
            var besides = symbols.stream()
                    .filter(s -> s.frame() == frame && s.isSelected() && !wanted.contains(s) && key.isEmpty())
                    .limit(MOST_SELECTED)
                    .map(this::name)
                    .toList();
            if (!named.isEmpty() || !besides.isEmpty()) {
                var clearance = frame.isInset()
                        ? inside(frame, symbols, obstacles)
                        : around(frame, symbols, obstacles, lines, labels);
                labels.addAll(new Labelling<>(clearance).place(named, besides));
            }
        }
        return labels;
    }

    /// The symbols whose names have to stand: of what the map is about the largest, the selected before.
    List<Symbol> wanted(List<Symbol> symbols) {
        List<MapPoint> about =
                MapPoint.about(symbols.stream().map(Symbol::point).toList());
        return symbols.stream()
                .filter(s -> about.contains(s.point()) && isNamed(s))
                .sorted(Comparator.comparing(s -> !s.isSelected()))
                .limit(every ? symbols.size() : MOST)
                .toList();
    }

    private boolean isNamed(Symbol symbol) {
        return every
                || !layout.style().isMini()
                || symbol.point().isSubject() && symbol.point().state() != MapPoint.State.FADED;
    }

    private static Clearance<Symbol> inside(Frame inset, List<Symbol> symbols, List<Box> obstacles) {
        var near = symbols.stream().filter(s -> s.frame() == inset).toList();
        return new Clearance<>(inset.box().grown(-EDGE), obstacles, obstacles, List.of(), near);
    }

    /// On the map, off the frames that lie over it. Those of overseas are too small for names: these stand around them,
    /// their leaders run through the border.
    private Clearance<Symbol> around(
            Frame frame, List<Symbol> symbols, List<Box> obstacles, List<Segment> lines, List<Label<Symbol>> placed) {
        var near = symbols.stream().filter(s -> !s.frame().isInset()).toList();
        var boxes = new ArrayList<>(obstacles);
        placed.forEach(l -> boxes.add(l.box()));
        var barriers = new ArrayList<>(boxes);
        for (var other : layout.frames().subList(1, layout.frames().size())) {
            boxes.add(other.box().grown(2));
            if (other != frame) {
                barriers.add(other.box().grown(2));
            }
        }
        return new Clearance<>(layout.picture().grown(-EDGE), boxes, barriers, lines, near);
    }

    private String name(MapPoint point) {
        return key.map(k -> k.number(point))
                .orElseGet(() -> measure.fit(
                        point.shortLabel(),
                        Letters.bold(size),
                        (layout.style().isMini() ? WIDEST_OF_SMALL : WIDEST)
                                * layout.picture().width()));
    }

    private String amount(MapPoint point) {
        return key.isPresent() ? "" : point.value();
    }

    private Labelling.Name<Symbol> name(Symbol symbol) {
        double width = measure.width(name(symbol.point()), Letters.bold(size));
        return new Labelling.Name<>(
                symbol, width + amountWidth(symbol.point()), (Caption.ABOVE + Caption.BELOW) * size);
    }

    /// The name of a symbol upon it.
    Label<Symbol> on(Symbol symbol) {
        var name = name(symbol);
        var box = new Box(symbol.x() - name.width() / 2, symbol.y() - name.height() / 2, name.width(), name.height());
        return new Label<>(symbol, box, Label.Side.MIDDLE, Optional.empty(), 0);
    }

    /// The space before the amount included.
    private double amountWidth(MapPoint point) {
        return amount(point).isEmpty() ? 0 : SPACE * size + measure.width(amount(point), Letters.regular(size));
    }

    List<Mark> marks(Label<Symbol> label) {
        var point = label.symbol().point();
        var letters = switch (point.state()) {
            case NORMAL -> Letters.semibold(size);
            case SELECTED -> Letters.bold(size);
            case FADED -> Letters.medium(size);
        };
        double width = measure.width(name(point), letters) + amountWidth(point);
        var box = label.box();
        double x = switch (label.side()) {
            case START -> box.x();
            case END -> box.right() - width;
            case MIDDLE -> box.x() + (box.width() - width) / 2;
        };
        double baseline = box.y() + Caption.ABOVE * size;
        Ink under = label.symbol().frame().under(palette);
        var halo = Optional.of(under);
        var marks = new ArrayList<Mark>();
        if (!amount(point).isEmpty()) {
            marks.add(between(x + width - amountWidth(point), baseline, under));
        }
        marks.add(new Caption(x, baseline, name(point), letters, ink(point, palette), halo).mark());
        if (!amount(point).isEmpty()) {
            var regular = Letters.regular(size);
            marks.add(Caption.endingAt(x + width, baseline, amount(point), regular, palette.second(), halo, measure)
                    .mark());
        }
        return marks;
    }

    /// What keeps a border from standing as a sign before an amount: the halo of the space before it.
    private Mark between(double x, double baseline, Ink halo) {
        double middle = x + SPACE * size / 2;
        Stroke stroke = Stroke.of(halo, SPACE * size);
        return new Mark.Rule(middle, baseline - Caption.ABOVE * size, middle, baseline, stroke);
    }

    static Ink ink(MapPoint point, Palette palette) {
        return point.state() == MapPoint.State.FADED ? palette.second() : palette.text();
    }
}
