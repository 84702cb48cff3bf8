package hexagonia.geo;

import hexagonia.geo.Outlines.Layers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// Outlines as bytes, projected already. Reading GeoJSON takes a cold program 150 ms, this a few: the file is made from
/// the GeoJSON files beside it, and a test holds it to them.
///
/// Layout: the lengths of the text and of the coordinates, both in bytes; the text (territories by layer: words, zone,
/// inside, extent, lengths of rings); the coordinates of all rings in that order, four bytes each, most significant
/// first.
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
        var in = new Reader(new DataInputStream(new ByteArrayInputStream(bytes, start, words)), coordinates);
        return new Layers(in.territories(), in.territories(), in.territories());
    }

    static byte[] write(Layers layers) {
        var words = new ByteArrayOutputStream();
        var rings = new ArrayList<int[]>();
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
        int coordinates = rings.stream().mapToInt(r -> r.length * Integer.BYTES).sum();
        var bytes = ByteBuffer.allocate(3 * Integer.BYTES + words.size() + coordinates);
        bytes.putInt(MAGIC).putInt(words.size()).putInt(coordinates).put(words.toByteArray());
        for (int[] ring : rings) {
            for (int coordinate : ring) {
                bytes.putInt(coordinate);
            }
        }
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
        for (int[] ring : territory.rings()) {
            out.writeInt(ring.length);
        }
    }

    /// Takes rings off the coordinates one after the other.
    private static final class Reader {
        private static final Zone[] ZONES = Zone.values();
        private final DataInputStream in;
        private final int[] coordinates;
        private int taken;

        Reader(DataInputStream in, int[] coordinates) {
            this.in = in;
            this.coordinates = coordinates;
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

        private List<int[]> rings() throws IOException {
            int count = in.readUnsignedShort();
            var rings = new ArrayList<int[]>(count);
            for (int i = 0; i < count; i++) {
                var ring = new int[in.readInt()];
                System.arraycopy(coordinates, taken, ring, 0, ring.length);
                taken += ring.length;
                rings.add(ring);
            }
            return rings;
        }
    }
}
