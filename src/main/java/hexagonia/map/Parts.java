package hexagonia.map;

import hexagonia.geo.Bounds;
import hexagonia.geo.Position;
import hexagonia.geo.Zone;
import hexagonia.model.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The parts of the map, from the table of frames that comes with the program, in its order. Immutable.
record Parts(List<Part> all) {
    Parts {
        all = List.copyOf(all);
    }

    /// Those of the program; the table is read at the first call.
    static Parts bundled() {
        return Bundled.PARTS;
    }

    Part ground() {
        return standing(Part.Stand.GROUND).findFirst().orElseThrow();
    }

    List<Part> insets() {
        return all.stream().filter(Part::isInset).toList();
    }

    List<Part> column() {
        return standing(Part.Stand.COLUMN).toList();
    }

    private Stream<Part> standing(Part.Stand stand) {
        return all.stream().filter(p -> p.stand() == stand);
    }

    /// Whether a region, by its code, stands in the column.
    boolean hasInColumn(String region) {
        return column().stream().anyMatch(p -> p.region().filter(region::equals).isPresent());
    }

    /// Whether a place stands in the column.
    boolean hasInColumn(Position place) {
        return Zone.of(place)
                .filter(zone -> column().stream().anyMatch(p -> p.zone() == zone))
                .isPresent();
    }

    /// Whether `outer` tells where `inner` is: it is its parent, or the parent of that.
    boolean situates(Part outer, Part inner) {
        Optional<Part> parent = inner.parent()
                .flatMap(id -> all.stream().filter(p -> p.id().equals(id)).findFirst());
        return parent.filter(p -> p.equals(outer) || situates(outer, p)).isPresent();
    }

    private static final class Bundled {
        private static final Parts PARTS = read();

        private static Parts read() {
            try (var in = Parts.class.getResourceAsStream("/hexagonia/geography/frames.tsv")) {
                String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return new Parts(table.lines().skip(1).map(Bundled::part).toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Part part(String line) {
            String[] cells = line.split("\t", -1);
            Optional<String> shows = Optional.of(cells[4]).filter(s -> !s.isEmpty());
            return new Part(
                    cells[0],
                    new Wording(cells[1], cells[2]),
                    Zone.valueOf(constant(cells[3])),
                    shows.filter(s -> !s.contains(" ")),
                    shows.filter(s -> s.contains(" ")).map(Bundled::bounds),
                    Integer.parseInt(cells[5]),
                    Optional.of(cells[6]).filter(s -> !s.isEmpty()),
                    Part.Stand.valueOf(constant(cells[7])),
                    Double.parseDouble(cells[8]),
                    cells[9].isEmpty() ? 0 : Double.parseDouble(cells[9]));
        }

        private static String constant(String word) {
            return word.replace('-', '_').toUpperCase(Locale.ROOT);
        }

        private static Bounds bounds(String degrees) {
            double[] d = Arrays.stream(degrees.split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return new Bounds(d[0], d[1], d[2], d[3]);
        }
    }
}
