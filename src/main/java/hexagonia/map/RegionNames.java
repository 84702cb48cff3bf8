package hexagonia.map;

import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import hexagonia.figure.label.Label;
import hexagonia.figure.label.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How each disc on a small map is named: by its name and amount where all of them find room near their discs, else by
/// its name, else by a number that a key explains.
record RegionNames(Names names, List<Label<Symbol>> labels, Optional<NameKey> key) {
    /// A name farther from its disc, in points, reads as that of what lies there.
    private static final double FAR = 24;

    static RegionNames of(List<Symbol> symbols, MapLayout layout, Palette palette, TextMeasure measure) {
        List<Symbol> bare = symbols.stream().map(RegionNames::withoutAmount).toList();
        Names names = new Names(layout, palette, measure, Optional.empty(), true);
        for (List<Symbol> named : List.of(symbols, bare)) {
            List<Label<Symbol>> labels = names.place(named, List.of(), List.of());
            if (labels.size() == symbols.size()
                    && labels.stream().flatMap(l -> l.leader().stream()).allMatch(RegionNames::isShort)) {
                return new RegionNames(names, labels, Optional.empty());
            }
        }
        return numbered(symbols, layout, palette, measure);
    }

    private static RegionNames numbered(List<Symbol> symbols, MapLayout layout, Palette palette, TextMeasure measure) {
        List<MapPoint> points = symbols.stream().map(Symbol::point).toList();
        NameKey key =
                new NameKey(points, Names.WIDEST_OF_SMALL * layout.picture().width(), layout.style(), measure);
        Names numbers = new Names(layout, palette, measure, Optional.of(key), true);
        List<Label<Symbol>> labels = new ArrayList<>(numbers.place(symbols, List.of(), List.of()));
        symbols.stream()
                .filter(s -> labels.stream().noneMatch(l -> l.symbol() == s))
                .map(numbers::on)
                .toList()
                .forEach(labels::add);
        return new RegionNames(numbers, labels, Optional.of(key));
    }

    private static Symbol withoutAmount(Symbol s) {
        return new Symbol(s.point().withoutAmount(), s.frame(), s.trueX(), s.trueY(), s.x(), s.y(), s.r());
    }

    private static boolean isShort(Segment leader) {
        return Math.hypot(leader.x2() - leader.x1(), leader.y2() - leader.y1()) <= FAR;
    }

    /// Leaders and names, each with the datum of its disc.
    List<Mark> marks(Palette palette) {
        List<Mark> marks = new ArrayList<>();
        for (Label<Symbol> label : labels) {
            label.leader().ifPresent(s -> marks.add(s.mark(Stroke.of(palette.second(), 0.75))));
            marks.add(new Mark.Group(names.marks(label), label.symbol().datum()));
        }
        return marks;
    }
}
