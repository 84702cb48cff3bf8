package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.figure.TextMeasure;
import hexagonia.geo.Extent;
import hexagonia.geo.Metres;
import hexagonia.geo.Outlines;
import hexagonia.geo.Position;
import hexagonia.geo.Projection;
import hexagonia.geo.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where the parts of the map stand. All is meant for 420 × 345 points and grows with the picture; `block` is that
/// rectangle grown, in the middle of the picture. France leaves the upper corners to insets, the Bay of
/// Biscay to the column and the bottom to the legend, `legend` higher than usual, and, `foot` high, the attribution.
record MapLayout(Style style, Box picture, Box block, double foot, double legend, Whole whole, List<Frame> frames) {
    static final double WIDTH = 420;
    static final double HEIGHT = 345;
    /// How much of the width of France, from the west, its mainland takes.
    private static final double MAINLAND = 0.86;
    private static final double EDGE = 5;
    /// An inset that is not this much closer than the map beside it adds nothing.
    private static final double CLOSER = 1.2;
    /// How far an inset may reach into the margin beside the block, which gives its names room.
    private static final double MARGIN = 36;
    /// The room of the buttons at the lower right: from the right edge, and from the bottom.
    private static final double BUTTONS = 32;
    private static final double BUTTONS_TOP = 112;
    /// What stays free after the names of the column.
    private static final double GAP = 4;

    MapLayout {
        frames = List.copyOf(frames);
    }

    /// The whole of metropolitan France: its centre, where that stands on the picture, and the scale.
    record Whole(Metres centre, double x, double y, double metresPerPoint) {
        Plane plane(MapView view) {
            var shown = new Metres(centre.x() + view.east(), centre.y() + view.north());
            return Plane.centred(Projection.LAMBERT_93, shown, x, y, metresPerPoint / view.factor());
        }
    }

    static MapLayout of(MapInput input, MapOptions options, Giving giving, Outlines outlines, TextMeasure measure) {
        double unit = Math.min(options.width() / WIDTH, options.height() / HEIGHT);
        var style = new Style(unit, options.medium());
        var picture = new Box(0, 0, options.width(), options.height());
        var block = new Box(
                (options.width() - WIDTH * unit) / 2,
                (options.height() - HEIGHT * unit) / 2,
                WIDTH * unit,
                HEIGHT * unit);
        var places = input.points().stream().map(MapPoint::place).toList();
        double foot = Captions.attribution(input.words(), style, block, measure).size() * attributionLine(style);
        double legend = new LegendRoom(style, said(style, block, picture), input.overseas(), measure).extra(input);
        double names =
                style.isMini() || !input.overseas() ? 0 : names(input.words().locale(), style, measure);
        return new Plan(style, picture, block, foot, legend, places, input.overseas(), names, giving, outlines)
                .layout(options);
    }

    /// The part of the block where words may stand at its foot: left of the buttons that lie over a map on screen.
    private static Box said(Style style, Box block, Box picture) {
        double right = Math.min(block.right(), picture.right() - (style.isScreen() ? BUTTONS + EDGE : 0));
        return new Box(block.x(), block.y(), right - block.x(), block.height());
    }

    Box said() {
        return said(style, block, picture);
    }

    /// What lies over the picture: the buttons of a map on screen.
    List<Box> over() {
        return style.isScreen()
                ? List.of(new Box(picture.right() - BUTTONS, picture.bottom() - BUTTONS_TOP, BUTTONS, BUTTONS_TOP))
                : List.of();
    }

    /// The width of the longest name of the column.
    private static double names(Locale locale, Style style, TextMeasure measure) {
        return Parts.bundled().column().stream()
                .mapToDouble(p -> measure.width(p.name().in(locale), style.small()))
                .max()
                .orElse(0);
    }

    /// The frame that draws a place: the closest that shows it; empty when none does.
    Optional<Frame> frameOf(Position place) {
        Frame closest = null;
        for (var frame : frames) {
            boolean closer = closest == null
                    || frame.plane().metresPerPoint() < closest.plane().metresPerPoint();
            if (closer && frame.shows(place)) {
                closest = frame;
            }
        }
        return Optional.ofNullable(closest);
    }

    /// The part of the picture that neither overseas nor the legend takes.
    Box free() {
        double left = hasColumn() ? 66 * style.unit() : 8;
        double bottom = style.isMini() ? 8 : 44 * style.unit() + foot + legend;
        return Box.of(block.x() + left, block.y() + 8, block.width() - left - 8, block.height() - bottom - 8);
    }

    Frame france() {
        return frames.getFirst();
    }

    boolean hasColumn() {
        return frames.stream().anyMatch(f -> f.part().stand() == Part.Stand.COLUMN);
    }

    /// Whether a frame of the column is high enough for a scale bar and its number.
    static boolean hasBar(Box box, Style style) {
        return !style.isMini() && box.height() > 3 * style.small().size();
    }

    /// The height of a line of the attribution, at the foot.
    static double attributionLine(Style style) {
        return style.small().size() + 3;
    }

