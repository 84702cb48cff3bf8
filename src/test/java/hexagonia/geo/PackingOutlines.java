package hexagonia.geo;

import hexagonia.geo.Outlines.Layers;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// Makes the file that [PackedOutlines] reads.
final class PackingOutlines {
    private PackingOutlines() {}

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
        bytes.putInt(PackedOutlines.MAGIC)
                .putInt(words.size())
                .putInt(coordinates)
                .put(words.toByteArray());
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
}
