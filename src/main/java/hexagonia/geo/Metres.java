package hexagonia.geo;

/// A place on a projected plane: metres east and north.
public record Metres(double x, double y) {}
