package hexagonia.chart.tree;

import hexagonia.chart.tree.Tree.Form;
import hexagonia.chart.tree.Tree.Piece;
import hexagonia.figure.Box;
import hexagonia.figure.Squares;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where areas stand: the blocks that are shown with their tiles first, one at the left, the next at the top, the next
/// at the left of what remains, so that each can be named beside the frame; then blocks that are one tile, as near to
/// squares as they get. All areas are on one scale.
final class Tiles {
    /// More blocks than this are not shown with what they hold.
    private static final int OPEN = 3;
    private static final int MOST = 60;
    /// More columns than this are narrower than names.
    private static final int COLUMNS = 4;

    /// An area.
    record Tile(Piece piece, Box box) {}

    /// A block with its tiles.
    record Block(Piece piece, Box box, List<Tile> tiles) {}

    /// Where there is room for names.
    interface Room {
        /// Whether a tile has room for its name.
        boolean isNamed(Tile tile);

        /// Whether a block has room beside the frame for its name and those of tiles without one.
        boolean isCaptioned(Piece block, Box box, List<Piece> unnamed);
    }

    final List<Block> blocks = new ArrayList<>();
    final List<Tile> single = new ArrayList<>();
    private final Flow.Rows rows;
    private final Box frame;
    private final Room room;

    Tiles(List<Piece> pieces, Box frame, Flow.Rows rows, Room room) {
        this.frame = frame;
        this.rows = rows;
        this.room = room;
        List<Piece> closed = new ArrayList<>(pieces);
        List<Piece> open = pieces.stream()
                .filter(p -> p.parts().size() > 1)
                .sorted(Comparator.comparingLong((Piece p) -> -p.euros()))
                .limit(OPEN)
                .toList();
        Box left = frame;
        long rest = pieces.stream().mapToLong(Piece::euros).sum();
        for (Piece piece : open) {
            double share = (double) piece.euros() / rest;
            boolean upright = blocks.size() % 2 == 0;
            Box box = upright
                    ? new Box(left.x(), left.y(), left.width() * share, left.height())
                    : new Box(left.x(), left.y(), left.width(), left.height() * share);
            Optional<List<Tile>> tiles = inside(piece, box, pieces.size() == 1);
            if (tiles.isPresent()) {
                left = upright
                        ? new Box(box.right(), left.y(), Math.max(0, left.width() - box.width()), left.height())
                        : new Box(left.x(), box.bottom(), left.width(), Math.max(0, left.height() - box.height()));
                rest -= piece.euros();
                blocks.add(new Block(piece, box, tiles.get()));
                closed.remove(piece);
            }
        }
        if (!closed.isEmpty()) {
            List<Piece> ordered = ordered(closed, closed.getFirst());
            single.addAll(ways(ordered, left)
                    .max(Comparator.comparingLong(
                            tiles -> tiles.stream().filter(room::isNamed).count()))
                    .orElseThrow());
        }
    }

    /// The tiles of a block: its laureates, else the groups that documents name, so that each has its name inside, of
    /// the smallest beside the frame; nothing where neither can,
    /// unless it stands alone.
    private Optional<List<Tile>> inside(Piece block, Box box, boolean alone) {
        return Stream.of(block.leaves().toList(), new FlowRows(0, 1, MOST, rows).of(block))
                .flatMap(pieces -> ways(ordered(pieces, block), box)
                        .filter(tiles -> alone || room.isCaptioned(block, box, unnamed(tiles)))
                        .min(Comparator.comparingLong(tiles ->
                                unnamed(tiles).stream().mapToLong(Piece::euros).sum()))
                        .stream())
                .findFirst();
    }

    private List<Piece> unnamed(List<Tile> tiles) {
        return tiles.stream().filter(t -> !room.isNamed(t)).map(Tile::piece).toList();
    }

    /// The largest first; past some number the rest is one.
    private List<Piece> ordered(List<Piece> pieces, Piece of) {
        List<Piece> ordered = new ArrayList<>(pieces.stream()
                .filter(p -> p.euros() > 0)
                .sorted(Comparator.comparingLong((Piece p) -> -p.euros()))
                .toList());
        if (ordered.size() > MOST) {
            List<Piece> rest = ordered.subList(MOST - 1, ordered.size());
            Piece one = rows.together(of, List.copyOf(rest));
            rest.clear();
            ordered.add(one);
            ordered.sort(Comparator.comparingLong((Piece p) -> -p.euros()));
        }
        return ordered;
    }

    /// The ways to lay pieces in a box, the best to look at first.
    private static Stream<List<Tile>> ways(List<Piece> pieces, Box box) {
        List<Long> sizes = pieces.stream().map(Piece::euros).toList();
        Stream<List<Box>> columns =
                IntStream.rangeClosed(1, COLUMNS).mapToObj(count -> Squares.columns(sizes, count, box));
        return Stream.concat(Stream.of(Squares.of(sizes, box)), columns)
                .map(boxes -> IntStream.range(0, boxes.size())
                        .mapToObj(i -> new Tile(pieces.get(i), boxes.get(i)))
                        .toList());
    }

    /// Whether a block is named above the frame; else below it.
    boolean isNamedAbove(Block block) {
        return block.box().y() <= frame.y() + 0.5;
    }

    /// Whether a piece is only left of a whole.
    static boolean isRest(Piece piece) {
        return piece.form() == Form.REST;
    }
}
