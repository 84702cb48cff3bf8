package hexagonia.geo;

import hexagonia.geo.Outlines.Borderlines;
import hexagonia.geo.Outlines.Layers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Outlines as bytes, projected already. Reading GeoJSON takes a cold program 150 ms, this a few: the file is made from
/// the GeoJSON files beside it, and a test holds it to them.
///
/// Layout: the lengths in bytes of the words and of the coordinates; the words (territories by layer: words, zone,
/// inside,
/// extent, lines; then the borders by zone; of each line the number of points, negative for an open one); the
/// coordinates
/// of all lines in that order, four bytes each, most significant first; the weights of their points, one byte each.
final class PackedOutlines {
    private static final int MAGIC = 0x48584732;

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

    static byte[] write(Layers layers) {
        var words = new ByteArrayOutputStream();
        var writer = new Writer(new DataOutputStream(words));
        try {
            writer.territories(layers.regions());
            writer.territories(layers.departments());
            writer.territories(layers.neighbours());
            for (var border : layers.borders()) {
                writer.lines(border.regions());
                writer.lines(border.departments());
            }
        } catch (IOException e) {
            throw new AssertionError("memory does not fail", e);
        }
        int points = writer.lines.stream().mapToInt(l -> l.weights().length).sum();
        int coordinates = points * 2 * Integer.BYTES;
        var bytes = ByteBuffer.allocate(3 * Integer.BYTES + words.size() + coordinates + points);
        bytes.putInt(MAGIC).putInt(words.size()).putInt(coordinates).put(words.toByteArray());
        for (var line : writer.lines) {
            for (int coordinate : line.metres()) {
                bytes.putInt(coordinate);
            }
        }
        writer.lines.forEach(l -> bytes.put(l.weights()));
        return bytes.array();
    }

    /// Writes the words, and keeps the lines in order.
    private static final class Writer {
        private final DataOutputStream out;
        private final List<Line> lines = new ArrayList<>();

        Writer(DataOutputStream out) {
            this.out = out;
        }

        void territories(List<Territory> territories) throws IOException {
            out.writeShort(territories.size());
            for (var territory : territories) {
                out.writeUTF(territory.code());
                out.writeUTF(territory.name());
                out.writeUTF(territory.region());
                out.writeByte(territory.zone().ordinal());
                out.writeUTF(territory.capital());
                out.writeDouble(territory.inside().lon());
                out.writeDouble(territory.inside().lat());
                out.writeInt((int) territory.extent().minX());
                out.writeInt((int) territory.extent().minY());
                out.writeInt((int) territory.extent().maxX());
                out.writeInt((int) territory.extent().maxY());
                lines(territory.rings());
            }
        }

        void lines(List<Line> some) throws IOException {
            out.writeShort(some.size());
            for (var line : some) {
                out.writeInt(line.closed() ? line.weights().length : -line.weights().length);
                lines.add(line);
            }
        }
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
