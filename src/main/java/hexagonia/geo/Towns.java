package hexagonia.geo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The table of towns that comes with the program: every prefecture and the likely places of research and industry.
/// Take the department and region of a town from here, never from the outlines, which are generalised.
public final class Towns {
    private final List<Town> all;

    private Towns(List<Town> all) {
        this.all = all;
    }

    public static Towns bundled() {
        try (var in = Towns.class.getResourceAsStream("/hexagonia/geography/cities.tsv")) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The towns of a table with a line of headings, columns parted by tabs.
    static Towns of(String table) {
        return new Towns(
                table.lines().skip(1).filter(l -> !l.isBlank()).map(Towns::town).toList());
    }

    public List<Town> all() {
        return all;
    }

    /// The places with this INSEE code, the commune itself first.
    public List<Town> withCode(String insee) {
        return all.stream()
                .filter(t -> t.insee().equals(insee))
                .sorted((a, b) ->
                        Boolean.compare(b.name().equals(b.commune()), a.name().equals(a.commune())))
                .toList();
    }

    /// The place of this name in a department: names alone are not unique.
    public Optional<Town> named(String name, String department) {
        return all.stream()
                .filter(t -> t.name().equals(name) && t.department().equals(department))
                .findFirst();
    }

    private static Town town(String line) {
        String[] cells = line.split("\t", -1);
        return new Town(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                new Position(Double.parseDouble(cells[6]), Double.parseDouble(cells[5])),
                cells[7].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cells[7])),
                switch (cells[8]) {
                    case "R" -> Town.Seat.REGION;
                    case "D" -> Town.Seat.DEPARTMENT;
                    default -> Town.Seat.NONE;
                },
                cells[9]);
    }
}
