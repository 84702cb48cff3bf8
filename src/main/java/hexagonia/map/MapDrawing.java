package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import hexagonia.figure.label.Segment;
import hexagonia.geo.Extent;
import hexagonia.geo.Outlines;
import hexagonia.geo.Territory;
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

    /// Those of the base first.
    List<Mark> marks() {
        var panels = new Panels(layout, palette);
        var captions = new Captions(layout, palette, input.words(), measure);
        var attribution = captions.attribution();
        var marks = new ArrayList<>(base.marks());
        layout.frames().forEach(frame -> outlined(frame).ifPresent(marks::add));
        marks.addAll(captions.marks());
        placement.covers().forEach(c -> marks.add(panels.cover(c)));
        marks.addAll(legend.marks());
        attribution.forEach(c -> marks.add(c.mark()));
        options.brush()
                .flatMap(bounds -> new Brush(bounds, layout).mark(placement, palette))
                .ifPresent(marks::add);
        var obstacles = new ArrayList<>(captions.boxes());
        obstacles.addAll(panels.boxes());
        obstacles.addAll(legend.boxes());
        attribution.forEach(c -> obstacles.add(c.box(measure)));
        marks.addAll(points(obstacles, panels.lines()));
        return marks;
    }

    /// The regions to outline, in one frame.
    private Optional<Mark> outlined(Frame frame) {
        var regions = outlines.regions(frame.zone()).stream()
                .filter(r -> input.outlined().contains(r.code()))
                .toList();
        var room = regions.stream().map(Territory::extent).reduce(Extent.NOTHING, Extent::and);
        var stroke = Optional.of(Stroke.of(palette.text(), 1.2));
        return BaseMap.outline(regions, frame)
                .map(o -> new Mark.Clip(
                        frame.outline(), List.of(new Mark.Path(o, Optional.empty(), stroke, Optional.empty()))))
                .map(m -> placement.uncovered(frame, frame.plane().box(room), m));
    }

    /// Ties and leaders, then symbols in the order of reading, then names, each with its point's datum.
    private List<Mark> points(List<Box> obstacles, List<Segment> lines) {
        var names = new Names(layout, palette, measure);
        var labels = names.place(symbols(), obstacles, lines);
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
