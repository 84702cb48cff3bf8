package hexagonia.map;

import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import hexagonia.geo.Outlines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One drawing of the map, from the ground up: land, frames, legend, brush, points, names.
final class MapDrawing {
    private final MapInput input;
    private final MapOptions options;
    private final Palette palette;
    private final MapLayout layout;
    private final BaseMap base;
    private final Outlines outlines;
    private final TextMeasure measure;
    private final Legend legend;
    private final Placement placement;

    MapDrawing(
            MapInput input,
            MapOptions options,
            MapLayout layout,
            BaseMap base,
            Outlines outlines,
            TextMeasure measure) {
        this.input = input;
        this.options = options;
        this.palette = options.palette();
        this.layout = layout;
        this.base = base;
        this.outlines = outlines;
        this.measure = measure;
        this.legend =
                new Legend(layout, input, palette, measure).above(layout.block().bottom() - layout.foot());
        this.placement = Placement.of(input, layout, legend, options.view());
    }

    List<Symbol> symbols() {
        return placement.symbols();
    }

    List<Mark> marks() {
        var furniture = new Furniture(layout, palette, input.words(), measure, outlines);
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < layout.frames().size(); i++) {
            var frame = layout.frames().get(i);
            if (i > 0) {
                marks.add(furniture.sea(frame));
            }
            marks.add(base.ground(i));
            outlined(frame).ifPresent(marks::add);
            if (i == 0) {
                marks.addAll(furniture.situation());
            }
            marks.addAll(furniture.trim(frame));
        }
        placement.covers().forEach(c -> marks.add(furniture.cover(c)));
        marks.addAll(legend.marks());
        marks.addAll(furniture.attribution());
        options.brush()
                .flatMap(bounds -> new Brush(bounds, layout).mark(placement, palette))
                .ifPresent(marks::add);
        marks.addAll(points(furniture));
        return marks;
    }

    /// The regions to outline, in one frame.
    private Optional<Mark> outlined(Frame frame) {
        var regions = outlines.regions(frame.zone()).stream()
                .filter(r -> input.outlined().contains(r.code()))
                .toList();
        var stroke = Optional.of(Stroke.of(palette.text(), 1.2));
        return BaseMap.outline(regions, frame)
                .map(o -> new Mark.Clip(
                        frame.outline(), List.of(new Mark.Path(o, Optional.empty(), stroke, Optional.empty()))));
    }

    /// Ties and leaders, then symbols in the order of reading, then names, each with its point's datum.
    private List<Mark> points(Furniture furniture) {
        var names = new Names(layout, palette, measure);
        var obstacles = new ArrayList<>(furniture.boxes());
        obstacles.addAll(legend.boxes());
        var labels = names.place(symbols(), obstacles, furniture.lines());
        var marks = new ArrayList<Mark>();
        symbols().stream().filter(Symbol::isTied).forEach(s -> marks.addAll(Symbols.tie(s, palette)));
        labels.forEach(l -> l.leader().ifPresent(s -> marks.add(s.mark(Stroke.of(palette.second(), 0.75)))));
        for (var symbol : symbols()) {
            var group = new Mark.Group(Symbols.of(symbol, palette), symbol.datum());
            marks.add(placement.uncovered(symbol.frame(), Symbols.box(symbol), group));
        }
        labels.forEach(l -> marks.add(new Mark.Group(names.marks(l), l.symbol().datum())));
        return marks;
    }
}
