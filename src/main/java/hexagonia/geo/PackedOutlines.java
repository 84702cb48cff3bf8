package hexagonia.geo;

import hexagonia.geo.Outlines.Borderlines;
import hexagonia.geo.Outlines.Layers;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Outlines as bytes, projected already. Reading GeoJSON takes a cold program 150 ms, this a few: the file is made from
/// the GeoJSON files of the sources, and a test holds it to them.
///
/// Layout: the lengths in bytes of the words and of the coordinates; the words (territories by layer: words, zone,
/// inside, extent, lines; then the borders by zone; of each line the number of points, negative for an open one); the
/// coordinates of all lines in that order, four bytes each, most significant first; the weights of their points, one
/// byte each.
final class PackedOutlines {
    static final int MAGIC = 0x48584732;

    private PackedOutlines() {}

    static Layers read(byte[] bytes) throws IOException {
        var header = ByteBuffer.wrap(bytes);
        if (header.getInt() != MAGIC) {
            throw new IOException("not a file of outlines");
        }
        int words = header.getInt();
        var coordinates = new int[header.getInt() / Integer.BYTES];
        int start = header.position();
        header.position(start + words);
        header.asIntBuffer().get(coordinates);
        int weights = start + words + coordinates.length * Integer.BYTES;
        var reader = new Reader(
                new DataInputStream(new ByteArrayInputStream(bytes, start, words)), coordinates, bytes, weights);
        return new Layers(reader.territories(), reader.territories(), reader.territories(), reader.borders());
    }

    /// Takes lines off the coordinates one after the other.
    private static final class Reader {
        private static final Zone[] ZONES = Zone.values();
        private final DataInputStream in;
        private final int[] coordinates;
        private final byte[] bytes;
        private final int weights;
        private int taken;

        /// The weights stand in `bytes` from `weights` on.
        Reader(DataInputStream in, int[] coordinates, byte[] bytes, int weights) {
            this.in = in;
            this.coordinates = coordinates;
            this.bytes = bytes;
            this.weights = weights;
        }

        List<Territory> territories() throws IOException {
            int count = in.readUnsignedShort();
            var territories = new ArrayList<Territory>(count);
            for (int i = 0; i < count; i++) {
                territories.add(territory());
            }
            return territories;
        }

        private Territory territory() throws IOException {
            String code = in.readUTF();
            String name = in.readUTF();
            String region = in.readUTF();
            var zone = ZONES[in.readByte()];
            String capital = in.readUTF();
            var inside = new Position(in.readDouble(), in.readDouble());
            var extent = new Extent(in.readInt(), in.readInt(), in.readInt(), in.readInt());
            return new Territory(code, name, region, zone, capital, inside, lines(), extent);
        }

        List<Borderlines> borders() throws IOException {
            var borders = new ArrayList<Borderlines>(ZONES.length);
            for (int i = 0; i < ZONES.length; i++) {
                borders.add(new Borderlines(lines(), lines()));
            }
            return borders;
        }

        private List<Line> lines() throws IOException {
            int count = in.readUnsignedShort();
            var lines = new ArrayList<Line>(count);
            for (int i = 0; i < count; i++) {
                int length = in.readInt();
                int points = Math.abs(length);
                lines.add(new Line(
                        Arrays.copyOfRange(coordinates, 2 * taken, 2 * (taken + points)),
                        Arrays.copyOfRange(bytes, weights + taken, weights + taken + points),
                        length > 0));
                taken += points;
            }
            return lines;
        }
    }
}
