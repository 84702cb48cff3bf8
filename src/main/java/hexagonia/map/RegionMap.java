package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.Hue;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Scale;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import hexagonia.geo.Outlines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// A small map with a disc in each region, of an area as its money: pale within an outline, and solid inside as far as
/// documents write the region. A region where no amount is known has a hatched disc of no area. Nothing is shaded: no
/// document gives a denominator. Below it discs of amounts that are on it, and what the hatched ones are.
public final class RegionMap {
    /// How much of its colour what is inferred keeps.
    private static final double PALE = 0.24;
    /// Of what the smaller side of the picture is, the radius of the largest disc.
    private static final double LARGEST = 0.085;
    private static final double LEAST = 1.75;
    /// The radius of what has no amount.
    private static final double UNKNOWN = 4;
    private static final double LINE = 16;
    private static final Letters NOTE = Letters.regular(11);

    /// What a region holds: by its code, in euros, `written` of them where documents write the region.
    public record Disc(Datum datum, String code, String name, String value, long euros, long written, boolean faded) {}

    private final List<Disc> discs;
    private final Hue hue;
    private final String undisclosed;
    private final boolean overseas;
    private final Outlines outlines = Outlines.bundled();
    private final TextMeasure measure = TextMeasure.bundled();

    /// @param undisclosed what is said of a region where no amount is known
    public RegionMap(List<Disc> discs, Hue hue, String undisclosed) {
        this.discs = discs.stream()
                .filter(d -> outlines.region(d.code()).isPresent())
                .sorted(Comparator.comparingLong(d -> -d.euros()))
                .toList();
        this.hue = hue;
        this.undisclosed = undisclosed;
        overseas = this.discs.stream().anyMatch(d -> Parts.bundled().hasInColumn(d.code()));
    }

    /// Whether there is anything to show.
    public boolean isEmpty() {
        return discs.isEmpty();
    }

    private boolean hasUnknown() {
        return discs.stream().anyMatch(d -> d.euros() == 0);
    }

    /// Its marks from the top left corner on, and how high the map is with its keys below.
    public record Drawn(List<Mark> marks, double height) {}

