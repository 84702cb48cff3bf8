package hexagonia.geo;

import java.util.OptionalInt;

/// A commune, or a place within one that goes by its own name. `insee`, `department` and `region` are official codes;
/// `commune` is the name of the commune; `seat` tells whether it is the capital of its department or region;
/// a place within a commune has no population of its own.
public record Town(
        String name,
        String commune,
        String insee,
        String department,
        String region,
        Position position,
        OptionalInt population,
        Seat seat,
        String source) {
    /// Of what a town is the capital.
    public enum Seat {
        NONE,
        DEPARTMENT,
        REGION
    }
}
