package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.figure.Hue;
import hexagonia.figure.TextMeasure;
import hexagonia.map.LegendSign.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The room of the legend in the block of a map, beside its column if it has one, and the lines that its words break
/// into there.
record LegendRoom(Style style, Box block, boolean column, TextMeasure measure) {
    /// The height of the strip of lengths, with the gap under it.
    static final double STRIP = 8;
    /// The room above what stands below.
    static final double GAP = 4;

    /// From one sign with its word to the next, and from the sign to the word.
    static final double SIGNS = 9;

    static final double WORD = 4;

    /// What stays free before the right edge of the block.
    private static final double EDGE = 12;

    private static final double MOST = 280;
    private static final double LEFT = 68;
    /// The room at the right that the scale bar of the map takes.
    private static final double SCALE_BAR = 76;

    double left() {
        return block.x() + (column ? LEFT * style.unit() : 8);
    }

    /// From one line to the next.
    double line() {
        return style.caption().size() + 3;
    }

    double stripWidth() {
        return Math.min(MOST * style.unit(), width());
    }

    private double width() {
        return block.right() - left() - SCALE_BAR;
    }

    /// The words on places, in lines.
    List<String> places(MapInput input) {
        return measure.lines(input.words().places(), style.caption(), width(), 2);
    }

    /// The words on the lengths of the money, in lines.
    List<String> lengths(MapInput input) {
        return measure.lines(input.lengths().words(), style.caption(), stripWidth(), 2);
    }

    /// The signs with their words, in as many lines as they take: sizes, then the series of others under one word.
    List<List<LegendSign>> signs(MapInput input) {
        List<LegendSign> all = new ArrayList<>();
        List<MapPoint> sizes = Legend.sizes(input.points());
        for (MapPoint sample : sizes) {
            String value = sample == sizes.getLast() ? input.words().millions(sample.value()) : sample.value();
            double radius = style.area().at(sample.millions().orElseThrow());
            all.add(new LegendSign(Kind.SIZE, radius, Optional.empty(), value));
        }
        if (input.points().stream().anyMatch(p -> p.isSubject() && p.millions().isEmpty())) {
            String words = input.words().undisclosed();
            all.add(new LegendSign(Kind.UNDISCLOSED, style.unknownRadius(), Optional.empty(), words));
        }
        List<Hue> series = input.points().stream()
                .filter(p -> p.kind() == MapPoint.Kind.OTHER)
                .map(MapPoint::hue)
                .distinct()
                .sorted(Comparator.comparingInt(hue -> Math.floorMod(hue.position(), Integer.MAX_VALUE)))
                .toList();
        if (series.size() == 1) {
            all.add(new LegendSign(
                    Kind.RING,
                    style.dot(),
                    Optional.of(series.getFirst()),
                    input.words().other()));
        } else if (!series.isEmpty()) {
            all.add(new LegendSign(Kind.NONE, 0, Optional.empty(), input.words().other()));
            series.forEach(hue -> all.add(new LegendSign(
                    Kind.RING,
                    style.dot(),
                    Optional.of(hue),
                    input.words().series().getOrDefault(hue, ""))));
        }
        return lines(all);
    }

    private List<List<LegendSign>> lines(List<LegendSign> signs) {
        List<List<LegendSign>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        double x = 0;
        for (LegendSign sign : signs) {
            double end = x + width(sign);
            if (x > 0 && end > block.right() - left() - EDGE) {
                lines.add(new ArrayList<>());
                end = width(sign);
            }
            lines.getLast().add(sign);
            x = end + SIGNS;
        }
        return lines;
    }

    private double width(LegendSign sign) {
        return 2 * sign.radius() + WORD + measure.width(sign.text(), style.caption());
    }

    /// The height of the strip with its words.
    double strip(MapInput input) {
        return GAP + lengths(input).size() * line() + STRIP;
    }

    /// How much higher the legend is than signs over one line of words.
    double extra(MapInput input) {
        if (style.isMini()) {
            return 0;
        }
        double strip = input.lengths().isEmpty() ? 0 : strip(input);
        return (Math.max(0, places(input).size() - 1) + signs(input).size() - 1) * line() + strip;
    }
}
