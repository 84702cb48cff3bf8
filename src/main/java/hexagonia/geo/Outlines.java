package hexagonia.geo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The regions and departments of France and the land around them. Immutable, safe on any thread.
/// Overseas regions and departments share codes: the two are looked up apart.
public final class Outlines {
    private final Layers layers;
    private final Map<String, Territory> regions;
    private final Map<String, Territory> departments;

    /// The borders of a zone, each stretch once: those of regions, and those of departments within regions.
    record Borderlines(List<Line> regions, List<Line> departments) {
        Borderlines {
            regions = List.copyOf(regions);
            departments = List.copyOf(departments);
        }
    }

    /// What a set of outlines is made of; `borders` in the order of [Zone].
    record Layers(
            List<Territory> regions,
            List<Territory> departments,
            List<Territory> neighbours,
            List<Borderlines> borders) {
        Layers {
            regions = List.copyOf(regions);
            departments = List.copyOf(departments);
            neighbours = List.copyOf(neighbours);
            borders = List.copyOf(borders);
        }
    }

    Outlines(Layers layers) {
        this.layers = layers;
        this.regions = byCode(layers.regions());
        this.departments = byCode(layers.departments());
    }

    /// The outlines that come with the program; they are read at the first call.
    public static Outlines bundled() {
        return Bundled.OUTLINES;
    }

    Layers layers() {
        return layers;
    }

    public Optional<Territory> region(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    public Optional<Territory> department(String code) {
        return Optional.ofNullable(departments.get(code));
    }

    public List<Territory> regions(Zone zone) {
        return in(zone, layers.regions());
    }

    public List<Territory> departments(Zone zone) {
        return in(zone, layers.departments());
    }

    public List<Territory> neighbours(Zone zone) {
        return in(zone, layers.neighbours());
    }

    /// The borders of the regions of a zone, coasts included, each stretch once.
    public List<Line> regionBorders(Zone zone) {
        return layers.borders().get(zone.ordinal()).regions();
    }

    /// The borders between the departments of one region, each stretch once.
    public List<Line> departmentBorders(Zone zone) {
        return layers.borders().get(zone.ordinal()).departments();
    }

    /// The zones that have regions, in the order of [Zone].
    public List<Zone> zones() {
        return Arrays.stream(Zone.values()).filter(z -> !regions(z).isEmpty()).toList();
    }

    /// The extent of a zone, its neighbours left aside.
    public Extent extent(Zone zone) {
        return regions(zone).stream().map(Territory::extent).reduce(Extent.NOTHING, Extent::and);
    }

    private static List<Territory> in(Zone zone, List<Territory> all) {
        return all.stream().filter(t -> t.zone() == zone).toList();
    }

    private static Map<String, Territory> byCode(List<Territory> all) {
        return all.stream().collect(Collectors.toUnmodifiableMap(Territory::code, Function.identity()));
    }

    /// Read when first asked for, then kept: the outlines are part of the program and never change.
    private static final class Bundled {
        private static final Outlines OUTLINES = read();

        private static Outlines read() {
            try (var in = Outlines.class.getResourceAsStream("/hexagonia/geography/outlines.bin")) {
                return new Outlines(PackedOutlines.read(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
