package hexagonia.geo;

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
/// extent, number of points of each ring); the coordinates of all rings in that order, four bytes each, most
/// significant
/// first; the weights of their points, one byte each.
final class PackedOutlines {
    private static final int MAGIC = 0x48584731;

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
        var in = new Reader(
                new DataInputStream(new ByteArrayInputStream(bytes, start, words)), coordinates, bytes, weights);
        return new Layers(in.territories(), in.territories(), in.territories());
    }

    static byte[] write(Layers layers) {
        var words = new ByteArrayOutputStream();
        var rings = new ArrayList<Ring>();
        try (var out = new DataOutputStream(words)) {
            for (var layer : List.of(layers.regions(), layers.departments(), layers.neighbours())) {
                out.writeShort(layer.size());
                for (var territory : layer) {
                    write(territory, out);
                    rings.addAll(territory.rings());
                }
            }
        } catch (IOException e) {
            throw new AssertionError("memory does not fail", e);
        }
        int points = rings.stream().mapToInt(r -> r.weights().length).sum();
        int coordinates = points * 2 * Integer.BYTES;
        var bytes = ByteBuffer.allocate(3 * Integer.BYTES + words.size() + coordinates + points);
        bytes.putInt(MAGIC).putInt(words.size()).putInt(coordinates).put(words.toByteArray());
        for (var ring : rings) {
            for (int coordinate : ring.metres()) {
                bytes.putInt(coordinate);
            }
        }
        rings.forEach(r -> bytes.put(r.weights()));
        return bytes.array();
    }

    private static void write(Territory territory, DataOutputStream out) throws IOException {
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
        out.writeShort(territory.rings().size());
        for (var ring : territory.rings()) {
            out.writeInt(ring.weights().length);
        }
    }

    /// Takes rings off the coordinates one after the other.
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
            return new Territory(code, name, region, zone, capital, inside, rings(), extent);
        }

        private List<Ring> rings() throws IOException {
            int count = in.readUnsignedShort();
            var rings = new ArrayList<Ring>(count);
            for (int i = 0; i < count; i++) {
                int points = in.readInt();
                rings.add(new Ring(
                        Arrays.copyOfRange(coordinates, 2 * taken, 2 * (taken + points)),
                        Arrays.copyOfRange(bytes, weights + taken, weights + taken + points)));
                taken += points;
            }
            return rings;
        }
    }
}
