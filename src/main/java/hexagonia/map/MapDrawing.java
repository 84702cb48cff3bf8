package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import hexagonia.figure.label.Label;
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
    private final Outlines outlines;
    private final TextMeasure measure;
    private final Legend legend;
    private final Panels panels;
    private final Captions captions;
    private final List<Caption> attribution;
    private final Placement placement;
    private final Optional<NameKey> key;
    private final Names names;
    private final List<Label<Symbol>> labels;

    /// What stands where, when so much has given way.
    MapDrawing(MapInput all, MapOptions options, Giving giving, Outlines outlines, TextMeasure measure) {
        this.options = options;
        this.palette = options.palette();
        this.outlines = outlines;
        this.measure = measure;
        input = giving.includes(Giving.OTHERS) ? all.named() : all;
        key = giving.includes(Giving.PLACES) ? Optional.of(NameKey.of(input, options, measure)) : Optional.empty();
        var beside = key.map(k -> options.narrowed(k.width())).orElse(options);
        layout = MapLayout.of(input, beside, giving, outlines, measure);
        int hidden = all.points().size() - input.points().size();
        legend = new Legend(layout, input, hidden, palette, measure)
                .above(layout.block().bottom() - layout.foot());
        panels = new Panels(layout, palette);
        captions = new Captions(layout, palette, input.words(), measure);
        attribution = captions.attribution();
        placement = Placement.of(input, layout, legend, options.view());
        names = new Names(layout, palette, measure, key, false);
        labels = placed();
    }

    /// Names where they find room; a number that finds none stands on its disc.
    private List<Label<Symbol>> placed() {
        var obstacles = new ArrayList<>(captions.boxes());
        obstacles.addAll(panels.boxes());
        obstacles.addAll(legend.boxes());
        obstacles.addAll(layout.over());
        attribution.forEach(c -> obstacles.add(c.box(measure)));
        var placed = new ArrayList<>(names.place(symbols(), obstacles, panels.lines()));
        if (key.isPresent()) {
            missing(placed).forEach(s -> placed.add(names.on(s)));
        }
        return placed;
    }

    /// The number that a point bears, and what parts it from a name; empty for none.
    String number(MapPoint point) {
        return key.filter(k -> k.points().contains(point))
                .map(k -> k.number(point) + ": ")
                .orElse("");
    }

    /// How many points are not drawn or not named, in words.
    List<String> left() {
        return legend.left();
    }

    private List<Symbol> missing(List<Label<Symbol>> placed) {
        return names.wanted(symbols()).stream()
                .filter(s -> placed.stream().noneMatch(l -> l.symbol() == s))
                .toList();
    }

    /// Whether all names stand that have to.
    boolean isNamed() {
        return missing(labels).isEmpty();
    }

    MapLayout layout() {
        return layout;
    }

    List<Symbol> symbols() {
        return placement.symbols();
    }

    /// Those of the base first.
    List<Mark> marks(BaseMap base) {
        var marks = new ArrayList<>(base.marks());
        layout.frames().forEach(frame -> outlined(frame).ifPresent(marks::add));
        marks.addAll(captions.marks());
        placement.covers().forEach(c -> marks.add(panels.cover(c)));
        marks.addAll(legend.marks());
        attribution.forEach(c -> marks.add(c.mark()));
        options.brush()
                .flatMap(bounds -> new Brush(bounds, layout).mark(placement, palette))
                .ifPresent(marks::add);
        marks.addAll(points());
        var whole = layout.picture();
        var beside = Box.of(whole.right(), 0, options.width() - whole.right(), whole.height());
        key.ifPresent(k -> marks.addAll(k.marks(beside, palette)));
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
    private List<Mark> points() {
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