    /// The map so large, what numbers on it mean, then its sizes.
    public Drawn at(double width, double height, Palette palette) {
        if (isEmpty()) {
            return new Drawn(List.of(), 0);
        }
        List<MapPoint> points = discs.stream().map(this::point).toList();
        MapInput input = new MapInput(
                "",
                "",
                points,
                Set.of(),
                overseas,
                new MapWords(Locale.ROOT, "", "", "", Map.of(), "", "", "", "", "", List.of(), "", ""));
        MapOptions options = MapOptions.mini(width, height, palette);
        MapLayout layout = MapLayout.of(input, options, Giving.NOTHING, outlines, measure);
        long most = discs.stream().mapToLong(Disc::euros).max().orElse(1);
        Scale.Area scale = Scale.area(LARGEST * Math.min(width, height) / Math.sqrt(Math.max(1, most)));
        List<Symbol> symbols = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            symbol(points.get(i), discs.get(i), layout, scale).ifPresent(symbols::add);
        }
        List<Mark> marks = new ArrayList<>(BaseMap.of(outlines, layout, palette).marks());
        for (Symbol symbol : symbols) {
            marks.add(new Mark.Group(disc(symbol, palette, scale), symbol.datum()));
        }
        RegionNames names = RegionNames.of(symbols, layout, palette, measure);
        marks.addAll(names.marks(palette));
        names.key()
                .ifPresent(key -> marks.addAll(
                        key.marks(Box.of(0, height, Math.min(width, key.width()), key.height()), palette)));
        double top = height + names.key().map(NameKey::height).orElse(0.0) + LINE / 2;
        double largest =
                2 * scale.at(discs.stream().mapToLong(Disc::euros).max().orElse(0));
        marks.addAll(key(points, scale, top, palette));
        double unknown = largest > 0 && hasUnknown() ? LINE : 0;
        return new Drawn(marks, top + Math.max(largest, LINE) + unknown);
    }

    /// Discs of some of the amounts in a line, the last of them with its unit; what has no amount in another.
    private List<Mark> key(List<MapPoint> points, Scale.Area scale, double top, Palette palette) {
        List<Mark> marks = new ArrayList<>();
        List<MapPoint> sizes = Legend.sizes(points);
        double largest = sizes.isEmpty() ? 0 : scale.at(of(sizes.getFirst()).euros());
        double x = 0;
        for (MapPoint size : sizes) {
            Disc disc = of(size);
            boolean unit = size.equals(sizes.getLast()) && disc.datum().value().contains(disc.value());
            double r = Math.max(LEAST, scale.at(disc.euros()));
            LegendSign sign = new LegendSign(
                    LegendSign.Kind.SIZE,
                    r,
                    Optional.empty(),
                    unit ? disc.datum().value() : disc.value());
            x = sign(marks, sign, x, top + largest, palette) + 2 * LegendRoom.WORD;
        }
        if (hasUnknown()) {
            LegendSign sign = new LegendSign(LegendSign.Kind.UNDISCLOSED, UNKNOWN, Optional.empty(), undisclosed);
            sign(marks, sign, 0, top + 2 * largest + (largest > 0 ? LINE / 2 : 0), palette);
        }
        return marks;
    }

    /// A sign and its words; returns where they end.
    private double sign(List<Mark> marks, LegendSign sign, double x, double y, Palette palette) {
        marks.addAll(sign.marks(x + sign.radius(), y, palette));
        double start = x + 2 * sign.radius() + LegendRoom.WORD;
        double baseline = y + measure.capHeight(NOTE) / 2;
        marks.add(new Caption(start, baseline, sign.text(), NOTE, palette.second(), Optional.empty()).mark());
        return start + measure.width(sign.text(), NOTE);
    }

    private Disc of(MapPoint point) {
        return discs.stream()
                .filter(d -> d.datum().id().equals(point.id()))
                .findFirst()
                .orElseThrow();
    }

    private MapPoint point(Disc disc) {
        return new MapPoint(
                disc.datum().id(),
                disc.datum().label(),
                disc.name(),
                disc.euros() > 0 ? OptionalDouble.of(disc.euros() / 1e6) : OptionalDouble.empty(),
                disc.value(),
                disc.datum().value(),
                MapPoint.Kind.SUBJECT,
                outlines.region(disc.code()).orElseThrow().inside(),
                disc.name(),
                hue,
                disc.faded() ? MapPoint.State.FADED : MapPoint.State.NORMAL,
                disc.written() == disc.euros(),
                disc.datum().note());
    }

    private static Optional<Symbol> symbol(MapPoint point, Disc disc, MapLayout layout, Scale.Area scale) {
        double r = disc.euros() > 0 ? Math.max(LEAST, scale.at(disc.euros())) : UNKNOWN;
        return layout.frameOf(point.place())
                .map(frame -> Symbol.of(point, frame, layout.style()))
                .map(s -> new Symbol(point, s.frame(), s.trueX(), s.trueY(), s.x(), s.y(), r));
    }

    private List<Mark> disc(Symbol symbol, Palette palette, Scale.Area scale) {
        Disc disc = of(symbol.point());
        if (disc.euros() == 0) {
            return Symbols.hatched(symbol.x(), symbol.y(), symbol.r(), palette);
        }
        Ink ink = disc.faded() ? hue.faded(palette, 0) : hue.ink(palette);
        Ink pale = ink.mixed(palette.ground(), PALE);
        boolean all = disc.written() == disc.euros();
        List<Mark> marks = new ArrayList<>();
        marks.add(circle(symbol, symbol.r(), all ? ink : pale, Stroke.of(ink, 1)));
        if (disc.written() > 0 && !all) {
            marks.add(circle(symbol, scale.at(disc.written()), ink, Stroke.of(ink, 0)));
        }
        return marks;
    }

    private static Mark circle(Symbol at, double r, Ink fill, Stroke stroke) {
        Optional<Stroke> edge = stroke.width() == 0 ? Optional.empty() : Optional.of(stroke);
        return new Mark.Disc(at.x(), at.y(), r, Optional.of(fill), edge, Optional.empty());
    }
}
