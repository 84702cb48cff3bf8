package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.figure.TextMeasure;
import hexagonia.geo.Bounds;
import hexagonia.geo.Extent;
import hexagonia.geo.Metres;
import hexagonia.geo.Outlines;
import hexagonia.geo.Position;
import hexagonia.geo.Projection;
import hexagonia.geo.Territory;
import hexagonia.geo.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the parts of the map stand. All is meant for 420 × 345 points and grows with the picture; `block` is that
/// rectangle grown, in the middle of the picture. France leaves the upper right corner to Paris and Saclay, the Channel
/// to
/// Île-de-France, the Bay of Biscay to overseas and the bottom to the legend and, `foot` high, the attribution.
record MapLayout(Style style, Box picture, Box block, double foot, Whole whole, List<Frame> frames) {
    static final double WIDTH = 420;
    static final double HEIGHT = 345;
    private static final String ILE_DE_FRANCE = "11";
    private static final Bounds PARIS_SACLAY = new Bounds(2.02, 48.60, 2.66, 48.99);
    /// How much of the width of France, from the west, its mainland takes.
    private static final double MAINLAND = 0.86;
    private static final double EDGE = 5;
    private static final int SEVERAL = 2;
    /// An inset that is not this much closer than the map beside it adds nothing.
    private static final double CLOSER = 1.2;

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

    static MapLayout of(MapInput input, MapOptions options, Outlines outlines, TextMeasure measure) {
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
        return new Plan(style, picture, block, foot, places, outlines).layout(options);
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
        double left = inset(Frame.Part.OVERSEAS).isPresent() ? 66 * style.unit() : 8;
        double bottom = style.isMini() ? 8 : 44 * style.unit() + foot;
        return new Box(block.x() + left, block.y() + 8, block.width() - left - 8, block.height() - bottom - 8);
    }

    Frame france() {
        return frames.getFirst();
    }

    Optional<Frame> inset(Frame.Part part) {
        return frames.stream().filter(f -> f.part() == part).findFirst();
    }

    /// The height of a line of the attribution, at the foot.
    static double attributionLine(Style style) {
        return style.small().size() + 3;
    }

    /// What a layout is worked out from.
    private record Plan(Style style, Box picture, Box block, double foot, List<Position> places, Outlines outlines) {
        MapLayout layout(MapOptions options) {
            var extent = outlines.extent(Zone.METROPOLE);
            var wide = insets(Double.POSITIVE_INFINITY);
            var whole = whole(extent, !wide.isEmpty());
            var france = new Frame(Frame.Part.FRANCE, Zone.METROPOLE, picture, picture, whole.plane(options.view()));
            var frames = new ArrayList<Frame>();
            frames.add(france);
            if (options.overseas()) {
                frames.addAll(overseas());
            }
            insets(france.plane().metresPerPoint() / CLOSER).stream()
                    .filter(f -> france.plane().box(f.extent()).overlaps(picture))
                    .forEach(frames::add);
            return new MapLayout(style, picture, block, foot, whole, frames);
        }

        /// Letters do not shrink with the picture, and names need most room here.
        private double saclayWidth() {
            return 142 + Math.clamp(32 * (1.5 - style.unit()), 0, 16);
        }

        private Whole whole(Extent extent, boolean withInsets) {
            double top = withInsets ? 32 : 10;
            double height = scaled(HEIGHT - top - (style.isMini() ? 10 : 33)) - foot;
            double width = scaled(WIDTH - 20);
            // Beside the inset only the mainland must fit: Corsica lies below.
            double mainland = scaled(WIDTH - 4 - saclayWidth() - 5 - 4) / MAINLAND;
            double scale = Math.max(
                    extent.height() / height, extent.width() / (withInsets ? Math.min(width, mainland) : width));
            double left = block.x() + (withInsets ? scaled(5) : scaled(WIDTH) / 2 - extent.width() / scale / 2);
            double middle = block.y() + scaled(top) + height / 2;
            return new Whole(extent.centre(), left + extent.width() / scale / 2, middle, scale);
        }

        /// The insets that have several places, at less than `scale` metres a point.
        private List<Frame> insets(double scale) {
            var region = outlines.region(ILE_DE_FRANCE);
            if (region.isEmpty()) {
                return List.of();
            }
            double name = style.isMini() ? 2 : style.caption().size() + 4;
            var saclay = box(WIDTH - 4 - saclayWidth(), 4, saclayWidth(), 180);
            var frames = List.of(
                    inset(
                            Frame.Part.ILE_DE_FRANCE,
                            box(4, 4, 84, 66),
                            region.get().extent(),
                            name),
                    inset(Frame.Part.PARIS_SACLAY, saclay, PARIS_SACLAY.on(Projection.LAMBERT_93), name));
            return frames.stream()
                    .filter(f -> f.plane().metresPerPoint() < scale)
                    .filter(f -> places.stream().filter(f::shows).count() >= SEVERAL)
                    .toList();
        }

        /// The extent below `top` points left to the name.
        private Frame inset(Frame.Part part, Box box, Extent extent, double top) {
            var inner = new Box(box.x() + 2, box.y() + top, box.width() - 4, box.height() - top - 2);
            double name = style.isMini() ? EDGE : style.caption().size() + 6;
            var free = new Box(box.x() + EDGE, box.y() + name, box.width() - 2 * EDGE, box.height() - name - EDGE);
            return new Frame(part, Zone.METROPOLE, box, free, Plane.fitting(Projection.LAMBERT_93, extent, inner));
        }

        private List<Frame> overseas() {
            double first = 148;
            double name = style.isMini() ? 1 : style.small().size() + 3;
            double bottom = block.bottom() - foot - scaled(2);
            double top = block.y() + scaled(first);
            var zones = outlines.zones().stream()
                    .filter(Zone::isOverseas)
                    .filter(z -> !style.isMini()
                            || places.stream().anyMatch(p -> Zone.of(p).equals(Optional.of(z))))
                    .toList();
            double step = (bottom - top) / Math.max(5, zones.size());
            var frames = new ArrayList<Frame>();
            for (int i = 0; i < zones.size(); i++) {
                double y = bottom - (zones.size() - i) * step;
                frames.add(
                        overseas(zones.get(i), snapped(block.x() + scaled(4), y, scaled(56), step - name - scaled(2))));
            }
            return frames;
        }

        /// The land at the left, room for the scale bar and its number at the right.
        private Frame overseas(Zone zone, Box box) {
            double bar = style.isMini() ? 2 : 3.2 * style.small().size();
            var inner = new Box(box.x() + 2, box.y() + 2, Math.max(8, box.width() - bar - 2), box.height() - 4);
            return new Frame(
                    Frame.Part.OVERSEAS,
                    zone,
                    box,
                    box,
                    Plane.fitting(zone.projection(), outlines.extent(zone), inner));
        }

        private double scaled(double measure) {
            return measure * style.unit();
        }

        private Box box(double x, double y, double width, double height) {
            return snapped(block.x() + scaled(x), block.y() + scaled(y), scaled(width), scaled(height));
        }

        /// On half pixels, so that a border of one pixel is sharp.
        private static Box snapped(double x, double y, double width, double height) {
            return new Box(
                    Math.floor(x) + 0.5, Math.floor(y) + 0.5, Math.round(width), Math.max(1, Math.round(height)));
        }
    }

    /// The names of the zones, as the outlines have them.
    static String name(Zone zone, Outlines outlines) {
        return outlines.regions(zone).stream().map(Territory::name).findFirst().orElse("");
    }
}
