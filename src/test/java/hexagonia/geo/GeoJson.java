package hexagonia.geo;

import hexagonia.geo.GeographyException.Problem;
import hexagonia.geo.Outlines.Borderlines;
import hexagonia.geo.Outlines.Layers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads one GeoJSON file (RFC 7946) of territories and projects it. One instance per file.
final class GeoJson {
    private static final JsonMapper JSON = new JsonMapper();

    private final String file;
    private final boolean coded;

    /// `coded` when features must have codes and names; neighbours need none.
    private GeoJson(String file, boolean coded) {
        this.file = file;
        this.coded = coded;
    }

    /// The outlines in a folder: `regions.geojson`, `departements.geojson` and, where there is one,
    /// `voisins.geojson`, in degrees. A territory has `code` and `nom`, a department `region` too.
    /// Land outside every [Zone] is left out.
    static Layers layers(Path folder) throws GeographyException {
        var neighbours = folder.resolve("voisins.geojson");
        return layers(
                read(folder.resolve("regions.geojson"), true, false),
                read(folder.resolve("departements.geojson"), true, true),
                Files.exists(neighbours) ? read(neighbours, false, false) : List.of());
    }

    /// These territories and the borders between them, each once.
    static Layers layers(List<Territory> regions, List<Territory> departments, List<Territory> neighbours) {
        var borders = Arrays.stream(Zone.values())
                .map(zone -> new Borderlines(
                        Borders.of(in(zone, regions), List.of()), Borders.of(in(zone, departments), in(zone, regions))))
                .toList();
        return new Layers(regions, departments, neighbours, borders);
    }

    private static List<Territory> in(Zone zone, List<Territory> all) {
        return all.stream().filter(t -> t.zone() == zone).toList();
    }

    private static List<Territory> read(Path path, boolean coded, boolean departments) throws GeographyException {
        return new GeoJson(path.getFileName().toString(), coded).territories(path, departments);
    }

    private List<Territory> territories(Path path, boolean departments) throws GeographyException {
        var features = tree(path).path("features");
        if (!features.isArray() || features.isEmpty()) {
            throw new GeographyException(Problem.NO_FEATURES, file, "", "");
        }
        var territories = new ArrayList<Territory>();
        var codes = new HashSet<String>();
        for (int i = 0; i < features.size(); i++) {
            var territory = territory(features.get(i), String.valueOf(i + 1), departments);
            if (territory.isPresent()) {
                if (coded && !codes.add(territory.get().code())) {
                    throw new GeographyException(
                            Problem.CODE_TWICE, file, "", territory.get().code());
                }
                territories.add(territory.get());
            }
        }
        return territories;
    }

    private JsonNode tree(Path path) throws GeographyException {
        try {
            return JSON.readTree(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new GeographyException(
                    Problem.UNREADABLE, file, "", e.getClass().getSimpleName(), e);
        } catch (JacksonException e) {
            var line =
                    Optional.ofNullable(e.getLocation()).map(l -> l.getLineNr()).orElse(1);
            throw new GeographyException(Problem.NOT_JSON, file, String.valueOf(line), e.getOriginalMessage(), e);
        }
    }

    private Optional<Territory> territory(JsonNode feature, String rank, boolean departments)
            throws GeographyException {
        var properties = feature.path("properties");
        String code = coded ? property(properties, "code", rank) : "";
        String where = coded ? code : rank;
        String name = coded
                ? property(properties, "nom", where)
                : properties.path("name").asString("");
        String region = departments ? property(properties, "region", where) : code;
        var degrees = rings(feature.path("geometry"), where);
        var inside = inside(properties, degrees);
        return Zone.of(inside).map(zone -> {
            var rings = degrees.stream().map(ring -> projected(ring, zone)).toList();
            String capital = properties.path("chefLieu").asString("");
            return new Territory(code, name, region, zone, capital, inside, rings, Extent.around(rings));
        });
    }

    private String property(JsonNode properties, String name, String where) throws GeographyException {
        var value = properties.path(name);
        if (value.isValueNode() && !value.isNull() && !value.asString().isBlank()) {
            return value.asString();
        }
        throw new GeographyException(Problem.PROPERTY_MISSING, file, where, name);
    }

    private static Position inside(JsonNode properties, List<List<Position>> rings) {
        if (properties.path("lon").isNumber() && properties.path("lat").isNumber()) {
            return new Position(
                    properties.path("lon").asDouble(), properties.path("lat").asDouble());
        }
        var lons = rings.stream().flatMap(List::stream).collect(Collectors.summarizingDouble(Position::lon));
        var lats = rings.stream().flatMap(List::stream).collect(Collectors.summarizingDouble(Position::lat));
        return new Position((lons.getMin() + lons.getMax()) / 2, (lats.getMin() + lats.getMax()) / 2);
    }

    private List<List<Position>> rings(JsonNode geometry, String where) throws GeographyException {
        String type = geometry.path("type").asString("");
        var coordinates = geometry.path("coordinates");
        var rings = new ArrayList<List<Position>>();
        switch (type) {
            case "Polygon" -> addRings(coordinates, where, rings);
            case "MultiPolygon" -> {
                for (var polygon : coordinates) {
                    addRings(polygon, where, rings);
                }
            }
            default -> throw new GeographyException(Problem.NOT_A_POLYGON, file, where, '"' + type + '"');
        }
        if (rings.isEmpty()) {
            throw new GeographyException(Problem.NOT_A_POLYGON, file, where, "[]");
        }
        return rings;
    }

    private void addRings(JsonNode polygon, String where, List<List<Position>> rings) throws GeographyException {
        for (var ring : polygon) {
            var positions = new ArrayList<Position>();
            for (var position : ring) {
                positions.add(position(position, where));
            }
            if (positions.size() < 4) {
                throw new GeographyException(Problem.NOT_A_POLYGON, file, where, shortened(ring));
            }
            rings.add(positions);
        }
    }

    private Position position(JsonNode position, String where) throws GeographyException {
        if (position.size() >= 2
                && position.get(0).isNumber()
                && position.get(1).isNumber()) {
            double lon = position.get(0).asDouble();
            double lat = position.get(1).asDouble();
            if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) {
                return new Position(lon, lat);
            }
        }
        throw new GeographyException(Problem.NOT_A_POSITION, file, where, shortened(position));
    }

    private static String shortened(JsonNode node) {
        String text = node.toString();
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }

    /// GeoJSON repeats the first position at the end, a ring does not.
    private static Line projected(List<Position> ring, Zone zone) {
        int count = ring.getFirst().equals(ring.getLast()) ? ring.size() - 1 : ring.size();
        var metres = new int[2 * count];
        for (int i = 0; i < count; i++) {
            var place = zone.projection().project(ring.get(i));
            metres[2 * i] = (int) Math.round(place.x());
            metres[2 * i + 1] = (int) Math.round(place.y());
        }
        return Simplification.line(metres, true);
    }
}