    /// What a layout is worked out from.
    private record Plan(
            Style style,
            Box picture,
            Box block,
            double foot,
            double legend,
            List<Position> places,
            boolean overseas,
            double names,
            Giving giving,
            Outlines outlines) {
        MapLayout layout(MapOptions options) {
            var ground = Parts.bundled().ground();
            var wide = insets(Double.POSITIVE_INFINITY);
            var whole = whole(ground.extent(outlines), !wide.isEmpty());
            var france = new Frame(ground, picture, picture, whole.plane(options.view()));
            var frames = new ArrayList<Frame>();
            frames.add(france);
            if (overseas) {
                frames.addAll(column());
            }
            insets(france.plane().metresPerPoint() / CLOSER).stream()
                    .filter(f -> france.plane().box(f.extent()).overlaps(picture))
                    .forEach(frames::add);
            return new MapLayout(style, picture, block, foot, legend, whole, frames);
        }

        /// Letters do not shrink with the picture, and names need most room at the right.
        private double width(Part inset) {
            boolean right = inset.stand() == Part.Stand.RIGHT;
            return inset.width() + (right ? Math.clamp(32 * (1.5 - style.unit()), 0, 16) : 0);
        }

        private Whole whole(Extent extent, boolean withInsets) {
            double top = withInsets ? 32 : 10;
            double height = scaled(HEIGHT - top - (style.isMini() ? 10 : 33)) - foot - legend;
            double width = scaled(WIDTH - 20);
            // Beside the inset only the mainland must fit: Corsica lies below.
            double right = Parts.bundled().insets().stream()
                    .filter(p -> p.stand() == Part.Stand.RIGHT)
                    .mapToDouble(this::width)
                    .max()
                    .orElse(0);
            double mainland = scaled(WIDTH - 4 - right - 5 - 4) / MAINLAND;
            double scale = Math.max(
                    extent.height() / height, extent.width() / (withInsets ? Math.min(width, mainland) : width));
            double left = block.x() + (withInsets ? scaled(5) : scaled(WIDTH) / 2 - extent.width() / scale / 2);
            double middle = block.y() + scaled(top) + height / 2;
            return new Whole(extent.centre(), left + extent.width() / scale / 2, middle, scale);
        }

        /// The insets that have enough places, at less than `scale` metres a point.
        private List<Frame> insets(double scale) {
            return Parts.bundled().insets().stream()
                    .filter(p -> !giving.includes(Giving.INTERMEDIATE) || !isIntermediate(p))
                    .filter(p -> p.region().isEmpty()
                            || p.region().flatMap(outlines::region).isPresent())
                    .map(this::inset)
                    .filter(f -> f.plane().metresPerPoint() < scale)
                    .filter(f ->
                            places.stream().filter(f::shows).count() >= f.part().places())
                    .toList();
        }

        private static boolean isIntermediate(Part part) {
            return Parts.bundled().insets().stream()
                    .anyMatch(p -> Parts.bundled().situates(part, p));
        }

        /// The name stands at the top, what is shown below it.
        private Frame inset(Part part) {
            double left = part.stand() == Part.Stand.LEFT ? 4 : WIDTH - 4 - width(part);
            double more = part.stand() == Part.Stand.RIGHT ? Math.min(block.x() - EDGE, MARGIN) : 0;
            double wide = scaled(width(part)) + Math.max(0, more);
            var box = snapped(block.x() + scaled(left), block.y() + scaled(4), wide, scaled(part.height()));
            double top = style.isMini() ? 2 : style.caption().size() + 4;
            var inner = Box.of(box.x() + 2, box.y() + top, box.width() - 4, box.height() - top - 2);
            double name = style.isMini() ? EDGE : style.caption().size() + 6;
            var free = Box.of(box.x() + EDGE, box.y() + name, box.width() - 2 * EDGE, box.height() - name - EDGE);
            return new Frame(part, box, free, Plane.fitting(part.zone().projection(), part.extent(outlines), inner));
        }

        private List<Frame> column() {
            double first = 148;
            double name = style.isMini() ? 1 : style.small().size() + 3;
            double bottom = block.bottom() - foot - scaled(2);
            double top = block.y() + scaled(first);
            var zones = outlines.zones();
            var parts = Parts.bundled().column().stream()
                    .filter(p -> zones.contains(p.zone()))
                    .filter(p -> !style.isMini() && !giving.includes(Giving.OVERSEAS)
                            || places.stream().anyMatch(at -> Zone.of(at).equals(Optional.of(p.zone()))))
                    .toList();
            double step = (bottom - top) / Math.max(Parts.bundled().column().size(), 1);
            double place = block.x() + scaled(4);
            double left = Math.max(Math.min(EDGE, place), place - beyond(parts));
            var frames = new ArrayList<Frame>();
            for (int i = 0; i < parts.size(); i++) {
                double y = bottom - (parts.size() - i) * step;
                double width = scaled(parts.get(i).width());
                double height = Math.max(6, step - name - scaled(2));
                frames.add(below(parts.get(i), snapped(left, y, width, height)));
            }
            return frames;
        }

        /// How far names would reach beyond their frames, over the coast: the column stands so much further left where
        /// there is room.
        private double beyond(List<Part> parts) {
            double widest = parts.stream().mapToDouble(Part::width).max().orElse(0);
            return Math.max(0, names + GAP - scaled(widest));
        }

        /// The land at the left, room for the scale bar and its number at the right.
        private Frame below(Part part, Box box) {
            double bar = hasBar(box, style) ? 3.2 * style.small().size() : 2;
            double high = Math.max(2, box.height() - 4);
            var inner = new Box(box.x() + 2, box.y() + 2, Math.max(8, box.width() - bar - 2), high);
            return new Frame(part, box, box, Plane.fitting(part.zone().projection(), part.extent(outlines), inner));
        }

        private double scaled(double measure) {
            return measure * style.unit();
        }

        /// On half pixels, so that a border of one pixel is sharp.
        private static Box snapped(double x, double y, double width, double height) {
            return new Box(
                    Math.floor(x) + 0.5, Math.floor(y) + 0.5, Math.round(width), Math.max(1, Math.round(height)));
        }
    }
}
