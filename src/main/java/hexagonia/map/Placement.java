package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.figure.Mark;
import hexagonia.figure.Outline;
import hexagonia.figure.label.Dodge;
import hexagonia.figure.label.Spread;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where the points stand on the picture, and what lies over them. Over France seen near, the other frames and the
/// grounds of legend and attribution (`covers`) hide land and points; what is under one is out of view, as is what
/// lies beyond the edge.
record Placement(MapLayout layout, List<Box> covers, List<Symbol> symbols) {
    Placement {
        covers = List.copyOf(covers);
        symbols = List.copyOf(symbols);
    }

    static Placement of(MapInput input, MapLayout layout, Legend legend, MapView view) {
        var covers = view.isWhole() ? List.<Box>of() : covers(layout, legend);
        var over = new Placement(layout, covers, List.of());
        var symbols = new ArrayList<Symbol>();
        for (var point : MapFigure.inOrder(input.points())) {
            layout.frameOf(point.place())
                    .map(frame -> Symbol.of(point, frame, layout.style()))
                    .filter(s -> over.over(s.frame()).noneMatch(b -> b.contains(s.x(), s.y())))
                    .ifPresent(symbols::add);
        }
        layout.frames().forEach(frame -> moveApart(frame, symbols));
        return new Placement(layout, covers, symbols);
    }

    private static List<Box> covers(MapLayout layout, Legend legend) {
        var foot = new Box(
                layout.picture().x(),
                layout.block().bottom() - layout.foot(),
                layout.picture().width(),
                layout.picture().bottom() - layout.block().bottom() + layout.foot());
        return Stream.concat(legend.room().stream(), Stream.of(foot).filter(f -> layout.foot() > 0))
                .toList();
    }

    private static void moveApart(Frame frame, List<Symbol> symbols) {
        var discs = indices(MapPoint.Kind.SUBJECT, frame, symbols);
        var spread = Spread.apart(at(discs, symbols));
        replace(discs, spread, symbols);
        var dots = indices(MapPoint.Kind.OTHER, frame, symbols);
        replace(dots, Dodge.apart(at(dots, symbols), spread), symbols);
    }

    private static int[] indices(MapPoint.Kind kind, Frame frame, List<Symbol> symbols) {
        return IntStream.range(0, symbols.size())
                .filter(i -> symbols.get(i).frame() == frame
                        && symbols.get(i).point().kind() == kind)
                .toArray();
    }

    private static List<Symbol> at(int[] indices, List<Symbol> symbols) {
        return Arrays.stream(indices).mapToObj(symbols::get).toList();
    }

    private static void replace(int[] indices, List<Symbol> by, List<Symbol> symbols) {
        for (int i = 0; i < indices.length; i++) {
            symbols.set(indices[i], by.get(i));
        }
    }

    private Stream<Box> over(Frame frame) {
        return frame.isGround()
                ? Stream.concat(layout.frames().stream().skip(1).map(Frame::box), covers.stream())
                : Stream.empty();
    }

    /// What is left of a mark of a frame, `room` being the room it takes, beside what lies over it.
    Mark uncovered(Frame frame, Box room, Mark mark) {
        var over = over(frame).filter(room::overlaps).toList();
        if (over.isEmpty()) {
            return mark;
        }
        var rings = Stream.concat(Stream.of(layout.picture()), over.stream())
                .map(b -> new double[] {b.x(), b.y(), b.right(), b.y(), b.right(), b.bottom(), b.x(), b.bottom()})
                .toList();
        return new Mark.Clip(new Outline(rings, true), List.of(mark));
    }
}
